import CHarfBuzz
import Foundation
import Testing

/// Parts of a written file, taken out of it with qpdf.
enum WrittenFile {
    /// The data of the stream object that stands after the first `key`, decompressed.
    static func stream(_ key: String, of pdf: [UInt8]) throws -> [UInt8] {
        let text = String(decoding: pdf, as: UTF8.self)
        let reference = try #require(text.range(of: "\(key) [0-9]+ 0 R", options: .regularExpression))
        let number = text[reference].split(separator: " ")[1]
        return try Witness.withFile(pdf) {
            try Witness.run("qpdf", ["--show-object=\(number)", "--filtered-stream-data", $0])
        }
    }

    /// The two-byte codes of every string that a page's content shows, in order.
    static func codes(inContent content: [UInt8]) -> [UInt16] {
        var codes: [UInt16] = []
        var string: [UInt8]?
        var isEscaped = false
        for byte in content {
            guard let open = string else {
                if byte == UInt8(ascii: "(") { string = [] }
                continue
            }
            if isEscaped {
                string = open + [byte == UInt8(ascii: "r") ? 13 : byte]
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: ")") {
                codes += stride(from: 0, to: open.count - 1, by: 2).map { UInt16(open[$0]) << 8 | UInt16(open[$0 + 1]) }
                string = nil
            } else {
                string = open + [byte]
            }
        }
        return codes
    }
}

/// A font program as HarfBuzz draws it.
final class FontProgram {
    private let font: OpaquePointer?

    init(_ bytes: [UInt8]) {
        let blob = bytes.withUnsafeBytes {
            hb_blob_create(
                $0.bindMemory(to: CChar.self).baseAddress, UInt32($0.count), HB_MEMORY_MODE_DUPLICATE, nil, nil)
        }
        let face = hb_face_create(blob, 0)
        font = hb_font_create(face)
        hb_face_destroy(face)
        hb_blob_destroy(blob)
    }

    deinit { hb_font_destroy(font) }

    /// The glyph's path, one step a line.
    func outline(of glyph: UInt16) -> [String] {
        final class Path { var steps: [String] = [] }
        let path = Path()
        let functions = hb_draw_funcs_create()
        defer { hb_draw_funcs_destroy(functions) }
        hb_draw_funcs_set_move_to_func(
            functions,
            { _, path, _, x, y, _ in
                guard let path else { return }
                Unmanaged<Path>.fromOpaque(path).takeUnretainedValue().steps.append("move \(x) \(y)")
            }, nil, nil)
        hb_draw_funcs_set_line_to_func(
            functions,
            { _, path, _, x, y, _ in
                guard let path else { return }
                Unmanaged<Path>.fromOpaque(path).takeUnretainedValue().steps.append("line \(x) \(y)")
            }, nil, nil)
        hb_draw_funcs_set_quadratic_to_func(
            functions,
            { _, path, _, controlX, controlY, x, y, _ in
                guard let path else { return }
                Unmanaged<Path>.fromOpaque(path).takeUnretainedValue().steps
                    .append("curve \(controlX) \(controlY) \(x) \(y)")
            }, nil, nil)
        hb_font_get_glyph_shape(font, UInt32(glyph), functions, Unmanaged.passUnretained(path).toOpaque())
        return withExtendedLifetime(path) { path.steps }
    }
}
