import Foundation
import SampleOrders
import Testing
import Witnesses

@Suite("The site's logo and letterhead")
struct LetterheadTests {
    /// Gives `body` a folder with an order and a site that has a letterhead.
    private func withLetterhead<Result>(
        _ fields: String, logo: [UInt8]? = SampleLogo(.rgba).bytes, _ body: (WorkFolder) throws -> Result
    ) throws -> Result {
        try withWorkFolder { folder in
            try folder.write(MadeUpOrder().yaml, to: "order.yaml")
            try folder.write(try folder.text("site.yaml") + fields, to: "site.yaml")
            if let logo { try folder.write(logo, to: "logo.png") }
            return try body(folder)
        }
    }

    private static let fields = """
        logo: logo.png
        logo_alt: "Invented Hospital: two fields"
        letterhead:
          - Department of Inventions
          - 1 Nowhere Street; Room 4

        """

    @Test("a sheet, its preview and its JSON carry both, and the same run makes the same bytes")
    func printed() throws {
        try withLetterhead(Self.fields) { folder in
            for name in ["one.pdf", "two.pdf"] {
                let result = try folder.discharge(
                    "generate", "order.yaml", "--output", name, "--staff-copy", "staff-\(name)")
                #expect(result.status == 0, "\(result.errorText)")
            }
            #expect(try folder.read("one.pdf") == folder.read("two.pdf"))
            #expect(try folder.read("staff-one.pdf") == folder.read("staff-two.pdf"))
            let text = try pdfText(folder.path("one.pdf"))
            #expect(text.contains("Department of Inventions\n1 Nowhere Street; Room 4\n"))
            let preview = try folder.discharge("preview", "order.yaml").text
            #expect(
                preview.hasPrefix(
                    "[Invented Hospital: two fields]\nDepartment of Inventions\n1 Nowhere Street; Room 4\n"))
            let json = try folder.discharge("preview", "order.yaml", "--format", "json").output
            let object = try JSONSerialization.jsonObject(with: json) as? [String: Any]
            let letterhead = try #require(object?["letterhead"] as? [String: Any])
            #expect(letterhead["lines"] as? [String] == ["Department of Inventions", "1 Nowhere Street; Room 4"])
            let logo = try #require(letterhead["logo"] as? [String: Any])
            #expect(logo["alternative"] as? String == "Invented Hospital: two fields")
            #expect(logo["width"] as? Int == 300 && logo["height"] as? Int == 100)
            #expect((logo["sha256"] as? String)?.count == 64)
        }
    }

    @Test("the logo's path begins at the site file's folder, wherever the command is run")
    func otherFolder() throws {
        try withLetterhead(Self.fields) { folder in
            try FileManager.default.createDirectory(at: folder.path("elsewhere"), withIntermediateDirectories: true)
            let result = try folder.discharge(
                [
                    "generate", "../order.yaml", "--site", "../site.yaml", "--now", WorkFolder.now, "--output",
                    "sheet.pdf",
                ],
                in: folder.path("elsewhere"))
            #expect(result.status == 0, "\(result.errorText)")
        }
    }

    @Test("every sheet of a batch has the logo, with any number of jobs the same bytes")
    func batch() throws {
        try withLetterhead(Self.fields) { folder in
            try folder.write(try Ward.file("ward.csv"), to: "ward.csv")
            for jobs in ["1", "3"] {
                _ = try folder.discharge("batch", "ward.csv", "--output", "out-\(jobs)", "--jobs", jobs)
            }
            let names = try folder.files.filter { $0.hasPrefix("out-1/") && $0.hasSuffix(".pdf") }
            #expect(names.count > 5)
            for name in names {
                #expect(try folder.read(name) == folder.read("out-3/" + name.dropFirst(6)))
                #expect(String(decoding: try folder.read(name), as: UTF8.self).contains("/Subtype /Image"))
            }
        }
    }

    struct Mistake: CustomTestStringConvertible, Sendable {
        let name: String
        var fields = LetterheadTests.fields
        var logo: [UInt8]? = SampleLogo().bytes
        let messages: [String]
        var testDescription: String { name }
    }

    @Test(
        "a logo or letterhead that cannot be printed is told with its file, field and mend before a sheet is made",
        arguments: [
            Mistake(
                name: "no file", logo: nil,
                messages: [
                    "site.yaml:7:7: logo: the file logo.png cannot be read: No such file", "name a file that is",
                ]),
            Mistake(
                name: "no PNG", logo: Array("GIF89a".utf8),
                messages: ["site.yaml:7:7: logo: the file logo.png is not a PNG; save the logo as PNG"]),
            Mistake(
                name: "cut short", logo: SampleLogo().bytes.dropLast(3_000),
                messages: ["logo: the file logo.png is a damaged PNG; save it again"]),
            Mistake(
                name: "interlaced, deep and transparent",
                logo: SampleLogo(.rgba16, width: 300, height: 99, isInterlaced: true).bytes,
                messages: ["is interlaced and transparent with 16 bits a color; save it with 8 bits a color"]),
            Mistake(
                name: "few pixels", logo: SampleLogo(width: 299, height: 90).bytes,
                messages: ["logo: the file logo.png has only 299 x 90 pixels", "save it 300 pixels wide or more"]),
            Mistake(
                name: "few pixels of a tall one", logo: SampleLogo(.gray, width: 90, height: 93).bytes,
                messages: ["logo: the file logo.png has only 90 x 93 pixels", "save it 94 pixels high or more"]),
            Mistake(
                name: "many pixels", logo: SampleLogo(.gray, width: 4_001, height: 10).bytes,
                messages: ["logo: the file logo.png has too many pixels: 4001 x 10; save it with fewer"]),
            Mistake(
                name: "many bytes", logo: SampleLogo(.rgba16, width: 600, height: 500).bytes,
                messages: ["logo: the file logo.png is larger than 2 MB; save it with fewer"]),
            Mistake(
                name: "no words", fields: "logo: logo.png\n",
                messages: ["site.yaml:7:7: logo_alt: is missing, and there is a logo; write what the logo shows"]),
            Mistake(
                name: "words alone", fields: "logo_alt: Invented Hospital\n",
                messages: ["site.yaml:7:11: logo_alt: is there without a logo; name its file with logo"]),
            Mistake(
                name: "five lines", fields: "letterhead: [a, b, c, d, e]\n",
                messages: ["site.yaml:7:13: letterhead: has more than 4 lines; write fewer"]),
            Mistake(
                name: "a long line", fields: "letterhead: \(String(repeating: "x", count: 81))\n",
                messages: ["letterhead: has a line of more than 80 characters; break it"]),
            Mistake(
                name: "another script", fields: "letterhead: 病院\n",
                messages: ["letterhead: holds a character that no font has: U+75C5"]),
            Mistake(
                name: "two faults", fields: "logo: logo.png\nsides: both\n", logo: Array("none".utf8),
                messages: ["logo: the file logo.png is not a PNG", "logo_alt: is missing", "sides: is not a number"]),
        ])
    func mistakes(_ mistake: Mistake) throws {
        try withLetterhead(mistake.fields, logo: mistake.logo.map(Array.init)) { folder in
            let result = try folder.discharge("generate", "order.yaml", "--output", "sheet.pdf")
            #expect(result.status == 65)
            for message in mistake.messages { #expect(result.errorText.contains(message), "\(result.errorText)") }
            #expect(try !folder.files.contains("sheet.pdf"))
        }
    }

    @Test("the alternative text may hold what no font has, since it is not printed")
    func spokenAlone() throws {
        try withLetterhead("logo: logo.png\nlogo_alt: 病院\n") { folder in
            let result = try folder.discharge("generate", "order.yaml", "--output", "sheet.pdf")
            #expect(result.status == 0, "\(result.errorText)")
        }
    }
}
