import DischargeCodes
import Foundation
import Testing
import Witnesses

@Suite("Symbols")
struct SymbolTests {
    private static let texts = ["7XK209QM4TBD9F3A77C1002005", "0", "000000000000000000000000000", "A-b~ c:d", "999"]

    @Test("zbar reads from the bars what was encoded", arguments: texts)
    func bars(text: String) throws {
        let code = try BarCode(text)
        let quiet = BarCode.quietZone
        let image = PageImage(width: 2 * (code.modules.count + 2 * quiet), height: 80) { column, row in
            let module = column / 2 - quiet
            return (20..<60).contains(row) && code.modules.indices.contains(module) && code.modules[module] ? 255 : 0
        }
        #expect(try scannedCodes(on: image) == [ScannedCode(symbology: "CODE-128", text: text)])
    }

    @Test("zbar reads from the square what was encoded", arguments: texts)
    func square(text: String) throws {
        let code = try SquareCode(text)
        let quiet = SquareCode.quietZone
        let side = 3 * (code.rows.count + 2 * quiet)
        let image = PageImage(width: side, height: side) { column, row in
            let (x, y) = (column / 3 - quiet, row / 3 - quiet)
            return code.rows.indices.contains(y) && code.rows.indices.contains(x) && code.rows[y][x] ? 255 : 0
        }
        #expect(try scannedCodes(on: image) == [ScannedCode(symbology: "QR-Code", text: text)])
    }

    @Test("the square is read with a tenth of it covered")
    func covered() throws {
        let text = Self.texts[0]
        let code = try SquareCode(text)
        let side = 3 * (code.rows.count + 8)
        let image = PageImage(width: side, height: side) { column, row in
            let (x, y) = (column / 3 - 4, row / 3 - 4)
            // Away from the three corners by which readers find the square.
            if (9..<17).contains(x), (9..<17).contains(y) { return 0 }
            return code.rows.indices.contains(y) && code.rows.indices.contains(x) && code.rows[y][x] ? 255 : 0
        }
        #expect(try scannedCodes(on: image).map(\.text) == [text])
    }

    @Test("what is not plain ASCII, or nothing, is refused", arguments: ["", "é", "李", "a\n", "\u{7F}"])
    func refused(text: String) {
        #expect(throws: CodeError.notPlainASCII) { try BarCode(text) }
        #expect(throws: CodeError.notPlainASCII) { try SquareCode(text) }
    }

    @Test("a text that is longer than a symbol can be is refused with the library's number")
    func tooLong() {
        let error = #expect(throws: CodeError.self) { try BarCode(String(repeating: "a", count: 5_000)) }
        if case .refused(let code) = error { #expect(code > 0) } else { Issue.record("\(String(describing: error))") }
    }

    @Test("runs of dark modules are found from the left, and none is lost")
    func runs() {
        #expect([true, true, false, true, false, false, true].darkRuns == [0..<2, 3..<4, 6..<7])
        #expect([false, false].darkRuns.isEmpty)
    }
}
