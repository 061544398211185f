public import DischargeModel

/// One thing that is wrong in a template file, and where.
public struct TemplateFault: Hashable, Sendable, CustomStringConvertible {
    public var place: Place
    /// What is wrong, for example `"txet" is not a key of a record`.
    public var problem: String
    /// What to do, for example `did you mean "text"?`.
    public var mend: String

    public init(place: Place, problem: String, mend: String) {
        self.place = place
        self.problem = problem
        self.mend = mend
    }

    public var description: String { "\(place): \(problem); \(mend)" }
}

/// Templates that no sheet can be made from, with every fault found in them.
public struct InvalidTemplates: Error, Hashable, Sendable, CustomStringConvertible {
    /// By file, line and column; never empty.
    public var faults: [TemplateFault]

    public init(faults: [TemplateFault]) {
        self.faults = faults
    }

    public var description: String { faults.map(\.description).joined(separator: "\n") }
}
