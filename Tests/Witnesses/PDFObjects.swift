package import Foundation

/// A PDF object as qpdf writes it: a name begins with `/`, and of a text string the text is given.
package enum PDFValue: Hashable, Sendable {
    case null
    case boolean(Bool)
    case number(Double)
    case name(String)
    case text(String)
    /// For example "12 0 R".
    case reference(String)
    case array([PDFValue])
    case dictionary([String: PDFValue])

    package subscript(key: String) -> PDFValue? {
        guard case .dictionary(let entries) = self else { return nil }
        return entries[key]
    }
}

/// Every object of a file, by its reference.
package struct PDFObjects: Sendable {
    package let objects: [String: PDFValue]
    package let trailer: PDFValue
    /// Titles of the outline's entries with their pages, counted from 1; those of the first level.
    package let outline: [(title: String, page: Int)]

    /// - Throws: `WitnessError` when qpdf does not read the file.
    package init(of file: URL) throws {
        let result = try run("qpdf", ["--json=2", "--json-stream-data=none", file.path])
        guard result.status == 0, !result.wasKilled else {
            throw WitnessError.failed(program: "qpdf", status: result.status, message: result.errorText)
        }
        let output = try JSONDecoder().decode(Output.self, from: result.output)
        var objects: [String: PDFValue] = [:]
        for (key, object) in output.qpdf.flatMap(\.objects) {
            if let value = object.value { objects[key.replacing("obj:", with: "")] = value }
        }
        guard let trailer = objects["trailer"] else {
            throw WitnessError.unreadable(program: "qpdf", output: String(result.text.prefix(200)))
        }
        self.objects = objects
        self.trailer = trailer
        outline = output.outlines.map { ($0.title, $0.destpageposfrom1) }
    }

    /// The object itself where `value` refers to one.
    package func resolve(_ value: PDFValue?) -> PDFValue? {
        guard case .reference(let reference) = value else { return value }
        return objects[reference]
    }

    package var catalog: PDFValue? { resolve(trailer["/Root"]) }

    /// Dictionaries whose entry `key` is the name `name`, in the order of their object numbers.
    package func dictionaries(_ key: String, _ name: String) -> [PDFValue] {
        let numbered = objects.compactMap { reference, value in
            Int(reference.prefix { $0 != " " }).map { (number: $0, value: value) }
        }
        return numbered.sorted { $0.number < $1.number }.map(\.value).filter { $0[key] == .name(name) }
    }
}

/// What of qpdf's JSON is read.
private struct Output: Decodable {
    var outlines: [Entry]
    /// A header, and then the objects.
    var qpdf: [Section]

    struct Entry: Decodable {
        var title: String
        var destpageposfrom1: Int
    }

    struct Section: Decodable {
        var objects: [String: Object] = [:]

        init(from decoder: any Decoder) throws {
            objects = (try? decoder.singleValueContainer().decode([String: Object].self)) ?? [:]
        }
    }

    struct Object: Decodable {
        var value: PDFValue?

        private enum Key: String, CodingKey {
            case value, stream
        }

        private enum StreamKey: String, CodingKey {
            case dict
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            value =
                container.contains(.stream)
                ? try container.nestedContainer(keyedBy: StreamKey.self, forKey: .stream).decode(
                    PDFValue.self, forKey: .dict)
                : try container.decodeIfPresent(PDFValue.self, forKey: .value)
        }
    }
}

extension PDFValue: Decodable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let boolean = try? container.decode(Bool.self) {
            self = .boolean(boolean)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = PDFValue(written: text)
        } else if let array = try? container.decode([PDFValue].self) {
            self = .array(array)
        } else {
            self = .dictionary(try container.decode([String: PDFValue].self))
        }
    }

    private init(written text: String) {
        if text.hasPrefix("/") {
            self = .name(text)
        } else if text.hasSuffix(" R") && !text.hasPrefix("u:") {
            self = .reference(text)
        } else {
            // "u:" stands before text, "b:" before the digits of other bytes.
            self = .text(text.hasPrefix("u:") ? String(text.dropFirst(2)) : text)
        }
    }
}
