import Foundation
import Testing

import DischargeFiles
import Witnesses

@Suite("Output files")
struct OutputFileTests {
    private static let bytes = Array("whole".utf8)
    private static let allPolicies: [Replacing] = [.never, .always, .ifAllowed { _ in true }]

    @Test("a file is written whole, for its owner alone, and nothing stands beside it", arguments: allPolicies)
    func newFile(replacing: Replacing) throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "sheet.pdf").path
            try DurableFile.write(Self.bytes, to: path, replacing: replacing)
            #expect(try contents(path) == Self.bytes)
            #expect(try mode(path) == 0o600)
            #expect(try names(in: folder) == ["sheet.pdf"])
        }
    }

    @Test("pieces are written in order, and no name stands before the commit")
    func pieces() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "manifest.csv").path
            let file = try DurableFile(path: path, replacing: .never)
            for piece in ["one,", "", "two"] { try file.write(Array(piece.utf8)) }
            #expect(!FileManager.default.fileExists(atPath: path))
            try file.commit()
            #expect(try contents(path) == Array("one,two".utf8))
        }
    }

    @Test("a file that is not committed leaves nothing behind")
    func abandoned() throws {
        try withTemporaryFolder { folder in
            do {
                let file = try DurableFile(path: folder.appending(path: "sheet.pdf").path, replacing: .always)
                try file.write(Self.bytes)
                #expect(try names(in: folder).count == 1)
            }
            #expect(try names(in: folder) == [])
        }
    }

    @Test("an existing file is replaced only where that is allowed")
    func replacing() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "sheet.pdf").path
            let old = Array("old".utf8)
            try Data(old).write(to: URL(filePath: path))

            #expect(throws: OutputFault.exists(path: path)) {
                try DurableFile.write(Self.bytes, to: path, replacing: .never)
            }
            #expect(throws: OutputFault.notReplaceable(path: path)) {
                try DurableFile.write(Self.bytes, to: path, replacing: .ifAllowed { $0 != old })
            }
            #expect(try contents(path) == old)
            #expect(try names(in: folder) == ["sheet.pdf"])

            try DurableFile.write(Self.bytes, to: path, replacing: .ifAllowed { $0 == old })
            #expect(try contents(path) == Self.bytes)
            try DurableFile.write(old, to: path, replacing: .always)
            #expect(try contents(path) == old)
            #expect(try mode(path) == 0o600)
            #expect(try names(in: folder) == ["sheet.pdf"])
        }
    }

    @Test("a file that appears while another is written stays, unless it may be replaced")
    func lastMoment() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "sheet.pdf").path
            let file = try DurableFile(path: path, replacing: .never)
            try file.write(Self.bytes)
            try Data("theirs".utf8).write(to: URL(filePath: path))
            var fault: OutputFault?
            do throws(OutputFault) { try file.commit() } catch { fault = error }
            #expect(fault == .exists(path: path))
            #expect(try contents(path) == Array("theirs".utf8))
            #expect(try names(in: folder) == ["sheet.pdf"])
        }
    }

    @Test("of many that write one name at once without replacing, exactly one succeeds")
    func race() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "discharge-race-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "sheet.pdf").path
        let written = await withTaskGroup { group in
            for number in 0..<32 {
                group.addTask {
                    do throws(OutputFault) {
                        try DurableFile.write([UInt8(number)], to: path, replacing: .never)
                        return [UInt8(number)]
                    } catch {
                        return error == .exists(path: path) ? [] : [255, 255]
                    }
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(written.count == 1)
        #expect(try contents(path) == written)
        #expect(try names(in: folder) == ["sheet.pdf"])
    }

    @Test("a path where no file can be made is told before anything is written, with exit code 73")
    func wrongPaths() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "file").path
            try Data("x".utf8).write(to: URL(filePath: file))
            let faults: [(String, Int32)] = [
                (folder.appending(path: "missing/sheet.pdf").path, ENOENT),
                ("\(file)/sheet.pdf", ENOTDIR),
            ]
            for (path, code) in faults {
                let fault = #expect(throws: OutputFault.self) {
                    _ = try DurableFile(path: path, replacing: .always)
                }
                #expect(fault == .cannotCreate(path: path, call: "open", errno: code))
                #expect(fault?.exitCode == 73)
                #expect(fault?.description.hasPrefix("\(path): cannot be created") == true)
            }
            let long = folder.appending(path: String(repeating: "n", count: 300)).path
            let fault = #expect(throws: OutputFault.self) {
                try DurableFile.write(Self.bytes, to: long, replacing: .always)
            }
            #expect(fault?.exitCode == 73)
            #expect(fault?.description.contains("shorter name") == true)
            for path in [folder.path, "\(folder.path)/", ""] {
                #expect(throws: OutputFault.isFolder(path: path)) {
                    _ = try DurableFile(path: path, replacing: .always)
                }
            }
            #expect(try names(in: folder) == ["file"])
        }
    }

    @Test("a link stays a link, and the file it leads to is written")
    func symbolicLink() throws {
        try withTemporaryFolder { folder in
            let real = folder.appending(path: "real.pdf").path
            let link = folder.appending(path: "link.pdf").path
            try Data("old".utf8).write(to: URL(filePath: real))
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real.pdf")
            #expect(throws: OutputFault.exists(path: link)) {
                try DurableFile.write(Self.bytes, to: link, replacing: .never)
            }
            try DurableFile.write(Self.bytes, to: link, replacing: .always)
            #expect(try contents(real) == Self.bytes)
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real.pdf")

            try FileManager.default.removeItem(atPath: real)
            #expect(throws: OutputFault.danglingLink(path: link)) {
                try DurableFile.write(Self.bytes, to: link, replacing: .always)
            }
            #expect(try names(in: folder) == ["link.pdf"])
        }
    }
}

private func contents(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path)))
}

private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}

private func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
}
