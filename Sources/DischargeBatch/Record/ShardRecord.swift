import DischargeFiles
import DischargePrinting

/// Which part of a batch a folder holds, as two lines of its `.discharge-batch`: the first stands there before the first
/// sheet, the second once all rows of the part are done.
struct ShardRecord: Sendable {
    let shard: Shard
    /// What the part was printed from; `nil` where its last run has not come to its end.
    let inputs: BatchInputs?

    /// - Parameter lines: The file's; `nil` where they tell of no part.
    init?(lines: [[Substring]]) {
        guard let words = lines.first(where: { $0.first == "shard" }), words.count == 4, words[2] == "of",
            let number = Int(words[1]), let count = Int(words[3]), let shard = Shard(number: number, count: count)
        else { return nil }
        self.shard = shard
        inputs = lines.last { $0.first == "ended" }.flatMap(BatchInputs.init)
    }

    static func startLine(_ shard: Shard) -> [UInt8] { Array("shard \(shard.number) of \(shard.count)\n".utf8) }

    /// - Parameter folder: Of the part, all of whose rows stand in its manifest, at the disk.
    static func recordEnd(_ inputs: BatchInputs, in folder: HeldFolder) throws(OutputFault) {
        var file = try GrowingFile(path: "\(folder.path)/\(PrintedFrom.name)")
        let medications = inputs.medications?.hexadecimal ?? "none"
        let line = "ended patients \(inputs.patients.hexadecimal) medications \(medications)\n"
        try file.append(Array(line.utf8), isSynchronized: true)
    }
}

extension BatchInputs {
    /// `nil` for a torn line.
    fileprivate init?(words: [Substring]) {
        guard words.count == 5, words[1] == "patients", words[3] == "medications",
            let patients = Fingerprint(hexadecimal: words[2])
        else { return nil }
        let medications = Fingerprint(hexadecimal: words[4])
        guard medications != nil || words[4] == "none" else { return nil }
        self.init(patients: patients, medications: medications)
    }
}

/// Why a run does not print into a folder: the sheets there are those of another part, or of a whole batch.
struct ShardRefusal: ReportedFault, Hashable, Sendable, CustomStringConvertible {
    let folder: String
    let there: Shard?

    /// EX_CANTCREAT (BSD's sysexits.h).
    var exitCode: Int32 { 73 }

    var description: String {
        guard let there else { return "\(folder): holds the sheets of a whole batch; name another folder" }
        return "\(folder): holds the sheets of \(there); name another folder, or name the one above it with --shard "
            + "\(there.number)/\(there.count)"
    }
}
