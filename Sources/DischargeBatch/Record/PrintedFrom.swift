import DischargeFiles
import DischargePrinting
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

    /// `nil` where there is none.
    init?(path: String) throws(PrintedFromFault) {
        let bytes: [UInt8]
        do throws(SystemFailure) {
            bytes = try RegularFile.contents(of: path, O_NOFOLLOW, limit: .max)
        } catch {
            if error.errno == ENOENT { return nil }
            throw .unreadable(path: path, call: error.call, errno: error.errno)
        }
        let lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
        guard lines.first.map({ Array($0) == Array(Self.title.utf8) }) == true,
            let end = lines.firstIndex(where: \.isEmpty),
            let basis = PrintingBasis(
                lines: lines[1..<end].map { Substring(String(decoding: $0, as: UTF8.self)) })
        else { throw .otherFile(path: path) }
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

/// Why nothing tells what the sheets of a folder were printed from.
enum PrintedFromFault: ReportedFault, Hashable, Sendable, CustomStringConvertible {
    /// The system call `call` failed with `errno`.
    case unreadable(path: String, call: String, errno: Int32)
    case otherFile(path: String)

    /// EX_NOINPUT or EX_DATAERR (BSD's sysexits.h).
    var exitCode: Int32 {
        switch self {
        case .unreadable: 66
        case .otherFile: 65
        }
    }

    var description: String {
        switch self {
        case .unreadable(let path, let call, let errno):
            "\(path): cannot be read (\(call): \(String(cString: strerror(errno))), errno \(errno)), \(consequence); "
                + (errno == ELOOP ? "put the file there itself, not a link to it" : "ask for the right to read it")
                + otherwise
        case .otherFile(let path):
            "\(path): is not as `discharge batch` wrote it, \(consequence); put back the file that was there"
                + otherwise
        }
    }

    private var consequence: String { "so that --resume cannot tell which sheets are still right" }
    private var otherwise: String { ", or print all of them again without --resume" }
}
