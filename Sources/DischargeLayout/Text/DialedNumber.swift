/// The telephone number that a text begins with, as a link dials it (RFC 3966).
enum DialedNumber {
    /// A URI such as "tel:5550100188" or "tel:5550100188;ext=7"; `nil` for a text that begins with no number.
    ///
    /// The number ends at the first letter or other sign, so that of two numbers only the first is dialled; an
    /// extension is read behind "x" or "ext".
    static func address(of text: String) -> String? {
        let signs: Set<Character> = [" ", "\u{A0}", "-", ".", "(", ")", "/", "\u{2011}", "\u{2013}"]
        let end = text.firstIndex { !isDigit($0) && $0 != "+" && !signs.contains($0) } ?? text.endIndex
        let digits = text[..<end].filter(isDigit)
        guard !digits.isEmpty else { return nil }
        let number = (text.first == "+" ? "+" : "") + digits
        return "tel:\(number)" + (extensionDigits(in: text[end...]).map { ";ext=\($0)" } ?? "")
    }

    private static func extensionDigits(in rest: Substring) -> String? {
        let word = rest.prefix(while: \.isLetter).lowercased()
        guard ["x", "ext", "extension"].contains(word) else { return nil }
        let digits = rest.dropFirst(word.count).drop { !isDigit($0) && !$0.isLetter }.prefix(while: isDigit)
        return digits.isEmpty ? nil : String(digits)
    }

    private static func isDigit(_ character: Character) -> Bool {
        ("0"..."9").contains(character)
    }
}
