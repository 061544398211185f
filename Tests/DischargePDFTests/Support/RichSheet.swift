import DischargeFonts
import DischargeLayout

extension Sample {
    /// Two pages with everything that a sheet may hold.
    func richSheet() -> Pagination {
        let sheet = SheetBuilder(family: family)
        let gray = Color(red: 0.85, green: 0.85, blue: 0.85)
        func runningHead() {
            sheet.y = 40
            sheet.text("Record 0012345", in: .artifact(.header), size: 9)
            sheet.newLine(32)
        }
        runningHead()
        let title = sheet.element(.title)
        sheet.text("After your kyphoplasty", in: .element(title), size: 20, isStrong: true)
        sheet.bookmark("After your kyphoplasty – első nap")
        sheet.newLine(30)
        let section = sheet.element(.section)
        let heading = sheet.element(.heading, in: section)
        sheet.text("The first day", in: .element(heading), size: 14, isStrong: true)
        sheet.bookmark("The first day")
        sheet.newLine()
        let paragraph = sheet.element(.paragraph, in: section)
        sheet.text("Call us at ", in: .element(paragraph))
        let link = sheet.element(.link, in: paragraph)
        let left = sheet.x
        sheet.text("555\u{2011}0100", in: .element(link), color: Color(red: 0, green: 0, blue: 0.6))
        sheet.link("Call 555-0100", address: "tel:+15550100", element: link, from: left)
        sheet.text(" if your pain grows. ", in: .element(paragraph))
        sheet.newLine()
        sheet.text("Lift no more than 10\u{A0}lb.", in: .element(paragraph))
        sheet.newLine()
        let list = sheet.element(.list, in: section)
        for entry in ["Rest today.", "Drink water.", "Văn Nguyễn drives you home."] {
            let item = sheet.element(.listItem, in: list)
            sheet.text("• ", in: .element(sheet.element(.label, in: item)))
            sheet.text(entry, in: .element(sheet.element(.listBody, in: item)))
            sheet.newLine()
        }
        let blank = sheet.element(.paragraph, in: section)
        sheet.text("Wound care: ", in: .element(blank))
        let space = sheet.element(.span, in: blank, alternative: "Space to write in")
        sheet.mark(
            .rule(
                Rule(
                    fromX: sheet.x, fromY: sheet.y + 2, toX: sheet.x + 200, toY: sheet.y + 2, width: 0.5,
                    color: .black)),
            in: .element(space))
        sheet.newLine()
        table(on: sheet, in: section, ground: gray) {
            sheet.newPage()
            runningHead()
        }
        sheet.y = 760
        sheet.x = 72
        sheet.text("Page 2 of 2", in: .artifact(.footer), size: 9)
        return sheet.pagination(title: "Discharge instructions & more")
    }

    /// Two rows on the first page and one on the next; the last cell is empty.
    private func table(
        on sheet: SheetBuilder, in section: StructureElement.ID, ground: Color, nextPage: () -> Void
    ) {
        let table = sheet.element(.table, in: section)
        let head = sheet.element(.tableRow, in: sheet.element(.tableHead, in: table))
        let box = Box(x: 70, y: sheet.y - 14, width: 400, height: 18)
        sheet.mark(
            .frame(Frame(box: box, fill: ground, stroke: .black, strokeWidth: 0.75)), in: .artifact(.layout))
        for name in ["Medicine", "When"] {
            sheet.text(name, in: .element(sheet.element(.columnHeader, in: head)), isStrong: true)
            sheet.x = 272
        }
        sheet.newLine()
        let body = sheet.element(.tableBody, in: table)
        let row = sheet.element(.tableRow, in: body)
        sheet.text("Acetaminophen", in: .element(sheet.element(.rowHeader, in: row)))
        sheet.x = 272
        let cell = sheet.element(.tableCell, in: row)
        sheet.text("every 6 hours, ", in: .element(cell))
        nextPage()
        sheet.x = 272
        sheet.text("for two days", in: .element(cell))
        sheet.newLine()
        let last = sheet.element(.tableRow, in: body)
        sheet.text("Ibuprofen", in: .element(sheet.element(.rowHeader, in: last)))
        _ = sheet.element(.tableCell, in: last)
    }
}
