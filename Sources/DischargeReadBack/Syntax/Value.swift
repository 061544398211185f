/// An object of a file (ISO 32000-1, 7.3).
package enum Value {
    case null
    case boolean(Bool)
    case integer(Int)
    case real(Double)
    case name(String)
    case string([UInt8])
    case array([Value])
    case dictionary(Entries)
    /// To the object with this number, of generation 0.
    case reference(Int)

    package var name: String? { if case .name(let name) = self { name } else { nil } }
    var integer: Int? { if case .integer(let number) = self { number } else { nil } }
    var array: [Value]? { if case .array(let values) = self { values } else { nil } }
    package var dictionary: Entries? { if case .dictionary(let entries) = self { entries } else { nil } }
    package var reference: Int? { if case .reference(let number) = self { number } else { nil } }

    /// In thousandths of whatever the number counts, or `nil` for what is no number of a width's size.
    var thousandths: Int? {
        switch self {
        case .integer(let number) where abs(number) <= 1_000_000: number * 1_000
        case .real(let number) where abs(number) <= 1_000_000: Int((number * 1_000).rounded())
        default: nil
        }
    }
}
