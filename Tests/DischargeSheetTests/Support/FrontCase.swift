import DischargeLayout
import DischargeModel
import DischargePrinting
import DischargeTemplates
import Foundation
import SampleOrders
import Testing
import Witnesses

/// One combination of what decides how much stands above the signs for an ambulance.
struct FrontCase: Hashable, Sendable, CustomTestStringConvertible {
    let procedure: String
    let anesthesia: String
    let paper: Paper
    let isLargePrint: Bool
    let letterhead: Letterhead
    let isDraft: Bool
    let details: Details

    enum Letterhead: CaseIterable, Sendable {
        case none
        /// A wide logo and two lines.
        case usual
        /// As high as can be.
        case tallest
    }

    /// What stands about the patient below the title.
    enum Details: CaseIterable, Sendable {
        /// Only what an order must have.
        case least
        /// As in the order of the README's pictures.
        case usual
        /// Names, teams and allergies that take two lines or three.
        case long
        /// Every text as long as it may be.
        case longest
    }

    static let all: [FrontCase] = {
        guard let vocabulary = try? SheetPrinter.shared.get().vocabulary else { return [] }
        var cases: [FrontCase] = []
        for procedure in vocabulary.procedures {
            for anesthesia in vocabulary.anesthesias {
                for paper in Paper.allCases {
                    for isLargePrint in [false, true] {
                        for letterhead in Letterhead.allCases {
                            for isDraft in [true, false] {
                                for details in Details.allCases {
                                    cases.append(
                                        FrontCase(
                                            procedure: procedure.id, anesthesia: anesthesia.id, paper: paper,
                                            isLargePrint: isLargePrint, letterhead: letterhead, isDraft: isDraft,
                                            details: details))
                                }
                            }
                        }
                    }
                }
            }
        }
        return cases
    }()

    var testDescription: String {
        "\(procedure), \(anesthesia), \(paper), \(isLargePrint ? "large" : "normal") print, letterhead \(letterhead), "
            + "\(isDraft ? "draft" : "approved"), details \(details)"
    }

    var style: PageStyle { PageStyle(paper: paper, isLargePrint: isLargePrint) }

    func instructions() throws -> DischargeInstructions {
        let printer = try #require(Self.printers.get()[letterhead])
        var instructions = try printer.printer.composition(of: printer.order(order()), now: SheetPrinter.now)
            .instructions
        if !isDraft {
            instructions.opening.removeAll { $0.isDraftNotice }
            instructions.runningText.draft = nil
        }
        return instructions
    }

    private static let printers = Result {
        try Dictionary(uniqueKeysWithValues: Letterhead.allCases.map { ($0, try printer(with: $0)) })
    }

    private static func printer(with letterhead: Letterhead) throws -> SheetPrinter {
        guard letterhead != .none else { return try SheetPrinter.shared.get() }
        let (width, height) = letterhead == .usual ? (300, 60) : (120, 120)
        let logo = try #require(
            Picture(
                width: width, height: height, isGray: true, pixels: Array(repeating: 90, count: width * height),
                fileHash: String(repeating: "0", count: 64)))
        let lines = ["Department of Examples", "1 Example Street, Room 4", "Example Town", "example.org"]
        let values: [SiteField: String] = [
            .logo: "logo.png", .logoAlternative: "Example Hospital",
            .letterhead: lines.prefix(letterhead == .usual ? 2 : 4).joined(separator: "\n"),
        ]
        return try SheetPrinter(site: SheetPrinter.siteValues.merging(values) { $1 }, logo: logo)
    }

    private func order() throws -> RawOrder {
        var raw = try OrderFile.rawOrder(at: packageRoot.appending(path: "Tests/Pictures/order.yaml").path)
        if details == .least {
            let needed: Set<OrderField> = [.recordNumber, .name, .dateOfBirth, .procedureEnd]
            raw.values = raw.values.filter { needed.contains($0.key) }
            raw.medications = []
            raw.followUps = []
        }
        raw.values[.procedure] = RawValue(procedure)
        raw.values[.anesthesia] = RawValue(anesthesia)
        for (field, text) in details.texts { raw.values[field] = RawValue(text) }
        return raw
    }
}

extension FrontCase.Details {
    fileprivate var texts: [OrderField: String] {
        switch self {
        case .least, .usual: return [:]
        case .long:
            return [
                .name: "Bartholomew Featherstonehaugh-Cholmondeley Example of Upper Slaughter",
                .surgeon: "Dr. Maria-José de la Cruz y Fernández-Villaverde Example",
                .nurse: "A. B. C. Example, MSN, RN-BC", .unit: "Short stay and recovery, building C, 2nd floor",
                .caregiver: "Paul Example and the visiting nurse", .levels: "T10; T11; T12; L1; L2",
                .allergies: "penicillin; latex; shellfish; adhesive tape; contrast dye (iodine)",
            ]
        case .longest:
            let limits: [OrderField: Int] = [
                .name: 120, .surgeon: 200, .nurse: 200, .unit: 200, .caregiver: 200, .allergies: 600,
            ]
            var texts = limits.mapValues { String(String(repeating: "Words ", count: $0 / 6 + 1).prefix($0)) }
            texts[.recordNumber] = String(repeating: "0123456789", count: 3)
            texts[.levels] = "C1;C2;C3;C4;C5;C6;C7;T1;T2;T3;T4;T5;T6;T7;T8;T9;T10;T11;T12;L1;L2;L3;L4;L5;S1"
            return texts
        }
    }
}

extension Block {
    fileprivate var isDraftNotice: Bool {
        if case .paragraph(let paragraph) = self { paragraph.record?.id == "draft-notice" } else { false }
    }
}
