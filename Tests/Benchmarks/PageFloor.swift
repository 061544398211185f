import CDeflate
import CHaru
import DischargeModel
import DischargePrinting
import Foundation

/// The least that a sheet of the same pages can cost: libdeflate compresses what our own sheet holds, libharu writes it
/// into a file of as many pages, and that is all. No order, no wording, no layout, no sync.
struct PageFloor {
    let pageCount: Int
    /// Inflated: what stands on the pages and in the structure.
    private let texts: [[UInt8]]
    /// As they are: fonts and the color profile.
    private let ready: [[UInt8]]
    private let folder: URL

    init(package: String, templates: String?) async throws {
        let desk = try await Desk(
            DeskSettings(
                site: "\(package)/Tests/Pictures/site.yaml", templates: templates, fonts: nil, print: PrintOptions(),
                now: "2026-11-20T17:00:00Z", dateOrder: nil, resources: package, executable: ""))
        let sheet = try desk.print(file: "\(package)/Tests/Pictures/order.yaml", options: RawOrder())
        pageCount = sheet.pageCount
        var texts: [[UInt8]] = []
        var ready: [[UInt8]] = []
        for stream in PageFloor.streams(of: sheet.bytes) {
            let inflated = PageFloor.inflated(stream)
            // Programs and profiles are kept compressed for all sheets; they are larger than any page deflated.
            if stream.count > 9_000 || inflated.isEmpty { ready.append(Array(stream)) } else { texts.append(inflated) }
        }
        self.texts = texts
        self.ready = ready
        folder = FileManager.default.temporaryDirectory
    }

    /// Sheets a second.
    func rate(sheets: Int) throws -> Double {
        let file = folder.appending(path: "floor-\(UUID().uuidString).pdf")
        defer { try? FileManager.default.removeItem(at: file) }
        let start = ContinuousClock.now
        for _ in 0..<sheets { try write(to: file) }
        return Double(sheets) / (ContinuousClock.now - start).seconds
    }

    private func write(to file: URL) throws {
        guard let document = HPDF_New(nil, nil), let compressor = libdeflate_alloc_compressor(1) else {
            throw BenchmarkFault.libraryFailed
        }
        defer {
            HPDF_Free(document)
            libdeflate_free_compressor(compressor)
        }
        for _ in 0..<pageCount { HPDF_AddPage(document) }
        // libharu copies a stream byte by byte, so only its own objects pass through it.
        var output = charu_buffer()
        defer { free(output.bytes) }
        guard charu_save(document, &output) == 0 else { throw BenchmarkFault.libraryFailed }
        var bytes = [UInt8](UnsafeBufferPointer(start: output.bytes, count: output.count))
        for text in texts {
            let bound = libdeflate_zlib_compress_bound(compressor, text.count)
            bytes += [UInt8](unsafeUninitializedCapacity: bound) { target, count in
                count = libdeflate_zlib_compress(compressor, text, text.count, target.baseAddress, bound)
            }
        }
        for stream in ready { bytes += stream }
        try Data(bytes).write(to: file)
    }

    private static func streams(of file: [UInt8]) -> [ArraySlice<UInt8>] {
        var streams: [ArraySlice<UInt8>] = []
        var rest = file[...]
        let (open, close) = (Array("stream\r\n".utf8), Array("\nendstream".utf8))
        while let start = rest.firstRange(of: open)?.upperBound,
            let end = rest[start...].firstRange(of: close)?.lowerBound
        {
            streams.append(rest[start..<end])
            rest = rest[(end + close.count)...]
        }
        return streams
    }

    /// Empty for what is not deflated.
    private static func inflated(_ stream: ArraySlice<UInt8>) -> [UInt8] {
        guard let decompressor = libdeflate_alloc_decompressor() else { return [] }
        defer { libdeflate_free_decompressor(decompressor) }
        let deflated = Array(stream)
        return [UInt8](unsafeUninitializedCapacity: 1 << 20) { target, count in
            let result = libdeflate_zlib_decompress(
                decompressor, deflated, deflated.count, target.baseAddress, 1 << 20, &count)
            if result != LIBDEFLATE_SUCCESS { count = 0 }
        }
    }
}
