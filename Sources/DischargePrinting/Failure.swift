import DischargeCodes
import DischargeFiles
import DischargeFonts
import DischargeModel
import DischargePDF
import DischargeTemplates

/// Why a command ended, for the person at the terminal and for the program that called it.
public struct Failure: Sendable {
    /// A line each; none shows a patient's data.
    public let messages: [String]
    /// 64 wrong usage, 65 invalid order or wording, 66 unreadable input, 73 output that cannot be made, 74 failed
    /// writing (BSD's sysexits.h).
    public let exitCode: Int32

    public init(_ error: any Error) {
        switch error {
        case let invalid as InvalidOrder: self.init(invalid.faults.map(\.description), 65)
        case let invalid as InvalidTemplates: self.init(invalid.faults.map(\.description), 65)
        case let invalid as InvalidApprovals: self.init(invalid.faults.map(\.description), 65)
        case let fault as any ReportedFault: self.init(fault.messages, fault.exitCode)
        case let fault as FontError: self.init([fault.description], 66)
        case let fault as CSVFault: self.init([fault.description], 65)
        case let fault as UsageError: self.init([fault.message], 64)
        case let fault as CodeError: self.init([fault.description], 74)
        case let fault as PDFError: self.init([fault.description], 74)
        default: self.init(["unexpected fault: \(type(of: error))"], 74)
        }
    }

    private init(_ messages: [String], _ exitCode: Int32) {
        self.messages = messages
        self.exitCode = exitCode
    }
}
