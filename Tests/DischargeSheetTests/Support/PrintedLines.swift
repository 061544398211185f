import Foundation
import Witnesses

/// The words of a file as its lines show them: a line may end inside a word.
struct PrintedLines {
    private var pieces: [(text: String, endsLine: Bool)] = []

    init(_ pages: [String]) {
        for line in pages.joined(separator: "\n").split(separator: "\n") {
            let words = SheetWords(String(line)).words
            for (index, word) in words.enumerated() { pieces.append((word, index == words.count - 1)) }
        }
    }

    /// The shortest word that a line may break where it has no hyphen: a column of a table is at least that wide.
    private static let longWord = 14

    /// Where the lines and `expected` part first, with the words around, or `nil` when they agree to the end.
    ///
    /// A word may be cut by the end of a line after a hyphen, dash or slash, or anywhere when it is very long or holds
    /// a digit: numbers to call and dates are kept together where a column is wide enough.
    func difference(from expected: SheetWords) -> String? {
        var next = 0
        for (index, word) in expected.words.enumerated() {
            var rest = word[...]
            while !rest.isEmpty {
                guard next < pieces.count else { return "the file ends before: \(expected.words[index...].prefix(8))" }
                let piece = pieces[next]
                let mayBreak =
                    word.count >= Self.longWord || word.contains(where: \.isNumber)
                    || piece.text.last.map { "-–—/".contains($0) } ?? false
                guard rest == piece.text || piece.endsLine && mayBreak && rest.hasPrefix(piece.text) else {
                    return "expected \(expected.words[index...].prefix(8)), "
                        + "printed \(pieces[next...].prefix(8).map(\.text))"
                }
                rest = rest.dropFirst(piece.text.count)
                next += 1
            }
        }
        return next == pieces.count ? nil : "the file goes on with: \(pieces[next...].prefix(8).map(\.text))"
    }
}
