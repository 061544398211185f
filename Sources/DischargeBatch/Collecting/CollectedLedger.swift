import DischargeFiles
import DischargePrinting
import Foundation

/// The joined manifest.csv and refused.csv, which get their names when all is proved.
struct CollectedLedger: ~Copyable {
    private let folder: HeldFolder
    private let refusals: CSVRefusals
    private var manifest: DurableFile
    /// `nil` as long as no row is refused.
    private var refused: DurableFile?
    /// From the folder to that of a part, by the latter.
    private var ways: [String: String] = [:]

    /// - Parameter header: Of the CSV.
    /// - Throws: `OutputFault`; `CollectionFault` where what stands in the folder would be lost.
    init(output: String, header: CSVHeader) throws {
        let folder = try OutputFolder.hold(output)
        for name in ["manifest.csv", "refused.csv"] { try OutputPlace.checkKeeping("\(output)/\(name)") }
        let path = "\(output)/manifest.csv"
        let first = CSVWriter().row(ManifestRow.columns)
        guard !FileManager.default.fileExists(atPath: "\(output)/\(PrintedFrom.name)") else {
            throw CollectionFault.holdsBatch(path: output)
        }
        if FileManager.default.fileExists(atPath: path) {
            let there = try? RegularFile.contents(of: path, limit: .max)
            guard there?.starts(with: first) == true else { throw CollectionFault.otherFile(path: path) }
        } else if FileManager.default.fileExists(atPath: "\(output)/refused.csv") {
            throw CollectionFault.otherFile(path: "\(output)/refused.csv")
        }
        folder.removeLeftovers()
        let file = try DurableFile(path: path, replacing: .always)
        try file.write(first)
        self.folder = folder
        refusals = CSVRefusals(refusing: header)
        manifest = consume file
    }

    /// - Parameter part: The folder that the row's sheet lies in.
    mutating func add(_ record: ManifestRow, in part: String) throws(OutputFault) {
        var record = record
        if !record.file.isEmpty { record.file = way(to: part) + record.file }
        try manifest.write(record.line)
    }

    /// - Parameter line: With its reason in front.
    mutating func refuse(_ line: [UInt8]) throws(OutputFault) {
        if refused == nil {
            let file = try DurableFile(path: "\(folder.path)/refused.csv", replacing: .always)
            try file.write(refusals.header)
            refused = consume file
        }
        try refused?.write(line)
    }

    /// Gives both files their names. Where nothing was refused there is no refused.csv, also not that of an earlier proof.
    consuming func commit() throws(OutputFault) {
        if let refused = refused.take() {
            try refused.commit()
        } else {
            try OutputFolder.remove("\(folder.path)/refused.csv")
        }
        try manifest.commit()
    }

    private mutating func way(to part: String) -> String {
        if let way = ways[part] { return way }
        let way = relativePath(from: folder.path, to: part)
        ways[part] = way
        return way
    }
}

/// The way from one folder to another, with a slash at its end; empty where both are one.
private func relativePath(from folder: String, to other: String) -> String {
    func names(_ path: String) -> [Substring] {
        guard let real = realpath(path, nil) else { return path.split(separator: "/") }
        defer { free(real) }
        return String(cString: real).split(separator: "/")
    }
    let (here, there) = (names(folder), names(other))
    let shared = zip(here, there).prefix { $0 == $1 }.count
    let steps = here.dropFirst(shared).map { _ in "../" } + there.dropFirst(shared).map { "\($0)/" }
    return steps.joined()
}
