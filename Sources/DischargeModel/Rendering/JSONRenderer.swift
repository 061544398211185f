import Foundation

/// Prints instructions as JSON, for programs: one object with sorted keys, UTF-8.
public enum JSONRenderer {
    /// - Throws: `EncodingError`; no instructions are known to cause it.
    public static func json(of instructions: DischargeInstructions) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(instructions), as: UTF8.self) + "\n"
    }
}

extension Block: Encodable {
    private enum Key: String, CodingKey {
        case paragraph, list, table, signatures, figure, calendar
        case writingSpace = "writing_space"
    }

    /// An object with one key, the block's kind.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .paragraph(let paragraph): try container.encode(paragraph, forKey: .paragraph)
        case .list(let items): try container.encode(items, forKey: .list)
        case .table(let table): try container.encode(table, forKey: .table)
        case .writingSpace(let space): try container.encode(space, forKey: .writingSpace)
        case .signatures(let lines): try container.encode(lines, forKey: .signatures)
        case .figure(let figure): try container.encode(figure, forKey: .figure)
        case .calendar(let calendar): try container.encode(calendar, forKey: .calendar)
        }
    }
}

extension Inline: Encodable {
    private enum Key: String, CodingKey {
        case text, phone, blank, strong, field
        case finePrint = "fine_print"
    }

    /// An object with the key `text`, `phone`, `blank` or `fine_print`, and `strong` where it is bold.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch content {
        case .text(let text): try container.encode(text, forKey: .text)
        case .phone(let number): try container.encode(number, forKey: .phone)
        case .blank(let blank):
            try container.encode(blank.label, forKey: .blank)
            try container.encodeIfPresent(blank.field, forKey: .field)
        case .finePrint(let text): try container.encode(text, forKey: .finePrint)
        }
        if isStrong { try container.encode(true, forKey: .strong) }
    }
}
