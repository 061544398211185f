import Foundation

/// The form ids that a file states: in XMP (ISO 16684-1) and in its information dictionary.
struct DocumentMetadata {
    let xmpFormID: String
    let informationFormID: String

    init(of catalog: Entries, in file: ObjectFile) throws(ReadBackFault) {
        let information = try file.dictionary(file.references.trailer["Info"], .metadata)
        guard case .string(let written)? = information["FormID"], written.starts(with: [0xFE, 0xFF]),
            let text = UTF16Text.utf8(written.dropFirst(2))
        else { throw ReadBackFault(.metadata, at: 0) }
        informationFormID = String(decoding: text, as: UTF8.self)
        let packet = try file.stream(catalog["Metadata"], .metadata)
        guard let value = Self.element("dc:identifier", in: try file.data(of: packet)) else {
            throw ReadBackFault(.metadata, at: packet.offset)
        }
        xmpFormID = value
    }

    /// The content of an element that stands once and holds text alone.
    private static func element(_ name: String, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard let start = ends(of: "<\(name)>", in: bytes), let end = ends(of: "</\(name)>", in: bytes) else {
            return nil
        }
        let content = start..<max(start, end - name.utf8.count - 3)
        return String(decoding: bytes[content], as: UTF8.self)
    }

    /// Where the text ends that stands once; `nil` where it stands more often or never.
    private static func ends(of text: String, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let wanted = Array(text.utf8)
        var found: Int?
        var position = 0
        while let base = bytes.baseAddress, position + wanted.count <= bytes.count,
            let place = memchr(base + position, Int32(wanted[0]), bytes.count - position - wanted.count + 1)
        {
            position = UnsafeRawPointer(place) - UnsafeRawPointer(base) + 1
            guard memcmp(place, wanted, wanted.count) == 0 else { continue }
            guard found == nil else { return nil }
            found = position - 1 + wanted.count
        }
        return found
    }
}
