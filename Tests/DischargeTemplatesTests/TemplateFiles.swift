import DischargeTemplates
import Foundation

/// The files of a folder of templates, by name, for a test to change and load.
struct TemplateFiles {
    var files: [String: String]

    enum Failure: Error {
        case noSuchText(String, file: String)
    }

    /// `old`, which must stand in the file, changed to `new`.
    func replacing(_ old: String, with new: String, in file: String) throws -> TemplateFiles {
        var changed = self
        guard let text = files[file], let range = text.range(of: old) else {
            throw Failure.noSuchText(old, file: file)
        }
        changed.files[file] = text.replacingCharacters(in: range, with: new)
        return changed
    }

    /// With `records` as the whole of the common layer's section `section`.
    func withCommon(_ section: String, _ records: String) -> TemplateFiles {
        var changed = self
        let indented = records.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
        changed.files["en/common.yaml"] = "sections:\n  \(section):\n\(indented.joined(separator: "\n"))\n"
        return changed
    }

    /// With a second language, whose files are those of English but for the language's name.
    var withSpanish: TemplateFiles {
        var both = self
        for (name, text) in files where name.hasPrefix("en/") {
            both.files["es/" + name.dropFirst(3)] = text.replacing("language: en", with: "language: es")
        }
        return both
    }

    func load() throws -> TemplateSet {
        try inFolder { directory in try TemplateSet.load(directory: directory) }
    }

    /// Every fault of loading, with files named from the folder of templates.
    func faults() throws -> [String] {
        try inFolder { directory in
            do throws(InvalidTemplates) {
                _ = try TemplateSet.load(directory: directory)
                return []
            } catch {
                return error.faults.map { $0.description.replacingOccurrences(of: directory + "/", with: "") }
            }
        }
    }

    func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        let root = FileManager.default.temporaryDirectory.appending(path: "templates-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for (name, text) in files {
            let url = root.appending(path: name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        return try body(root.path(percentEncoded: false))
    }
}
