import DischargeModel

/// The drawings that a worker's sheets have shown so far, each made once.
final class DrawingShelf {
    /// Spines beyond this number push the others out, so that a long batch keeps its memory small.
    private static let capacity = 500

    private var signs: [SignKey: Drawing] = [:]
    private var spines: [SpineKey: SpineDrawing] = [:]

    private struct SignKey: Hashable {
        var icon: Icon
        var color: Color
    }

    private struct SpineKey: Hashable {
        var levels: [VertebralLevel]
        var treated: [VertebralLevel]
        var height: Double
        var accent: Color
    }

    /// On the square of a `Pictogram`.
    func sign(_ icon: Icon, color: Color) -> Drawing {
        let key = SignKey(icon: icon, color: color)
        if let sign = signs[key] { return sign }
        let sign = Drawing(Pictogram(icon, color: color).paths)
        signs[key] = sign
        return sign
    }

    func spine(
        _ levels: [VertebralLevel], treated: [VertebralLevel], height: Double, accent: Color
    ) -> SpineDrawing {
        let key = SpineKey(levels: levels, treated: treated, height: height, accent: accent)
        if let spine = spines[key] { return spine }
        if spines.count >= Self.capacity { spines.removeAll(keepingCapacity: true) }
        let spine = SpineDrawing(levels, treated: treated, height: height, accent: accent)
        spines[key] = spine
        return spine
    }
}
