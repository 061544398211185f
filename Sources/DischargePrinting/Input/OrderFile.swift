import DischargeFiles
public import DischargeModel
import Yams

/// An order written as YAML: a mapping of the fields, with lists `medications` and `followups`.
public enum OrderFile {
    /// - Throws: `InputError` where the file cannot be read; `InvalidOrder` where it is not such YAML.
    public static func rawOrder(at path: String) throws -> RawOrder {
        try rawOrder(from: InputFile.text(of: path), file: path)
    }

    /// - Parameter file: The file's name in messages.
    public static func rawOrder(from text: String, file: String) throws(InvalidOrder) -> RawOrder {
        var reader = NodeReader(file: file)
        var order = RawOrder()
        if let mapping = reader.mapping(of: text) {
            let lists: [String: Node]
            (order.values, lists) = reader.values(of: mapping, lists: ["medications", "followups"])
            order.medications = entries(of: lists, field: "medications", example: "name and dose", &reader)
            order.followUps = entries(of: lists, field: "followups", example: "time and with", &reader)
        }
        guard reader.faults.isEmpty else { throw InvalidOrder(faults: reader.faults.byLine) }
        return order
    }

    private static func entries<Field: RawRepresentable<String> & CaseIterable & Hashable & Sendable>(
        of lists: [String: Node], field: String, example: String, _ reader: inout NodeReader
    ) -> [RawEntry<Field>] {
        guard let list = lists[field] else { return [] }
        return reader.entries(of: list, field: field, example: example).map { entry in
            RawEntry(
                values: reader.values(of: entry.mapping, path: "\(field)[\(entry.number)].").values,
                at: reader.place(entry.node))
        }
    }
}

extension [OrderFault] {
    /// In the order in which they stand in their file.
    fileprivate var byLine: [OrderFault] {
        sorted { left, right in
            (left.place?.line ?? 0, left.place?.column ?? 0) < (right.place?.line ?? 0, right.place?.column ?? 0)
        }
    }
}
