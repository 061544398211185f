import CDeflate
import CHaru
import DischargeReadBack

/// The objects of a finished sheet, ready to be given to libharu again and again.
final class FloorObjects {
    private let dictionaries: [(number: Int, entries: Entries)]
    private let streams: [FloorStream]

    /// Reads all objects that stand in the file by themselves. Lengths of streams are left out: libharu writes its own.
    init(of sheet: [UInt8]) throws {
        (dictionaries, streams) = try sheet.withUnsafeBufferPointer { bytes in
            let file = try ObjectFile(bytes, inflater: Inflater())
            var dictionaries: [(Int, Entries)] = []
            var streams: [ObjectFile.Stream] = []
            for (number, place) in file.references.places.enumerated() {
                guard case .offset = place else { continue }
                if let stream = try? file.stream(.reference(number), .stream) {
                    if !stream.entries.isName("Type", "XRef") { streams.append(stream) }
                } else if let entries = try file.object(number).dictionary {
                    dictionaries.append((number, entries))
                }
            }
            let pages = Set(dictionaries.compactMap { $1.isName("Type", "Page") ? $1["Contents"]?.reference : nil })
            return try (
                dictionaries,
                streams.map { stream in
                    let isOwn = pages.contains(stream.object) || stream.entries.isName("Type", "ObjStm")
                    let data = isOwn ? try file.data(of: stream) : stream.data
                    return FloorStream(
                        number: stream.object, entries: stream.entries, data: data, isCompressedAnew: isOwn)
                }
            )
        }
    }

    /// Adds the objects to a new document; `false` where libharu or libdeflate had no memory.
    func add(to document: HPDF_Doc, compressor: OpaquePointer) -> Bool {
        let memory = document.pointee.mmgr
        var made: [Int: HPDF_Dict] = [:]
        for (number, entries) in dictionaries {
            // What libharu has made already: the root of the file, and what is known about it.
            if entries.isName("Type", "Catalog") {
                made[number] = document.pointee.catalog
            } else if entries["Producer"] != nil {
                made[number] = document.pointee.info
            } else if let object = HPDF_Dict_New(memory), HPDF_Xref_Add(document.pointee.xref, object) == HPDF_OK {
                made[number] = object
            }
        }
        for stream in streams {
            guard let object = HPDF_DictStream_New(memory, document.pointee.xref),
                let source = stream.source(memory, compressor: compressor)
            else { return false }
            charu_set_stream(object, source)
            if stream.isDeflated { charu_set_deflated(object) }
            made[stream.number] = object
        }
        guard made.count == dictionaries.count + streams.count else { return false }
        for (number, entries) in dictionaries + streams.map({ ($0.number, $0.entries) }) {
            guard let object = made[number] else { continue }
            fill(object, with: entries, made: made, memory)
        }
        return true
    }

    private func fill(_ object: HPDF_Dict, with entries: Entries, made: [Int: HPDF_Dict], _ memory: HPDF_MMgr?) {
        for pair in entries.pairs where pair.key != "Length" && pair.key != "Filter" {
            guard let value = value(pair.value, made: made, memory) else { continue }
            HPDF_Dict_Add(object, pair.key, value)
        }
    }

    /// `nil` for a reference to an object of the structure.
    private func value(_ value: Value, made: [Int: HPDF_Dict], _ memory: HPDF_MMgr?) -> UnsafeMutableRawPointer? {
        switch value {
        case .null: return nil
        case .boolean(let isTrue): return UnsafeMutableRawPointer(HPDF_Boolean_New(memory, isTrue ? 1 : 0))
        case .integer(let number): return UnsafeMutableRawPointer(HPDF_Number_New(memory, HPDF_INT32(clamping: number)))
        case .real(let number): return UnsafeMutableRawPointer(HPDF_Real_New(memory, HPDF_REAL(number)))
        case .name(let name): return UnsafeMutableRawPointer(HPDF_Name_New(memory, name))
        case .string(let bytes):
            var copy = bytes
            return UnsafeMutableRawPointer(HPDF_Binary_New(memory, &copy, HPDF_UINT(bytes.count)))
        case .array(let items):
            let array = HPDF_Array_New(memory)
            for item in items { HPDF_Array_Add(array, self.value(item, made: made, memory)) }
            return UnsafeMutableRawPointer(array)
        case .dictionary(let entries):
            guard let dictionary = HPDF_Dict_New(memory) else { return nil }
            fill(dictionary, with: entries, made: made, memory)
            return UnsafeMutableRawPointer(dictionary)
        case .reference(let number): return made[number].map { UnsafeMutableRawPointer($0) }
        }
    }
}
