import Foundation

/// Text that is safe to print: normalized (NFC), trimmed, and free of characters that no reader can see.
package enum CheckedText {
    package enum Lines {
        case one
        case several
    }

    package enum Refusal: Error {
        case tooLong(limit: Int)
        case severalLines
        case character(Unicode.Scalar)
    }

    /// `nil` for text that is empty or only white space.
    ///
    /// Refuses every scalar that is not printable.
    package static func check(_ text: String, lines: Lines, limit: Int) throws(Refusal) -> String? {
        let plain = text.utf8.contains(UInt8(ascii: "\r")) ? text.replacingOccurrences(of: "\r\n", with: "\n") : text
        let trimmed = plain.normalized.trimmed()
        guard !trimmed.isEmpty else { return nil }
        for scalar in trimmed.unicodeScalars {
            if scalar == "\n" {
                guard lines == .several else { throw .severalLines }
            } else if !scalar.isPrintable {
                throw .character(scalar)
            }
        }
        guard trimmed.count <= limit else { throw .tooLong(limit: limit) }
        return trimmed
    }
}

extension CheckedText.Refusal {
    package var problem: String {
        switch self {
        case .tooLong(let limit): "is longer than \(limit) characters"
        case .severalLines: "has more than one line"
        case .character("\u{FFFD}"): "holds bytes that are not UTF-8 (U+FFFD)"
        case .character(let scalar): "holds the character \(scalar.codePoint), which cannot be printed"
        }
    }

    package var mend: String {
        switch self {
        case .tooLong: "shorten it"
        case .severalLines: "write it on one line"
        case .character("\u{FFFD}"): "save the input as UTF-8"
        case .character: "remove the character"
        }
    }
}

extension Unicode.Scalar {
    /// For example "U+00E9", followed by the character's Unicode name where it has one.
    public var codePoint: String {
        let hex = String(value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return properties.name.map { "\(code) \($0)" } ?? code
    }

    /// Whether a reader can see it, or sees that it stands between two others.
    ///
    /// False for control and format characters (bidi overrides among them), private use, noncharacters, and U+FFFD, which
    /// shows that bytes were not UTF-8. The joiners U+200C and U+200D are true, since scripts need them.
    @inlinable public var isPrintable: Bool {
        if isASCII { return value >= 0x20 && value != 0x7F }
        switch properties.generalCategory {
        case .control, .privateUse, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator: return false
        case .format: return self == "\u{200C}" || self == "\u{200D}"
        default: return self != "\u{FFFD}"
        }
    }
}
