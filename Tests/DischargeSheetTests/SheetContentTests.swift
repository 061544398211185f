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
        let preview = try #require(sheet.previewWords(width: 1_600)).words.joined()
        let file = try sheet.withFile { SheetWords(try sheet.bodyText(of: $0).joined(separator: "\n")) }.words.joined()
        for (field, text) in sheet.order.printedTexts where sheet.order.prints(field) {
            // Without spaces: a comma may follow, and a line may end inside a long word.
            let letters = SheetWords(text).words.joined()
            #expect(preview.contains(letters), "\(field) is not in the preview")
            #expect(file.contains(letters), "\(field) is not in the file")
        }
    }

    @Test("each field of an order is said as often as the sheet has a place for it", arguments: SheetCase.some)
    func timesSaid(form: SheetCase) throws {
        // A name is given whole or in two parts.
        try expectLooks(form, without: [.firstName, .lastName])
        if form == SheetCase.some.first { try expectLooks(form, without: [.name]) }
    }

    private func expectLooks(_ form: SheetCase, without: Set<OrderField>) throws {
        let templates = try WrittenTemplates.english.get()
        var raw = RawOrder()
        var looks: [FieldLook] = []
        for field in OrderField.allCases where !without.contains(field) {
            let look = field.look(on: form, templates)
            raw.values[field] = RawValue(look.value)
            looks.append(look)
        }
        let medicines = MedicationField.allCases.map { ($0, $0.look(templates)) }
        raw.medications = [
            RawEntry(values: Dictionary(uniqueKeysWithValues: medicines.map { ($0, RawValue($1.value)) }))
        ]
        looks += medicines.map(\.1)

        let printer = try SheetPrinter.shared.get()
        let sheet = try printer.sheet(
            of: printer.order(raw), options: PrintOptions(paper: form.paper, isLargePrint: form.isLargePrint))
        let preview = try #require(sheet.previewWords(width: 1_600)).words.joined()
        let json = try SheetJSON(JSONRenderer.json(of: sheet.instructions), templates: templates).words.joined()
        let file = try sheet.withFile { SheetWords(try sheet.bodyText(of: $0).joined(separator: "\n")) }.words.joined()
        for look in looks {
            guard case .said(let words, let times) = look.form else { continue }
            // Without spaces: a line may end inside of it.
            let letters = words.filter { !$0.isWhitespace }
            for (place, text) in [("preview", preview), ("JSON", json), ("file", file)] {
                let count = text.ranges(of: letters).count
                #expect(times.map { $0 == count } ?? (count > 0), "\(words): \(count) times in the \(place)")
            }
        }
    }

    @Test("the list of a visit says each field of it")
    func visits() throws {
        let printer = try SheetPrinter.shared.get()
        var raw = printer.rawOrder(seed: 1)
        for field in [OrderField.followUpTime, .followUpWith, .followUpPlace, .followUpPhone] {
            raw.values[field] = nil
        }
        let looks = FollowUpField.allCases.map { ($0, $0.look) }
        raw.followUps = [
            RawEntry(values: [.place: RawValue("Clinic")]),
            RawEntry(values: Dictionary(uniqueKeysWithValues: looks.map { ($0, RawValue($1.value)) })),
        ]
        let sheet = try printer.sheet(of: printer.order(raw))
        let file = try sheet.withFile { SheetWords(try sheet.bodyText(of: $0).joined(separator: "\n")) }.words.joined()
        for case .said(let words, let times?) in looks.map(\.1.form) {
            #expect(file.ranges(of: words.filter { !$0.isWhitespace }).count == times, "\(words)")
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
