/// A text as the bars of Code 128 (ISO/IEC 15417).
public struct BarCode: Hashable, Sendable {
    /// From the left, `true` where it is dark: the first and the last are.
    public let modules: [Bool]

    /// Modules that must be left white at both ends (ISO/IEC 15417).
    public static let quietZone = 10

    /// - Parameter text: Printable ASCII.
    public init(_ text: String) throws(CodeError) {
        let rows = try Symbology.code128.modules(of: text)
        guard rows.count == 1, let modules = rows.first else { throw .refused(code: 0) }
        self.modules = modules
    }
}
