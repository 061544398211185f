import Foundation
import Testing
import Witnesses

@Suite("A batch and devices that keep nothing", .enabled(if: FullDevice.isPermitted))
struct BatchDeviceTests {
    private static let message = "a device or a pipe stands there, which keeps nothing; remove it, or name another"

    /// Gives `body` patients, of whom one is refused, and a device that is always full.
    private func withPatients(_ body: (WorkFolder, String) throws -> Void) throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<5).replacing("L2,70000002", with: "L2,"), to: "patients.csv")
            try body(folder, FullDevice.path(in: folder.url))
        }
    }

    private func link(_ name: String, to device: String, in folder: WorkFolder) throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path(name).path, withDestinationPath: device)
    }

    @Test(
        "are refused with 73 where the manifest, the refused rows or the stack would go, before anything is printed",
        arguments: ["out/manifest.csv", "out/refused.csv", "out/.discharge-batch", "stack.pdf", "stack.sets.csv"])
    func records(_ name: String) throws {
        try withPatients { folder, device in
            try FileManager.default.createDirectory(at: folder.path("out"), withIntermediateDirectories: false)
            for device in [device, "/dev/null"] {
                try link(name, to: device, in: folder)
                let before = try folder.files
                let merge = name.hasPrefix("stack") ? ["--merge", "stack.pdf"] : []
                let arguments = ["batch", "patients.csv", "--output", "out", "--site", "site.yaml"]
                let result = try folder.discharge(arguments + ["--now", WorkFolder.now] + merge)
                result.expectRefusal(code: 73, saying: ["\(name): \(Self.message)"], at: #_sourceLocation)
                #expect(try folder.files == before)
                try FileManager.default.removeItem(at: folder.path(name))
            }
            #expect(try folder.batch().status == 1, "one row is refused")
        }
    }

    @Test("refuse the row whose sheet would go there, alone")
    func sheet() throws {
        try withPatients { folder, _ in
            #expect(try folder.batch().status == 1)
            let sheet = try #require(try folder.manifest.rows.first { $0.status == "printed" })
            try FileManager.default.removeItem(at: folder.path("out"))
            try FileManager.default.createDirectory(at: folder.path("out"), withIntermediateDirectories: false)
            try link("out/\(sheet.file)", to: "/dev/null", in: folder)
            let result = try folder.batch()
            #expect(result.status == 1)
            #expect(result.errorText.contains("row \(sheet.row) refused: out/\(sheet.file): \(Self.message)"))
            #expect(try folder.manifest.printed == ["L3", "L4"])
            #expect(try folder.manifest.refused.count == 2)
        }
    }

    @Test(
        "take the messages, and all is printed and recorded all the same",
        arguments: ["2>full", "2>full --log-format json --timings", ">full", ">full 2>full"])
    func messages(_ redirection: String) throws {
        try withPatients { folder, device in
            let command =
                "\"$0\" batch patients.csv --output out --site site.yaml --now \(WorkFolder.now) "
                + redirection.replacing("full", with: device)
            #expect(try run("sh", ["-c", command, try dischargeExecutable().path], in: folder.url).status == 1)
            try folder.batchFolder.expectWhole(["L1", "L3", "L4"])
            #expect(try folder.text("out/refused.csv").contains("L2,"))
        }
    }

    @Test("are refused with 73 where joined parts would be recorded", arguments: ["manifest.csv", "refused.csv"])
    func collecting(_ name: String) throws {
        try withPatients { folder, device in
            #expect(try folder.batch("--shard", "1/1").status == 1)
            try FileManager.default.createDirectory(at: folder.path("all"), withIntermediateDirectories: false)
            try link("all/\(name)", to: device, in: folder)
            let result = try folder.discharge([
                "batch", "collect", "out", "--patients", "patients.csv", "--output", "all",
            ])
            result.expectRefusal(code: 73, saying: ["all/\(name): \(Self.message)"], at: #_sourceLocation)
        }
    }
}
