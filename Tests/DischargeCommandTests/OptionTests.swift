import DischargeModel
import Foundation
import Testing
import Witnesses

@Suite("Options and the order file")
struct OptionTests {
    /// A made-up value for every field that an option can give, and another.
    static let values: [(field: OrderField, file: String, option: String)] = [
        (.orderID, "X1", "X2"), (.recordNumber, "00559013", "00559014"), (.name, "Quillon Vexley", "Zoë Vexley"),
        (.dateOfBirth, "1951-04-02", "1951-04-03"), (.procedure, "kyphoplasty", "vertebroplasty"),
        (.anesthesia, "local", "general"), (.procedureEnd, "2026-11-20T10:05", "2026-11-20T11:05"),
        (.levels, "T12; L1", "L2"), (.indication, "osteoporosis", "cancer"), (.surgeon, "Dr. Brisket", "Dr. Gammon"),
        (.nurse, "Nurse Fennel", "Nurse Dill"), (.unit, "4 Nowhere", "5 Nowhere"), (.caregiver, "Orla", "Ivo"),
        (.dischargeTime, "2026-11-20T14:05", "2026-11-20T15:05"), (.language, "en", "en"),
        (.allergies, "latex", "iodine; latex"), (.bedRestHours, "24", "12"), (.liftingWeeks, "6", "8"),
        (.liftingLimit, "8", "10"), (.drivingAllowedFrom, "2026-12-04", "2026-12-05"),
        (.woundCare, "Keep it dry.", "Shower."), (.bloodThinner, "none", "Start on Monday."),
        (.brace, "Wear it.", "Leave it off."), (.diet, "Low salt", "Soup"), (.pendingTests, "Biopsy", "Bone density"),
        (.physicalTherapy, "yes", "no"), (.followUpTime, "2026-12-04T10:30", "2026-12-05T10:30"),
        (.followUpWith, "Spine clinic", "Bone clinic"), (.followUpPlace, "Room 210", "Room 211"),
        (.followUpPhone, "555-010-0188", "555-010-0189"), (.notes, "Walk.", "- Walk.\n- Rest."),
        (.overrideBy, "Dr. Brisket", "Dr. Gammon"), (.overrideReason, "Lives with a nurse", "Lives next door"),
    ]

    @Test("options alone print the same bytes as a file with the same values")
    func optionsAlone() throws {
        try withWorkFolder { folder in
            let file = Self.values.map { "\($0.field.rawValue): \"\($0.file)\"\n" }.joined()
            try folder.write(file, to: "order.yaml")
            let fromFile = try folder.discharge("generate", "order.yaml", "--output", "-")
            #expect(fromFile.status == 0, "\(fromFile.errorText)")
            let fromOptions = try folder.discharge(
                ["generate", "--output", "-", "--site", "site.yaml", "--now", WorkFolder.now]
                    + Self.values.flatMap { [Self.option($0.field), $0.file] })
            #expect(fromOptions.output == fromFile.output)
        }
    }

    @Test("every option stands over the order file")
    func override() throws {
        try withWorkFolder { folder in
            try folder.write(Self.values.map { "\($0.field.rawValue): \"\($0.file)\"\n" }.joined(), to: "order.yaml")
            let other = Self.values.map { field, _, option in
                "\(field.rawValue): \"\(option.replacing("\n", with: "\\n"))\"\n"
            }
            try folder.write(other.joined(), to: "other.yaml")
            let overridden = try folder.discharge(
                ["preview", "order.yaml", "--format", "json", "--site", "site.yaml", "--now", WorkFolder.now]
                    + Self.values.flatMap { [Self.option($0.field), $0.option] })
            #expect(overridden.status == 0, "\(overridden.errorText)")
            // No two fields have the same value, so that an option for the wrong field would show.
            #expect(overridden.output == (try folder.discharge("preview", "other.yaml", "--format", "json")).output)
        }
    }

    @Test("an option for the whole name stands over its parts, and its parts over the whole name")
    func names() throws {
        try withWorkFolder { folder in
            try folder.write(MadeUpOrder().with(["name": "Quillon Vexley"]).yaml, to: "whole.yaml")
            let parts = MadeUpOrder().with(["name": nil, "first_name": "Quillon", "last_name": "Vexley"])
            try folder.write(parts.yaml, to: "parts.yaml")
            let whole = try folder.discharge("preview", "parts.yaml", "--name", "Ada Crumpet")
            let both = try folder.discharge("preview", "whole.yaml", "--first-name", "Ada", "--last-name", "Crumpet")
            #expect(whole.status == 0 && both.status == 0, "\(whole.errorText)\(both.errorText)")
            #expect(whole.text.contains("Ada Crumpet"))
            #expect(whole.output == both.output)
        }
    }

    @Test("an empty option takes the file's value away, and a required field is missed then")
    func emptied() throws {
        try withWorkFolder { folder in
            try folder.write(MadeUpOrder().yaml, to: "order.yaml")
            let preview = try folder.discharge("preview", "order.yaml", "--caregiver", "")
            #expect(preview.status == 0)
            #expect(!preview.text.contains("Orla"))
            let refused = try folder.discharge("preview", "order.yaml", "--mrn", "")
            refused.expectRefusal(code: 65, saying: ["mrn: is missing"], at: #_sourceLocation)
        }
    }

    @Test("dates with slashes are read as --date-format says, for file and options", arguments: ["MDY", "dmy"])
    func dates(_ format: String) throws {
        try withWorkFolder { folder in
            let date = format == "MDY" ? "04/13/1951" : "13/04/1951"
            try folder.write(MadeUpOrder().with(["dob": date]).yaml, to: "order.yaml")
            for arguments in [[], ["--dob", date]] {
                let result = try folder.discharge(
                    ["preview", "order.yaml", "--site", "site.yaml", "--date-format", format] + arguments)
                #expect(result.status == 0, "\(result.errorText)")
                #expect(result.text.contains("April 13, 1951"))
            }
        }
    }

    @Test("paper and large print change the pages; their names are read in any case")
    func pages() throws {
        try withWorkFolder { folder in
            try folder.write(MadeUpOrder().yaml, to: "order.yaml")
            var pages: [String: Int] = [:]
            for (name, options) in ["letter": [], "a4": ["--paper", "A4"], "large": ["--large-print"]] {
                let result = try folder.discharge(
                    ["generate", "order.yaml", "--site", "site.yaml", "--output", "\(name).pdf"] + options)
                #expect(result.status == 0, "\(result.errorText)")
                pages[name] = try pdfPageCount(folder.path("\(name).pdf"))
            }
            #expect(try run("pdfinfo", [folder.path("a4.pdf").path]).text.contains("A4"))
            #expect(try run("pdfinfo", [folder.path("letter.pdf").path]).text.contains("letter"))
            #expect(pages["large", default: 0] > pages["letter", default: 0])
        }
    }

    static func option(_ field: OrderField) -> String {
        "--" + field.rawValue.replacing("_", with: "-")
    }
}
