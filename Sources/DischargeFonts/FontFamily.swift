import Foundation

/// The faces that a sheet is set in: a chain of regular faces and one of bold faces, tried in order for each character.
public struct FontFamily: Sendable {
    /// Every face; the index is the face's name everywhere else.
    public let faces: [FontFace]
    /// Indices of the faces for plain text, the first choice first.
    public let regular: [Int]
    /// Indices of the faces for strong text; the regular ones come last, so that no character is lost for its weight.
    public let bold: [Int]

    /// Without regular faces, the bold ones stand in, and the other way round.
    public init(regular: [FontFace], bold: [FontFace]) {
        faces = regular + bold
        self.regular = Array(faces.indices)
        self.bold = Array(regular.count..<faces.count) + Array(0..<regular.count)
    }

    /// The body font of the folder, then its other `*-Regular.ttf` and `*-Bold.ttf` in the order of their names.
    ///
    /// A further script is a further file in the folder. Throws `FontError.missing` when the body font is not there, or
    /// whatever a face's file is refused for.
    ///
    /// - Parameter isForManySheets: Prepares the faces for a batch, as `FontFace.init(file:isForManySubsets:)` does.
    public static func load(directory: String, isForManySheets: Bool = false) throws(FontError) -> FontFamily {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []).sorted()
        func chain(_ style: String) throws(FontError) -> [FontFace] {
            let body = "NotoSans\(style)"
            guard names.contains(body) else { throw .missing(file: body, folder: directory) }
            var faces: [FontFace] = []
            for name in [body] + names.filter({ $0.hasSuffix(style) && $0 != body }) {
                faces.append(try FontFace(file: "\(directory)/\(name)", isForManySubsets: isForManySheets))
            }
            return faces
        }
        let family = FontFamily(regular: try chain("-Regular.ttf"), bold: try chain("-Bold.ttf"))
        // A face's first word makes HarfBuzz read its tables; here that can happen while other files are read.
        for (index, face) in family.faces.enumerated() {
            _ = face.shape("a", segment: Segment(guessedFor: "a", language: "en"), face: index)
        }
        return family
    }

    /// The first face of the chain that can show all of `text`, or `nil`.
    public func face(for text: String, isStrong: Bool) -> Int? {
        chain(isStrong: isStrong).first { face in text.allSatisfy { faces[face].covers($0) } }
    }

    /// The characters of `text` that no face can show, in their order.
    public func uncovered(in text: String, isStrong: Bool = false) -> [Character] {
        text.filter { face(for: $0, isStrong: isStrong) == nil }
    }

    /// The glyphs of a text that stands in one face, script and direction, as `runs(in:isStrong:language:)` cuts it.
    public func shape(_ text: String, face: Int, segment: Segment) -> ShapedText {
        faces[face].shape(text, segment: segment, face: face)
    }

    func face(for character: Character, isStrong: Bool) -> Int? {
        chain(isStrong: isStrong).first { faces[$0].covers(character) }
    }

    func chain(isStrong: Bool) -> [Int] {
        isStrong ? bold : regular
    }
}
