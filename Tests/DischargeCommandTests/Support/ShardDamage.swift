import Foundation
import Witnesses

/// Something wrong with the parts of `ShardedWard`, and what is said of it.
struct ShardDamage: Sendable {
    let name: String
    let says: [String]
    var also: [String] = []
    let inflict: @Sendable (WorkFolder) throws -> Void

    static let all: [ShardDamage] = [
        ShardDamage(
            name: "a missing part", says: ["shard 2 of 3 is missing: no folder given holds it", "2/3 --resume"]
        ) {
            try FileManager.default.removeItem(at: $0.path("sheets/shard-002-of-003"))
        },
        ShardDamage(
            name: "a part given twice", says: ["shard 1 of 3 is given 2 times", "stands in manifests 2 times: "],
            also: ["copy"]
        ) {
            try FileManager.default.copyItem(at: $0.path("sheets/shard-001-of-003"), to: $0.path("copy"))
        },
        ShardDamage(
            name: "a folder given twice", says: ["sheets/../sheets/shard-001-of-003: is given twice, also as"],
            also: ["sheets/../sheets/shard-001-of-003"], inflict: { _ in }),
        ShardDamage(name: "a changed sheet", says: ["row 2 (order_id L1): ", "is not the file that the manifest says"])
        {
            let sheet = try $0.sheet(of: "L1")
            try $0.write(try $0.read(sheet) + [10], to: sheet)
        },
        ShardDamage(
            name: "a missing sheet", says: ["row 2 (order_id L1): ", ".pdf is missing; print it again with --shard"]
        ) {
            try FileManager.default.removeItem(at: $0.path(try $0.sheet(of: "L1")))
        },
        ShardDamage(
            name: "a row in two manifests", says: ["row 2 (order_id L1): stands in manifests 2 times: sheets/shard"]
        ) {
            let home = try $0.sheet(of: "L1").split(separator: "/")[1]
            let lines = try $0.text("sheets/\(home)/manifest.csv").split(separator: "\r\n")
            let other = "sheets/\(home == "shard-001-of-003" ? "shard-002-of-003" : "shard-001-of-003")/manifest.csv"
            try $0.write(try $0.text(other) + (lines.first { $0.hasPrefix("2,L1,") } ?? "") + "\r\n", to: other)
        },
        ShardDamage(
            name: "a row in another part's manifest", says: ["row 2 (order_id L1): stands in sheets/", "belongs to"]
        ) {
            let home = try $0.sheet(of: "L1").split(separator: "/")[1]
            let text = try $0.text("sheets/\(home)/manifest.csv")
            let line = (text.split(separator: "\r\n").first { $0.hasPrefix("2,L1,") } ?? "") + "\r\n"
            try $0.write(text.replacing(line, with: ""), to: "sheets/\(home)/manifest.csv")
            let other = "sheets/\(home == "shard-001-of-003" ? "shard-002-of-003" : "shard-001-of-003")/manifest.csv"
            try $0.write(try $0.text(other) + line, to: other)
        },
        ShardDamage(
            name: "a row in no manifest", says: ["row 2 (order_id L1): stands in no manifest; print it with --shard"]
        ) {
            let path = "sheets/\(try $0.sheet(of: "L1").split(separator: "/")[1])/manifest.csv"
            let lines = try $0.text(path).split(separator: "\r\n").filter { !$0.hasPrefix("2,L1,") }
            try $0.write(lines.joined(separator: "\r\n") + "\r\n", to: path)
        },
        ShardDamage(
            name: "a torn manifest", says: ["sheets/shard-001-of-003/manifest.csv:", "is not as `discharge batch`"]
        ) {
            let path = "sheets/shard-001-of-003/manifest.csv"
            try $0.write(try $0.read(path).dropLast(30), to: path)
        },
        ShardDamage(
            name: "another CSV", says: ["was printed from another CSV than patients.csv; print it again with --shard"]
        ) {
            try $0.write(ShardedWard.csv.replacing("1951-04-02", with: "1951-04-03"), to: "patients.csv")
        },
        ShardDamage(name: "a sheet of nobody", says: ["/AAAA-AAAA-AAAA.pdf: no row of the manifest has this file"]) {
            try $0.write(try $0.read(try $0.sheet(of: "L1")), to: "sheets/shard-001-of-003/AAAA-AAAA-AAAA.pdf")
        },
        ShardDamage(
            name: "a part that is not done", says: ["shard 3 of 3 has not come to its end; print it again with"]
        ) {
            let path = "sheets/shard-003-of-003/.discharge-batch"
            try $0.write(
                try $0.text(path).split(separator: "\n", omittingEmptySubsequences: false).filter {
                    !$0.hasPrefix("ended ")
                }.joined(separator: "\n"), to: path)
        },
        ShardDamage(
            name: "other wording", says: ["sheets/shard-003-of-003: was printed with other wording than sheets/"]
        ) {
            let path = "sheets/shard-003-of-003/.discharge-batch"
            let lines = try $0.text(path).split(separator: "\n", omittingEmptySubsequences: false).map { line in
                line.hasSuffix(" wording") ? String(repeating: "0", count: 32) + " wording" : String(line)
            }
            try $0.write(lines.joined(separator: "\n"), to: path)
        },
        ShardDamage(name: "refused rows that are gone", says: ["row 5 (order_id L4): is refused, and sheets/shard-00"])
        {
            for number in 1...3 {
                try? FileManager.default.removeItem(at: $0.path("sheets/\(ShardedWard.folder(number))/refused.csv"))
            }
        },
    ]
}

extension WorkFolder {
    /// The path of an order's sheet in the parts' folders.
    func sheet(of order: String) throws -> String {
        for number in 1...ShardedWard.parts {
            let name = ShardedWard.folder(number)
            let row = try BatchFolder(path("sheets/\(name)")).printed.first { $0.orderID == order }
            if let row { return "sheets/\(name)/\(row.file)" }
        }
        throw WitnessError.missing(program: order)
    }
}
