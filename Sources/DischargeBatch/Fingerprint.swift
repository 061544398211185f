import Crypto
import DischargeModel
import DischargePrinting
import Foundation

/// Sixteen bytes of a SHA-256, in place of a text that is only compared: a batch keeps one for every row.
struct Fingerprint: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    init(of bytes: some DataProtocol) { self.init(SHA256.hash(data: bytes)) }

    init(_ digest: SHA256Digest) {
        var words: [UInt64] = [0, 0]
        for (index, byte) in digest.prefix(16).enumerated() {
            words[index / 8] = words[index / 8] << 8 | UInt64(byte)
        }
        (high, low) = (words[0], words[1])
    }

    /// An order's key as a file writes it: how many spaces stand where, and how accents are stored, does not matter.
    init(orderID: String) {
        self.init(of: Array(orderID.normalized.split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8))
    }

    /// All that a row and its medicines say, wherever they stand in their files.
    init(of order: RawOrder) {
        var text = ""
        func add<Field: RawRepresentable<String>>(_ fields: [Field], _ value: (Field) -> RawValue?) {
            for field in fields {
                if let value = value(field) { text += "\(field.rawValue)\u{1F}\(value.text)\u{1E}" }
            }
            text += "\u{1D}"
        }
        add(OrderField.allCases) { order.values[$0] }
        for medication in order.medications { add(MedicationField.allCases) { medication.values[$0] } }
        self.init(of: Array(text.utf8))
    }

    /// - Parameter hexadecimal: As `hexadecimal` writes it.
    init?(hexadecimal: some StringProtocol) {
        guard hexadecimal.utf8.count == 32, let high = UInt64(hexadecimal.prefix(16), radix: 16),
            let low = UInt64(hexadecimal.suffix(16), radix: 16)
        else { return nil }
        (self.high, self.low) = (high, low)
    }

    /// From 0 to `count` less one; spread evenly, and always the same for the same text.
    func remainder(dividingBy count: Int) -> Int { Int(low % UInt64(count)) }

    /// 32 lowercase hexadecimal digits.
    var hexadecimal: String {
        [high, low].map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}

extension ManifestRow {
    /// Of its order, by which rows of several runs and shards are told apart.
    var key: Fingerprint { Fingerprint(orderID: orderID) }
}
