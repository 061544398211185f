/// A code as somebody scanned or typed it: a whole one, or a form id alone.
enum TypedCode: Hashable, Sendable {
    case page(ScanCode)
    /// As it is printed, with hyphens.
    case form(id: String)

    /// Reads `text` in any case, with or without hyphens and spaces, with I and L for 1 and O for 0.
    init(_ text: String) throws(ScanCodeFault) {
        let characters = try TypedCode.characters(of: text)
        let formLength = FormID.length
        if characters.isEmpty { throw .empty }
        guard [formLength, formLength + ScanCode.prefixLength + 6].contains(characters.count) else {
            throw .length(characters.count)
        }
        guard let id = FormID.hyphenated(String(characters.prefix(formLength).map(\.character))) else {
            throw .length(characters.count)
        }
        let rest = characters.dropFirst(formLength)
        guard !rest.isEmpty else {
            self = .form(id: id)
            return
        }
        let content = rest.prefix(ScanCode.prefixLength)
        if let fault = content.first(where: { !$0.character.isHexDigit }) {
            throw .notHexadecimal(position: fault.position)
        }
        let numbers = rest.dropFirst(ScanCode.prefixLength)
        if let fault = numbers.first(where: { !$0.character.isNumber }) { throw .notANumber(position: fault.position) }
        let (page, pages) = (TypedCode.number(numbers.prefix(3)), TypedCode.number(numbers.suffix(3)))
        self = .page(
            try ScanCode(
                formID: id, wordsHash: String(content.map(\.character)), page: page, pages: pages))
    }

    var formID: String {
        switch self {
        case .page(let code): code.formID
        case .form(let id): id
        }
    }

    /// A character of a code, and where it stands in what was typed, from 1.
    private typealias Typed = (character: Character, position: Int)

    private static func characters(of text: String) throws(ScanCodeFault) -> [Typed] {
        var characters: [Typed] = []
        for (index, character) in text.enumerated() {
            // Word processors make dashes of hyphens.
            if character.isWhitespace || "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}".contains(character) { continue }
            guard let read = read(character) else { throw .unknownCharacter(position: index + 1) }
            characters.append((read, index + 1))
        }
        return characters
    }

    private static func read(_ character: Character) -> Character? {
        switch character {
        case "I", "i", "L", "l": "1"
        case "O", "o": "0"
        default:
            character.isASCII ? Character(character.uppercased()).inAlphabet : nil
        }
    }

    private static func number(_ digits: some Sequence<Typed>) -> Int {
        digits.reduce(0) { $0 * 10 + ($1.character.wholeNumberValue ?? 0) }
    }
}

extension Character {
    /// The character, or `nil` where no form id has it.
    fileprivate var inAlphabet: Character? { FormID.alphabet.contains(self) ? self : nil }
}
