import Foundation
import Testing
import Witnesses

/// A made-up ward whose rows are printed in parts, with rows of every kind that is refused.
enum ShardedWard {
    static let parts = 3

    /// Rows 2 to 29: a missing record number (L4, and row 14 without order_id too), a malformed row (L90), and L6 twice, in
    /// rows whose numbers would tell two parts.
    static let csv: String = {
        var rows = (1...25).map { LongWard.row($0) }
        rows[3].replace("70000004", with: "")
        rows.insert(",,Ada Crumpet X,1951-04-02,kyphoplasty,local,2026-11-20T10:05,\n", at: 12)
        rows.insert("L90,70000090,Ada \"Crumpet,1951-04-02,kyphoplasty,local,2026-11-20T10:05,\n", at: 17)
        rows.append(LongWard.row(6))
        return LongWard.header + rows.joined()
    }()

    static let refusedRows = 5
    static let printedRows = 23
    /// What no message shows.
    static let secrets = ["Crumpet", "700000", "1951"]

    static func folder(_ number: Int, of count: Int = parts) -> String { "shard-00\(number)-of-00\(count)" }
}

extension WorkFolder {
    /// Prints one part of patients.csv into its folder below `output`.
    func printShard(
        _ shard: String, of patients: String = "patients.csv", into output: String = "sheets", _ options: String...,
        environment: [String: String] = [:]
    ) throws -> ProgramResult {
        try discharge(
            ["batch", patients, "--output", output, "--site", "site.yaml", "--now", Self.now, "--shard", shard]
                + options, environment: environment)
    }

    /// Prints all parts; whether rows are refused does not matter.
    func printShards(of patients: String = "patients.csv", into output: String = "sheets") throws {
        for number in 1...ShardedWard.parts {
            let result = try printShard("\(number)/\(ShardedWard.parts)", of: patients, into: output)
            #expect([0, 1].contains(result.status), "\(result.errorText)")
        }
    }

    func collect(_ folders: String..., options: [String] = []) throws -> ProgramResult {
        try discharge(["batch", "collect"] + folders + ["--patients", "patients.csv", "--output", "joined"] + options)
    }
}
