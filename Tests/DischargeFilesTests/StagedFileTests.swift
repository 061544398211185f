import Foundation
import Testing

@testable import DischargeFiles
import Witnesses

@Suite("Staged files")
struct StagedFileTests {
    private func withFile(_ body: (StagedFile, URL) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let url = folder.appending(path: "sheet.pdf")
            try body(try StagedFile(Array("a sheet".utf8), to: url.path, replacing: .never), url)
        }
    }

    private func names(beside url: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: url.deletingLastPathComponent().path)
    }

    @Test("one that is discarded goes at once, while somebody holds it still, and gets no name")
    func discarded() throws {
        try withFile { file, url in
            #expect(try names(beside: url).count == 1)
            file.discard()
            #expect(try names(beside: url) == [])
            try file.giveName()
            #expect(try names(beside: url) == [])
        }
    }

    @Test("one that has its name stays when it is discarded")
    func named() throws {
        try withFile { file, url in
            try file.readBack()
            try file.giveName()
            file.discard()
            #expect(try Data(contentsOf: url) == Data("a sheet".utf8))
        }
    }

    @Test(
        "one that holds other bytes than were written is found out, also one that is cut or longer",
        arguments: ["a shoet", "a shee", "a sheet ", ""])
    func otherBytes(_ bytes: String) throws {
        try withFile { file, url in
            try Data(bytes.utf8).write(to: URL(filePath: file.temporaryPath))
            let fault = #expect(throws: OutputFault.self) { try file.readBack() }
            #expect(fault == .notAsWritten(path: url.path))
            #expect(fault?.exitCode == 74)
        }
    }
}
