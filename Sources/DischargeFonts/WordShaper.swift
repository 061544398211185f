/// Shapes each word once and hands out the same result afterwards.
///
/// One worker owns a shaper. Words that every sheet holds come from `base`, which all workers share.
public final class WordShaper {
    public let family: FontFamily
    private let base: ShapedWords
    private var words: [ShapedWords.Key: ShapedText] = [:]
    /// Words beyond this number push the worker's own ones out, so that a long batch keeps its memory small.
    private let capacity: Int

    public init(family: FontFamily, base: ShapedWords = ShapedWords(), capacity: Int = 20_000) {
        self.family = family
        self.base = base
        self.capacity = capacity
    }

    /// The glyphs of a word, or of a space, that stands in one face, script and direction.
    public func shape(_ word: String, face: Int, segment: Segment) -> ShapedText {
        let key = ShapedWords.Key(text: word, face: face, segment: segment)
        if let known = base.words[key] ?? words[key] { return known }
        let shaped = family.shape(word, face: face, segment: segment)
        if words.count >= capacity { words.removeAll(keepingCapacity: true) }
        words[key] = shaped
        return shaped
    }

    /// Every word shaped so far, to be the base of other workers' shapers.
    public func shapedWords() -> ShapedWords {
        ShapedWords(words: base.words.merging(words) { known, _ in known })
    }
}

/// Words that are shaped already and shared by a process's workers.
public struct ShapedWords: Sendable {
    /// Texts that are canonically equal have the same glyphs, so `String`'s own equality serves.
    struct Key: Hashable, Sendable {
        var text: String
        var face: Int
        var segment: Segment
    }

    let words: [Key: ShapedText]

    public init() {
        words = [:]
    }

    init(words: [Key: ShapedText]) {
        self.words = words
    }

    public var count: Int { words.count }
}
