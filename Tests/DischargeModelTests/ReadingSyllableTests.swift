import Testing

@testable import DischargeModel

@Suite("Syllables")
struct ReadingSyllableTests {
    @Test(
        "a word has the syllables that are spoken",
        arguments: [
            (1, "bone walked stayed tongue bread guide nurse use don't"),
            (2, "able needed boxes dressing going quiet fluids react didn't safely player handled nurse's"),
            (3, "medicine area reaction radio vomiting procedure follow-up sedation surgery"),
            (4, "January kyphoplasty emergency constipation material anesthesia"),
            (5, "vertebroplasty"),
            (6, "osteoporosis acetaminophen"),
        ])
    func spoken(count: Int, words: String) {
        for word in words.split(separator: " ") {
            #expect(Syllables.count(in: word) == count, "\(word)")
        }
    }

    @Test("a number in figures is one syllable, and an abbreviation without a vowel is spelled")
    func figures() {
        for (word, count) in [("24", 1), ("10:05", 1), ("2026,", 1), ("mg", 2), ("PM.", 2), ("T12", 1)] {
            #expect(Syllables.count(in: word) == count, "\(word)")
        }
    }
}
