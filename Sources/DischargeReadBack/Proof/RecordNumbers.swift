/// The record numbers of a batch, for finding one on a sheet where it does not belong.
///
/// Only those are looked for that cannot be anything else on a sheet: of five characters or more, a digit among them, and
/// without white space. "24" and "2026" stand on every sheet.
public struct RecordNumbers: Sendable {
    /// Without what punctuation stands around them.
    private var numbers: Set<String> = []

    static let shortest = 5

    public init(_ numbers: some Sequence<String> = []) {
        for number in numbers { insert(number) }
    }

    /// Whether the number is one that is looked for.
    @discardableResult
    public mutating func insert(_ number: String) -> Bool {
        guard let number = Self.core(of: number) else { return false }
        numbers.insert(number)
        return true
    }

    /// No longer looks for numbers that stand in a text which every sheet may show.
    public mutating func remove(standingIn text: String) {
        var text = text
        var found: [String] = []
        text.withUTF8 { bytes in
            _ = Token.contains(in: bytes) { token in
                found.append(String(decoding: token, as: UTF8.self))
                return false
            }
        }
        numbers.subtract(found)
    }

    /// Whether one of the numbers other than `own` stands in the text as a word of its own.
    public func standIn(_ text: String, besides own: String) -> Bool {
        var text = text
        let own = Self.core(of: own)
        return text.withUTF8 { standIn($0, besides: own) }
    }

    /// - Parameter own: As `core` makes it.
    func standIn(_ text: UnsafeBufferPointer<UInt8>, besides own: String?) -> Bool {
        Token.contains(in: text) { token in
            let token = String(decoding: token, as: UTF8.self)
            return token != own && numbers.contains(token)
        }
    }

    var isEmpty: Bool { numbers.isEmpty }

    /// The number without what punctuation stands around it; `nil` for one that is not looked for.
    static func core(of number: String) -> String? {
        let bytes = Array(number.utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            let range = Token.trimmed(0..<bytes.count, in: bytes)
            guard Token.isCandidate(range, in: bytes), !number.unicodeScalars.contains(where: \.properties.isWhitespace)
            else { return nil }
            return String(decoding: bytes[range], as: UTF8.self)
        }
    }
}
