import Foundation

extension StringProtocol {
    /// The text without the white space at both ends.
    package func trimmed() -> String {
        var text = Substring(self)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}

extension String {
    /// The text in Unicode Normalization Form C, in which a letter and its accent are one character where there is one.
    package var normalized: String {
        // Foundation takes the long way also for text that is in form C already.
        unicodeScalars.allSatisfy(\.isAlwaysNormalized) ? self : precomposedStringWithCanonicalMapping
    }
}

extension Unicode.Scalar {
    /// Whether text of such characters alone is in form C: those up to the accented letters of Latin, and general dashes,
    /// quotes and dots. None of them combines with what is before it, or is written as another (Unicode Standard Annex
    /// 15, 9.1).
    package var isAlwaysNormalized: Bool { value < 0x300 || (0x2010...0x2027).contains(value) }
}
