/// A sentence with what makes it hard to read.
public struct MeasuredSentence: Hashable, Sendable {
    public let text: String
    /// `nil` for a clinician's.
    public let record: Record?
    public let words: Int
    /// Of all its words together.
    let syllables: Int
    /// Its words of three or more syllables in small letters, without marks around them; one as often as it stands there.
    public let longWords: [String]

    init(_ sentence: Substring, record: Record?) {
        let words = Sentences.words(of: sentence)
        let counts = words.map { Syllables.count(in: $0) }
        text = String(sentence).trimmed()
        self.record = record
        self.words = words.count
        syllables = counts.reduce(0, +)
        longWords = zip(words, counts).filter { $1 >= 3 }.map { $0.0.withoutMarks.lowercased() }
    }
}

/// A word of three or more syllables.
public struct LongWord: Hashable, Sendable {
    public let text: String
    /// How often it stands there.
    public private(set) var count = 0
    /// The records that say it, each once; a clinician's notes are none.
    public private(set) var records: [Record] = []

    init(text: String) {
        self.text = text
    }

    mutating func add(_ record: Record?) {
        count += 1
        if let record, !records.contains(record) { records.append(record) }
    }
}

extension Substring {
    fileprivate var withoutMarks: Substring {
        var word = self
        while let first = word.first, !first.isLetter, !first.isNumber { word.removeFirst() }
        while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
        return word
    }
}
