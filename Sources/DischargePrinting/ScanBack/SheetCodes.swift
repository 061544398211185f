import DischargeCodes
package import DischargeLayout
package import DischargeModel

/// The codes of one sheet: bars on every page, and beside the title a square that says what the bars of page 1 say.
package struct SheetCodes: Sendable {
    package let formID: String
    /// Of what the sheet says, as `WordsHash` makes it.
    package let wordsHash: String

    package init(formID: String, of instructions: DischargeInstructions) {
        self.formID = formID
        wordsHash = WordsHash.hash(of: instructions)
    }

    /// The sheet with its codes.
    ///
    /// - Parameter layout: The one that set it.
    /// - Throws: `InvalidOrder` for more pages than a code can count, `CodeError`.
    package func adding(to pagination: Pagination, by layout: SheetLayout) throws -> Pagination {
        let pages = pagination.pages.count
        guard pages <= ScanCode.mostPages else {
            throw InvalidOrder(faults: [
                OrderFault(
                    field: "medications",
                    problem: "the sheet has \(pages) pages, and codes count \(ScanCode.mostPages)",
                    mend: "give the order fewer medications or visits, or shorter texts")
            ])
        }
        let codes = try pagination.pages.indices.map { index in
            let code = try ScanCode(formID: formID, wordsHash: wordsHash, page: index + 1, pages: pages)
            return PageCode(
                bars: try BarCode(code.text), square: index == 0 ? try SquareCode(code.text) : nil, words: code.words)
        }
        return layout.adding(codes, to: pagination)
    }
}
