public import ArgumentParser
import DischargeBatch
import DischargePrinting
import Foundation

struct BatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print",
        abstract: "Print a sheet for every row of a CSV.",
        // It is the one that `batch` runs when it is told nothing else.
        usage: "discharge batch [<options>] <patients.csv> --output <folder>",
        discussion: """
            Writes one PDF a row, manifest.csv, and refused.csv with the rows that could not be printed, ready to mend \
            and run again. With --staff-copies each printed row has a staff's copy, <form id>-staff.pdf. The sheets of \
            the other rows are printed all the same.

            Whatever ends a run, each sheet in the folder is whole, and manifest.csv says which are there. --resume \
            prints the others: those that are missing, those that are not the file that the manifest says, and those \
            whose row or medicines changed. Ctrl-C (SIGINT), SIGTERM and SIGHUP let it record what is done and end with \
            128 and the signal's number; a second one ends it at once. The manifest keeps the sheets of earlier runs.

            --merge puts the sheets of all rows of the file, with --resume those that are there already too, into one \
            PDF to print besides, in the order of the rows; a refused row is not in it. Each patient begins on an odd \
            page, the front of a leaf. FILE.sets.csv tells on which page each sheet begins. More \
            sheets than --merge-size go into FILE-001.pdf, FILE-002.pdf and so on. All of them get their names when the \
            run has come to its end.

            --shard K/N prints the K-th of N parts of the rows, for as many machines, into a folder of its own such as \
            FOLDER/shard-003-of-016; a row's part follows from its order_id. In an array job of Slurm or AWS Batch, \
            --shard auto takes the task's own part, in an indexed Job of Kubernetes --shard auto/N. `discharge batch \
            collect` then proves that every row is there once, and joins the manifests.

            Columns of the patients: \(BatchSettings.columns.joined(separator: ", ")). `discharge generate --help` \
            tells how each is written.

            Columns of the medicines: \(BatchSettings.medicationColumns.joined(separator: ", ")).
            """,
        helpNames: [.short, .long])

    @Argument(help: ArgumentHelp("The patients, as CSV.", valueName: "patients.csv"))
    var patients: String

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder for the sheets.", valueName: "folder"))
    var output: String

    @Option(help: ArgumentHelp("A folder for a staff's copy of each printed sheet.", valueName: "folder"))
    var staffCopies: String?

    @Option(help: ArgumentHelp("One PDF of all sheets of the run besides, to print.", valueName: "file.pdf"))
    var merge: String?

    @Option(
        help: ArgumentHelp("Sheets in one file of --merge; more go into numbered files.", valueName: "number"))
    var mergeSize = StackSettings.usualVolumeSize

    @Option(help: ArgumentHelp("The medicines, as CSV, joined by order_id.", valueName: "medications.csv"))
    var medications: String?

    @Option(help: ArgumentHelp("Sheets made at the same time; as many as there are cores.", valueName: "number"))
    var jobs: Int?

    @Option(
        help: ArgumentHelp("The part of the rows to print: K/N, or auto or auto/N in an array job.", valueName: "part"))
    var shard: String?

    @Flag(help: "Print only what no earlier run printed, or what changed since.")
    var resume = false

    @Option(help: "Sheets read back before they are given their names: all, sample or off.")
    var verify = Verification.all

    @Flag(help: "Replace files even if they are other forms.")
    var force = false

    @Flag(help: "Say how long each step took, for all sheets together.")
    var timings = false

    @Option(help: "How messages stand on standard error: text, or json for machines, one object a line.")
    var logFormat = LogFormat.text

    @OptionGroup(title: "Everywhere") var common: CommonOptions

    func validate() throws {
        if output.isEmpty { throw ValidationError("--output takes the name of a folder.") }
        if staffCopies?.isEmpty == true { throw ValidationError("--staff-copies takes the name of a folder.") }
        if merge != nil, stack == nil {
            let sizes = StackSettings.volumeSizes
            throw ValidationError(
                "--merge takes the name of a file that ends in .pdf, and --merge-size a number from "
                    + "\(sizes.lowerBound) to \(sizes.upperBound).")
        }
        if let shard {
            if merge != nil {
                throw ValidationError("--merge makes one print job of all rows; leave it out with --shard.")
            }
            do throws(UsageError) {
                _ = try ShardChoice(argument: shard)
            } catch {
                throw ValidationError(error.message)
            }
        }
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
    }

    private var stack: StackSettings? { merge.flatMap { StackSettings(path: $0, volumeSize: mergeSize) } }

    /// The part to print; `nil` for all rows.
    private func part(_ report: ([String]) -> Void) throws -> Shard? {
        let environment = Dictionary(
            uniqueKeysWithValues: ArrayTask.variables.compactMap { name in
                CommandLine.variable(name).map { (name, $0) }
            })
        guard let shard else {
            report(ArrayTask.notices(environment: environment))
            return nil
        }
        return try ShardChoice(argument: shard).shard(environment: environment)
    }

    func run() async throws {
        let interruption = Interruption()
        let signals = Signals(interrupting: interruption)
        defer { withExtendedLifetime(signals) {} }
        let log = BatchLog(format: logFormat)
        try await Terminal.run(reportingTo: log.report) {
            let settings = BatchSettings(
                patients: patients, medications: medications, output: output, staffCopies: staffCopies, stack: stack,
                jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, force: force, isResuming: resume,
                verification: verify, shard: try part(log.report))
            let desk = try await Desk(common.settings, isForManySheets: true)
            let result = try await Batch(desk: desk, settings: settings).run(
                interruption: interruption, report: log.report, progress: { log.show($0) })
            if timings { log.show(result.times) }
            if !result.isComplete { throw ExitCode(1) }
        }
    }
}

extension Verification: ExpressibleByArgument {}
