import Foundation
import Testing
import Witnesses

@Suite("The design of the pages, from style.yaml")
struct StyleFileTests {
    /// The operators of all pages, with their numbers readable.
    private func operators(of file: URL) throws -> String {
        let result = try run(
            "qpdf", ["--stream-data=uncompress", "--object-streams=disable", file.path, "-"],
            in: file.deletingLastPathComponent())
        return String(decoding: result.output, as: UTF8.self)
    }

    @Test("a site's sizes and color are those of the pages, in normal and in large print")
    func used() throws {
        try withOwnWording { folder in
            try folder.change("body_size: 13\n", to: "body_size: 14.5\n", in: "Templates/style.yaml")
            try folder.change("body_leading: 16.5", to: "body_leading: 18.5", in: "Templates/style.yaml")
            try folder.change("large_body_size: 18", to: "large_body_size: 19", in: "Templates/style.yaml")
            try folder.change("#0D4066", to: "#400000", in: "Templates/style.yaml")
            for (arguments, size) in [([], "14.5"), (["--large-print"], "19")] {
                let result = try folder.discharge(
                    [
                        "generate", "order.yaml", "--templates", "Templates", "--site", "site.yaml", "--now",
                        WorkFolder.now,
                        "--output", "sheet.pdf", "--force",
                    ] + arguments)
                #expect(result.status == 0, "\(result.errorText)")
                let operators = try operators(of: folder.path("sheet.pdf"))
                #expect(operators.contains("/F0 \(size) Tf"))
                #expect(operators.contains("0.251 0 0 rg"))
                #expect(!operators.contains("/F0 13 Tf") || size != "14.5")
            }
            let check = try folder.own("check")
            #expect(check.text.contains("  body text 14.5 points, in large print 19 points\n"), "\(check.text)")
        }
    }

    @Test("templates without style.yaml are printed as with the one that ships")
    func absent() throws {
        try withOwnWording { folder in
            func sheet(_ name: String) throws -> Data {
                let result = try folder.own("generate", "order.yaml", "--output", name)
                #expect(result.status == 0, "\(result.errorText)")
                return try folder.read(name)
            }
            let shipped = try sheet("shipped.pdf")
            try FileManager.default.removeItem(at: folder.path("Templates/style.yaml"))
            #expect(try sheet("absent.pdf") == shipped)
        }
    }

    struct Mistake: CustomTestStringConvertible, Sendable {
        let line: String
        let replacement: String
        let message: String
        var testDescription: String { replacement }

        init(_ line: String, _ replacement: String, says message: String) {
            self.line = line
            self.replacement = replacement
            self.message = message
        }
    }

    @Test(
        "what cannot be used is told with its place and the mend, by the check and before a sheet is made",
        arguments: [
            Mistake(
                "body_size: 13\n", "body_size: 12\n", says: ":5:12: body_size: is not a number of points from 13 to 16"),
            Mistake("body_size: 13\n", "bodysize: 13\n", says: "did you mean body_size?"),
            Mistake("body_leading: 16.5", "body_leading: 13.5", says: "body_leading: leaves lines too close together"),
            Mistake("measure: 492 #", "measure: 530 #", says: "measure: makes lines of about 76 letters"),
            Mistake("large_body_size: 18", "large_body_size: 17", says: "from 18 to 24"),
            Mistake("large_measure: 522", "large_measure: 410", says: "large_measure: makes lines of about 42 letters"),
            Mistake("#0D4066", "#8080FF", says: "accent: is too light to read: its contrast with paper is 3."),
            Mistake("#0D4066", "navy", says: "accent: is not a color"),
            Mistake("sides: one", "sides: both", says: "sides: is not a number of sides; write one or two"),
            Mistake(
                "edge_margin: 24", "edge_margin: wide", says: "edge_margin: is not a number of points from 18 to 54"),
        ])
    func mistakes(_ mistake: Mistake) throws {
        try withOwnWording { folder in
            try folder.change(mistake.line, to: mistake.replacement, in: "Templates/style.yaml")
            let check = try folder.own("check")
            #expect(check.status == 1)
            #expect(
                check.text.contains("Templates/style.yaml:") && check.text.contains(mistake.message), "\(check.text)")
            let sheet = try folder.own("generate", "order.yaml", "--output", "sheet.pdf")
            #expect(sheet.status == 65)
            #expect(sheet.errorText.contains(mistake.message), "\(sheet.errorText)")
            #expect(try !folder.files.contains("sheet.pdf"))
        }
    }
}
