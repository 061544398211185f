import DischargeFiles

import DischargePrinting

/// Which sheets of a batch are read back before they are given their names.
public enum Verification: String, Sendable, CaseIterable {
    case all
    /// Each worker's first sheet, and every twentieth after it.
    case sample
    case off

    /// - Parameter index: The number of the worker's sheet, from 0.
    func includes(sheet index: Int) -> Bool {
        switch self {
        case .all: true
        case .sample: index % 20 == 0
        case .off: false
        }
    }
}

/// A sheet that does not read back as its row's: a fault of the program, after which no sheet of the run can be trusted.
struct VerificationFault: ReportedFault, CustomStringConvertible {
    /// Where the row stands, and what the file shows; it holds nothing of the patient.
    let description: String

    /// EX_IOERR (BSD's sysexits.h).
    var exitCode: Int32 { 74 }
}
