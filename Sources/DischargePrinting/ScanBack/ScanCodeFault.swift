import DischargeFiles

/// Why a text is no code of a sheet. No message repeats the text: it may be anything that was typed by mistake.
package enum ScanCodeFault: ReportedFault, Hashable, Sendable {
    case empty
    /// A character that no code has, counted from 1.
    case unknownCharacter(position: Int)
    /// How many characters there are without hyphens and spaces.
    case length(Int)
    /// Where one of the eight characters after the form id is none of 0 to 9 and A to F.
    case notHexadecimal(position: Int)
    /// Where one of the six characters at the end is no digit.
    case notANumber(position: Int)
    /// No such page: they are counted from 1, and there are at most 999.
    case page(Int, of: Int)
}

extension ScanCodeFault: CustomStringConvertible {
    /// EX_USAGE (BSD's sysexits.h).
    package var exitCode: Int32 { 64 }

    package var description: String {
        switch self {
        case .empty: "the code is empty; type what stands beside the bars at the foot of the page, or the form id"
        case .unknownCharacter(let position):
            "the code's character \(position) is in no code: they have digits and the letters A to Z without U, with "
                + "I and L read as 1 and O as 0; look at the page again"
        case .length(let count):
            "the code has \(count) characters without hyphens and spaces, where a form id has \(FormID.length) and a "
                + "page's code \(FormID.length + ScanCode.prefixLength + 6); look at the page again"
        case .notHexadecimal(let position):
            "the code's character \(position) must be a digit or a letter from A to F; look at the page again"
        case .notANumber(let position):
            "the code's character \(position) must be a digit: it belongs to the numbers of the page; look at the page "
                + "again"
        case .page(let page, let pages):
            "the code says page \(page) of \(pages), which no sheet of 1 to 999 pages has; look at the page again"
        }
    }
}
