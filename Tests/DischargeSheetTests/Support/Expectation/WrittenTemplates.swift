import Foundation
import Witnesses
import Yams

/// The English template files as a plain reading of their YAML gives them; no code of the package has a part in it.
struct WrittenTemplates: Sendable {
    struct Record: Sendable {
        var id: String
        /// The file without its ending, for example "procedure/kyphoplasty".
        var layer: String
        var rank: Int
        /// The condition's keys, each with one value or more.
        var when: [String: [String]]
        var content: Content
    }

    enum Content: Sendable {
        case text(WrittenText, otherwise: WrittenText?)
        /// With what the calendar says on the day on which its limit ends, and that limit's name.
        case row([WrittenText], day: (words: String, limit: String)?)
        case signature(WrittenText)
        case insert(String)
    }

    /// A column of the table of medicines or visits.
    struct Cell: Sendable {
        var lines: [WrittenText]
        var otherwise: WrittenText?
        var stopped: WrittenText?
    }

    /// The medicines by time of day.
    struct ByTime: Sendable {
        var take: String
        var takeAsNeeded: String
        var separator: String
        /// By line, the texts that stand on it.
        var details: [[WrittenText]]
        var stopped: [[WrittenText]]
    }

    struct Layer: Sendable {
        var name: String
        var aliases: [String]
    }

    /// By "opening" or the id of a section, in the order of the sheet: by rank, then by layer and line.
    private(set) var records: [String: [Record]] = [:]
    /// By the file without its ending.
    private(set) var layers: [String: Layer] = [:]
    /// By layer, then by the limit's name: its one length, and what it waits for.
    private(set) var limits: [String: [String: [String: String]]] = [:]
    let title: WrittenText
    let headings: [(section: String, text: WrittenText)]
    let signedAt: String
    /// The forms and words of the calendar, by key.
    let calendar: [String: String]
    /// Label and number of low lines, by field.
    let blanks: [String: (label: String, length: Int)]
    let medicationCells: [Cell]
    let byTime: ByTime
    let followUpCells: [Cell]
    let statuses: [String: String]

    static let english = Result { try WrittenTemplates(folder: packageRoot.appending(path: "Templates/en")) }

    init(folder: URL) throws {
        let document = try Node(file: folder.appending(path: "document.yaml"))
        title = WrittenText(document["title"].text)
        headings = document["sections"].list.map { ($0["id"].text, WrittenText($0["heading"].text)) }
        signedAt = document["strings"]["signed_at"].text
        calendar = document["calendar"].mapping.mapValues(\.text)
        blanks = document["blanks"].mapping.mapValues { ($0["label"].text, Int($0["length"].text) ?? 0) }
        let tables = document["tables"]
        medicationCells = tables["medications"]["columns"].list.map(Cell.init)
        byTime = ByTime(tables["medications"]["by_time"])
        followUpCells = tables["followups"]["columns"].list.map(Cell.init)
        statuses = tables["medications"]["statuses"].mapping.mapValues(\.text)

        limits["document"] = Self.limits(of: document)
        try add(document["opening"], to: "opening", of: "document")
        for layer in try ["common"] + Self.files(in: folder, "procedure") + Self.files(in: folder, "anesthesia") {
            let file = try Node(file: folder.appending(path: layer + ".yaml"))
            layers[layer] = Layer(name: file["name"].text, aliases: file["also"].list.map(\.text))
            limits[layer] = Self.limits(of: file)
            for section in headings.map(\.section) { try add(file["sections"][section], to: section, of: layer) }
        }
        records = records.mapValues { records in
            records.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
        }
    }

    private mutating func add(_ list: Node, to section: String, of layer: String) throws {
        for record in list.list {
            records[section, default: []].append(
                Record(
                    id: record["id"].text, layer: layer, rank: Int(record["rank"].text) ?? 50,
                    when: record["when"].mapping.mapValues { $0.list.map(\.text) }, content: try Content(record)))
        }
    }

    private static func files(in folder: URL, _ kind: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: kind).path)
            .filter { $0.hasSuffix(".yaml") }.map { "\(kind)/\($0.dropLast(5))" }.sorted()
    }

    private static func limits(of file: Node) -> [String: [String: String]] {
        file["limits"].mapping.mapValues { $0.mapping.mapValues(\.text) }
    }
}

/// What a test of the templates cannot read; it is to learn that first.
struct UnreadTemplate: Error, CustomStringConvertible {
    let description: String
}

extension WrittenTemplates.Content {
    fileprivate init(_ record: Node) throws {
        if record.has("text") {
            self = .text(
                WrittenText(record["text"].text),
                otherwise: record.has("otherwise") ? WrittenText(record["otherwise"].text) : nil)
        } else if record.has("row") {
            let cells = record["row"].list.map { WrittenText($0.text) }
            let limits = cells.flatMap(\.pieces).compactMap { piece -> String? in
                guard case .value(let name, _) = piece, name.hasSuffix(".ends") else { return nil }
                return String(name.dropLast(5))
            }
            let words = record["day"].text
            self = .row(cells, day: words.isEmpty ? nil : limits.first.map { (words, $0) })
        } else if record.has("sign") {
            self = .signature(WrittenText(record["sign"].text))
        } else if record.has("insert") {
            self = .insert(record["insert"].text)
        } else {
            throw UnreadTemplate(description: "the record \(record["id"].text) has no text, row, sign or insert")
        }
    }
}

extension WrittenTemplates.Cell {
    fileprivate init(_ column: Node) {
        lines = column["cell"].list.map { WrittenText($0.text) }
        otherwise = column.has("otherwise") ? WrittenText(column["otherwise"].text) : nil
        stopped = column.has("stopped") ? WrittenText(column["stopped"].text) : nil
    }
}

extension WrittenTemplates.ByTime {
    fileprivate init(_ node: Node) {
        func lines(_ node: Node) -> [[WrittenText]] { node.list.map { $0.list.map { WrittenText($0.text) } } }
        take = node["take"].text
        takeAsNeeded = node["take_as_needed"].text
        separator = node["separator"].text
        details = lines(node["details"])
        stopped = lines(node["stopped"])
    }
}

/// A value of a YAML file; what is absent reads as empty.
private struct Node {
    let value: Any?

    init(_ value: Any?) { self.value = value }

    init(file: URL) throws {
        value = try Yams.load(yaml: String(contentsOf: file, encoding: .utf8))
    }

    var mapping: [String: Node] { (value as? [String: Any] ?? [:]).mapValues { Node($0) } }
    /// A single value is a list of one.
    var list: [Node] {
        guard let value else { return [] }
        return (value as? [Any])?.map { Node($0) } ?? [self]
    }
    var text: String { value.map { "\($0)" } ?? "" }

    subscript(key: String) -> Node { Node((value as? [String: Any])?[key]) }
    func has(_ key: String) -> Bool { self[key].value != nil }
}
