import DischargeModel
import Testing

@Suite("Reading levels")
struct ReadingLevelTests {
    private func level(_ text: String) -> ReadingLevel {
        var level = ReadingLevel()
        level.add(text)
        return level
    }

    @Test("Flesch-Kincaid is counted from sentences, words and syllables as Kincaid and others published it")
    func fleschKincaid() {
        let level = level("Call us at once. Do not drive a car today.")
        #expect((level.sentences, level.words, level.syllables) == (2, 10, 11))
        #expect(abs(level.grade - (0.39 * 5 + 11.8 * 1.1 - 15.59)) < 1e-9)
    }

    @Test("SMOG is counted from words of three or more syllables as McLaughlin published it")
    func smog() {
        let level = level("Take your medicine. Call your family. Rest today. Eat well.")
        #expect((level.sentences, level.polysyllables) == (4, 2))
        #expect(abs(level.smog - (1.0430 * 15.0.squareRoot() + 3.1291)) < 1e-9)
    }

    @Test("no text has grade 0")
    func nothing() {
        #expect(level("").grade == 0)
        #expect(level(" ____ \n – ").smog == 0)
    }

    @Test("a sentence ends at its mark or its line, not in a number or after a title")
    func sentences() {
        #expect(level("Dr. Lee saw 100.4 degrees. Call!\nRest").sentences == 3)
        #expect(level("Dr. Lee saw 100.4 degrees. Call!\nRest").longestSentence == 5)
    }
}
