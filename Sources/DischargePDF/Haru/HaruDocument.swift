import CHaru
import Crypto
import Foundation

/// A PDF in the making: the one owner of libharu's document.
///
/// libharu writes the objects that stand by themselves, the page tree and annotations; what is on the page, the objects
/// in streams and the cross-reference stream are ours.
struct HaruDocument: ~Copyable {
    let handle: HPDF_Doc
    private let faults: Faults
    private let sources = StreamSources()

    /// The first fault and its code: after it, libharu answers every call with another one.
    private final class Faults {
        var first: PDFError?
    }

    init() throws(PDFError) {
        let faults = Faults()
        let handler: HPDF_Error_Handler = { code, detail, faults in
            guard let faults else { return }
            let record = Unmanaged<Faults>.fromOpaque(faults).takeUnretainedValue()
            record.first = record.first ?? .libharu(code: UInt(code), detail: UInt(detail))
        }
        guard let handle = HPDF_New(handler, Unmanaged.passUnretained(faults).toOpaque()) else {
            throw faults.first ?? .libharu(code: UInt(HPDF_FAILD_TO_ALLOC_MEM), detail: 0)
        }
        self.handle = handle
        self.faults = faults
        handle.pointee.pdf_version = HPDF_VER_17
    }

    deinit {
        HPDF_Free(handle)
    }

    var catalog: HaruReference { HaruReference(dictionary: handle.pointee.catalog) }
    var information: HaruReference { HaruReference(dictionary: handle.pointee.info) }

    /// A new object of the file, still empty.
    func newObject() throws(PDFError) -> HaruReference {
        let dictionary = try made(HPDF_Dict_New(handle.pointee.mmgr))
        try check(HPDF_Xref_Add(handle.pointee.xref, dictionary))
        return HaruReference(dictionary: dictionary)
    }

    func newObject(_ entries: [HaruEntry]) throws(PDFError) -> HaruReference {
        let object = try newObject()
        try set(entries, in: object)
        return object
    }

    /// A new stream object (ISO 32000-1, 7.3.8).
    func newStream(_ data: StreamData, _ entries: [HaruEntry] = []) throws(PDFError) -> HaruReference {
        let dictionary = try made(HPDF_DictStream_New(handle.pointee.mmgr, handle.pointee.xref))
        charu_set_stream(dictionary, try reader(of: data.bytes))
        if data.isDeflated { charu_set_deflated(dictionary) }
        let object = HaruReference(dictionary: dictionary)
        try set(entries, in: object)
        return object
    }

    /// A page after the ones before it; width and height in points.
    func newPage(width: Double, height: Double) throws(PDFError) -> HaruReference {
        let page = try made(HPDF_AddPage(handle))
        try check(HPDF_Page_SetWidth(page, HPDF_REAL(width)))
        try check(HPDF_Page_SetHeight(page, HPDF_REAL(height)))
        return HaruReference(dictionary: page)
    }

    /// Gives a page what it shows.
    func setContent(_ data: StreamData, of page: HaruReference) throws(PDFError) {
        charu_set_page_stream(page.dictionary, try reader(of: data.bytes))
        if data.isDeflated { charu_set_deflated(charu_page_contents(page.dictionary)) }
    }

    /// Adds an entry to the outline, after the ones before it.
    ///
    /// - Parameter parent: An entry that is closed as long as nobody opens it; `nil` for the outline itself.
    @discardableResult
    func addOutlineEntry(
        _ title: String, page: HaruReference, y: Double, below parent: HaruReference? = nil
    ) throws(PDFError) -> HaruReference {
        let entry = HaruReference(dictionary: try made(HPDF_CreateOutline(handle, parent?.dictionary, "", nil)))
        let position = HaruValue.position(page: page, y: y)
        try set([("Title", .text(title)), ("Dest", position)], in: entry)
        if let parent { try check(HPDF_Outline_SetOpened(parent.dictionary, HPDF_BOOL(HPDF_FALSE))) }
        return entry
    }

    /// Writes the entries into the dictionary, in their order, in place of former entries of the same keys.
    func set(_ entries: [HaruEntry], in object: HaruReference) throws(PDFError) {
        for entry in entries {
            try check(HPDF_Dict_Add(object.dictionary, entry.key, try value(entry.value)))
        }
    }

