import DischargeFonts

/// Shapes words in a family's faces and measures them; each word once for all the sheets of a worker.
final class WordShaper {
    /// Words beyond this number push the others out, so that a long batch keeps its memory small.
    private static let capacity = 20_000

    private let family: FontFamily
    private let language: String
    private var regular: [Substring: [ShapedText]] = [:]
    private var strong: [Substring: [ShapedText]] = [:]
    let boundWords: BoundWords

    /// - Parameter language: BCP 47 tag of the text.
    init(family: FontFamily, language: String) {
        self.family = family
        self.language = language
        boundWords = BoundWords(language: language)
    }

    /// One shaped text for every face and script that the word needs.
    func shape(_ word: Substring, isStrong: Bool) -> [ShapedText] {
        if let shaped = isStrong ? strong[word] : regular[word] { return shaped }
        let shaped = family.runs(in: String(word), isStrong: isStrong, language: language).map {
            family.shape($0.text, face: $0.face, segment: $0.segment)
        }
        if regular.count + strong.count >= WordShaper.capacity {
            regular.removeAll(keepingCapacity: true)
            strong.removeAll(keepingCapacity: true)
        }
        // A copy of its own, or the word would keep the whole text alive that it was cut from.
        let key = Substring(String(word))
        if isStrong { strong[key] = shaped } else { regular[key] = shaped }
        return shaped
    }

    /// In points.
    func width(of shaped: ShapedText, size: Double) -> Double {
        Double(shaped.advance) * size / Double(family.faces[shaped.face].unitsPerEm)
    }

    /// The width of one cluster, in points.
    func advance(of cluster: GlyphCluster, in shaped: ShapedText, size: Double) -> Double {
        let units = shaped.glyphs[cluster.glyphs].reduce(0) { $0 + Double($1.advance) }
        return units * size / Double(family.faces[shaped.face].unitsPerEm)
    }

    /// The width of a word, in bold unless told otherwise, since that is the wider weight; in points.
    func width(of word: Substring, size: Double, isStrong: Bool = true) -> Double {
        shape(word, isStrong: isStrong).reduce(0) { $0 + width(of: $1, size: size) }
    }

    /// The height of capital letters, in points.
    func capHeight(in style: TypeStyle) -> Double {
        Double(family.faces[0].capHeight) * style.size / Double(family.faces[0].unitsPerEm)
    }

    /// From the top of a line to its baseline, in points: the leading is shared equally above and below the letters.
    func baseline(in style: TypeStyle) -> Double {
        let face = family.faces[0]
        let scale = style.size / Double(face.unitsPerEm)
        let ascent = Double(face.ascender) * scale
        let descent = -Double(face.descender) * scale
        return (style.leading - ascent - descent) / 2 + ascent
    }
}
