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
        let head = Compact(expected.head)
        guard expected.identifiers.allSatisfy(head.holds) else { throw .head(page: 1) }
        for (index, page) in sheet.pages.enumerated() {
            guard head.isSame(as: reader.bytes(.header, page.header)) else { throw .head(page: index + 1) }
            guard Compact(expected.feet[index]).isSame(as: reader.bytes(.footer, page.footer)) else {
                throw .foot(page: index + 1)
            }
        }
        try findOthers(in: sheet, own: RecordNumbers.core(of: expected.recordNumber))
    }

    private func findOthers(in sheet: ReadSheet, own: String?) throws(SheetFault) {
        guard !others.isEmpty else { return }
        for (index, page) in sheet.pages.enumerated() {
            for (part, range) in [(PagePart.header, page.header), (.content, page.content), (.footer, page.footer)] {
                let isFound = Token.contains(in: reader.bytes(part, range)) { token in
                    let text = String(decoding: token, as: UTF8.self)
                    return others.contains(text) && text != own
                }
                if isFound { throw .otherRecordNumber(page: index + 1) }
            }
        }
    }
}

/// A text without its white space.
private struct Compact {
    private let text: String
    private let bytes: [UInt8]

    init(_ text: String) {
        self.text = Compact.withoutWhiteSpace(text)
        bytes = Array(self.text.utf8)
    }

    /// Whether `shown` says the same, white space apart, in whatever way its letters and accents are put together.
    func isSame(as shown: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        for byte in shown where byte != 0x20 && byte != TextSink.divider {
            guard index < bytes.count, bytes[index] == byte else {
                return Compact.withoutWhiteSpace(String(decoding: shown, as: UTF8.self)) == text
            }
            index += 1
        }
        return index == bytes.count
    }

    func holds(_ part: String) -> Bool {
        let part = Array(Compact.withoutWhiteSpace(part).utf8)
        guard let first = part.first else { return true }
        var rest = bytes[...]
        while let start = rest.firstIndex(of: first) {
            if rest[start...].starts(with: part) { return true }
            rest = rest[(start + 1)...]
        }
        return false
    }

    private static func withoutWhiteSpace(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }
}
