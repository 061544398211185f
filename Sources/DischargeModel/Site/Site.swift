/// The hospital that discharges the patient: what it prints on every sheet, and the clocks it keeps.
public struct Site: Hashable, Sendable {
    public let hospital: String?
    public let unit: String?
    public let letterhead: Letterhead?
    /// Numbers to call with questions, by day and by night; a blank when not given.
    public let phoneDay: String?
    public let phoneNight: String?
    /// What to call in an emergency, for example "911".
    public let emergencyNumber: String
    public let clock: SiteClock
    public let paper: Paper
    /// `nil` for those of the page's design.
    public let sides: Sides?
    /// BCP 47 tag of the language of its sheets.
    public let language: String
    /// The temperature to call about, in tenths of a degree Fahrenheit: 1004 is 100.4 °F.
    public let feverTenths: Int
    /// The highest Flesch-Kincaid grade of a sheet's wording and of notes, in tenths: 60 is grade 6.0.
    public let readingGradeTenths: Int
    /// The most acetaminophen a day, in milligrams, that orders may add up to.
    public let acetaminophenLimit: Int

    /// What an adult may take at most on the label (US Food and Drug Administration).
    public static let standardAcetaminophenLimit = 4_000

    /// A site that gave nothing but its time zone.
    public init(clock: SiteClock) {
        self.init(
            hospital: nil, unit: nil, phoneDay: nil, phoneNight: nil, emergencyNumber: "911", clock: clock,
            paper: .letter, language: "en", feverTenths: 1_004, acetaminophenLimit: Self.standardAcetaminophenLimit)
    }

    init(
        hospital: String?, unit: String?, letterhead: Letterhead? = nil, phoneDay: String?, phoneNight: String?,
        emergencyNumber: String,
        clock: SiteClock, paper: Paper, sides: Sides? = nil, language: String, feverTenths: Int,
        readingGradeTenths: Int = 60,
        acetaminophenLimit: Int = Site.standardAcetaminophenLimit
    ) {
        self.hospital = hospital
        self.unit = unit
        self.letterhead = letterhead
        self.phoneDay = phoneDay
        self.phoneNight = phoneNight
        self.emergencyNumber = emergencyNumber
        self.clock = clock
        self.paper = paper
        self.sides = sides
        self.language = language
        self.feverTenths = feverTenths
        self.readingGradeTenths = readingGradeTenths
        self.acetaminophenLimit = acetaminophenLimit
    }
}
