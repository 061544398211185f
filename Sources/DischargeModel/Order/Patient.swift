/// Who the sheet is for.
public struct Patient: Hashable, Sendable {
    /// As printed, in any script.
    public let name: String
    public let dateOfBirth: CalendarDate
    /// The hospital's record number, 1 to 32 characters.
    public let recordNumber: String
    public let allergies: [String]
    /// The adult who takes the patient home.
    public let caregiver: String?
}
