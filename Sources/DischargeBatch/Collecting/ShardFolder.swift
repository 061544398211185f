import DischargeFiles
import Foundation

/// A folder into which a part of a batch was printed.
struct ShardFolder: Sendable {
    let path: String
    let record: ShardRecord
    let basis: PrintingBasis
    private let state: InputState

    var shard: Shard { record.shard }
    var manifest: String { "\(path)/manifest.csv" }
    var refused: String { "\(path)/refused.csv" }

    /// - Parameter paths: Of such folders, or of folders that hold them.
    /// - Throws: `InputError`; `CollectionFault.noShard`; `OutputFault.busy` where a batch is printing.
    static func open(_ paths: [String]) throws -> [ShardFolder] {
        try paths.flatMap(foldersOfShards).map(ShardFolder.init)
    }

    private static func foldersOfShards(at path: String) -> [String] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter(Shard.isFolderName)
        return names.isEmpty ? [path] : names.sorted().map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
    }

    private init(path: String) throws {
        _ = try InputState(of: path)
        let printedFrom = "\(path)/\(PrintedFrom.name)"
        // Whoever begins to print after this writes the record anew.
        _ = try HeldFolder(path)
        guard let there = try? PrintedFrom(path: printedFrom), let record = there.shard else {
            throw CollectionFault.noShard(path: path)
        }
        self.path = path
        self.record = record
        basis = there.basis
        state = try InputState(of: printedFrom)
    }

    /// Whether no batch has begun to print into it.
    var isUnchanged: Bool {
        (try? state.check()) != nil && FileManager.default.fileExists(atPath: state.path)
    }

    /// Whether both are one folder, also by two names.
    func isSame(as other: ShardFolder) -> Bool { state.isOfSameFile(as: other.state) }
}
