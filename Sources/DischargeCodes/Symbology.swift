import CZint

/// The kinds of symbol that a sheet carries.
enum Symbology: Sendable {
    /// ISO/IEC 15417.
    case code128
    /// ISO/IEC 18004, readable with a quarter of it spoiled (error correction level Q).
    case qr

    private var number: Int32 {
        switch self {
        case .code128: BARCODE_CODE128
        case .qr: BARCODE_QRCODE
        }
    }

    /// Encodes a text.
    ///
    /// - Returns: The symbol's rows from the top, each module from the left, `true` where it is dark.
    func modules(of text: String) throws(CodeError) -> [[Bool]] {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { throw .notPlainASCII }
        guard let symbol = ZBarcode_Create() else { throw .noMemory }
        defer { ZBarcode_Delete(symbol) }
        symbol.pointee.symbology = number
        if self == .qr { symbol.pointee.option_1 = 3 }
        let bytes = Array(text.utf8)
        let status = ZBarcode_Encode(symbol, bytes, Int32(bytes.count))
        // A warning tells of a symbol that is not quite what was asked for, so it is refused as well.
        guard status == 0 else { throw .refused(code: status) }
        return (0..<symbol.pointee.rows).map { row in
            (0..<symbol.pointee.width).map { czint_is_dark(symbol, row, $0) != 0 }
        }
    }
}
