import DischargeModel
import Foundation

/// Reads files and folders below one root.
struct FolderReader {
    let root: String
    let findings: Findings

    /// Visible entries of a folder, each by name.
    struct Listing {
        var files: [String]
        var folders: [String]
    }

    /// `nil` when there is no such folder.
    func listing(_ name: String) -> Listing? {
        guard let entries = try? FileManager.default.contentsOfDirectory(atPath: path(name)) else { return nil }
        var listing = Listing(files: [], folders: [])
        for entry in entries.sorted() where !entry.hasPrefix(".") {
            var isFolder: ObjCBool = false
            let entryPath = path(name.isEmpty ? entry : "\(name)/\(entry)")
            _ = FileManager.default.fileExists(atPath: entryPath, isDirectory: &isFolder)
            if isFolder.boolValue { listing.folders.append(entry) } else { listing.files.append(entry) }
        }
        return listing
    }

    /// The file, or a fault when there is none.
    func required(_ name: String) -> SourceFile? {
        guard FileManager.default.fileExists(atPath: path(name)) else {
            findings.fault(Place(file: path(name), line: 1), "this file is missing", mend: "write it")
            return nil
        }
        return file(name)
    }

    /// Every layer of a folder; a language needs at least one of each kind.
    func layers(_ folder: String) -> [LanguageFolder.LayerFile] {
        let listing = listing(folder) ?? Listing(files: [], folders: [])
        let layers = listing.files.filter { $0.hasSuffix(".yaml") }
        if layers.isEmpty {
            findings.fault(
                Place(file: path(folder), line: 1), "this folder has no layer", mend: "write at least one .yaml file")
        }
        refuseOthers(of: listing, in: folder, files: layers, folders: [])
        return layers.compactMap { name in
            file("\(folder)/\(name)").map { LanguageFolder.LayerFile(id: String(name.dropLast(5)), file: $0) }
        }
    }

    /// Refuses YAML files and folders that nothing would read.
    func refuseOthers(in folder: String, files: [String], folders: [String]) {
        guard let listing = listing(folder) else { return }
        refuseOthers(of: listing, in: folder, files: files, folders: folders)
    }

    private func refuseOthers(of listing: Listing, in folder: String, files: [String], folders: [String]) {
        for name in listing.files where (name.hasSuffix(".yaml") || name.hasSuffix(".yml")) && !files.contains(name) {
            let isMisnamedLayer = folders.isEmpty && name.hasSuffix(".yml")
            findings.fault(
                Place(file: path("\(folder)/\(name)"), line: 1), "this file is not read",
                mend: isMisnamedLayer ? "end its name with .yaml" : NearestName.mend(name, among: files))
        }
        for name in listing.folders where !folders.contains(name) {
            findings.fault(
                Place(file: path("\(folder)/\(name)"), line: 1), "this folder is not read",
                mend: folders.isEmpty ? "move it away" : NearestName.mend(name, among: folders))
        }
    }

    private func file(_ name: String) -> SourceFile? {
        guard let data = FileManager.default.contents(atPath: path(name)) else {
            findings.fault(Place(file: path(name), line: 1), "this file cannot be read", mend: "allow reading it")
            return nil
        }
        return SourceBytes.file(name: name, path: path(name), bytes: Array(data), findings: findings)
    }

    private func path(_ name: String) -> String {
        name.isEmpty ? root : "\(root)/\(name)"
    }
}
