import DischargeLayout
import DischargeModel

/// The words of a text, in order, without what only draws: frames, bullets, and low lines to write on.
struct SheetWords: Equatable {
    var words: [String]

    init(_ text: String) {
        words = text.split(whereSeparator: \.isWhitespace).compactMap { Self.word($0) }
    }

    /// `nil` where nothing is left of `text`.
    private static func word(_ text: Substring) -> String? {
        let word = text.utf8.contains(UInt8(ascii: "_")) ? text.replacing(/__+/, with: "") : text
        return word.allSatisfy { "•│┃═─|_[]".contains($0) } ? nil : String(word)
    }
}

extension DischargeInstructions {
    /// The words of the preview, without those of the running foot at its end.
    ///
    /// - Returns: `nil` where the preview does not end with the foot.
    func previewWords(width: Int, isLargePrint: Bool = false) -> SheetWords? {
        var words = SheetWords(PlainTextRenderer(width: width, isLargePrint: isLargePrint).text(of: self))
        let lines = [runningText.copy, runningText.draft, runningText.imprint].compactMap { $0 }
        let foot = SheetWords(lines.joined(separator: " "))
        guard words.words.suffix(foot.words.count).elementsEqual(foot.words) else { return nil }
        words.words.removeLast(foot.words.count)
        return words
    }
}

extension Sheet {
    /// The words of the preview in the sheet's print.
    ///
    /// - Returns: `nil` where the preview does not end with the foot.
    func previewWords(width: Int) -> SheetWords? {
        instructions.previewWords(width: width, isLargePrint: style.stacksTables)
    }
}
