import DischargeLayout

/// The drawings of one file, numbered in the order in which its pages show them first.
final class FileForms {
    private var indices: [Drawing: Int] = [:]
    private(set) var drawings: [Drawing] = []

    func index(of drawing: Drawing) -> Int {
        if let index = indices[drawing] { return index }
        indices[drawing] = drawings.count
        drawings.append(drawing)
        return drawings.count - 1
    }
}
