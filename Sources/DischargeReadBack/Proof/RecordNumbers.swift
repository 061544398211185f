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

    var isEmpty: Bool { numbers.isEmpty }

    func contains(_ core: String) -> Bool { numbers.contains(core) }

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
