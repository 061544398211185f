import DischargeFiles
public import DischargePrinting

/// What a batch prints, and where to.
public struct BatchSettings: Sendable {
    /// CSV, one patient a row.
    public var patients: String
    /// CSV, one medicine a row.
    public var medications: String?
    /// The folder for the sheets, the manifest and the refused rows; made where it is missing. That of the part where
    /// a part is printed, as is that of the staff's copies.
    public var output: String
    /// The folder for the staff's copies, made where it is missing; `nil` for none.
    public var staffCopies: String?
    /// The PDF for all sheets of the run together; `nil` for none.
    public var stack: StackSettings?
    /// Sheets that are made at the same time, 1 or more.
    public var jobs: Int
    /// Replaces files of other forms too.
    public var force: Bool
    /// Prints only what no earlier run printed as it would be printed now.
    public var isResuming: Bool
    /// Which sheets are read back.
    public var verification: Verification
    /// The part of the rows that is printed, into a folder of its own below `output`; `nil` for all.
    public let shard: Shard?

    /// The columns that the patients file may have.
    public static var columns: [String] { PatientFile.columns.known }
    /// The columns that the medications file may have.
    public static var medicationColumns: [String] { MedicationFile.columns.known }

    public init(
        patients: String, medications: String?, output: String, staffCopies: String? = nil,
        stack: StackSettings? = nil, jobs: Int, force: Bool, isResuming: Bool = false,
        verification: Verification = .all, shard: Shard? = nil
    ) {
        func folder(_ path: String) -> String {
            guard let shard else { return path }
            return path.hasSuffix("/") ? path + shard.folderName : "\(path)/\(shard.folderName)"
        }
        self.shard = shard
        self.stack = stack
        self.isResuming = isResuming
        self.staffCopies = staffCopies.map(folder)
        self.patients = patients
        self.medications = medications
        self.output = folder(output)
        self.jobs = max(1, jobs)
        self.force = force
        self.verification = verification
    }
}

/// How far a batch is.
public struct BatchProgress: Hashable, Sendable {
    public internal(set) var printed = 0
    /// Rows whose sheets an earlier run printed.
    public internal(set) var kept = 0
    public internal(set) var refused = 0
    /// Rows of the file.
    public let rows: Int

    public var done: Int { printed + kept + refused }
}

/// How a batch ended.
public struct BatchResult: Sendable {
    public internal(set) var progress: BatchProgress
    /// Rows of the medications file whose order is not in the patients file.
    public internal(set) var strayMedications: Int
    /// How long each step took, for all workers together.
    public internal(set) var times: StepTimes

    /// Whether everything was printed.
    public var isComplete: Bool { progress.refused == 0 && strayMedications == 0 }
}
