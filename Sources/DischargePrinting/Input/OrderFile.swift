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
            var medications: Node?
            var followUps: Node?
            order.values = reader.values(of: mapping) { key, node in
                switch key {
                case "medications": medications = node
                case "followups": followUps = node
                default: return false
                }
                return true
            }
            if let medications { order.medications = entries(of: medications, field: "medications", &reader) }
            if let followUps { order.followUps = entries(of: followUps, field: "followups", &reader) }
        }
        guard reader.faults.isEmpty else { throw InvalidOrder(faults: reader.faults) }
        return order
    }

    private static func entries<Field: RawRepresentable<String> & CaseIterable & Hashable & Sendable>(
        of list: Node, field: String, _ reader: inout NodeReader
    ) -> [RawEntry<Field>] {
        reader.entries(of: list, field: field).enumerated().map { index, entry in
            RawEntry(
                values: reader.values(of: entry.mapping, path: "\(field)[\(index + 1)]."), at: reader.place(entry.node))
        }
    }
}
