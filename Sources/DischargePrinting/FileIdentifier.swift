import Crypto
import DischargeFonts
import DischargeLayout
import Foundation

/// The bytes that tell a PDF from every other (ISO 32000-1, 14.4): they follow from what the file shows.
enum FileIdentifier {
    /// Sixteen bytes of a SHA-256 over the form's id, the time of printing, and every text with its place.
    static func make(for pagination: Pagination, formID: String, now: Date) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: Data("\(formID)\n\(Int(now.timeIntervalSince1970))\n".utf8))
        for page in pagination.pages {
            var bytes = Data("page \(page.width) \(page.height)\n".utf8)
            for mark in page.marks {
                guard case .glyphs(let run) = mark.shape else { continue }
                for place in [run.x, run.baseline, run.size] {
                    withUnsafeBytes(of: place.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
                }
                for piece in run.pieces { bytes.append(contentsOf: piece.text.utf8) }
            }
            hash.update(data: bytes)
        }
        return Array(hash.finalize().prefix(16))
    }
}
