/// What bytes that are not UTF-8 most likely are.
package enum CSVEncoding: Hashable, Sendable {
    case utf16
    /// Holds bytes 0x80 to 0x9F, which are quotes, dashes and the euro sign in Windows-1252.
    case windows1252
    /// Letters with accents are the same bytes in ISO 8859-1 and in Windows-1252.
    case latin1
    /// Characters in UTF-8 beside bytes that are not: cut off, or put together from files of two encodings.
    case damagedUTF8
    /// Half of a character of four bytes, or half of one of two at the file's end.
    case damagedUTF16

    /// - Parameter bytes: A row or header that is not valid UTF-8, or that holds NUL bytes.
    init(guessing bytes: [UInt8]) {
        let zeros = bytes.count { $0 == 0 }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || zeros * 4 >= bytes.count {
            self = .utf16
        } else if Self.holdsUTF8(bytes) {
            self = .damagedUTF8
        } else if bytes.contains(where: { (0x80...0x9F).contains($0) }) {
            self = .windows1252
        } else {
            self = .latin1
        }
    }

    /// Whether at least as many characters outside of ASCII are whole as are broken.
    private static func holdsUTF8(_ bytes: [UInt8]) -> Bool {
        let characters = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { !$0.isASCII }
        let broken = characters.count { $0 == "\u{FFFD}" }
        return characters.count >= 2 * broken
    }
}

extension CSVEncoding: CustomStringConvertible {
    package var description: String {
        switch self {
        case .utf16: "UTF-16"
        case .windows1252: "Windows-1252"
        case .latin1: "ISO 8859-1 or Windows-1252"
        case .damagedUTF8: "UTF-8 with damaged characters"
        case .damagedUTF16: "UTF-16 with damaged characters"
        }
    }
}
