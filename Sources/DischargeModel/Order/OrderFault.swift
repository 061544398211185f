/// One thing that is wrong with one field of an order. It never holds the field's value.
public struct OrderFault: Hashable, Sendable, CustomStringConvertible {
    /// For example "dob" or "medications[2].dose", counted from 1.
    public var field: String
    /// What is wrong, for example "is missing".
    public var problem: String
    /// What to do, for example "write a date as YYYY-MM-DD".
    public var mend: String
    public var place: Place?

    public init(field: String, problem: String, mend: String, place: Place? = nil) {
        self.field = field
        self.problem = problem
        self.mend = mend
        self.place = place
    }

    public var description: String {
        (place.map { "\($0): " } ?? "") + "\(field): \(problem); \(mend)"
    }
}

/// An order that cannot be printed, with every fault found in it.
public struct InvalidOrder: Error, Hashable, Sendable, CustomStringConvertible {
    /// In the order of the fields; never empty.
    public var faults: [OrderFault]

    public init(faults: [OrderFault]) {
        self.faults = faults
    }

    public var description: String { faults.map(\.description).joined(separator: "\n") }
}
