import Foundation
import Yams

/// The shipped wording with its first sections and the dates alone: what a sheet of two to four pages says. Its folder goes
/// with it.
final class ShortWording {
    /// Of the folder with the templates.
    let path: String

    private static let sections = ["most-important", "emergency", "call-us", "dates", "follow-up", "notes"]

    init(package: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "wording-\(UUID().uuidString)")
        try FileManager.default.copyItem(atPath: "\(package)/Templates", toPath: folder.path)
        path = folder.path
        let names = try FileManager.default.subpathsOfDirectory(atPath: "\(path)/en").filter { $0.hasSuffix(".yaml") }
        for name in names {
            let file = "\(path)/en/\(name)"
            guard var layer = try Yams.compose(yaml: String(contentsOfFile: file, encoding: .utf8)) else { continue }
            switch layer["sections"] {
            case .sequence(var planned):
                planned = Node.Sequence(planned.filter { Self.holds($0["id"]) })
                layer["sections"] = .sequence(planned)
            case .mapping(let filled):
                layer["sections"] = .mapping(Node.Mapping(filled.filter { Self.holds($0.key) }))
            default: continue
            }
            try Yams.serialize(node: layer).write(toFile: file, atomically: true, encoding: .utf8)
        }
    }

    private static func holds(_ section: Node?) -> Bool { sections.contains(section?.string ?? "") }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
