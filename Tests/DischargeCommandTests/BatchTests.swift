import Foundation
import Testing
import Witnesses

@Suite("A ward's morning")
struct BatchTests {
    @Test("the ward prints whole, and again with any number of jobs the same files")
    func wholeWard() throws {
        try withWard { folder in
            var runs: [[String: Data]] = []
            for jobs in ["1", "8"] {
                let result = try folder.batch("--jobs", jobs, "--medications", "medications.csv")
                #expect(result.status == 0, "\(result.errorText)")
                #expect(result.output.isEmpty)
                #expect(result.errorText.contains("printed \(Ward.count) of \(Ward.count) sheets into out\n"))
                let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out").path)
                runs.append(
                    try Dictionary(uniqueKeysWithValues: names.map { ($0, try folder.read("out/\($0)")) }))
            }
            #expect(runs[0] == runs[1])
            #expect(Set(runs[0].keys.filter { !$0.hasSuffix(".pdf") }) == ["manifest.csv", ".discharge-batch"])
            #expect(runs[0].count == Ward.count + 2)
            #expect(runs[0]["refused.csv"] == nil)
        }
    }

    @Test("the manifest lists every row in order, with the file's hash and pages; files are their owner's alone")
    func manifest() throws {
        try withWard { folder in
            #expect(try folder.batch("--medications", "medications.csv").status == 0)
            let rows = try folder.manifest.rows
            #expect(rows.map(\.row) == (2...Ward.count + 1).map(String.init))
            #expect(rows.map(\.orderID) == (1...Ward.count).map { $0 < 10 ? "W0\($0)" : "W\($0)" })
            #expect(Set(rows.map(\.formID)).count == Ward.count)
            let sums = try run("sha256sum", rows.map(\.file), in: folder.path("out")).text
            for row in rows {
                #expect(row.file == row.formID + ".pdf" && row.status == "printed")
                #expect(sums.contains("\(row.hash)  \(row.file)\n"))
                #expect(try pdfPageCount(folder.path("out/\(row.file)")) == Int(row.pages))
            }
            for name in try folder.files where name.hasPrefix("out/") {
                let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name).path)
                #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
            }
        }
    }

    @Test("each sheet holds its own patient, medicines joined, notes unchanged, and no other's")
    func sheets() throws {
        try withWard { folder in
            #expect(try folder.batch("--medications", "medications.csv").status == 0)
            let files = try Dictionary(uniqueKeysWithValues: folder.manifest.rows.map { ($0.orderID, $0.file) })
            func text(_ id: String) throws -> String {
                try pdfText(folder.path("out/\(try #require(files[id]))"))
            }
            let first = try text("W01")
            for words in ["Maria Madeup", "acetaminophen", "senna", "ibuprofen", "Check it before each meal"] {
                #expect(first.contains(words), "\(words)")
            }
            #expect(!first.contains("oxycodone") && !first.contains("Bịa Đặt"))
            let names = [
                "W02": "Nguyễn Thị Bịa Đặt", "W03": "Małgorzata Zmyślona-Wójcik", "W04": "Jiří Smyšlený",
                "W05": "Şükrü İğdır Uydurma", "W06": "Γεώργιος Φανταστικός", "W07": "Людмила Выдуманная",
                "W08": "João Conceição Inventado", "W10": "Álvaro \"Alvinho\" Fictício, Jr.",
                "W25": "Pat <b> Madeup **bold** {{ name }}",
            ]
            for (id, name) in names { #expect(try text(id).contains(name), "\(name)") }
            #expect(try text("W04").contains("oxycodone"))
            #expect(try text("W25").contains("Write **as it is**: {{ patient.name }} & <i>."))
            #expect(try text("W21").contains("Line 30: walk 30 minutes, then rest."))
        }
    }

    @Test("a row prints the same bytes as the same order alone")
    func alone() throws {
        try withWorkFolder { folder in
            try folder.write(
                "mrn,name,dob,procedure,anesthesia,procedure_end,caregiver,notes\n"
                    + "00559013,Quillon Vexley,1951-04-02,kyphoplasty,local,2026-11-20T10:05,Orla Thimblewick,"
                    + "Zebras walk at noon.\n", to: "patients.csv")
            try folder.write(MadeUpOrder().yaml, to: "order.yaml")
            #expect(try folder.batch().status == 0)
            let sheet = try #require(try folder.manifest.rows.first?.file)
            let single = try folder.discharge("generate", "order.yaml", "--output", "-")
            #expect(try folder.read("out/\(sheet)") == single.output)
        }
    }

    private func withWard(_ body: (WorkFolder) throws -> Void) throws {
        try withWorkFolder { folder in
            try folder.write(try Ward.file("ward.csv"), to: "patients.csv")
            try folder.write(try Ward.file("medications.csv"), to: "medications.csv")
            try body(folder)
        }
    }
}
