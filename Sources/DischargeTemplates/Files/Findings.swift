import DischargeModel

/// What one load of the templates brings to light: faults, and the text that is printed as it stands.
final class Findings {
    private(set) var faults: [TemplateFault] = []
    private(set) var fixedTexts: [FixedText] = []

    func fault(_ place: Place, _ problem: String, mend: String) {
        faults.append(TemplateFault(place: place, problem: problem, mend: mend))
    }

    func add(_ others: [TemplateFault]) {
        faults += others
    }

    func fixed(_ text: FixedText) {
        fixedTexts.append(text)
    }

    /// Every fault once, by file, line and column.
    var sortedFaults: [TemplateFault] {
        var seen: Set<TemplateFault> = []
        return faults.filter { seen.insert($0).inserted }.sorted { left, right in
            (left.place.file, left.place.line, left.place.column ?? 0, left.problem)
                < (right.place.file, right.place.line, right.place.column ?? 0, right.problem)
        }
    }
}
