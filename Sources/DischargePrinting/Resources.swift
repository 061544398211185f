import Foundation

/// The folders that a sheet is made from: the wording and the fonts.
public struct Resources: Hashable, Sendable {
    public let templates: String
    public let fonts: String
    /// The site file beside them, where there is one.
    public let site: String?

    /// Finds each folder by its option, else in `DISCHARGE_RESOURCES`, else in `../share/discharge` beside the
    /// executable, else in the package that built it.
    ///
    /// - Throws: `InputError.cannotRead` where none of these places holds the folder.
    public static func find(
        templates: String?, fonts: String?, environment: [String: String], executable: String
    ) throws(InputError) -> Resources {
        let places = places(environment: environment, executable: executable)
        return Resources(
            templates: try folder("Templates", option: templates, places: places),
            fonts: try folder("Fonts", option: fonts, places: places),
            site: places.map { $0 + "/site.yaml" }.first { FileManager.default.fileExists(atPath: $0) })
    }

    private static func places(environment: [String: String], executable: String) -> [String] {
        if let resources = environment["DISCHARGE_RESOURCES"], !resources.isEmpty { return [resources] }
        let folder = URL(fileURLWithPath: executable).resolvingSymlinksInPath().deletingLastPathComponent()
        let shared = folder.deletingLastPathComponent().appendingPathComponent("share/discharge").path
        // A build stands in .build/<triple>/<configuration>/ of its package.
        var places = [shared]
        var parent = folder
        while parent.path != "/" {
            if parent.lastPathComponent == ".build" {
                places.append(parent.deletingLastPathComponent().path)
                break
            }
            parent.deleteLastPathComponent()
        }
        return places
    }

    private static func folder(_ name: String, option: String?, places: [String]) throws(InputError) -> String {
        let candidates = option.map { [$0] } ?? places.map { "\($0)/\(name)" }
        for candidate in candidates {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder), isFolder.boolValue {
                return candidate
            }
        }
        throw .cannotRead(path: candidates.joined(separator: ", "), reason: "no folder \(name) there")
    }
}
