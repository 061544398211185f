/// A text as a QR code (ISO/IEC 18004), of error correction level Q.
public struct SquareCode: Hashable, Sendable {
    /// As many as each of them has modules, from the top; `true` where a module is dark.
    public let rows: [[Bool]]

    /// Modules that must be left white all around (ISO/IEC 18004).
    public static let quietZone = 4

    /// - Parameter text: Printable ASCII. Without small letters it takes the least room.
    public init(_ text: String) throws(CodeError) {
        let rows = try Symbology.qr.modules(of: text)
        guard !rows.isEmpty, rows.allSatisfy({ $0.count == rows.count }) else { throw .refused(code: 0) }
        self.rows = rows
    }
}
