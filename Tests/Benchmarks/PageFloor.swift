import CDeflate
import CHaru
import DischargeModel
import DischargePrinting
import DischargeReadBack
import Foundation

/// The least that a sheet of the same pages can cost: libdeflate compresses the pages and the structure of a finished
/// sheet again, libharu writes them with all other objects of the sheet into a file, and that is all. No order, no wording,
/// no layout, no codes, no sync. Fonts, drawings and the color profile are compressed already.
///
/// The file has the sheet's pages, links and bookmarks; its structure is there and compressed, but libharu's table of
/// cross-references cannot tell where.
struct PageFloor {
    let pageCount: Int
    private let objects: FloorObjects

    /// Throws `BenchmarkFault.otherPages` where the floor's file does not show what the sheet's pages show.
    init(package: String, templates: String?) async throws {
        let desk = try await Desk(
            DeskSettings(
                site: "\(package)/Tests/Pictures/site.yaml", templates: templates, fonts: nil, print: PrintOptions(),
                now: "2026-11-20T17:00:00Z", dateOrder: nil, resources: package, executable: ""))
        let sheet = try desk.print(file: "\(package)/Tests/Pictures/order.yaml", options: RawOrder())
        pageCount = sheet.pageCount
        objects = try FloorObjects(of: sheet.bytes)
        let reader = SheetReader()
        guard try reader.pages(of: Array(written())) == reader.pages(of: sheet.bytes) else {
            throw BenchmarkFault.otherPages
        }
    }

    /// Sheets a second, each in a file of its own.
    func rate(sheets: Int) throws -> Double {
        let folder = FileManager.default.temporaryDirectory.appending(path: "floor-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let start = ContinuousClock.now
        for sheet in 0..<sheets { try written().write(to: folder.appending(path: "\(sheet).pdf")) }
        return Double(sheets) / (ContinuousClock.now - start).seconds
    }

    private func written() throws -> Data {
        guard let document = HPDF_New(nil, nil), let compressor = libdeflate_alloc_compressor(1) else {
            throw BenchmarkFault.libraryFailed
        }
        defer {
            HPDF_Free(document)
            libdeflate_free_compressor(compressor)
        }
        document.pointee.pdf_version = HPDF_VER_17
        var output = charu_buffer()
        guard objects.add(to: document, compressor: compressor), charu_save(document, &output) == HPDF_OK,
            HPDF_GetError(document) == HPDF_OK, let bytes = output.bytes
        else {
            throw BenchmarkFault.libraryFailed
        }
        return Data(bytesNoCopy: bytes, count: output.count, deallocator: .free)
    }
}
