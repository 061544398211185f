import DischargeFiles

/// Where the sheets of a batch are put together, and how many of them.
public struct StackSettings: Hashable, Sendable {
    /// A name that ends in `.pdf`, of the one volume that is needed; several are numbered, `-001.pdf` and so on.
    public var path: String
    /// Sheets in a volume, at most.
    public var volumeSize: Int

    /// A volume is held in memory until it is full: with 250 sheets of 7 pages a batch takes some 240 megabytes, whatever
    /// the number of its rows.
    public static let usualVolumeSize = 250
    public static let volumeSizes = 1...1_000

    /// `nil` for a name that does not end in `.pdf`, or a volume of no such size.
    public init?(path: String, volumeSize: Int = usualVolumeSize) {
        guard path.lowercased().hasSuffix(".pdf"), path.split(separator: "/").last?.utf8.count ?? 0 > 4,
            Self.volumeSizes.contains(volumeSize)
        else { return nil }
        self.path = path
        self.volumeSize = volumeSize
    }

    /// The path without `.pdf`.
    private var stem: Substring { path.dropLast(4) }

    var folder: String { DischargeFiles.folder(of: path) }

    /// Where it is written which set of pages is of which row.
    var setsPath: String { "\(stem).sets.csv" }

    /// - Parameter number: Counted from 1.
    func path(ofVolume number: Int) -> String {
        let digits = "\(number)"
        return "\(stem)-\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits).pdf"
    }
}
