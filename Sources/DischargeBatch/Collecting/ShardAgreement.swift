/// Whether parts are those of one batch, as far as their records tell.
struct ShardAgreement {
    /// What is wrong; none of it tells of a patient.
    private(set) var faults: [String] = []
    /// Parts in all; `nil` where what is wrong makes a look at single rows meaningless.
    private(set) var count: Int?

    /// - Parameter inputs: That the parts have to be printed from; medicines that are `nil` are not looked at.
    init(shards: [ShardFolder], inputs: BatchInputs, patients: String) {
        guard let first = shards.first else { return }
        for shard in shards {
            let again = "print it again with --shard \(shard.shard.number)/\(shard.shard.count) --resume"
            if shard.shard.count != first.shard.count {
                faults.append(
                    "\(shard.path): is \(shard.shard), and \(first.path) is \(first.shard); one batch has one count")
            }
            guard let printedFrom = shard.record.inputs else {
                faults.append("\(shard.path): \(shard.shard) has not come to its end; \(again)")
                continue
            }
            if printedFrom.patients != inputs.patients {
                faults.append("\(shard.path): was printed from another CSV than \(patients); \(again)")
            }
            let medications = inputs.medications ?? first.record.inputs?.medications
            if printedFrom.medications != medications {
                faults.append("\(shard.path): was printed with other medicines; \(again)")
            }
            let differences = shard.basis.differences(from: first.basis)
            if !differences.isEmpty {
                let names = differences.joined(separator: ", ")
                faults.append(
                    "\(shard.path): was printed with other \(names) than \(first.path); print one of them again")
            }
        }
        for (index, shard) in shards.enumerated() {
            guard let other = shards[..<index].first(where: shard.isSame) else { continue }
            faults.append("\(shard.path): is given twice, also as \(other.path)")
        }
        guard faults.isEmpty else { return }
        count = first.shard.count
        let numbers = Dictionary(grouping: shards, by: \.shard.number)
        for number in 1...first.shard.count {
            let there = numbers[number] ?? []
            if there.isEmpty {
                faults.append("shard \(number) of \(first.shard.count) is missing: no folder given holds it")
            } else if there.count > 1 {
                let paths = there.map(\.path).joined(separator: ", ")
                faults.append("\(there[0].shard) is given \(there.count) times: \(paths)")
            }
        }
    }
}
