/// What each code of a font reads as (ISO 32000-1, 9.10.3).
struct CharacterMap {
    /// By code, as UTF-8; empty where nothing is said.
    private(set) var texts: [[UInt8]] = []

    init(_ lexer: inout Lexer) throws(ReadBackFault) {
        while true {
            lexer.skipWhiteSpace()
            guard let byte = lexer.peek() else { break }
            if lexer.skip("beginbfchar") {
                try readCharacters(&lexer)
            } else if lexer.skip("beginbfrange") {
                try readRanges(&lexer)
            } else if lexer.skip("usecmap") {
                throw lexer.fault(.characterMap)
            } else if Characters.isRegular(byte) {
                while let next = lexer.peek(), Characters.isRegular(next) { lexer.position += 1 }
            } else {
                _ = try lexer.value()
            }
        }
    }

    private mutating func readCharacters(_ lexer: inout Lexer) throws(ReadBackFault) {
        while !lexer.skip("endbfchar") {
            let code = try self.code(&lexer)
            try set(code, try string(&lexer), lexer)
        }
    }

    private mutating func readRanges(_ lexer: inout Lexer) throws(ReadBackFault) {
        while !lexer.skip("endbfrange") {
            let (first, last) = (try code(&lexer), try code(&lexer))
            guard first <= last else { throw lexer.fault(.characterMap) }
            switch try lexer.value() {
            case .array(let values):
                guard values.count == last - first + 1 else { throw lexer.fault(.characterMap) }
                for (index, value) in values.enumerated() {
                    guard case .string(let text) = value else { throw lexer.fault(.characterMap) }
                    try set(first + index, text, lexer)
                }
            case .string(var text):
                // Only the last byte counts up, and not beyond 255.
                guard let end = text.last, Int(end) + last - first <= 0xFF else { throw lexer.fault(.characterMap) }
                for code in first...last {
                    try set(code, text, lexer)
                    if code < last { text[text.count - 1] += 1 }
                }
            default: throw lexer.fault(.characterMap)
            }
        }
    }

    private func string(_ lexer: inout Lexer) throws(ReadBackFault) -> [UInt8] {
        lexer.skipWhiteSpace()
        guard lexer.peek() == 0x3C, lexer.peek(1) != 0x3C else { throw lexer.fault(.characterMap) }
        return try lexer.hexadecimalString()
    }

    private func code(_ lexer: inout Lexer) throws(ReadBackFault) -> Int {
        let bytes = try string(&lexer)
        guard bytes.count == 2 else { throw lexer.fault(.characterMap) }
        return Int(bytes[0]) << 8 | Int(bytes[1])
    }

    /// Refuses a code with two texts, of which nobody can tell which one counts.
    private mutating func set(_ code: Int, _ text: [UInt8], _ lexer: Lexer) throws(ReadBackFault) {
        guard let utf8 = UTF16Text.utf8(text), !utf8.isEmpty, utf8.count <= 200 else { throw lexer.fault(.text) }
        while texts.count <= code { texts.append([]) }
        guard texts[code].isEmpty || texts[code] == utf8 else { throw lexer.fault(.characterMap) }
        texts[code] = utf8
    }
}
