import DischargeLayout
import DischargeModel
import DischargePrinting
import Testing
import Witnesses

@Suite("Identifiers on the pages")
struct SheetIdentifierTests {
    @Test(
        "every page says whose it is, which of how many, from where, and that it is a draft", arguments: SheetCase.some)
    func everyPage(form: SheetCase) throws {
        try expectIdentifiers(of: form.sheet())
    }

    @Test("every page of any order says whose it is", arguments: SheetPrinter.seeds(from: 4_000, usual: 20))
    func anyOrder(seed: UInt64) throws {
        let printer = try SheetPrinter.shared.get()
        let options = PrintOptions(isLargePrint: seed % 2 == 0)
        try expectIdentifiers(of: printer.sheet(of: printer.randomOrder(seed: seed), options: options))
    }

    @Test("a sheet shows nothing of the patient before it, from the same press", arguments: UInt64(0)..<10)
    func twoPatients(seed: UInt64) throws {
        let printer = try SheetPrinter.shared.get()
        let press = printer.printer.makePress()
        let names = ["Quintessa Firstpatient", "Oberon Secondpatient"]
        let orders = try names.enumerated().map { index, name in
            var raw = printer.rawOrder(seed: 5_000 + 2 * seed + UInt64(index))
            for field in [OrderField.firstName, .lastName] { raw.values[field] = nil }
            raw.values[.name] = RawValue(name)
            return try printer.order(raw)
        }
        for (order, other) in [(orders[0], orders[1]), (orders[1], orders[0]), (orders[0], orders[1])] {
            let sheet = try printer.sheet(of: order, press: press)
            try expectIdentifiers(
                of: sheet,
                never: [other.patient.recordNumber] + other.patient.name.split(separator: " ").map(String.init))
        }
    }

    private func expectIdentifiers(of sheet: Sheet, never: [String] = []) throws {
        let pages = try sheet.withFile { try pdfText($0, raw: true) }
            .split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast()
        #expect(pages.count == sheet.pagination().pages.count)
        let patient = sheet.order.patient
        let running = sheet.instructions.runningText
        let hospital = ["Example Hospital", sheet.order.unit].compactMap { $0 }.joined(separator: ", ")
        for (index, page) in pages.enumerated() {
            let words = SheetWords(String(page)).unbroken
            for text in [
                patient.name, patient.recordNumber, "Page \(index + 1) of \(pages.count)", hospital,
                "Draft: no clinician has approved this wording", running.imprint,
            ] + running.identifiers {
                #expect(words.contains(SheetWords(text).unbroken), "page \(index + 1) lacks \(text)")
            }
            for text in never { #expect(!page.contains(text)) }
        }
        let born = sheet.order.patient.dateOfBirth
        #expect(running.identifiers.contains { $0.contains("\(born.day), \(born.year)") })
    }
}

extension SheetWords {
    /// The words without what divides them, since a line may end inside a long one.
    fileprivate var unbroken: String { words.joined() }
}
