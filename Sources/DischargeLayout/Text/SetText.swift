import DischargeModel

/// Text broken into lines, whoever's it is: the same words in the same type and measure are set alike on every sheet.
struct SetText {
    let lines: [SetLine]
    /// What is an element of its own within the text. In the lines, part 0 is the text itself and part n the n-th of these.
    let parts: [Part]

    struct Part {
        var role: StructureRole
        var alternative: String?
    }
}

/// Whose marks the lines of a text become.
enum TextOwner {
    /// The text's own element, and the element of its first part; the others follow.
    case element(StructureElement.ID, firstPart: StructureElement.ID)
    case artifact(Artifact)

    func role(ofPart part: Int) -> MarkRole {
        switch self {
        case .element(let own, let firstPart): .element(part == 0 ? own : firstPart + part - 1)
        case .artifact(let artifact): .artifact(artifact)
        }
    }
}
