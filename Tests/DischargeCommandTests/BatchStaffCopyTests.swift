import Foundation
import Testing
import Witnesses

@Suite("Staff's copies of a batch")
struct BatchStaffCopyTests {
    private static let patients = """
        order_id,mrn,name,dob,procedure,anesthesia,procedure_end
        R1,00559001,Ada Crumpet,1951-04-02,kyphoplasty,local,2026-11-20T10:05
        R2,00559002,Quillon Vexley,1951-04-02,kyphoplasty,local,2026-13-20T10:05
        R3,00559003,Ivo Scone,1952-05-03,vertebroplasty,general,2026-11-20T11:05

        """

    private func withPatients(_ body: (WorkFolder) throws -> Void) throws {
        try withWorkFolder { folder in
            try folder.write(Self.patients, to: "patients.csv")
            try body(folder)
        }
    }

    @Test(
        "each printed row has one, named by its form id, and the sheets and manifest are as without", arguments: [1, 3])
    func copies(jobs: Int) throws {
        try withPatients { folder in
            #expect(try folder.batch().status == 1)
            let manifest = try folder.text("out/manifest.csv")
            let ids = try folder.manifest.rows.filter { $0.status == "printed" }.map(\.formID)
            let sheets = try ids.map { try folder.read("out/\($0).pdf") }
            try FileManager.default.removeItem(at: folder.path("out"))
            let result = try folder.batch("--staff-copies", "staff", "--jobs", "\(jobs)")
            result.expectRefusal(
                code: 1, saying: ["row 3 refused", "wrote the staff's copy of each printed sheet into staff\n"],
                hiding: MadeUpOrder.secrets, at: #_sourceLocation)
            #expect(try folder.text("out/manifest.csv") == manifest)
            #expect(try ids.map { try folder.read("out/\($0).pdf") } == sheets)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("staff").path)
            #expect(Set(names) == Set(ids.map { "\($0)-staff.pdf" }) && ids.count == 2)
            for (id, name) in zip(ids, ["Ada Crumpet", "Ivo Scone"]) {
                let file = folder.path("staff/\(id)-staff.pdf")
                #expect(try pdfText(file).contains(name))
                let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
                #expect(attributes[.posixPermissions] as? Int == 0o600)
            }
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("staff").path)
            #expect(attributes[.posixPermissions] as? Int == 0o700)
        }
    }

    @Test("they may stand in the sheets' folder, and are replaced when the batch runs again")
    func sameFolder() throws {
        try withPatients { folder in
            for _ in 0..<2 {
                #expect(try folder.batch("--staff-copies", "out").status == 1)
                let files = try folder.files
                #expect(files.count { $0.hasSuffix("-staff.pdf") } == 2)
                #expect(files.count { $0.hasSuffix(".pdf") } == 4)
            }
        }
    }

    @Test(
        "a folder that takes no copies ends the run before anything is printed",
        arguments: [
            ("none/staff", "none/staff: cannot be created (mkdir: No such file"),
            ("patients.csv", "patients.csv: cannot be created (mkdir: File exists"),
            ("/proc", "/proc/"),
        ])
    func unwritableFolder(_ staff: String, _ message: String) throws {
        try withPatients { folder in
            // Also where every row is refused, and no copy would be tried.
            let rows = Self.patients.split(separator: "\n")
            try folder.write("\(rows[0])\n\(rows[2])\n", to: "patients.csv")
            let result = try folder.batch("--staff-copies", staff)
            result.expectRefusal(code: 73, saying: [message], hiding: MadeUpOrder.secrets, at: #_sourceLocation)
            #expect(try folder.files.filter { $0.hasPrefix("out/") } == [])
        }
    }

    @Test("a row whose copy may not be written is refused alone, and has no sheet")
    func refusedRow() throws {
        try withPatients { folder in
            #expect(try folder.batch().status == 1)
            let id = try #require(try folder.manifest.rows.first?.formID)
            try FileManager.default.removeItem(at: folder.path("out"))
            try FileManager.default.createDirectory(at: folder.path("staff"), withIntermediateDirectories: false)
            try folder.write("another file", to: "staff/\(id)-staff.pdf")
            let result = try folder.batch("--staff-copies", "staff")
            result.expectRefusal(
                code: 1,
                saying: [
                    "row 2 refused: staff/\(id)-staff.pdf: the file there is not the same form", "printed 1 of 3",
                ],
                hiding: MadeUpOrder.secrets, at: #_sourceLocation)
            #expect(try folder.manifest.printed == ["R3"])
            #expect(try folder.manifest.refused == ["2", "3"])
            #expect(try !folder.files.contains("out/\(id).pdf"))
            #expect(try folder.text("staff/\(id)-staff.pdf") == "another file")
            #expect(try folder.batch("--staff-copies", "staff", "--force").status == 1)
            #expect(try folder.files.contains("out/\(id).pdf"))
        }
    }

    @Test("a disk that fills up leaves no sheet without its copy", .enabled(if: SmallDisk.isPermitted))
    func smallDisk() throws {
        try withPatients { folder in
            let disk = try SmallDisk(at: folder.path("staff"), kilobytes: 8)
            defer { disk.unmount() }
            let result = try folder.batch("--staff-copies", "staff")
            result.expectRefusal(
                code: 74, saying: ["staff/", "writing failed"], hiding: MadeUpOrder.secrets, at: #_sourceLocation)
            #expect(try folder.files.filter { $0.hasSuffix(".pdf") } == [])
        }
    }
}
