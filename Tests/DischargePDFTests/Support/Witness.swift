import Foundation
import Testing

/// Programs that know nothing of this package and say what they see in its files.
enum Witness {
    /// The program's standard output; a program that fails is an issue of the test.
    @discardableResult
    static func run(_ program: String, _ arguments: [String]) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(program) \(arguments.joined(separator: " "))")
        return Array(bytes)
    }

    static func text(_ program: String, _ arguments: [String]) throws -> String {
        String(decoding: try run(program, arguments), as: UTF8.self)
    }

    /// Gives `body` the path of a file with the bytes, and removes the file afterwards.
    static func withFile<Answer>(
        _ bytes: [UInt8], type: String = "pdf", _ body: (String) throws -> Answer
    ) throws -> Answer {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).\(type)")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try body(file.path)
    }

    /// The text that a reader copies out of the file.
    static func copiedText(_ pdf: [UInt8]) throws -> String {
        try withFile(pdf) { try text("pdftotext", ["-layout", "-enc", "UTF-8", $0, "-"]) }
    }

    /// The file's objects and its trailer in qpdf's words, also those that stand deflated in streams; a line each, a space
    /// between tokens.
    static func objects(_ pdf: [UInt8]) throws -> [String] {
        let words = try withFile(pdf) {
            String(
                decoding: try run("qpdf", ["--qdf", "--object-streams=disable", "--no-original-object-ids", $0, "-"]),
                as: UTF8.self)
        }
        return words.components(separatedBy: "endobj").map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }
}
