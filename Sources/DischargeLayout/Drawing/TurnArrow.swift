/// A small arrow to the right, behind the words that tell to turn the leaf over.
struct TurnArrow {
    /// Of the type beside it, in points.
    let size: Double

    /// What it takes on the right of the words, with the space to them, in points.
    var room: Double { size * 0.95 }

    /// - Parameter x: Where the words end.
    func mark(x: Double, baseline: Double, artifact: Artifact) -> Mark {
        let (left, right) = (x + size * 0.3, x + room)
        let middle = baseline - size * 0.3
        let (shaft, head) = (size * 0.07, size * 0.26)
        let neck = right - size * 0.34
        let outline = [
            Point(x: left, y: middle - shaft), Point(x: neck, y: middle - shaft), Point(x: neck, y: middle - head),
            Point(x: right, y: middle), Point(x: neck, y: middle + head), Point(x: neck, y: middle + shaft),
            Point(x: left, y: middle + shaft),
        ]
        let steps = outline.enumerated().map { $0.offset == 0 ? Path.Step.move($0.element) : .line($0.element) }
        return Mark(.path(Path(steps + [.close], fill: .black)), role: .artifact(artifact))
    }
}
