import DischargeFiles
import DischargeModel
import DischargePrinting
import DischargeTemplates
import Foundation

/// Gives bytes to the parts of the program that read. Whatever the bytes are, they are read or refused: with the file in
/// every message, and without a word of a patient.
package struct FuzzBench {
    private let desk: Desk
    private let scratch: String

    /// Words of the corpus that no message may repeat.
    static let secrets = ["Quillon", "Vexley", "Thimblewick", "00559013", "Zebras"]

    /// - Parameter scratch: A folder that is made, for the targets' files.
    package init(scratch: String) async throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path
        self.scratch = scratch
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
        let wording = "\(scratch)/wording"
        try? FileManager.default.removeItem(atPath: wording)
        try FileManager.default.copyItem(atPath: "\(root)/Tests/Fuzzing/Corpus/wording-base", toPath: wording)
        desk = try await Desk(
            DeskSettings(
                site: "\(root)/Tests/DischargeCommandTests/Resources/site.yaml", templates: "\(root)/Templates",
                fonts: "\(root)/Fonts", print: PrintOptions(), now: "2026-11-20T17:00:00Z", dateOrder: nil,
                resources: nil, executable: "/"))
    }

    /// - Throws: `BrokenRule`.
    package func run(_ target: FuzzTarget, _ bytes: [UInt8]) throws {
        switch target {
        case .csv: try CSVBench(path: "\(scratch)/ward.csv").run(bytes)
        case .order: try order(bytes)
        case .site: try site(bytes)
        case .wording: try wording(bytes)
        case .preview: try preview(bytes)
        }
    }

    private func order(_ bytes: [UInt8]) throws {
        let path = try write(bytes, to: "order.yaml")
        do {
            let raw = try OrderFile.rawOrder(at: path)
            _ = try desk.printer.reader(dateOrder: .monthDayYear).order(from: raw)
        } catch let invalid as InvalidOrder {
            // The reader does not know the file; the commands place its faults.
            try Self.check("\(invalid)", names: "")
        } catch let error as InputError {
            try Self.check("\(error)", names: path)
        }
    }

    private func site(_ bytes: [UInt8]) throws {
        let path = try write(bytes, to: "site.yaml")
        do {
            _ = try SiteFile(at: path)
        } catch let invalid as InvalidOrder {
            try Self.check("\(invalid)", names: path)
        } catch let error as InputError {
            try Self.check("\(error)", names: path)
        }
    }

    private func wording(_ bytes: [UInt8]) throws {
        let names = [
            "en/common.yaml", "en/document.yaml", "medicines.yaml", "en/procedure/kyphoplasty.yaml",
            "en/anesthesia/local.yaml",
        ]
        guard let first = bytes.first else { return }
        let path = "\(scratch)/wording/\(names[Int(first) % names.count])"
        let whole = try Data(contentsOf: URL(filePath: path))
        defer { try? whole.write(to: URL(filePath: path)) }
        try Data(bytes.dropFirst()).write(to: URL(filePath: path))
        do throws(InvalidTemplates) {
            _ = try TemplateSet.load(directory: "\(scratch)/wording")
        } catch {
            // Each wrong field of a file is told.
            try Self.check("\(error)", names: "\(scratch)/wording", most: 200 * bytes.count + 65_536)
        }
    }

    private func preview(_ bytes: [UInt8]) throws {
        let path = try write(bytes, to: "order.yaml")
        do {
            let text = try desk.preview(file: path, options: RawOrder(), format: .text, width: 80)
            _ = try desk.preview(file: path, options: RawOrder(), format: .json, width: 80)
            guard !text.text.isEmpty else { throw BrokenRule("a sheet has no text") }
            try Self.check(text.notices.joined(separator: "\n"), names: "")
        } catch let invalid as InvalidOrder {
            for fault in invalid.faults { try Self.check("\(fault)", names: path) }
        } catch let error as InputError {
            try Self.check("\(error)", names: path)
        }
    }

    private func write(_ bytes: [UInt8], to name: String) throws -> String {
        let path = "\(scratch)/\(name)"
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    /// - Parameter most: Bytes of the longest message.
    static func check(_ message: String, names file: String, most: Int = 65_536) throws {
        guard file.isEmpty || message.contains(file) else {
            throw BrokenRule("a message does not name its file: \(message.prefix(300))")
        }
        guard message.utf8.count < most else { throw BrokenRule("a message of \(message.utf8.count) bytes") }
        for secret in secrets where message.contains(secret) {
            throw BrokenRule("a message shows «\(secret)»: \(message.prefix(300))")
        }
    }
}
