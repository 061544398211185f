import DischargeModel
import DischargePrinting
import Testing

@Suite("What an order says")
struct SheetContentTests {
    @Test(
        "every text of an order stands in the preview and in the file",
        arguments: SheetPrinter.seeds(from: 6_000, usual: 30))
    func everyText(seed: UInt64) throws {
        let printer = try SheetPrinter.shared.get()
        let sheet = try printer.sheet(of: printer.randomOrder(seed: seed))
        let preview = try #require(sheet.instructions.previewWords(width: 1_600)).words.joined()
        let file = try sheet.withFile { SheetWords(try sheet.bodyText(of: $0).joined(separator: "\n")) }.words.joined()
        for (field, text) in sheet.order.printedTexts where sheet.order.prints(field) {
            // Without spaces: a comma may follow, and a line may end inside a long word.
            let letters = SheetWords(text).words.joined()
            #expect(preview.contains(letters), "\(field) is not in the preview")
            #expect(file.contains(letters), "\(field) is not in the file")
        }
    }

    /// A word for each text field, so unlike the others that it can be counted, and how often the sheet says it.
    private static let words: [(field: OrderField, word: String, times: Int)] = [
        (.recordNumber, "Xmrn", 1), (.name, "Xname", 1), (.surgeon, "Xsurgeon", 1), (.nurse, "Xnurse", 1),
        (.unit, "Xunit", 1), (.caregiver, "Xcaregiver", 1), (.allergies, "Xallergies", 1), (.diet, "Xdiet", 1),
        // The care of the cut is also one of the dates.
        (.woundCare, "Xwound", 2), (.bloodThinner, "Xthinner", 1), (.brace, "Xbrace", 1),
        (.pendingTests, "Xtests", 1), (.followUpWith, "Xwith", 1), (.followUpPlace, "Xplace", 1),
        (.followUpPhone, "555-019-9999", 1), (.notes, "Xnotes", 1),
        // For the staff's copy alone.
        (.overrideBy, "Xby", 0), (.overrideReason, "Xreason", 0), (.orderID, "Xid", 0),
    ]

    @Test("each field of an order is said as often as the sheet has a place for it", arguments: SheetCase.some)
    func timesSaid(form: SheetCase) throws {
        let printer = try SheetPrinter.shared.get()
        var raw = RawOrder(
            values: [
                .dateOfBirth: RawValue("1948-03-09"), .procedure: RawValue(form.procedure),
                .anesthesia: RawValue(form.anesthesia), .procedureEnd: RawValue("2026-11-20"),
            ])
        for (field, word, _) in Self.words { raw.values[field] = RawValue(word) }
        let medication: [MedicationField: String] = [
            .name: "Ymedicine", .dose: "Ydose", .schedule: "Yschedule", .purpose: "Ypurpose", .until: "Yuntil",
        ]
        raw.medications = [RawEntry(values: medication.mapValues { RawValue($0) })]
        let sheet = try printer.sheet(
            of: printer.order(raw), options: PrintOptions(paper: form.paper, isLargePrint: form.isLargePrint))
        let preview = try #require(sheet.instructions.previewWords(width: 1_600)).words
        let file = try sheet.withFile { SheetWords(try sheet.bodyText(of: $0).joined(separator: "\n")) }.words
        let expected = Self.words.map { ($0.word, $0.times) } + medication.values.map { ($0, 1) }
        for (word, times) in expected {
            #expect(preview.count { $0.contains(word) } == times, "\(word) in the preview")
            #expect(file.count { $0.contains(word) } == times, "\(word) in the file")
        }
    }
}

extension DischargeOrder {
    /// Whether the patient's sheet has a place for the field of a printed text, for example "medications[2].dose".
    fileprivate func prints(_ field: String) -> Bool {
        if field.hasPrefix("override_") { return false }
        // Of a medicine that is stopped the sheet says no more than its name, and until when.
        let stopped = medications.indices.filter { medications[$0].status == .stop }
        return !stopped.contains {
            field.hasPrefix("medications[\($0 + 1)].") && !field.hasSuffix(".name") && !field.hasSuffix(".until")
        }
    }
}
