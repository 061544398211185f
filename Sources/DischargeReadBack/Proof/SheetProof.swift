/// Proves that a file shows one row's sheet on all its pages, and no other row's.
///
/// It keeps what it learns from sheet to sheet, and belongs to one worker.
public final class SheetProof {
    private let reader = SheetReader()
    private let others: RecordNumbers

    /// - Parameter others: The record numbers of all rows, each sheet's own among them.
    public init(others: RecordNumbers = RecordNumbers()) {
        self.others = others
    }

    /// Reads the file and compares what its pages show with what they must, white space apart.
    public func prove(_ bytes: [UInt8], shows expected: ExpectedPages) throws(SheetFault) {
        let sheet: ReadSheet
        do throws(ReadBackFault) {
            sheet = try reader.read(bytes)
        } catch {
            throw .unreadable(error)
        }
        guard sheet.metadata.xmpFormID == expected.formID, sheet.metadata.informationFormID == expected.formID else {
            throw .formID
        }
        guard sheet.pages.count == expected.feet.count else {
            throw .pageCount(sheet.pages.count, expected: expected.feet.count)
        }
        let head = CompactText(expected.head)
        guard expected.identifiers.allSatisfy({ head.holds(CompactText($0)) }) else { throw .head(page: 1) }
        for (index, page) in sheet.pages.enumerated() {
            guard head.isSame(as: reader.bytes(.header, page.header)) else { throw .head(page: index + 1) }
            guard CompactText(expected.feet[index]).isSame(as: reader.bytes(.footer, page.footer)) else {
                throw .foot(page: index + 1)
            }
        }
        try findOthers(in: sheet, own: RecordNumbers.core(of: expected.recordNumber))
    }

    private func findOthers(in sheet: ReadSheet, own: String?) throws(SheetFault) {
        guard !others.isEmpty else { return }
        for (index, page) in sheet.pages.enumerated() {
            for (part, range) in [(PagePart.header, page.header), (.content, page.content), (.footer, page.footer)] {
                guard !others.standIn(reader.bytes(part, range), besides: own) else {
                    throw .otherRecordNumber(page: index + 1)
                }
            }
        }
    }
}
