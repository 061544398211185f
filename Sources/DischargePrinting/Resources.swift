public import DischargeFiles
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
    /// - Throws: `InputError.noFolder` or `.noResources` where none of these places holds the folder.
    public static func find(
        templates: String?, fonts: String?, resources: String?, executable: String
    ) throws(InputError) -> Resources {
        let places = places(resources: resources, executable: executable)
        return Resources(
            templates: try folder("Templates", named: templates, by: "--templates", places: places),
            fonts: try folder("Fonts", named: fonts, by: "--fonts", places: places),
            site: places.map { $0 + "/site.yaml" }.first { FileManager.default.fileExists(atPath: $0) })
    }

    private static func places(resources: String?, executable: String) -> [String] {
        if let resources, !resources.isEmpty { return [resources] }
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

    private static func folder(
        _ name: String, named path: String?, by option: String, places: [String]
    ) throws(InputError) -> String {
        if let path {
            guard isFolder(path) else { throw .noFolder(path: path, option: option) }
            return path
        }
        guard let place = places.first(where: { isFolder("\($0)/\(name)") }) else {
            throw .noResources(folder: name, option: option, looked: places)
        }
        return "\(place)/\(name)"
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
