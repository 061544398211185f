/// What the program reads that others wrote.
package enum FuzzTarget: String, CaseIterable, Sendable {
    /// A CSV of patients, and the refused rows that are made from it.
    case csv
    /// An order as YAML.
    case order
    /// A hospital's site file.
    case site
    /// A file of the wording; the first byte chooses which one.
    case wording
    /// An order as YAML, through to the sheet as text and as JSON.
    case preview
}

/// A rule that an input made the program break.
package struct BrokenRule: Error, CustomStringConvertible {
    package let description: String

    init(_ rule: String) { description = rule }
}
