import Crypto
package import DischargeModel
import Foundation

/// The opaque name of one patient's form: it stands in file names and on pages in place of the patient's own data.
///
/// The same order always has the same form id, also after its wording was mended, so that a new print replaces the old
/// one and no other.
package enum FormID {
    /// Twelve characters of Crockford's base 32 in groups of four, for example "7XK2-09QM-4TBD": 60 bits of a SHA-256.
    package static func make(for order: DischargeOrder) -> String {
        let key = [
            "discharge form", order.id, order.patient.recordNumber, order.patient.name,
            order.patient.dateOfBirth.description, order.procedure.kind, order.procedure.end.description,
        ].joined(separator: "\u{1F}")
        let digest = SHA256.hash(data: Data(key.utf8))
        let number = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } >> 4
        let letters = (0..<12).map { alphabet[Int(number >> (55 - 5 * UInt64($0)) & 31)] }
        return grouped(letters)
    }

    /// Characters of a form id, without its hyphens.
    static let length = 12

    /// The form id with its hyphens, or `nil` where there are more or fewer characters than one has.
    static func hyphenated(_ characters: String) -> String? {
        characters.count == length ? grouped(Array(characters)) : nil
    }

    private static func grouped(_ letters: [Character]) -> String {
        stride(from: 0, to: length, by: 4).map { String(letters[$0..<$0 + 4]) }.joined(separator: "-")
    }

    /// Without I, L, O and U, which are misread.
    static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
}
