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
        // Foundation takes the long way also for text that is the same in every form.
        utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
    }
}
