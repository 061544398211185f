import Testing
import Witnesses

/// An order file that is not valid, and what the nurse reads about it.
struct RefusedOrder: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let yaml: String
    let messages: [String]
    /// Of the faulty value; those of the order itself are always checked.
    var secrets: [String] = []

    init(
        _ description: String, _ changes: KeyValuePairs<String, String?>, says messages: String...,
        hides secrets: [String] = []
    ) {
        self.init(description, text: MadeUpOrder().with(changes).yaml, says: messages, hides: secrets)
    }

    init(_ description: String, text: String, says messages: [String], hides secrets: [String] = []) {
        testDescription = description
        yaml = text
        self.messages = messages.map { "discharge: order.yaml:" + $0 }
        self.secrets = secrets
    }
}

@Suite("Orders that are refused")
struct RefusedOrderTests {
    @Test(
        "an order that is not valid ends with 65, names file, line, field and mend, and leaves no file",
        arguments: RefusedOrder.fields + RefusedOrder.characters + RefusedOrder.lists + RefusedOrder.notYAML)
    func order(_ refused: RefusedOrder) throws {
        try withWorkFolder { folder in
            try folder.write(refused.yaml, to: "order.yaml")
            let before = try folder.files
            let result = try folder.discharge("generate", "order.yaml")
            result.expectRefusal(
                code: 65, saying: refused.messages, hiding: MadeUpOrder.secrets + refused.secrets, at: #_sourceLocation)
            #expect(try folder.files == before)
        }
    }

    @Test("every fault of an order is told at once, by line")
    func together() throws {
        try withWorkFolder { folder in
            let order = MadeUpOrder().with(["dob": "soon", "mrn": nil, "anesthesia": "hypnosis", "levels": "T13"])
            try folder.write(order.yaml, to: "order.yaml")
            let result = try folder.discharge("preview", "order.yaml")
            let fields = ["mrn", "dob", "anesthesia", "levels"]
            result.expectRefusal(code: 65, saying: fields.map { " \($0): " }, at: #_sourceLocation)
            #expect(result.errorText.split(separator: "\n").count == fields.count)
        }
    }

    @Test("without a file, the options' fields are named")
    func options() throws {
        try withWorkFolder { folder in
            let result = try folder.discharge("generate", "--mrn", "00559013", "--dob", "04/02/1951")
            result.expectRefusal(
                code: 65,
                saying: ["discharge: dob: is not a date; write a date as YYYY-MM-DD", "discharge: name: is missing"],
                hiding: MadeUpOrder.secrets, at: #_sourceLocation)
            #expect(try folder.files == ["site.yaml"])
        }
    }
}

extension RefusedOrder {
    static let fields = [
        RefusedOrder("no mrn", ["mrn": nil], says: "1: mrn: is missing; write 1 to 32 characters"),
        RefusedOrder("no name", ["name": nil], says: "1: name: is missing; write name, or first_name and last_name"),
        RefusedOrder("no dob", ["dob": nil], says: "1: dob: is missing; write a date as YYYY-MM-DD"),
        RefusedOrder("no procedure", ["procedure": nil], says: "1: procedure: is missing"),
        RefusedOrder("no anesthesia", ["anesthesia": nil], says: "1: anesthesia: is missing"),
        RefusedOrder("no procedure_end", ["procedure_end": nil], says: "1: procedure_end: is missing; write a date"),
        RefusedOrder("empty value", ["mrn": ""], says: "1: mrn: is missing"),
        RefusedOrder(
            "misspelt field", ["lifting_week": "6"],
            says: "9:1: lifting_week: is not a field; did you mean lifting_weeks?"),
        RefusedOrder(
            "hyphens for low lines", ["Lifting-Weeks": "6"], says: "9:1: Lifting-Weeks: is not a field; did you"),
        RefusedOrder(
            "list misspelt", ["medication": ""], says: "9:1: medication: is not a field; did you mean medications?"),
        RefusedOrder(
            "unknown field", ["Aunt Petronella": "calls daily"],
            says: "9:1: (unknown): the field here is not known; remove",
            hides: ["Petronella", "calls"]),
        RefusedOrder(
            "field twice", text: MadeUpOrder().yaml + "dob: 1964-05-19\n",
            says: ["9:1: dob: stands twice; keep one of the two; the first is on line 3"], hides: ["1964"]),
        RefusedOrder(
            "date with slashes", ["dob": "04/02/1951"], says: "3:6: dob: is not a date; write a date as YYYY-MM-DD"),
        RefusedOrder("day that is none", ["dob": "1951-02-30"], says: "3:6: dob: is not a date", hides: ["02-30"]),
        RefusedOrder(
            "time that clocks skip", ["procedure_end": "2026-03-08T02:30"],
            says:
                "6:16: procedure_end: is skipped by the clocks that day; write a time that clocks in America/New_York",
            hides: ["02:30"]),
        RefusedOrder(
            "time that is none", ["procedure_end": "2026-11-20T25:00"], says: "6:16: procedure_end: is not a date"),
        RefusedOrder(
            "unknown procedure", ["procedure": "zonkoplasty"],
            says: "4:12: procedure: is not in the templates; write one of: kyphoplasty, vertebroplasty", hides: ["zonk"]
        ),
        RefusedOrder(
            "unknown anesthesia", ["anesthesia": "hypnosis"],
            says: "5:13: anesthesia: is not in the templates; write one of:",
            hides: ["hypnosis"]),
        RefusedOrder(
            "name and a part of it", ["first_name": "Quillon"], says: "2:7: name: stands beside first_name or last_name"
        ),
        RefusedOrder(
            "half a name", ["name": nil, "first_name": "Quillon"], says: "1: last_name: is missing; write it beside"),
        RefusedOrder(
            "bone that is none", ["levels": "T13"], says: "9:9: levels: names a bone that is not C1 to C7",
            hides: ["T13"]),
        RefusedOrder("bone named twice", ["levels": "L1; L1"], says: "9:9: levels: names"),
        RefusedOrder(
            "weight with its unit", ["lifting_limit_lb": "8 kg"],
            says: "9:19: lifting_limit_lb: is not such a number; write a whole number of pounds"),
        RefusedOrder(
            "hours out of range", ["bed_rest_hours": "169"],
            says: "9:17: bed_rest_hours: is not such a number; write a whole number of hours, 1 to 168", hides: ["169"]),
        RefusedOrder(
            "flag that is none", ["large_print": "maybe"], says: "9:14: large_print: is neither yes nor no",
            hides: ["maybe"]),
        RefusedOrder(
            "reason that is none", ["indication": "gravity"],
            says: "9:13: indication: is not one of its choices; write osteoporosis", hides: ["gravity"]),
        RefusedOrder(
            "visit without a time of day", ["followup_time": "2026-12-04"],
            says: "9:16: followup_time: has no time of day"),
        RefusedOrder(
            "language without templates", ["language": "tlh"],
            says: "9:11: language: is not in the templates; write one of: en", hides: ["tlh"]),
        RefusedOrder(
            "override without its reason", ["override_by": "Dr. Brisket"], says: "1: override_reason: is missing",
            hides: ["Brisket"]),
        RefusedOrder(
            "number too long", ["mrn": "\"\(String(repeating: "74", count: 17))\""],
            says: "1:6: mrn: is longer than 32 characters; shorten it", hides: ["7474"]),
    ]

    static let characters = [
        RefusedOrder(
            "bidi override", ["name": "Quillon\u{202E}Vexley"],
            says: "2:7: name: holds the character U+202E RIGHT-TO-LEFT OVERRIDE, which cannot be printed; remove",
            hides: ["\u{202E}"]),
        RefusedOrder(
            "bidi isolate in notes", ["notes": "walk\u{2066}"], says: "8:8: notes: holds the character U+2066"),
        RefusedOrder(
            "control character", ["name": "Quillon\u{7}Vexley"],
            says: "2:14: (file): holds the character U+0007, which cannot be read; remove"),
        RefusedOrder(
            "control character, escaped", ["name": "\"Quillon\\aVexley\""],
            says: "2:7: name: holds the character U+0007"),
        RefusedOrder(
            "two lines where one is", ["name": "\"Quillon\\nVexley\""],
            says: "2:7: name: has more than one line; write it on one line"),
        RefusedOrder(
            "emoji", ["caregiver": "Orla 🙂"],
            says:
                "7:12: caregiver: holds a character that no font has: U+1F642 SLIGHTLY SMILING FACE; write it with other letters, or add a font",
            hides: ["🙂"]),
        RefusedOrder(
            "Arabic", ["name": "علي"],
            says: "2:7: name: holds a character that no font has: U+0639 ARABIC LETTER AIN, U+0644", hides: ["علي"]),
        RefusedOrder(
            "Chinese", ["notes": "走"], says: "8:8: notes: holds a character that no font has: U+8D70", hides: ["走"]),
        RefusedOrder(
            "emoji in a part of the name", ["name": nil, "first_name": "Quillon", "last_name": "🙃"],
            says: "8:13: name: holds a character that no font has: U+1F643", hides: ["🙃"]),
        RefusedOrder(
            "emoji in a medicine", ["medications": "\n  - name: aspirin\n  - name: iron\n    schedule: 💊"],
            says: "12:15: medications[2].schedule: holds a character that no font has: U+1F48A PILL",
            hides: ["aspirin", "iron", "💊"]),
    ]

    static let lists = [
        RefusedOrder(
            "medicine without a name", ["medications": "\n  - dose: 7 drops"],
            says: "10:5: medications[1].name: is missing; write the medicine's name", hides: ["drops"]),
        RefusedOrder(
            "status that is none", ["medications": "\n  - name: iron\n    status: perhaps"],
            says: "11:13: medications[1].status: is not one of its choices; write start, keep, changed or stop",
            hides: ["iron", "perhaps"]),
        RefusedOrder(
            "medicines as a text", ["medications": "iron"],
            says: "9:14: medications: is not a list; begin each entry with a hyphen", hides: ["iron"]),
        RefusedOrder(
            "medicine as a text", ["medications": "\n  - name: zinc\n  - iron"],
            says: "11:5: medications[2]: has no fields; write fields such as name and dose", hides: ["iron", "zinc"]),
        RefusedOrder(
            "visit's field misspelt", ["followups": "\n  - phonee: 555-010-0188"],
            says: "10:5: followups[1].phonee: is not a field; did you mean phone?", hides: ["555-010"]),
        RefusedOrder(
            "visits both ways", ["followups": "\n  - with: Dr. Brisket", "followup_with": "Dr. Brisket"],
            says: "10:5: followups: stands beside followup_ fields; write every visit in followups", hides: ["Brisket"]),
        RefusedOrder(
            "mapping where text is", ["diet": "{Vexley: no}"], says: "9:7: diet: is not a text; put it in quotes"),
    ]

    static let notYAML = [
        RefusedOrder(
            "colon in a value", ["notes": "Zebras: at noon"],
            says:
                "8:14: (file): is not YAML (mapping values are not allowed in this context); put a value that holds a colon in quotes"
        ),
        RefusedOrder(
            "tab for spaces", text: "mrn: 1\n\tname: Quillon\n", says: ["2:1: (file): is not YAML (found a tab"]),
        RefusedOrder(
            "quote never closed", text: "mrn: 1\nname: \"Quillon\ndob: 1951-04-02\n",
            says: ["2:7: (file): is not YAML (found unexpected end of stream); close the quote"]),
        RefusedOrder(
            "star in front", ["notes": "*Zebras walk"],
            says: "8:8: (file): is not YAML (found undefined alias); put a value that begins with * in quotes"),
        RefusedOrder("second document", text: "mrn: 1\n---\nmrn: 2\n", says: ["2:1: (file): is not YAML"]),
        RefusedOrder(
            "list of texts", text: "- Quillon\n", says: ["1:1: (file): is not a list of fields; write one field a line"]
        ),
        RefusedOrder("one text", text: "Quillon Vexley\n", says: ["1:1: (file): is not a list of fields"]),
        RefusedOrder(
            "brackets without end", text: String(repeating: "[", count: 100_000), says: ["1:1: (file): is not YAML"]),
        RefusedOrder("nothing", text: "", says: ["1: mrn: is missing"]),
    ]
}
