import DischargeFiles
import Foundation

/// What the sheets of a run are made with besides their orders, a hash for each thing that a person can change.
struct PrintingBasis: Hashable, Sendable {
    /// In a fixed order; a message names the ones that differ.
    let parts: [Part]

    struct Part: Hashable, Sendable {
        let name: String
        let hash: String
    }

    init(_ things: [(name: String, bytes: [UInt8])]) {
        parts = things.map { Part(name: $0.name, hash: Fingerprint(of: $0.bytes).hexadecimal) }
    }

    private init(parts: [Part]) { self.parts = parts }

    /// Names of what is not the same.
    func differences(from other: PrintingBasis) -> [String] {
        parts.filter { !other.parts.contains($0) }.map(\.name)
    }

    fileprivate var lines: String { parts.map { "\($0.hash) \($0.name)\n" }.joined() }

    fileprivate init?(lines: [Substring]) {
        let parts = lines.map { line in Part(name: String(line.dropFirst(33)), hash: String(line.prefix(32))) }
        guard !parts.isEmpty else { return nil }
        self.init(parts: parts)
    }
}

/// The file `.discharge-batch` of a batch's folder: what its sheets were printed from, by which a resumed run knows the
/// sheets that it need not print again.
///
/// Lines of text: a title, the basis, an empty line, what `ShardRecord` says where the folder holds a part of a batch, and
/// for every sheet its form id and the fingerprint of its row and medicines. It holds nothing that can be read of a patient. A sheet whose line is missing or torn is printed again, so
/// its end need not be at the disk when a sheet is.
struct PrintedFrom: Sendable {
    let basis: PrintingBasis
    /// By form id.
    private(set) var orders: [String: Fingerprint] = [:]
    /// `nil` where the folder holds a whole batch.
    let shard: ShardRecord?

    static let name = ".discharge-batch"
    private static let title = "discharge batch 1"

    /// `nil` where there is none, or it cannot be read.
    init?(path: String) {
        guard let bytes = try? OpenDescriptor(opening: path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).readToEnd() else {
            return nil
        }
        let lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
        guard lines.first.map({ Array($0) == Array(Self.title.utf8) }) == true,
            let end = lines.firstIndex(where: \.isEmpty),
            let basis = PrintingBasis(
                lines: lines[1..<end].map { Substring(String(decoding: $0, as: UTF8.self)) })
        else { return nil }
        self.basis = basis
        var others: [[Substring]] = []
        for line in lines[end...] {
            let words = String(decoding: line, as: UTF8.self).split(separator: " ")
            if words.count == 2, let fingerprint = Fingerprint(hexadecimal: words[1]) {
                orders[String(words[0])] = fingerprint
            } else if words.count > 2 {
                others.append(words)
            }
        }
        shard = ShardRecord(lines: others)
    }

    /// The file before the first sheet.
    static func head(_ basis: PrintingBasis, _ shard: Shard?) -> [UInt8] {
        Array("\(title)\n\(basis.lines)\n".utf8) + (shard.map(ShardRecord.startLine) ?? [])
    }

    static func line(formID: String, order: Fingerprint) -> [UInt8] {
        Array("\(formID) \(order.hexadecimal)\n".utf8)
    }
}
