import DischargeLayout
import DischargeModel
import DischargePrinting
import Foundation
import SampleOrders
import Testing

/// One combination of what decides a sheet's look; the rest of its order is random, and the same on every run.
struct SheetCase: Hashable, Sendable, CustomTestStringConvertible {
    let procedure: String
    let anesthesia: String
    let paper: Paper
    let isLargePrint: Bool
    let notes: RandomOrder.NotesLength
    let medicationCount: Int
    let seed: UInt64

    /// Every procedure and anesthesia of the templates in every form, with few words and with many.
    static let all: [SheetCase] = {
        guard let vocabulary = try? SheetPrinter.shared.get().vocabulary else { return [] }
        var cases: [SheetCase] = []
        for procedure in vocabulary.procedures {
            for anesthesia in vocabulary.anesthesias {
                for paper in Paper.allCases {
                    for isLargePrint in [false, true] {
                        for notes in RandomOrder.NotesLength.allCases {
                            for count in [0, 1, 15] {
                                cases.append(
                                    SheetCase(
                                        procedure: procedure.id, anesthesia: anesthesia.id, paper: paper,
                                        isLargePrint: isLargePrint, notes: notes, medicationCount: count,
                                        seed: UInt64(cases.count)))
                            }
                        }
                    }
                }
            }
        }
        return cases
    }()

    /// Twelve of them, in which every value stands.
    static let some = stride(from: 0, to: all.count, by: 13).map { all[$0] }

    /// For what takes seconds or minutes a sheet: three short ones, or all where `DISCHARGE_TEST_ALL` is set.
    static let few =
        ProcessInfo.processInfo.environment["DISCHARGE_TEST_ALL"] == nil
        ? Array(all.filter { $0.notes == .short && $0.medicationCount == 1 && !$0.isLargePrint }.prefix(3)) : all

    var testDescription: String {
        "\(procedure), \(anesthesia), \(paper), \(isLargePrint ? "large" : "normal") print, \(notes) notes, "
            + "\(medicationCount) medications"
    }

    func sheet() throws -> Sheet {
        try SheetPrinter.shared.get().sheet(
            of: order(), options: PrintOptions(paper: paper, isLargePrint: isLargePrint))
    }

    func order() throws -> DischargeOrder {
        let printer = try SheetPrinter.shared.get()
        var random = RandomOrder(seed: seed)
        var raw = random.rawOrder(vocabulary: printer.vocabulary)
        raw.values[.procedure] = RawValue(procedure)
        raw.values[.anesthesia] = RawValue(anesthesia)
        raw.values[.largePrint] = nil
        raw.values[.notes] = RawValue(random.notes(notes))
        raw.medications = random.medications(count: medicationCount)
        return try printer.order(raw)
    }
}
