import DischargeFonts
import Foundation

/// The package's own fonts.
enum BodyFont {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fonts").path

    static func family() throws -> FontFamily {
        try FontFamily.load(directory: folder)
    }

    static func bytes(_ name: String = "NotoSans-Regular.ttf") throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
    }

    static let latin = Segment(language: "en", script: .latin)
}
