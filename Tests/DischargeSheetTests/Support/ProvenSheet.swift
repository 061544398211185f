import DischargeBatch
import DischargeModel
import DischargePrinting
import DischargeReadBack
import SampleOrders

/// A printed sheet and what it must show.
struct ProvenSheet: Sendable {
    let order: DischargeOrder
    let bytes: [UInt8]
    let expected: ExpectedPages
    let pageCount: Int

    init(of order: DischargeOrder, options: PrintOptions = PrintOptions(), press: Press? = nil) throws {
        let printed = try SheetPrinter.shared.get().printer
            .pdf(for: order, options: options, now: SheetPrinter.now, press: press)
        self.order = order
        bytes = printed.bytes
        expected = try printed.form.expectation(for: order)
        pageCount = printed.pageCount
    }

    /// - Parameter values: In place of the random order's.
    init(seed: UInt64, values: [OrderField: String] = [:], options: PrintOptions = PrintOptions()) throws {
        let printer = try SheetPrinter.shared.get()
        var raw = printer.rawOrder(seed: seed)
        if values[.name] != nil {
            for field in [OrderField.firstName, .lastName] { raw.values[field] = nil }
        }
        for (field, value) in values { raw.values[field] = RawValue(value) }
        try self.init(of: printer.order(raw), options: options)
    }

    /// Why the file is not this sheet; `nil` where it is.
    ///
    /// - Parameter proof: `nil` for one that has read nothing before.
    func fault(in bytes: [UInt8]? = nil, proof: SheetProof? = nil) -> SheetFault? {
        do throws(SheetFault) {
            try (proof ?? SheetProof()).prove(bytes ?? self.bytes, shows: expected)
            return nil
        } catch {
            return error
        }
    }
}
