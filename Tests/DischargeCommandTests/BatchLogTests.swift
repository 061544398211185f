import Foundation
import Testing
import Witnesses

@Suite("What a batch says while it runs")
struct BatchLogTests {
    private struct Event: Decodable {
        var event: String
        var text: String?
        var steps: [String: Double]?
    }

    private func events(in text: String) throws -> [Event] {
        try text.split(separator: "\n").map { try JSONDecoder().decode(Event.self, from: Data($0.utf8)) }
    }

    @Test("--timings says how long each step took, and shares that make a whole")
    func timings() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<4), to: "patients.csv")
            let result = try folder.batch("--timings")
            #expect(result.status == 0)
            let lines = result.errorText.split(separator: "\n").filter { $0.hasSuffix(" %") }
            for step in [
                "read the order", "compose", "lay out", "make codes", "write PDF", "read back", "stage",
                "sync and record",
            ] {
                #expect(lines.contains { $0.hasPrefix("discharge: \(step) ") }, "\(step)")
            }
            let shares = lines.compactMap { $0.split(separator: " ").dropLast().last.flatMap { Double($0) } }
            #expect(shares.count == lines.count && abs(shares.reduce(0, +) - 100) <= Double(shares.count) / 2)
            #expect(try !folder.batch("--resume").errorText.contains(" %"), "only where it is asked for")
        }
    }

    @Test("a log for machines is one JSON object a line, failures too, and the same messages")
    func json() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<4), to: "patients.csv")
            let spoken = try folder.batch().errorText.replacing("discharge: ", with: "").split(separator: "\n")
            let result = try folder.batch("--force", "--log-format", "json", "--timings")
            #expect(result.status == 0)
            let events = try events(in: result.errorText)
            #expect(events.filter { $0.event == "message" }.compactMap(\.text) == spoken.map(String.init))
            let steps = try #require(events.last?.steps)
            #expect(steps.count == 8 && steps.values.allSatisfy { $0 >= 0 } && steps.values.contains { $0 > 0 })

            let failed = try folder.discharge("batch", "nobody.csv", "--output", "out", "--log-format", "json")
            #expect(failed.status == 66)
            #expect(try self.events(in: failed.errorText).contains { $0.text?.contains("nobody.csv") == true })
        }
    }

    @Test("nothing of a patient is in a log")
    func identifiers() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<4), to: "patients.csv")
            for format in ["text", "json"] {
                let said = try folder.batch("--force", "--timings", "--log-format", format).errorText
                #expect(!said.contains("Crumpet") && !said.contains("1951") && !said.contains("7000000"), "\(format)")
            }
        }
    }

    @Test("on a terminal a bar grows to its end, with the pace and what was refused")
    func bar() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<7), to: "patients.csv")
            let program = try dischargeExecutable().path
            let command = "'\(program)' batch patients.csv --output out --site site.yaml --now \(WorkFolder.now)"
            let result = try run("script", ["-qec", command, "/dev/null"], in: folder.url)
            #expect(result.status == 0)
            let bars = result.text.split(separator: "\r").filter { $0.contains("[") && $0.contains(" rows") }
            let last = try #require(bars.last)
            #expect(last.contains("[\(String(repeating: "#", count: 40))] 6 of 6 rows, 0 refused, "))
            #expect(last.contains(" a second"))
        }
    }

    @Test("a format that is none is refused with those that are")
    func unknownFormat() throws {
        try withWorkFolder { folder in
            let result = try folder.discharge("batch", "patients.csv", "--output", "out", "--log-format", "xml")
            #expect(result.status == 64)
            #expect(result.errorText.contains("text") && result.errorText.contains("json"))
        }
    }
}
