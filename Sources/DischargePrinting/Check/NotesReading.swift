import DischargeModel

/// How hard the clinician's notes are to read. They are printed unchanged; what is hard in them is asked about.
struct NotesReading {
    /// A grade says nothing of fewer words.
    static let fewestWords = 20

    /// For the person at the terminal; none holds a word of the notes.
    let questions: [String]

    init(_ instructions: DischargeInstructions, site: Site) {
        guard ReadingLevel.isMade(for: instructions.language) else {
            questions = []
            return
        }
        let notes = ReadingText(notesOf: instructions)
        let level = notes.level
        var questions: [String] = []
        if level.words >= Self.fewestWords, level.grade > site.readingGrade {
            let long = level.polysyllables == 1 ? "1 word has" : "\(level.polysyllables) words have"
            questions.append(
                "notes: read at grade \(level.grade.written) (SMOG \(level.smog.written)), above "
                    + "\(site.readingGrade.written); \(long) 3 or more syllables: could words be shorter?")
        }
        let hard = notes.sentences.filter { $0.words > ReadingCheck.longestSentence }.count
        if hard > 0 {
            let sentences = hard == 1 ? "1 sentence has" : "\(hard) sentences have"
            questions.append(
                "notes: \(sentences) more than \(ReadingCheck.longestSentence) words, the longest "
                    + "\(level.longestSentence): could they be split?")
        }
        self.questions = questions
    }
}