    /// The number of the next object.
    var nextNumber: Int { Int(charu_object_count(handle)) }

    /// Hangs the structure tree's root, an object of a stream, into the catalog.
    func setStructureRoot(_ number: Int) {
        charu_set_structure_root(handle, UInt32(clamping: number))
    }

    /// The finished file, for which no object may have been added after the streams'. Throws the first fault of any step.
    func bytes(
        objectStreams: [WrittenObjectStream], deflater: borrowing Deflater
    ) throws(PDFError) -> [UInt8] {
        var output = charu_buffer()
        defer { free(output.bytes) }
        let status = withExtendedLifetime(sources) { charu_save(handle, &output) }
        try check(status)
        // Some of libharu's internals note an error without telling anybody.
        try check(HPDF_GetError(handle))
        var references = CrossReferenceStream()
        for number in 1..<nextNumber { references.add(offset: Int(charu_offset(handle, UInt32(number)))) }
        for stream in objectStreams { references.add(objects: stream.count, ofStream: stream.number) }
        // libharu's own table and trailer are left out.
        let tableStart = Int(handle.pointee.xref.pointee.addr)
        let body = UnsafeRawBufferPointer(start: output.bytes, count: tableStart)
        let end = try references.end(
            at: tableStart, root: catalog.number, information: information.number,
            fileIdentifier: Array(SHA256.hash(data: body).prefix(16)), deflater: deflater)
        var file: [UInt8] = []
        file.reserveCapacity(tableStart + end.count)
        file.append(contentsOf: body)
        file.append(contentsOf: end)
        return file
    }

    private func value(_ value: HaruValue) throws(PDFError) -> UnsafeMutableRawPointer {
        let memory = handle.pointee.mmgr
        switch value {
        case .name(let name): return try made(HPDF_Name_New(memory, name)).raw
        case .integer(let number): return try made(HPDF_Number_New(memory, HPDF_INT32(clamping: number))).raw
        case .real(let number): return try made(HPDF_Real_New(memory, HPDF_REAL(number))).raw
        case .boolean(let isTrue): return try made(HPDF_Boolean_New(memory, isTrue ? 1 : 0)).raw
        case .literal(let text): return try made(HPDF_String_New(memory, text, nil)).raw
        case .text(let text): return try self.value(.bytes(HaruValue.utf16(text)))
        case .bytes(let bytes):
            var copy = bytes
            return try made(HPDF_Binary_New(memory, &copy, HPDF_UINT(bytes.count))).raw
        case .array(let items):
            let array = try made(HPDF_Array_New(memory))
            for item in items { try check(HPDF_Array_Add(array, try self.value(item))) }
            return array.raw
        case .dictionary(let entries):
            let dictionary = try made(HPDF_Dict_New(memory))
            try set(entries, in: HaruReference(dictionary: dictionary))
            return dictionary.raw
        case .reference(let object): return object.dictionary.raw
        case .position(let page, let y):
            return try self.value(
                .array([.reference(page), .name("XYZ"), .integer(0), .real(y), .integer(0)]))
        }
    }

    /// Bytes are read where they lie; a memory stream of libharu copies them one by one, twice.
    private func reader(of bytes: [UInt8]) throws(PDFError) -> HPDF_Stream {
        try made(sources.add(bytes).stream(handle.pointee.mmgr))
    }

    private func check(_ status: HPDF_STATUS) throws(PDFError) {
        guard status != HPDF_OK || faults.first != nil else { return }
        throw faults.first ?? .libharu(code: UInt(status), detail: UInt(HPDF_GetErrorDetail(handle)))
    }

    /// The object, unless libharu had none to give.
    private func made<Object>(
        _ object: UnsafeMutablePointer<Object>?
    ) throws(PDFError) -> UnsafeMutablePointer<Object> {
        if let object { return object }
        throw faults.first ?? .libharu(code: UInt(HPDF_GetError(handle)), detail: UInt(HPDF_GetErrorDetail(handle)))
    }
}

extension UnsafeMutablePointer {
    fileprivate var raw: UnsafeMutableRawPointer { UnsafeMutableRawPointer(self) }
}
