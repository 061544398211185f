/// A field of the site file. Its raw value is its YAML key.
public enum SiteField: String, CaseIterable, Hashable, Sendable {
    case hospital, unit, logo
    case logoAlternative = "logo_alt"
    case letterhead
    case phoneDay = "phone_day"
    case phoneNight = "phone_night"
    case emergencyNumber = "emergency_number"
    case timeZone = "time_zone"
    case paper, sides, language
    case fever = "fever_f"
    case readingGrade = "reading_grade"
    case acetaminophenLimit = "acetaminophen_max_mg"
}
