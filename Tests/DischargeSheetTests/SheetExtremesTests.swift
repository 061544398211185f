import DischargeLayout
import DischargeModel
import DischargePrinting
import SampleOrders
import Testing

@Suite("Extreme orders")
struct SheetExtremesTests {
    private static let styles = Paper.allCases.flatMap { paper in
        [false, true].map { PrintOptions(paper: paper, isLargePrint: $0) }
    }

    /// An order whose every text is as long as it may be.
    private func longestOrder(_ printer: SheetPrinter) throws -> DischargeOrder {
        var raw = RawOrder(
            values: [
                .dateOfBirth: RawValue("1948-03-09"), .procedure: RawValue("kyphoplasty"),
                .anesthesia: RawValue("general"), .procedureEnd: RawValue("2026-11-20T10:05"),
                .levels: RawValue("C1;C2;C3;C4;C5;C6;C7;T1;T2;T3;T4;T5;T6;T7;T8;T9;T10;T11;T12;L1;L2;L3;L4;L5;S1"),
                .dischargeTime: RawValue("2026-11-20T14:05"),
                .recordNumber: RawValue(String(repeating: "0123456789", count: 3)),
            ])
        let limits: [(OrderField, Int)] = [
            (.name, 120), (.surgeon, 200), (.nurse, 200), (.unit, 200), (.caregiver, 200), (.allergies, 600),
            (.woundCare, 600), (.bloodThinner, 600), (.brace, 600), (.diet, 600), (.pendingTests, 600), (.notes, 8_000),
            (.overrideBy, 200),
        ]
        for (field, limit) in limits { raw.values[field] = RawValue(words(limit)) }
        raw.values[.overrideReason] = RawValue("bed-rest-short " + words(500))
        raw.values[.bedRestHours] = RawValue("12")
        let medication = MedicationField.allCases.map { field in
            let text: String =
                switch field {
                case .lastGiven, .nextDue: "2026-11-20T18:00"
                case .status: "changed"
                default: words(200)
                }
            return (field, RawValue(text))
        }
        raw.medications = [RawEntry(values: Dictionary(uniqueKeysWithValues: medication))]
        raw.followUps = [RawEntry(values: [.with: RawValue(words(200)), .place: RawValue(words(200))])]
        return try printer.order(raw)
    }

    /// Different words, `limit` characters with the spaces between them.
    private func words(_ limit: Int) -> String {
        // Each of them is nine characters long with its space.
        let text = (0...limit / 9).map { "words\(100 + $0 % 900) " }.joined()
        return String(text.prefix(limit))
    }

    @Test("however long its texts are, no line leaves the space between head and foot", arguments: styles)
    func insideTheBody(options: PrintOptions) throws {
        let printer = try SheetPrinter.shared.get()
        let pages = try printer.sheet(of: longestOrder(printer), options: options).pagination().pages
        expectBodies(of: pages)
    }

    private func expectBodies(of pages: [Page]) {
        for (number, page) in pages.enumerated() {
            let body = page.bodyRows
            for mark in page.marks {
                guard case .element = mark.role, case .glyphs(let run) = mark.shape else { continue }
                let isInside = run.baseline > Double(body.lowerBound) && run.baseline < Double(body.upperBound + 1)
                #expect(isInside, "page \(number + 1): \(run.text)")
            }
        }
    }

    @Test("however long its texts are, none is lost to a screen reader", arguments: styles)
    func nothingLost(options: PrintOptions) throws {
        let printer = try SheetPrinter.shared.get()
        let sheet = try printer.sheet(of: longestOrder(printer), options: options)
        let read = StructureText(of: sheet.pagination()).parts.map(\.text).joined(separator: "\n")
        #expect(SheetWords(read) == sheet.previewWords(width: 10_000))
    }

    @Test("however long its texts are, none is lost to a reader of the file", arguments: styles)
    func everyLetter(options: PrintOptions) throws {
        let printer = try SheetPrinter.shared.get()
        let sheet = try printer.sheet(of: longestOrder(printer), options: options)
        let expected = try #require(sheet.previewWords(width: 10_000))
        let text = try sheet.withFile { SheetWords(try sheet.bodyText(of: $0).joined(separator: "\n")) }
        // The lines of a row that is taller than half a page are drawn one by one, so that only letters compare.
        #expect(text.words.joined().sorted() == expected.words.joined().sorted())
    }

    @Test("however long its texts are, a staff's copy holds them all on its pages", arguments: Paper.allCases)
    func staffCopy(paper: Paper) throws {
        let printer = try SheetPrinter.shared.get()
        let sheet = try printer.sheet(of: longestOrder(printer), options: PrintOptions(paper: paper))
        let copy = try sheet.staffCopy()
        let pagination = copy.pagination()
        expectBodies(of: pagination.pages)
        // The text has fine print between brackets.
        func withoutBrackets(_ words: [String]) -> [String] { words.map { $0.filter { !"[]".contains($0) } } }
        let read = StructureText(of: pagination).parts.map(\.text).joined(separator: "\n")
        let expected = try #require(copy.previewWords(width: 10_000))
        #expect(expected.words.contains("Overridden"))
        #expect(withoutBrackets(SheetWords(read).words) == withoutBrackets(expected.words))
    }

    @Test("no line ends inside a number to call", arguments: styles)
    func numbersToCall(options: PrintOptions) throws {
        let printer = try SheetPrinter.shared.get()
        for phone in ["+1 555 010 0142", "(555) 010-0177", "555-010-0188"] {
            var raw = printer.rawOrder(seed: 1)
            for field in [OrderField.followUpTime, .followUpWith, .followUpPlace, .followUpPhone] {
                raw.values[field] = nil
            }
            let visit: [FollowUpField: String] = [
                .time: "2026-12-04T10:30", .with: "Spine clinic", .place: "Building C, room 210", .phone: phone,
            ]
            raw.followUps = [RawEntry(values: visit.mapValues { RawValue($0) })]
            let pagination = try printer.sheet(of: printer.order(raw), options: options).pagination()
            for (page, link) in pagination.pages.flatMap({ page in page.links.map { (page, $0) } }) {
                let baselines = page.marks.compactMap { mark -> Double? in
                    guard case .glyphs(let run) = mark.shape, mark.role == .element(link.element) else { return nil }
                    return run.baseline
                }
                #expect(Set(baselines).count == 1, "\(link.description)")
            }
        }
    }
}
