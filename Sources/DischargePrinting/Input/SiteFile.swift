public import DischargeModel

/// A site written as YAML.
public enum SiteFile {
    /// - Throws: `InputError` where the file cannot be read; `InvalidOrder` with every fault of its fields.
    public static func site(at path: String) throws -> Site {
        var reader = NodeReader(file: path)
        let mapping = reader.mapping(of: try InputFile.text(of: path))
        let values: [SiteField: RawValue] = mapping.map { reader.values(of: $0) } ?? [:]
        guard reader.faults.isEmpty else { throw InvalidOrder(faults: reader.faults) }
        return try SiteReader.site(from: values)
    }
}
