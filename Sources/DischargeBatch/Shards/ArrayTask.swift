import DischargePrinting

/// A task of an array job, as the variables of its environment tell it.
public struct ArrayTask: Sendable {
    private let system: System
    private let environment: [String: String]

    /// What runs one command as many tasks, by the variable that holds a task's index.
    private enum System: String, CaseIterable {
        case slurm = "SLURM_ARRAY_TASK_ID"
        case kubernetes = "JOB_COMPLETION_INDEX"
        case awsBatch = "AWS_BATCH_JOB_ARRAY_INDEX"
    }

    /// The variables that are read.
    public static let variables =
        System.allCases.map(\.rawValue) + [
            "SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_MAX", "SLURM_ARRAY_TASK_STEP", "SLURM_ARRAY_TASK_COUNT",
            "AWS_BATCH_JOB_ARRAY_SIZE",
        ]

    /// - Throws: `UsageError` where this is the task of no array job, or of two.
    init(environment: [String: String]) throws(UsageError) {
        let set = Self.systems(in: environment)
        guard let system = set.first else {
            let names = System.allCases.map(\.rawValue).joined(separator: ", ")
            throw UsageError(
                message: "--shard auto: this is no task of an array job: none of \(names) is set; give --shard K/N")
        }
        guard set.count == 1 else {
            let names = set.map(\.rawValue).joined(separator: " and ")
            throw UsageError(message: "--shard auto: \(names) are both set; give --shard K/N")
        }
        self.system = system
        self.environment = environment
    }

    /// What to say where a task of an array job is to print all rows, as each of its fellows then does.
    public static func notices(environment: [String: String]) -> [String] {
        systems(in: environment).prefix(1).map {
            "\($0.rawValue) is set and --shard is not: this prints all rows; with --shard auto each task of the array "
                + "prints its part"
        }
    }

    private static func systems(in environment: [String: String]) -> [System] {
        System.allCases.filter { environment[$0.rawValue]?.isEmpty == false }
    }

    /// - Parameter count: Parts in all as the command line says; `nil` where it does not.
    /// - Throws: `UsageError`.
    func shard(count: Int?) throws(UsageError) -> Shard {
        let (index, parts) =
            switch system {
            case .slurm: try slurm(count: count)
            case .kubernetes: try kubernetes(count: count)
            case .awsBatch: try awsBatch(count: count)
            }
        if let count, count != parts.value {
            throw fault("\(parts.variables) and --shard auto/\(count) are not the same count; give --shard K/N")
        }
        guard let shard = Shard(number: index + 1, count: parts.value) else {
            throw fault("\(system.rawValue) is not below the \(parts.value) of \(parts.variables)")
        }
        return shard
    }

    /// How many parts there are, and what tells it.
    private typealias Parts = (value: Int, variables: String)

    /// The ids of an array go in steps of one or more, from 0 or 1: an array of other ids is most likely what was
    /// submitted again of a whole one, of which no variable tells.
    private func slurm(count: Int?) throws(UsageError) -> (Int, Parts) {
        let id = try number(System.slurm.rawValue)
        let first = try number("SLURM_ARRAY_TASK_MIN")
        let last = try number("SLURM_ARRAY_TASK_MAX")
        let step = try environment["SLURM_ARRAY_TASK_STEP"] == nil ? 1 : number("SLURM_ARRAY_TASK_STEP")
        guard step > 0, (first...max(first, last)).contains(id), (id - first) % step == 0 else {
            throw fault(
                "SLURM_ARRAY_TASK_ID is none of the ids that SLURM_ARRAY_TASK_MIN, SLURM_ARRAY_TASK_MAX and "
                    + "SLURM_ARRAY_TASK_STEP tell; submit it with --array=1-N, or give --shard K/N")
        }
        guard first <= 1 || count != nil else {
            throw fault(
                "SLURM_ARRAY_TASK_MIN is neither 0 nor 1, as where some tasks of an array are submitted again; give "
                    + "--shard K/N with the N of the whole array")
        }
        let parts = (last - first) / step + 1
        if environment["SLURM_ARRAY_TASK_COUNT"] != nil, try number("SLURM_ARRAY_TASK_COUNT") != parts {
            throw fault(
                "SLURM_ARRAY_TASK_COUNT is not the count that SLURM_ARRAY_TASK_MIN, SLURM_ARRAY_TASK_MAX and "
                    + "SLURM_ARRAY_TASK_STEP tell, so that the array has gaps; submit it with --array=1-N, or give "
                    + "--shard K/N")
        }
        return ((id - first) / step, (parts, "the Slurm array's SLURM_ARRAY_TASK_MIN to SLURM_ARRAY_TASK_MAX"))
    }

    /// Kubernetes tells a task its index alone.
    private func kubernetes(count: Int?) throws(UsageError) -> (Int, Parts) {
        let index = try number(System.kubernetes.rawValue)
        guard let count else {
            throw fault(
                "JOB_COMPLETION_INDEX is set, and Kubernetes does not tell of how many; give --shard auto/N with the "
                    + "Job's completions as N")
        }
        return (index, (count, "--shard auto/\(count)"))
    }

    private func awsBatch(count: Int?) throws(UsageError) -> (Int, Parts) {
        let index = try number(System.awsBatch.rawValue)
        if let count, environment["AWS_BATCH_JOB_ARRAY_SIZE"] == nil {
            return (index, (count, "--shard auto/\(count)"))
        }
        return (index, (try number("AWS_BATCH_JOB_ARRAY_SIZE"), "AWS_BATCH_JOB_ARRAY_SIZE"))
    }

    private func number(_ variable: String) throws(UsageError) -> Int {
        guard let text = environment[variable], !text.isEmpty else {
            throw fault("\(system.rawValue) is set and \(variable) is not; give --shard K/N")
        }
        // Nine digits are more than any array has, and add up without overflow.
        guard text.utf8.count < 10, text.allSatisfy({ ("0"..."9").contains($0) }), let number = Int(text) else {
            throw fault("\(variable) is not a whole number; give --shard K/N")
        }
        return number
    }

    private func fault(_ message: String) -> UsageError { UsageError(message: "--shard auto: \(message)") }
}
