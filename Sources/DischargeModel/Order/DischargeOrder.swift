/// What the clinicians decided for one patient's way home. An order that exists is valid.
public struct DischargeOrder: Hashable, Sendable {
    /// Key of the order, unique in a batch.
    public let id: String
    public let patient: Patient
    public let procedure: Procedure
    public let limits: CareLimits
    public let surgeon: String?
    public let nurse: String?
    public let unit: String?
    public let dischargeTime: Moment?
    /// BCP 47 tag, or `nil` for the site's language.
    public let language: String?
    public let isLargePrint: Bool
    public let woundCare: String?
    public let bloodThinner: String?
    public let brace: String?
    public let diet: String?
    public let pendingTests: String?
    public let physicalTherapy: Bool?
    public let followUps: [FollowUp]
    public let medications: [Medication]
    public let notes: ClinicianNotes?
    public let override: Override?

    /// Who loosened a limit or let a check pass, and why.
    public struct Override: Hashable, Sendable {
        public let by: String
        public let reason: String
    }
}
