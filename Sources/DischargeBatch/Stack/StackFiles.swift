import DischargeFiles
import DischargePDF
import DischargePrinting
import Foundation

/// The files of a stack: its volumes, and beside them a CSV that says where in which volume each sheet begins.
///
/// That CSV comes last and goes first: where it is there, the volumes that it names are whole, and of one run.
struct StackFiles: ~Copyable {
    private let settings: StackSettings
    private let force: Bool
    /// Kept as long as nobody knows whether it is the only one, which decides on its name.
    private var first: (bytes: [UInt8], sets: [Set])?
    private var volumes: [StagedFile] = []
    private var rows = CSVWriter().row(Self.columns)

    /// One sheet.
    struct Set: Sendable {
        let row: Int
        let formID: String
        /// In its volume, counted from 1.
        let first: Int
        let pages: Int
    }

    /// By which a volume is known again, in the place of a form id.
    static let id = "stack"
    static let columns = ["row", "form_id", "file", "first_page", "pages"]

    init(_ settings: StackSettings, force: Bool) {
        self.settings = settings
        self.force = force
    }

    /// Finds out before anything is printed whether the files can be written.
    ///
    /// - Parameter volumes: That there will be at most.
    func check(volumes: Int) throws(OutputFault) {
        try Self.tellingOfStacks { () throws(OutputFault) in try checkEach(volumes: volumes) }
    }

    private func checkEach(volumes: Int) throws(OutputFault) {
        try OutputPlace.checkKeeping(settings.setsPath)
        try DurableFile(path: settings.setsPath, replacing: .onlySets(force: force)).checkReplacing()
        for number in 1...max(1, volumes) {
            let path = volumes > 1 ? settings.path(ofVolume: number) : settings.path
            // A name that is free needs no look: the folder takes files.
            guard number == 1 || FileManager.default.fileExists(atPath: path) else { continue }
            try OutputPlace.checkKeeping(path)
            try DurableFile(path: path, replacing: .onlyStack(force: force)).checkReplacing()
        }
    }

    /// Adds the next volume.
    mutating func add(_ bytes: [UInt8], _ sets: [Set]) throws(OutputFault) {
        if volumes.isEmpty, first == nil {
            first = (bytes, sets)
            return
        }
        if let first {
            self.first = nil
            try stage(first.bytes, first.sets, as: settings.path(ofVolume: 1))
        }
        try stage(bytes, sets, as: settings.path(ofVolume: volumes.count + 1))
    }

    private mutating func stage(_ bytes: [UInt8], _ sets: [Set], as path: String) throws(OutputFault) {
        let volume = try Self.tellingOfStacks { () throws(OutputFault) in
            try StagedFile(bytes, to: path, replacing: .onlyStack(force: force))
        }
        try volume.synchronize()
        try volume.readBack()
        volumes.append(volume)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        for set in sets {
            rows += CSVWriter().row(["\(set.row)", set.formID, name, "\(set.first)", "\(set.pages)"])
        }
    }

    /// Gives the files their names in the place of an earlier stack, of which nothing stays.
    ///
    /// - Returns: The volumes' paths, and the paths of files of an earlier stack that are removed.
    mutating func commit() throws(OutputFault) -> (volumes: [String], removed: [String]) {
        if let first {
            self.first = nil
            try stage(first.bytes, first.sets, as: settings.path)
        }
        let sets = try StagedFile(rows, to: settings.setsPath, replacing: .onlySets(force: force))
        try sets.synchronize()
        let paths = volumes.map(\.path)
        try OutputFolder.remove(settings.setsPath)
        let removed = try removeEarlierVolumes(besides: paths)
        for volume in volumes { try volume.giveName() }
        try synchronizeNames()
        if !volumes.isEmpty { try sets.giveName() }
        try synchronizeNames()
        return (paths, removed)
    }

    /// A stack of yesterday beside that of today would be printed with it.
    private func removeEarlierVolumes(besides paths: [String]) throws(OutputFault) -> [String] {
        var removed: [String] = []
        for path in [settings.path] + numberedPaths where !paths.contains(path) {
            guard let bytes = try? RegularFile.contents(of: path, limit: .max),
                PDFWriter.formID(inPDF: bytes) == Self.id
            else { continue }
            try OutputFolder.remove(path)
            removed.append(path)
        }
        return removed
    }

    /// Of numbered volumes that are there.
    private var numberedPaths: [String] {
        var paths: [String] = []
        while true {
            let path = settings.path(ofVolume: paths.count + 1)
            guard FileManager.default.fileExists(atPath: path) else { return paths }
            paths.append(path)
        }
    }

    /// A stack is no form, and any other stack may take its place.
    private static func tellingOfStacks<Answer>(
        _ body: () throws(OutputFault) -> Answer
    ) throws(OutputFault) -> Answer {
        do throws(OutputFault) {
            return try body()
        } catch {
            if case .notReplaceable(let path) = error { throw .notStack(path: path) }
            throw error
        }
    }

    private func synchronizeNames() throws(OutputFault) {
        do throws(SystemFailure) {
            try synchronizeFolder(of: settings.path)
        } catch {
            throw .writing(settings.path, error)
        }
    }
}

extension Replacing {
    fileprivate static func onlyStack(force: Bool) -> Replacing { .onlySameForm(StackFiles.id, force: force) }

    fileprivate static func onlySets(force: Bool) -> Replacing {
        force ? .always : .ifAllowed { $0.starts(with: CSVWriter().row(StackFiles.columns)) }
    }
}
