/// An order as it was written, before anything in it is believed.
///
/// Options, an order file and a CSV row each become one of these; `OrderReader` alone turns it into an order.
public struct RawOrder: Sendable {
    public var values: [OrderField: RawValue]
    public var medications: [RawEntry<MedicationField>]
    /// Visits of a YAML list; the fields `followup_…` stand in `values`.
    public var followUps: [RawEntry<FollowUpField>]

    public init(
        values: [OrderField: RawValue] = [:], medications: [RawEntry<MedicationField>] = [],
        followUps: [RawEntry<FollowUpField>] = []
    ) {
        self.values = values
        self.medications = medications
        self.followUps = followUps
    }

    /// This order with another's values put in place of its own, field by field.
    public func overridden(by other: RawOrder) -> RawOrder {
        RawOrder(
            values: values.merging(other.values) { _, new in new },
            medications: other.medications.isEmpty ? medications : other.medications,
            followUps: other.followUps.isEmpty ? followUps : other.followUps)
    }
}

/// One value as written, and where.
public struct RawValue: Hashable, Sendable {
    public var text: String
    public var place: Place?

    public init(_ text: String, at place: Place? = nil) {
        self.text = text
        self.place = place
    }
}

/// One entry of a list, for example a medication.
public struct RawEntry<Field: Hashable & Sendable>: Sendable {
    public var values: [Field: RawValue]
    public var place: Place?

    public init(values: [Field: RawValue], at place: Place? = nil) {
        self.values = values
        self.place = place
    }
}

/// Where in a file something stands.
public struct Place: Hashable, Sendable, CustomStringConvertible {
    /// The file as the user named it.
    public var file: String
    /// From 1.
    public var line: Int
    /// From 1, or `nil` where only the line is known.
    public var column: Int?

    public init(file: String, line: Int, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }

    public var description: String {
        column.map { "\(file):\(line):\($0)" } ?? "\(file):\(line)"
    }
}
