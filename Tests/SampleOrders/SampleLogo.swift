/// A made-up logo as a PNG file, in any form that the format allows (ISO/IEC 15948).
///
/// Its left half is dark, its right half lighter, and the lowest quarter is transparent where the form knows that.
package struct SampleLogo: Hashable, Sendable {
    package enum Form: String, CaseIterable, Sendable {
        case gray, gray16, grayAlpha, rgb, rgb16, rgba, rgba16, palette, paletteAlpha

        package var isGray: Bool { [.gray, .gray16, .grayAlpha].contains(self) }
        package var isTransparent: Bool { [.grayAlpha, .rgba, .rgba16, .paletteAlpha].contains(self) }
    }

    package var form: Form
    package var width: Int
    package var height: Int
    package var isInterlaced: Bool
    /// Of what is not transparent, 0 to 255.
    package var opacity: UInt8 = 255

    package init(_ form: Form = .rgb, width: Int = 300, height: Int = 100, isInterlaced: Bool = false) {
        self.form = form
        self.width = width
        self.height = height
        self.isInterlaced = isInterlaced
    }

    /// What a reader sees at a place on white paper: one part for gray forms, else red, green and blue.
    package func seen(x: Int, y: Int) -> [UInt8] {
        let isClear = form.isTransparent && isClear(y: y)
        if form.isGray { return [isClear ? 255 : gray(x: x)] }
        return isClear ? [255, 255, 255] : color(x: x)
    }

    /// The file's bytes.
    package var bytes: [UInt8] {
        let header = number(width) + number(height) + [depth, colorType, 0, 0, isInterlaced ? 1 : 0]
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header)
        if form == .palette || form == .paletteAlpha {
            file += chunk("PLTE", color(x: 0) + color(x: width - 1) + [0, 255, 0])
        }
        if form == .paletteAlpha { file += chunk("tRNS", [255, 255, 0]) }
        return file + chunk("IDAT", zlib(rows)) + chunk("IEND", [])
    }

    private func isClear(y: Int) -> Bool { y >= height * 3 / 4 }
    private func gray(x: Int) -> UInt8 { x < width / 2 ? 40 : 180 }
    private func color(x: Int) -> [UInt8] { x < width / 2 ? [13, 64, 102] : [200, 120, 30] }

    private var depth: UInt8 { [.gray16, .rgb16, .rgba16].contains(form) ? 16 : 8 }

    private var colorType: UInt8 {
        switch form {
        case .gray, .gray16: 0
        case .rgb, .rgb16: 2
        case .palette, .paletteAlpha: 3
        case .grayAlpha: 4
        case .rgba, .rgba16: 6
        }
    }

    private func sample(x: Int, y: Int) -> [UInt8] {
        let alpha: UInt8 = isClear(y: y) ? 0 : opacity
        switch form {
        case .gray: return [gray(x: x)]
        case .gray16: return [gray(x: x), gray(x: x)]
        case .grayAlpha: return [gray(x: x), alpha]
        case .rgb: return color(x: x)
        case .rgb16: return color(x: x).flatMap { [$0, $0] }
        case .rgba: return color(x: x) + [alpha]
        case .rgba16: return (color(x: x) + [alpha]).flatMap { [$0, $0] }
        case .palette: return [x < width / 2 ? 0 : 1]
        case .paletteAlpha: return [isClear(y: y) ? 2 : x < width / 2 ? 0 : 1]
        }
    }

    /// Each row behind the number of its filter, none; interlaced in the seven passes of Adam7 (8.2).
    private var rows: [UInt8] {
        let passes =
            isInterlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)]
        var bytes: [UInt8] = []
        for (left, top, across, down) in passes {
            for y in stride(from: top, to: height, by: down) where left < width {
                bytes.append(0)
                for x in stride(from: left, to: width, by: across) { bytes += sample(x: x, y: y) }
            }
        }
        return bytes
    }

    /// Blocks that are not compressed (RFC 1950, RFC 1951).
    private func zlib(_ data: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = [0x78, 0x01]
        for start in stride(from: 0, to: data.count, by: 65_535) {
            let block = data[start..<min(start + 65_535, data.count)]
            let count = UInt16(block.count)
            bytes.append(block.endIndex == data.count ? 1 : 0)
            bytes += [UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)]
            bytes += block
        }
        var (low, high) = (1, 0)
        for byte in data {
            low = (low + Int(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return bytes + number(high << 16 | low)
    }

    private func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + data
        var check: UInt32 = 0xFFFF_FFFF
        for byte in body {
            check ^= UInt32(byte)
            for _ in 0..<8 { check = check & 1 == 1 ? check >> 1 ^ 0xEDB8_8320 : check >> 1 }
        }
        return number(data.count) + body + number(Int(~check))
    }

    private func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) } }
}
