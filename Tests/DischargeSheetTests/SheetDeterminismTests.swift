import DischargeModel
import DischargePrinting
import Foundation
import Testing

@Suite("Same order, same bytes")
struct SheetDeterminismTests {
    private static let seeds = UInt64(7_000)..<7_006

    private func bytes(seed: UInt64, press: Press? = nil) throws -> [UInt8] {
        let printer = try SheetPrinter.shared.get()
        return try printer.sheet(of: printer.randomOrder(seed: seed), press: press).bytes
    }

    @Test("a press that has printed 50 other sheets makes the same bytes as a new one")
    func pressHistory() throws {
        let printer = try SheetPrinter.shared.get()
        let press = printer.printer.makePress()
        for seed in UInt64(8_000)..<8_050 { _ = try bytes(seed: seed, press: press) }
        for seed in Self.seeds {
            #expect(try bytes(seed: seed, press: press) == bytes(seed: seed), "seed \(seed)")
        }
    }

    @Test("printers that were loaded by themselves make the same bytes")
    func printers() throws {
        let other = try SheetPrinter()
        for seed in Self.seeds {
            #expect(try other.sheet(of: other.randomOrder(seed: seed)).bytes == bytes(seed: seed), "seed \(seed)")
        }
    }

    @Test("workers side by side make the same bytes as one alone")
    func threads() async throws {
        let alone = try Self.seeds.map { try bytes(seed: $0) }
        try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
            for worker in 0..<8 {
                group.addTask {
                    let printer = try SheetPrinter.shared.get()
                    let press = printer.printer.makePress()
                    // Each in another order of its own.
                    let seeds = Self.seeds.map { Self.seeds.lowerBound + ($0 + UInt64(worker)) % 6 }
                    var made: [UInt64: [UInt8]] = [:]
                    for seed in seeds { made[seed] = try bytes(seed: seed, press: press) }
                    return Self.seeds.map { made[$0] ?? [] }
                }
            }
            for try await made in group { #expect(made == alone) }
        }
    }

    @Test("another time of printing or another order makes other bytes")
    func different() throws {
        let printer = try SheetPrinter.shared.get()
        let order = try printer.randomOrder(seed: Self.seeds.lowerBound)
        let press = printer.printer.makePress()
        let later = try printer.printer.pdf(
            for: order, options: .init(), now: SheetPrinter.now.addingTimeInterval(1), press: press)
        #expect(try later.bytes != bytes(seed: Self.seeds.lowerBound))
        #expect(try bytes(seed: Self.seeds.lowerBound) != bytes(seed: Self.seeds.lowerBound + 1))
    }
}
