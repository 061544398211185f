import Foundation
import SampleOrders
import Testing
import Witnesses

@Suite("Reading a batch back")
struct BatchVerifyTests {
    private static let header = "mrn,name,dob,procedure,anesthesia,procedure_end,caregiver,notes\n"

    private func row(_ number: String, notes: String) -> String {
        "\(number),Quillon Vexley,1951-04-02,kyphoplasty,local,2026-11-20T10:05,Orla Thimblewick,\(notes)\n"
    }

    @Test("a row whose notes hold another row's record number is refused alone, and the message holds no number")
    func otherNumber() throws {
        try withWorkFolder { folder in
            let rows = [row("00559013", notes: "Rest."), row("00559014", notes: "See also 00559013.")]
            try folder.write(Self.header + rows.joined(), to: "patients.csv")
            let result = try folder.batch()
            #expect(result.status == 1)
            #expect(result.errorText.contains("patients.csv:3: notes: holds the record number of another row"))
            #expect(!result.errorText.contains("0055901"))
            #expect(try folder.manifest.refused == ["3"])
            #expect(try folder.manifest.printed.count == 1)
        }
    }

    @Test("which sheets are read back changes no sheet")
    func sameSheets() throws {
        try withWorkFolder { folder in
            try folder.write(Self.header + row("00559013", notes: "Rest."), to: "patients.csv")
            var sheets: Set<Data> = []
            for choice in ["all", "sample", "off"] {
                #expect(try folder.batch("--verify", choice).status == 0)
                sheets.insert(try folder.read("out/\(try #require(folder.manifest.rows.first).file)"))
            }
            #expect(sheets.count == 1)
            #expect(try folder.batch("--verify", "some").status == 64)
        }
    }

    @Test("sheets of every design read back: sides, paper, large print, a logo and a letterhead, staff's copies")
    func designs() throws {
        try withWorkFolder { folder in
            try folder.write(Self.header + row("00559013", notes: "Rest."), to: "patients.csv")
            try folder.write(SampleLogo(.rgba).bytes, to: "logo.png")
            try folder.write(
                try folder.text("site.yaml")
                    + "logo: logo.png\nlogo_alt: A field\nletterhead: [Department of Inventions]\n",
                to: "site.yaml")
            for (number, options) in [
                ["--sides", "one"], ["--sides", "two"], ["--sides", "two", "--large-print", "--paper", "a4"],
            ].enumerated() {
                let result = try folder.discharge(
                    ["batch", "patients.csv", "--output", "out\(number)", "--staff-copies", "copies\(number)"] + options
                        + ["--now", WorkFolder.now, "--site", "site.yaml"])
                #expect(result.status == 0, "\(options): \(result.errorText)")
            }
        }
    }

    @Test("a number that the site prints on every sheet is nobody's record number")
    func siteNumber() throws {
        try withWorkFolder { folder in
            try folder.write(
                "hospital: Example Hospital\nphone_day: 555-010-0100\ntime_zone: Etc/UTC\n", to: "site.yaml")
            let rows = [row("555-010-0100", notes: "Rest."), row("00559014", notes: "Call 555-010-0100.")]
            try folder.write(Self.header + rows.joined(), to: "patients.csv")
            let result = try folder.batch()
            #expect(result.status == 0, "\(result.errorText)")
        }
    }
}
