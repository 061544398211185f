import DischargeFiles
public import DischargeModel

/// A site written as YAML.
public struct SiteFile: Sendable {
    public let site: Site
    private let path: String
    private let values: [SiteField: RawValue]

    /// - Throws: `InputError` where the file cannot be read; `InvalidOrder` with every fault of its fields.
    public init(at path: String) throws {
        self.path = path
        var reader = NodeReader(file: path, listSeparator: "\n")
        let mapping = reader.mapping(of: try InputFile.text(of: path))
        values = mapping.map { reader.values(of: $0).values } ?? [:]
        guard reader.faults.isEmpty else { throw InvalidOrder(faults: reader.faults) }
        var faults: [OrderFault] = []
        var logo: Picture?
        do throws(LogoFault) {
            if let name = values[.logo]?.text { logo = try LogoFile.picture(named: name, by: path) }
        } catch {
            faults = [OrderFault(field: SiteField.logo.rawValue, problem: error.problem, mend: error.mend)]
        }
        var site: Site?
        do throws(InvalidOrder) {
            site = try SiteReader.site(from: values, logo: logo)
        } catch {
            faults += error.faults
        }
        guard let site, faults.isEmpty else {
            throw InvalidOrder(faults: Self.placed(faults, values: values, path: path))
        }
        self.site = site
    }

    /// Refuses a site with a text that the fonts cannot show.
    func check(_ coverage: FontCoverage) throws(InvalidOrder) {
        let faults = coverage.faults(in: site.printedTexts)
        guard faults.isEmpty else {
            throw InvalidOrder(faults: Self.placed(faults, values: values, path: path))
        }
    }

    private static func placed(
        _ faults: [OrderFault], values: [SiteField: RawValue], path: String
    ) -> [OrderFault] {
        faults.map { fault in
            var placed = fault
            let own = SiteField(rawValue: fault.field).flatMap { values[$0]?.place }
            placed.place = fault.place ?? own ?? Place(file: path, line: 1)
            return placed
        }
    }
}
