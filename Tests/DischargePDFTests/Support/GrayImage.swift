import Testing

/// How much ink each pixel holds, 0 to 255; cut to the ink, with an empty margin.
struct GrayImage {
    private let width: Int
    private let height: Int
    private let ink: [UInt8]

    /// Reads a binary PGM, as pdftoppm writes it.
    init(pgm: [UInt8]) throws {
        var header: [Int] = []
        var position = 2
        while header.count < 3, position < pgm.count {
            let digits = pgm[position...].prefix { $0 > 0x20 }
            if let number = Int(String(decoding: digits, as: UTF8.self)) { header.append(number) }
            position += digits.count + 1
        }
        try #require(header.count == 3 && pgm.count >= position + header[0] * header[1])
        let (fullWidth, fullHeight) = (header[0], header[1])
        let pixels = pgm[position...].prefix(fullWidth * fullHeight).map { 255 - $0 }
        let inked = pixels.indices.filter { pixels[$0] > 64 }
        let columns = inked.map { $0 % fullWidth }
        let left = try #require(columns.min())
        let right = try #require(columns.max())
        let top = try #require(inked.first) / fullWidth
        let bottom = try #require(inked.last) / fullWidth
        try #require(bottom < fullHeight)
        let margin = [UInt8](repeating: 0, count: GrayImage.window)
        width = right - left + 1 + 2 * margin.count
        height = bottom - top + 1 + 2 * margin.count
        let line = [UInt8](repeating: 0, count: width * margin.count)
        let rows = (top...bottom).flatMap { row in
            margin + pixels[row * fullWidth + left...row * fullWidth + right] + margin
        }
        ink = line + rows + line
    }

    /// Width and height of the windows that are compared, in pixels: about an accent's.
    private static let window = 7

    /// The average ink of the window that begins at each pixel; 0 where the window does not fit.
    private var windows: [Int] {
        var sums = [Int](repeating: 0, count: width * height)
        for row in 0..<height - GrayImage.window {
            for column in 0..<width - GrayImage.window {
                var sum = 0
                for line in row..<row + GrayImage.window {
                    for index in line * width + column..<line * width + column + GrayImage.window {
                        sum += Int(ink[index])
                    }
                }
                sums[row * width + column] = sum / (GrayImage.window * GrayImage.window)
            }
        }
        return sums
    }

    /// The largest difference between the images in the ink of one small window, 0 to 1, where they lie best on each
    /// other. A fraction of a pixel changes a window little, a lost stroke much.
    func difference(from other: GrayImage) -> Double {
        let (own, others) = (windows, other.windows)
        var least = 255
        for shiftX in -1...1 {
            for shiftY in -1...1 {
                var most = 0
                for row in 1..<max(height, other.height) - 1 {
                    for column in 1..<max(width, other.width) - 1 {
                        let (otherColumn, otherRow) = (column + shiftX, row + shiftY)
                        let here = column < width && row < height ? own[row * width + column] : 0
                        let there =
                            otherColumn < other.width && otherRow < other.height
                            ? others[otherRow * other.width + otherColumn] : 0
                        most = max(most, abs(here - there))
                    }
                    if most >= least { break }
                }
                least = min(least, most)
            }
        }
        return Double(least) / 255
    }
}
