import DischargeLayout

/// What the sheets of one worker share, each made once: how texts are shown in the fonts that most sheets carry, and
/// drawings, compressed already.
///
/// It serves one sheet after another, belongs to one worker, and to the writer that made it.
public final class SharedParts {
    /// Drawings beyond this number push the others out, so that a long batch keeps its memory small.
    private static let capacity = 500

    /// By face.
    let fonts: [FaceStrings]
    private var forms: [Drawing: FormObject] = [:]

    init(usual: [EmbeddedFont]) {
        fonts = usual.map { FaceStrings(font: $0) }
    }

    func form(of drawing: Drawing, deflater: borrowing Deflater) throws(PDFError) -> FormObject {
        if let form = forms[drawing] { return form }
        if forms.count >= Self.capacity { forms.removeAll(keepingCapacity: true) }
        let form = try FormObject(drawing, deflater: deflater)
        forms[drawing] = form
        return form
    }
}
