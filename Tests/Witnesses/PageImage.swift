package import Foundation

/// How dark each point of a rendered page is.
package struct PageImage: Sendable {
    package let width: Int
    package let height: Int
    /// 0 for paper to 255 for black, row by row from the top.
    private let ink: [UInt8]

    /// - Parameter ink: 0 for paper to 255 for black, by column and row from the top left corner.
    package init(width: Int, height: Int, ink: (Int, Int) -> UInt8) {
        (self.width, self.height) = (width, height)
        self.ink = (0..<width * height).map { ink($0 % width, $0 / width) }
    }

    /// A binary PGM (netpbm).
    package var pgm: Data { Data("P5\n\(width) \(height)\n255\n".utf8) + Data(ink.map { 255 - $0 }) }

    /// Reads a binary PGM (netpbm), as pdftoppm writes it; `nil` where `bytes` are none.
    init?(pgm bytes: [UInt8]) {
        var numbers: [Int] = []
        var position = 2
        while numbers.count < 3, position < bytes.count {
            let digits = bytes[position...].prefix { $0 > 0x20 }
            if let number = Int(String(decoding: digits, as: UTF8.self)) { numbers.append(number) }
            position += digits.count + 1
        }
        guard bytes.starts(with: "P5".utf8), numbers.count == 3, numbers[2] == 255,
            bytes.count == position + numbers[0] * numbers[1]
        else { return nil }
        (width, height) = (numbers[0], numbers[1])
        ink = bytes[position...].map { 255 - $0 }
    }

    /// The sum of the ink, in points that are black all over, between some columns and rows; those beyond the page
    /// count for nothing.
    package func ink(columns: Range<Int>, rows: Range<Int>) -> Double {
        let columns = columns.clamped(to: 0..<width)
        var sum = 0
        for row in rows.clamped(to: 0..<height) {
            for column in columns { sum += Int(ink[row * width + column]) }
        }
        return Double(sum) / 255
    }
}

/// The pages of a file as poppler draws them, one pixel a point (1/72 inch).
package func pdfImages(_ file: URL) throws -> [PageImage] {
    try withTemporaryFolder { folder in
        _ = try poppler("pdftoppm", ["-gray", "-r", "72", file.path, folder.appending(path: "page").path])
        // Numbers are padded to the same length, so that names sort like pages.
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.map { name in
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
            guard let image = PageImage(pgm: bytes) else {
                throw WitnessError.unreadable(program: "pdftoppm", output: name)
            }
            return image
        }
    }
}
