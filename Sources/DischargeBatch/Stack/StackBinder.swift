import DischargeFiles
import DischargeLayout
import DischargeModel
import DischargePDF
import DischargePrinting
import DischargeTemplates
import Foundation

/// Puts the sheets of a batch into a stack, in the order in which they come: one file, or volumes of a fixed size so that
/// memory does not grow with the number of patients.
///
/// Volumes lie in temporary files until the batch has come to its end, and then get their names together.
actor StackBinder {
    private let printer: DischargePrinter
    private let now: Date
    private let size: Int
    /// Kept from other batches, which would take the volumes for leftovers or put theirs between them.
    private let folder: HeldFolder
    private let press: Press
    private var files: StackFiles
    private var stack = SheetStack()
    private var sets: [StackFiles.Set] = []
    private var pageCount = 0
    private var sheetCount = 0

    /// A volume of long sheets ends before it has all its sheets.
    private static let mostPages = 4_000

    /// - Parameters:
    ///   - folder: Of the stack, or one that holds others from it too.
    ///   - rows: Of the patients file.
    /// - Throws: `OutputFault` where a file stands that is not to be replaced, or the folder takes none.
    init(desk: Desk, settings: StackSettings, folder: HeldFolder, force: Bool, rows: Int) throws(OutputFault) {
        printer = desk.printer
        now = desk.now
        size = settings.volumeSize
        self.folder = folder
        press = desk.printer.makePress()
        let files = StackFiles(settings, force: force)
        try files.check(volumes: (rows + settings.volumeSize - 1) / settings.volumeSize)
        self.files = files
    }

    /// Adds the sheets of rows that are recorded; a refused row has none.
    func add(_ rows: [FinishedRow]) throws {
        for row in rows {
            guard let sheet = row.sheetToStack else { continue }
            if stack.sheetCount >= size || stack.pageCount + sheet.pagination.pages.count > Self.mostPages,
                stack.sheetCount > 0
            {
                try endVolume()
            }
            try add(sheet, row: row.number)
        }
    }

    private func add(_ sheet: SheetToStack, row: Int) throws {
        let words = try printer.templates.stackWords(of: sheet.pagination.language)
        let before = stack.pageCount
        let bookmark = words.bookmark(row: row, formID: sheet.formID)
        let first = try stack.add(sheet.pagination, bookmark: bookmark) { front, language in
            let words = try printer.templates.stackWords(of: language)
            return press.layout.blankPage(like: front, language: language, saying: words.blankPage)
        }
        pageCount += stack.pageCount - before
        sheetCount += 1
        sets.append(
            StackFiles.Set(row: row, formID: sheet.formID, first: first, pages: sheet.pagination.pages.count))
    }

    private func endVolume() throws {
        if let language = stack.language {
            stack.title = try printer.templates.stackWords(of: language).title(sheets: stack.sheetCount)
        }
        try files.add(try printer.pdf(of: takeStack(), id: StackFiles.id, now: now, press: press), sets)
        sets = []
    }

    private func takeStack() -> SheetStack {
        defer { stack = SheetStack() }
        return stack
    }

    /// Gives the volumes their names.
    ///
    /// - Parameter refused: Rows that are not in the stack.
    /// - Returns: What the person at the terminal should know.
    /// - Throws: `OutputFault` where a file stands that is not to be replaced, or the disk takes no more.
    func finish(refused: Int) throws -> [String] {
        let missing = refused == 0 ? "" : "; without the \(refused == 1 ? "1 row" : "\(refused) rows") refused"
        if stack.sheetCount > 0 { try endVolume() }
        let (names, removed) = try files.commit()
        let notices = removed.map { "\($0): was of an earlier stack, and is removed" }
        guard let first = names.first, let last = names.last else {
            return notices + ["no sheet was printed: there is no stack"]
        }
        let counts = "\(sheetCount) \(sheetCount == 1 ? "sheet" : "sheets") on \(pageCount) pages"
        return notices + ["put \(counts) into \(first == last ? first : "\(first) to \(last)")\(missing)"]
    }
}
