import CHarfBuzz

/// What shaping must know about a text besides its characters.
public struct Segment: Hashable, Sendable {
    /// The way the line runs.
    public enum Direction: Hashable, Sendable, CaseIterable {
        case leftToRight
        case rightToLeft
    }

    /// BCP 47 tag, for example "en" or "es-US".
    public var language: String
    public var script: Script
    public var direction: Direction

    public init(language: String, script: Script, direction: Direction) {
        self.language = language
        self.script = script
        self.direction = direction
    }

    /// A segment in the script's usual direction.
    public init(language: String, script: Script) {
        self.init(language: language, script: script, direction: script.direction)
    }

    /// The script is that of the first character that has one.
    public init(guessedFor text: String, language: String) {
        self.init(language: language, script: text.unicodeScalars.lazy.compactMap(Script.init(of:)).first ?? .common)
    }
}

/// A writing system, by its ISO 15924 code.
public struct Script: Hashable, Sendable {
    /// The code's four letters, the first in the highest byte.
    let tag: UInt32

    public static let latin = Script(tag: HB_SCRIPT_LATIN.rawValue)
    /// Of digits, punctuation and spaces.
    public static let common = Script(tag: HB_SCRIPT_COMMON.rawValue)

    private init(tag: UInt32) {
        self.tag = tag
    }

    /// `nil` unless `code` is four ASCII letters; in any case of letters.
    public init?(code: String) {
        guard code.utf8.count == 4, code.utf8.allSatisfy({ Unicode.Scalar($0).properties.isAlphabetic && $0 < 0x80 })
        else { return nil }
        tag = hb_script_from_string(code, 4).rawValue
    }

    /// `nil` for a character that takes the script of the text around it (Unicode, script Common or Inherited), or
    /// that has none.
    public init?(of scalar: Unicode.Scalar) {
        let script = hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value)
        switch script {
        case HB_SCRIPT_COMMON, HB_SCRIPT_INHERITED, HB_SCRIPT_UNKNOWN, HB_SCRIPT_INVALID: return nil
        default: tag = script.rawValue
        }
    }

    /// The ISO 15924 code, for example "Latn".
    public var code: String {
        String(decoding: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: tag >> $0) }, as: UTF8.self)
    }

    /// The direction in which the script is written in horizontal lines.
    public var direction: Segment.Direction {
        hb_script_get_horizontal_direction(hb_script_t(tag)) == HB_DIRECTION_RTL ? .rightToLeft : .leftToRight
    }
}

extension Segment.Direction {
    var harfBuzz: hb_direction_t {
        switch self {
        case .leftToRight: HB_DIRECTION_LTR
        case .rightToLeft: HB_DIRECTION_RTL
        }
    }
}
