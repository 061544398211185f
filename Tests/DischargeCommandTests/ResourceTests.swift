import Foundation
import Testing
import Witnesses

@Suite("Where wording and fonts are found")
struct ResourceTests {
    @Test("by their options, also for a program that stands alone")
    func options() throws {
        try withInstalled { folder, program in
            let result = try folder.preview(
                program, ["--templates", Self.resource("Templates"), "--fonts", Self.resource("Fonts")])
            #expect(result.status == 0, "\(result.errorText)")
        }
    }

    @Test("by DISCHARGE_RESOURCES, whose site file is found too")
    func environment() throws {
        try withInstalled { folder, program in
            try folder.install(in: "resources")
            try folder.write("time_zone: Europe/Paris\nhospital: Hôpital Inventé\n", to: "resources/site.yaml")
            let result = try folder.preview(program, ["DISCHARGE_RESOURCES": folder.path("resources").path])
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.text.contains("Hôpital Inventé"))
        }
    }

    @Test("in share/discharge beside the program, whatever link it is called by")
    func share() throws {
        try withInstalled { folder, program in
            try folder.install(in: "share/discharge")
            let link = folder.path("link")
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: program)
            for program in [program, link] {
                let result = try folder.preview(program)
                #expect(result.status == 0, "\(result.errorText)")
            }
            let path = try run(
                "sh",
                ["-c", "PATH=\"$0:$PATH\" discharge preview order.yaml", program.deletingLastPathComponent().path],
                in: folder.url, environment: ["DISCHARGE_RESOURCES": ""])
            #expect(path.status == 0, "\(path.errorText)")
        }
    }

    @Test("nowhere: the places that were looked in are named, with what to do")
    func nowhere() throws {
        try withInstalled { folder, program in
            let missing = try folder.preview(program)
            missing.expectRefusal(
                code: 66, saying: ["no folder Templates in ", "share/discharge; name it with --templates"],
                at: #_sourceLocation)
            let wrong = try folder.preview(program, ["DISCHARGE_RESOURCES": "/nowhere"])
            wrong.expectRefusal(code: 66, saying: ["no folder Templates in /nowhere; "], at: #_sourceLocation)
        }
    }

    fileprivate static func resource(_ name: String) -> String {
        packageRoot.appending(path: name).path
    }

    /// Gives `body` a copy of the program in `bin`, with no resources near it.
    private func withInstalled(_ body: (WorkFolder, URL) throws -> Void) throws {
        try withWorkFolder { folder in
            try FileManager.default.createDirectory(at: folder.path("bin"), withIntermediateDirectories: false)
            let program = folder.path("bin/discharge")
            try FileManager.default.copyItem(at: dischargeExecutable(), to: program)
            try folder.write(MadeUpOrder().yaml, to: "order.yaml")
            try body(folder, program)
        }
    }
}

extension WorkFolder {
    /// Runs an installed program.
    fileprivate func preview(
        _ program: URL, _ environment: [String: String] = [:]
    ) throws -> ProgramResult {
        try discharge(["preview", "order.yaml"], program: program, environment: environment)
    }

    fileprivate func preview(_ program: URL, _ options: [String]) throws -> ProgramResult {
        try discharge(["preview", "order.yaml"] + options, program: program)
    }

    /// Links the resources into a folder below this one.
    fileprivate func install(in name: String) throws {
        try FileManager.default.createDirectory(at: path(name), withIntermediateDirectories: true)
        for resource in ["Templates", "Fonts"] {
            try FileManager.default.createSymbolicLink(
                atPath: path("\(name)/\(resource)").path, withDestinationPath: ResourceTests.resource(resource))
        }
    }
}
