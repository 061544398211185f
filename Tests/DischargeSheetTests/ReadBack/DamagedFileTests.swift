import DischargeModel
import DischargePrinting
import DischargeReadBack
import Foundation
import SampleOrders
import Testing

@Suite("Damaged files")
struct DamagedFileTests {
    /// How many cases a loop tries: `usual`, or twenty times as many where `DISCHARGE_TEST_ALL` is set.
    private static func cases(_ usual: Int) -> Int {
        usual * (ProcessInfo.processInfo.environment["DISCHARGE_TEST_ALL"] == nil ? 1 : 20)
    }

    @Test("a file that ends too early is no sheet")
    func truncated() throws {
        let sheet = try ProvenSheet(seed: 30)
        let proof = SheetProof()
        for length in stride(from: 0, to: sheet.bytes.count - 1, by: 997) {
            #expect(sheet.fault(in: Array(sheet.bytes.prefix(length)), proof: proof) != nil, "\(length) bytes")
        }
        #expect(sheet.fault(in: Array(sheet.bytes.dropLast(2)), proof: proof) != nil)
        #expect(sheet.fault(proof: proof) == nil)
    }

    @Test("a file that goes on after its end, or begins later, is no sheet")
    func longer() throws {
        let sheet = try ProvenSheet(seed: 30)
        #expect(sheet.fault(in: sheet.bytes + Array("x".utf8)) != nil)
        #expect(sheet.fault(in: sheet.bytes + sheet.bytes) != nil)
        #expect(sheet.fault(in: [0x20] + sheet.bytes) != nil)
    }

    /// A changed bit either keeps the file from being read, or the pages say what they said before: no text changes
    /// unseen, since a page's streams carry checksums.
    @Test("a bit that changes is found, or changes nothing of what the pages say")
    func flippedBits() throws {
        let sheet = try ProvenSheet(seed: 31)
        let reader = SheetReader()
        var bytes = sheet.bytes
        // Without white space: a glyph's stated width, which has no checksum, decides where words seem to end.
        func letters() throws -> [[String]] {
            try reader.pages(of: bytes).map { page in
                [page.header, page.footer, page.content].map { $0.filter { !$0.isWhitespace } }
            }
        }
        let proof = SheetProof()
        var random = SeededGenerator(seed: 31)
        let pages = try letters()
        var (found, harmless) = (0, 0)
        for _ in 0..<Self.cases(2_000) {
            let bit = Int.random(in: 0..<bytes.count * 8, using: &random)
            bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            defer { bytes[bit / 8] ^= 1 << UInt8(bit % 8) }
            if sheet.fault(in: bytes, proof: proof) != nil {
                found += 1
            } else {
                harmless += 1
                #expect(try letters() == pages, "bit \(bit)")
            }
        }
        // Fonts, pictures' profiles and the structure tree are not read: about half of the bytes.
        #expect(found > harmless / 2, "\(found) found, \(harmless) harmless")
        #expect(sheet.fault(in: bytes, proof: proof) == nil)
    }

    @Test("bytes that are changed, moved or left out never end the program")
    func scrambled() throws {
        let sheets = try [ProvenSheet(seed: 32), ProvenSheet(seed: 33)]
        let proof = SheetProof()
        var random = SeededGenerator(seed: 32)
        var found = 0
        let count = Self.cases(1_000)
        for index in 0..<count {
            let sheet = sheets[index % 2]
            var bytes = sheet.bytes
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
                case 2: bytes.insert(contentsOf: bytes.suffix(Int.random(in: 1...200, using: &random)), at: place)
                default: bytes.replaceSubrange(place..<min(bytes.count, place + 4), with: Array("9999".utf8))
                }
            }
            if sheet.fault(in: bytes, proof: proof) != nil { found += 1 }
        }
        #expect(found > count / 2)
        for sheet in sheets { #expect(sheet.fault(proof: proof) == nil) }
    }

    /// The syntax outside of the streams, where no checksum stands before the reader.
    @Test("words of the file's syntax that are changed never end the program, nor show another's page")
    func changedSyntax() throws {
        let sheet = try ProvenSheet(seed: 34)
        // Its streams stand as they are, so that changes reach the operators and the character maps.
        let plain = try qpdf(["--stream-data=uncompress", "--object-streams=disable", "0.pdf"], files: [sheet.bytes])
        let proof = SheetProof()
        let reader = SheetReader()
        #expect(sheet.fault(in: plain, proof: proof) == nil)
        var random = SeededGenerator(seed: 34)
        let pieces = [
            "(", ")", "<", ">", "<<", ">>", "[", "]", "/", "\\", " 0 R", "-", ".", "%", "99999999999", "BT", "Q",
        ]
        var (found, harmless) = (0, 0)
        for _ in 0..<Self.cases(1_000) {
            var bytes = plain
            let place = Int.random(in: 0..<bytes.count, using: &random)
            let piece = Array(pieces[Int.random(in: pieces.indices, using: &random)].utf8)
            // Of the same length, so that everything else stands where it stood.
            bytes.replaceSubrange(
                place..<min(bytes.count, place + piece.count), with: piece.prefix(bytes.count - place))
            if sheet.fault(in: bytes, proof: proof) == nil { harmless += 1 } else { found += 1 }
            _ = try? reader.pages(of: bytes)
        }
        #expect(found > 0 && harmless > 0, "\(found) found, \(harmless) harmless")
    }

    @Test("files of random bytes, or of none, are no sheets")
    func noise() throws {
        let sheet = try ProvenSheet(seed: 35)
        var random = SeededGenerator(seed: 35)
        let proof = SheetProof()
        for length in [0, 1, 7, 8, 100, 5_000] {
            let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(sheet.fault(in: noise, proof: proof) != nil)
            #expect(sheet.fault(in: Array("%PDF-1.7\n".utf8) + noise, proof: proof) != nil)
        }
    }
}
