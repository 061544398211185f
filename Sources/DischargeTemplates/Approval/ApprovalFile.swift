import DischargeModel
import Foundation

/// The file approvals.yaml of a folder of templates. It is no part of the wording, and of no hash.
public struct ApprovalFile: Sendable {
    /// As the user would name it.
    public let path: String
    public let approvals: Approvals
    /// As they stand in the file; `nil` where there is none.
    public let bytes: [UInt8]?
    /// Without a byte-order mark, its lines ended by line feeds.
    private let text: String

    /// The file's name below the folder of templates.
    public static let name = "approvals.yaml"

    /// Reads the file; where there is none, nothing is approved.
    ///
    /// - Throws: `InvalidApprovals` with every fault of a file that is damaged, or was changed by other means than
    ///   `discharge approve`.
    public static func load(directory: String) throws(InvalidApprovals) -> ApprovalFile {
        let folder = directory.count > 1 && directory.hasSuffix("/") ? String(directory.dropLast()) : directory
        let path = "\(folder)/\(name)"
        guard FileManager.default.fileExists(atPath: path) else {
            return ApprovalFile(path: path, approvals: .none, bytes: nil, text: ApprovalText.opening)
        }
        let findings = Findings()
        guard let bytes = FileManager.default.contents(atPath: path).map(Array.init) else {
            findings.fault(Place(file: path, line: 1, column: 1), "this file cannot be read", mend: "allow reading it")
            throw InvalidApprovals(faults: findings.sortedFaults)
        }
        let file = SourceBytes.file(name: name, path: path, bytes: bytes, findings: findings)
        let list = file.flatMap { ApprovalReader(file: $0, findings: findings).approvals() }
        guard let file, let list, findings.faults.isEmpty else {
            throw InvalidApprovals(faults: findings.sortedFaults)
        }
        return ApprovalFile(path: path, approvals: Approvals(list: list), bytes: bytes, text: file.text)
    }

    /// The whole file with one more approval at its end.
    public func text(adding approval: Approval) -> String {
        ApprovalText.sealed(text + ApprovalText.entry(approval))
    }
}

/// Approvals that nothing can be based on: everything is a draft until the file is mended.
public struct InvalidApprovals: Error, Hashable, Sendable, CustomStringConvertible {
    /// By line and column; never empty.
    public let faults: [TemplateFault]

    init(faults: [TemplateFault]) {
        self.faults = faults.map { fault in
            TemplateFault(place: fault.place, problem: fault.problem, mend: Self.mend)
        }
    }

    /// The file is not for hand editing, so that no fault is mended in place.
    private static let mend = "put back an unchanged copy of the file, or move it away and approve again"

    public var description: String { faults.map(\.description).joined(separator: "\n") }
}
