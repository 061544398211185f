import Crypto
import DischargeFonts
import DischargeLayout
import DischargeModel
import Foundation

/// The bytes that tell a PDF from every other (ISO 32000-1, 14.4): they follow from what the file shows.
enum FileIdentifier {
    /// Sixteen bytes of a SHA-256 over the form's id, the time of printing, and every text and drawing with its place.
    static func make(for pagination: Pagination, formID: String, now: Date) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: Data("\(formID)\n\(Int(now.timeIntervalSince1970))\n".utf8))
        for page in pagination.pages {
            var bytes = Array("page \(page.width) \(page.height)\n".utf8)
            bytes.reserveCapacity(32 * 1_024)
            for mark in page.marks {
                for place in mark.shape.places {
                    withUnsafeBytes(of: place.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
                }
                if case .picture(let placed) = mark.shape { bytes.append(contentsOf: placed.picture.fileHash.utf8) }
                guard case .glyphs(let run) = mark.shape else { continue }
                for piece in run.pieces { bytes.append(contentsOf: piece.text.utf8) }
            }
            hash.update(data: bytes)
        }
        return Array(hash.finalize().prefix(16))
    }
}

extension Shape {
    /// The numbers that say where it stands and how it is drawn, with its kind in front.
    fileprivate var places: [Double] {
        switch self {
        case .glyphs(let run): [0, run.x, run.baseline, run.size]
        case .rule(let rule):
            [1, rule.fromX, rule.fromY, rule.toX, rule.toY, rule.width] + rule.color.parts
        case .frame(let frame):
            [2] + frame.box.places + parts(of: frame.fill) + parts(of: frame.stroke) + [frame.strokeWidth]
        case .path(let path):
            [3] + path.steps.flatMap(\.places) + parts(of: path.fill) + parts(of: path.stroke) + [path.strokeWidth]
        case .picture(let placed): [4] + placed.box.places
        }
    }

    private func parts(of color: Color?) -> [Double] { color?.parts ?? [-1] }
}

extension Path.Step {
    /// Begins with the step's kind.
    fileprivate var places: [Double] {
        switch self {
        case .move(let point): [0, point.x, point.y]
        case .line(let point): [1, point.x, point.y]
        case .curve(let first, let second, let end): [2, first.x, first.y, second.x, second.y, end.x, end.y]
        case .rectangle(let box): [3] + box.places
        case .close: [4]
        }
    }
}

extension Box {
    fileprivate var places: [Double] { [x, y, width, height] }
}

extension Color {
    fileprivate var parts: [Double] { [red, green, blue] }
}
