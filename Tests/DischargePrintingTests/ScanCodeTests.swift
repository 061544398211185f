import Testing

@testable import DischargePrinting

@Suite("Codes as text")
struct ScanCodeTests {
    private static let hash = "9f3a77c1" + String(repeating: "0", count: 56)

    private func code(page: Int = 2, pages: Int = 5) throws -> ScanCode {
        try ScanCode(formID: "7XK2-09QM-4TBD", wordsHash: Self.hash, page: page, pages: pages)
    }

    @Test("a code is 26 capitals and digits, and in print two lines with hyphens")
    func forms() throws {
        #expect(try code().text == "7XK209QM4TBD9F3A77C1002005")
        #expect(try code().words == ["7XK2-09QM-4TBD", "9F3A-77C1-002-005"])
    }

    @Test("what is written is read back", arguments: [(1, 1), (1, 999), (12, 34), (999, 999)])
    func roundTrip(page: Int, pages: Int) throws {
        let code = try code(page: page, pages: pages)
        #expect(try TypedCode(code.text) == .page(code))
        #expect(try TypedCode(code.words.joined(separator: "\n")) == .page(code))
        #expect(code.text.count == 26)
    }

    @Test(
        "case, hyphens and spaces do not matter, and I, L and O are read as 1, 1 and 0",
        arguments: [
            "7xk2-o9qm-4tbd 9f3a-77cl-oo2-oo5", "7XK2O9QM4TBD9F3A77CIOO2OO5", " 7XK209QM4TBD\t9F3A77C1 002 005\n",
            "7xk2\u{2013}09qm\u{2011}4tbd\u{A0}9f3a77c1-002-005",
        ])
    func sloppy(text: String) throws {
        #expect(try TypedCode(text) == .page(code()))
    }

    @Test("the form id alone is read too", arguments: ["7XK2-09QM-4TBD", "7xk2 o9qm 4tbd", "7xk2o9qm4tbd"])
    func formID(text: String) throws {
        #expect(try TypedCode(text) == .form(id: "7XK2-09QM-4TBD"))
    }

    @Test(
        "each kind of bad code says what is wrong and where, and repeats nothing",
        arguments: [
            ("", ScanCodeFault.empty), (" - ", .empty),
            ("7XK2-U9QM-4TBD", .unknownCharacter(position: 6)), ("Quillon Vexley", .unknownCharacter(position: 2)),
            ("7XK2-09QM-4TB\u{C9}", .unknownCharacter(position: 14)), ("7XK2/09QM", .unknownCharacter(position: 5)),
            ("\u{FF17}XK209QM4TBD", .unknownCharacter(position: 1)),
            ("7XK2-09QM-4TB", .length(11)), ("7XK2-09QM-4TBDD", .length(13)),
            ("7XK209QM4TBD9F3A77C100200", .length(25)), ("7XK209QM4TBD9F3A77C10020055", .length(27)),
            ("7XK209QM4TBD-9G3A77C1-002-005", .notHexadecimal(position: 15)),
            ("7XK209QM4TBD-9F3A77C1-00A-005", .notANumber(position: 25)),
            ("7XK209QM4TBD9F3A77C1000005", .page(0, of: 5)), ("7XK209QM4TBD9F3A77C1006005", .page(6, of: 5)),
            ("7XK209QM4TBD9F3A77C1000000", .page(0, of: 0)),
        ])
    func faults(text: String, fault: ScanCodeFault) {
        #expect(throws: fault) { try TypedCode(text) }
        #expect(text.count < 5 || !fault.description.contains(text))
        #expect(fault.description.contains("the code"))
    }

    @Test("no code counts beyond 999 pages", arguments: [(1, 1_000), (0, 3), (4, 3)])
    func pages(page: Int, pages: Int) {
        #expect(throws: ScanCodeFault.page(page, of: pages)) { try code(page: page, pages: pages) }
    }
}
