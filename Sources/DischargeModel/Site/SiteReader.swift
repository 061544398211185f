public import Foundation

/// Turns a site file's values into a site, or into all of their faults together.
public enum SiteReader {
    /// - Parameters:
    ///   - logo: The picture that `logo` names; `nil` where it names none, or none that can be used.
    ///   - fallback: The time zone of a site that names none; `nil` makes `time_zone` a required field.
    /// - Throws: `InvalidOrder` with every fault; its fields are those of the site file.
    public static func site(
        from raw: [SiteField: RawValue], logo picture: Picture? = nil, fallback: TimeZone? = nil
    ) throws(InvalidOrder) -> Site {
        var reader = ValueReader(clock: SiteClock(timeZone: .gmt), dateOrder: nil)
        func text(_ field: SiteField, limit: Int = 120) -> String? {
            reader.text(raw[field], field.rawValue, limit: limit)
        }
        func fault(_ field: SiteField, _ problem: String, mend: String) {
            reader.fault(field.rawValue, problem, mend: mend, at: raw[field]?.place)
        }

        var timeZone = fallback
        if let name = text(.timeZone) {
            timeZone = name.contains("/") || name == "UTC" ? TimeZone(identifier: name) : nil
            if timeZone == nil {
                fault(.timeZone, "is not a time zone of the IANA list", mend: "write one such as America/New_York")
            }
        } else if fallback == nil {
            fault(.timeZone, "is missing", mend: "write the site's time zone, for example America/New_York")
        }
        var paper = Paper.letter
        if let name = text(.paper) {
            if let known = Paper(rawValue: name.lowercased()) {
                paper = known
            } else {
                fault(.paper, "is not a paper size", mend: "write letter or a4")
            }
        }
        var sides: Sides?
        if let name = text(.sides) {
            sides = Sides(rawValue: name.lowercased())
            if sides == nil { fault(.sides, "is not a number of sides", mend: "write one or two") }
        }
        var fever = 1_004
        if let written = text(.fever) {
            if let degrees = Double(written), (99.0...104.0).contains(degrees), written.utf8.count <= 5 {
                fever = Int((degrees * 10).rounded())
            } else {
                fault(
                    .fever, "is not a temperature from 99.0 to 104.0",
                    mend: "write degrees Fahrenheit, for example 100.4")
            }
        }
        var readingGrade = 60
        if let written = text(.readingGrade) {
            if let grade = Double(written), (3.0...12.0).contains(grade), written.utf8.count <= 4 {
                readingGrade = Int((grade * 10).rounded())
            } else {
                fault(.readingGrade, "is not a school grade from 3.0 to 12.0", mend: "write one such as 6.0")
            }
        }
        var acetaminophenLimit = Site.standardAcetaminophenLimit
        if let written = text(.acetaminophenLimit) {
            if let milligrams = Int(written), (1_000...Site.standardAcetaminophenLimit).contains(milligrams) {
                acetaminophenLimit = milligrams
            } else {
                fault(
                    .acetaminophenLimit, "is not a whole number from 1000 to 4000",
                    mend: "write the most milligrams a day, for example 3000")
            }
        }
        let hospital = text(.hospital)
        let unit = text(.unit)
        let phoneDay = text(.phoneDay, limit: 40)
        let phoneNight = text(.phoneNight, limit: 40)
        let emergencyNumber = text(.emergencyNumber, limit: 20) ?? "911"
        let language = text(.language) ?? "en"
        let logo = reader.logo(raw, picture: picture)
        let lines = reader.letterheadLines(raw[.letterhead])
        guard let timeZone, reader.faults.isEmpty else { throw InvalidOrder(faults: reader.faults) }
        return Site(
            hospital: hospital, unit: unit, letterhead: Letterhead(logo: logo, lines: lines), phoneDay: phoneDay,
            phoneNight: phoneNight,
            emergencyNumber: emergencyNumber, clock: SiteClock(timeZone: timeZone), paper: paper, sides: sides,
            language: language, feverTenths: fever, readingGradeTenths: readingGrade,
            acetaminophenLimit: acetaminophenLimit)
    }
}
