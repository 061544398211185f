/// One line of the list of medicines.
public struct Medication: Hashable, Sendable {
    public let name: String
    public let dose: String?
    /// How much and how often, for example "1 tablet every 6 hours as needed".
    public let schedule: String?
    public let purpose: String?
    public let lastGiven: Moment?
    public let nextDue: Moment?
    /// How long to take it, for example "for 5 days".
    public let until: String?
    public let status: Status?

    /// What changes with this discharge.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case start, keep, changed, stop
    }
}

/// A visit after discharge; what is not known is `nil`.
public struct FollowUp: Hashable, Sendable {
    public let time: Moment?
    public let with: String?
    public let place: String?
    public let phone: String?
}
