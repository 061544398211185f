import DischargeFiles

/// Why an approval was not recorded.
enum ApprovalRefusal: ReportedFault, Hashable, Sendable {
    /// The check found something to mend.
    case faults([String])
    /// Somebody else approved at the same moment.
    case changedMeanwhile(path: String)

    /// A line each.
    var messages: [String] {
        switch self {
        case .faults(let faults):
            faults + ["nothing was approved: mend what is listed here; `discharge check` shows it again"]
        case .changedMeanwhile(let path):
            ["\(path): was written by another run meanwhile; nothing was approved, run again"]
        }
    }

    /// EX_DATAERR or EX_CANTCREAT (BSD's sysexits.h).
    var exitCode: Int32 {
        switch self {
        case .faults: 65
        case .changedMeanwhile: 73
        }
    }
}
