import DischargeModel
import DischargeTemplates
import Testing

@Suite("A set of templates")
struct TemplateSetTests {
    @Test("a new procedure is a new file and no code")
    func spinalBiopsy() throws {
        var templates = TemplateFiles.small
        templates.files["en/procedure/spinal-biopsy.yaml"] = """
            applies_to: { procedure: spinal-biopsy }
            name: spinal biopsy
            also: ["20225", needle biopsy of the spine]
            limits: { bath: { days: 5 } }
            sections:
              advice:
                - id: biopsy-sample
                  text: A needle took a small piece of bone for the laboratory.
                  source: [page]
                  rank: 1
                - id: biopsy-bath
                  text: Take no bath until **{{ bath.ends }}**.
                  source: [habit]
            """
        let set = try templates.load()
        let sheet = try set.sheet([.procedure: "20225", .anesthesia: "GA"])
        #expect(sheet.instructions.title == "Going home after spinal biopsy")
        let lines = sheet.lines(of: "advice")
        #expect(lines.first == "A needle took a small piece of bone for the laboratory.")
        #expect(lines.contains("Take no bath until [Wednesday, November\u{A0}25, 2026, 10:30\u{A0}AM]."))
        #expect(try !set.sheet().lines.contains { $0.contains("bath") })
    }

    @Test("its vocabulary holds every layer by file name, printed name and other names, and the languages")
    func vocabulary() throws {
        let vocabulary = try TemplateFiles.small.load().vocabulary
        #expect(
            vocabulary
                == Vocabulary(
                    procedures: [.init(id: "kyphoplasty", aliases: ["22513", "balloon kyphoplasty"])],
                    anesthesias: [
                        .init(id: "general", aliases: ["general anesthesia", "GA"]),
                        .init(id: "local", aliases: ["local anesthesia"]),
                    ], languages: ["en"]))
    }

    @Test("its content hash changes with the wording, and not with line ends or a byte-order mark")
    func contentHash() throws {
        let hash = try TemplateFiles.small.load().contentHash
        #expect(hash.count == 64 && hash.allSatisfy(\.isHexDigit))
        let other = try TemplateFiles.small.replacing("Nurse", with: "The nurse", in: "en/common.yaml").load()
        #expect(other.contentHash != hash)
        var windows = TemplateFiles.small
        windows.files["en/common.yaml"] = windows.files["en/common.yaml"].map {
            "\u{FEFF}" + $0.replacing("\n", with: "\r\n")
        }
        windows.files["approvals.txt"] = "not wording"
        #expect(try windows.load().contentHash == hash)
    }

    @Test("its fixed texts hold every word that stands in it, with the place")
    func fixedTexts() throws {
        try TemplateFiles.small.inFolder { directory in
            let texts = try TemplateSet.load(directory: directory).fixedTexts
            let rest = texts.first { $0.text == "Stay in bed until " }
            #expect(rest?.place.description == "\(directory)/en/common.yaml:4:13")
            for text in [
                "Sunday", "December", "\u{A0}", "Draft", "Until", "Patient or caregiver", "do not take",
                "midnight", "kyphoplasty", "Page {page} of {pages}", "A balloon lifted the bone.", "Your dates",
            ] {
                #expect(texts.contains { $0.text == text }, "\(text)")
            }
        }
    }

    @Test("a sheet is made in the order's language, else in the site's, else not at all")
    func languages() throws {
        let templates = try TemplateFiles.small.withSpanish
            .replacing("Going home after", with: "A casa después de", in: "es/document.yaml")
        let set = try templates.load()
        #expect(set.vocabulary.languages == ["en", "es"])
        #expect(try set.sheet(site: [.language: "es"]).instructions.language == "es")
        #expect(try set.sheet([.language: "es"]).instructions.title == "A casa después de kyphoplasty")
        #expect(try set.sheet([.language: "en"], site: [.language: "es"]).instructions.language == "en")
        #expect(throws: CompositionError.language("vi", offered: ["en", "es"])) {
            try set.sheet(site: [.language: "vi"])
        }
    }

    @Test("an order of other templates is refused with its field")
    func foreignOrder() throws {
        let set = try TemplateFiles.small.load()
        let foreign = Vocabulary(
            procedures: [.init(id: "kyphoplasty", aliases: []), .init(id: "biopsy", aliases: [])],
            anesthesias: [.init(id: "local", aliases: []), .init(id: "spinal", aliases: [])], languages: ["en"])
        let site = try Orders.site()
        let biopsy = try Orders.order([.procedure: "biopsy"], in: foreign)
        let spinal = try Orders.order([.anesthesia: "spinal"], in: foreign)
        #expect(throws: CompositionError.procedure("biopsy", offered: ["kyphoplasty"])) {
            try set.composition(of: biopsy, site: site, imprint: Orders.imprint)
        }
        #expect(throws: CompositionError.anesthesia("spinal", offered: ["general", "local"])) {
            try set.composition(of: spinal, site: site, imprint: Orders.imprint)
        }
    }
}
