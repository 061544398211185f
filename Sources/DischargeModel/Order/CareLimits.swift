/// The limits that a clinician sets for this patient.
public struct CareLimits: Hashable, Sendable {
    /// Hours mostly in bed, 1 to 168.
    public let bedRestHours: Int
    /// Weeks without heavy lifting, 1 to 52.
    public let liftingWeeks: Int
    /// The heaviest weight allowed, in pounds, 1 to 100; `nil` when nobody said.
    public let liftingLimit: Int?
    /// `nil` until the patient is cleared to drive.
    public let drivingAllowedFrom: Moment?

    /// What stands where an order gives no hours of bed rest (clinical fact F02).
    public static let standardBedRestHours = 24
    /// What stands where an order gives no weeks of lifting (clinical fact F04).
    public static let standardLiftingWeeks = 6
}
