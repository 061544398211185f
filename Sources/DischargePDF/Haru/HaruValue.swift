import CHaru

/// A PDF object to be written (ISO 32000-1, 7.3).
enum HaruValue {
    /// Without its slash.
    case name(String)
    case integer(Int)
    case real(Double)
    case boolean(Bool)
    /// Text for people: UTF-16 with a byte-order mark.
    case text(String)
    /// ASCII without a meaning beyond its bytes, for example a date.
    case literal(String)
    case bytes([UInt8])
    case array([HaruValue])
    case dictionary([HaruEntry])
    case reference(HaruReference)
    /// A destination: the point of a page that is to stand at the window's top.
    case position(page: HaruReference, y: Double)
}

typealias HaruEntry = (key: String, value: HaruValue)

/// A dictionary that stands in the file as an object of its own; owned by its document, and valid no longer than it.
struct HaruReference {
    let dictionary: HPDF_Dict

    var number: Int { Int(charu_number(dictionary)) }
}

extension HaruValue {
    /// UTF-16, big-endian, after a byte-order mark (ISO 32000-1, 7.9.2.2).
    static func utf16(_ text: String) -> [UInt8] {
        [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
}
