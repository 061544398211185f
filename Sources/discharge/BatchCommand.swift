public import ArgumentParser
public import DischargePrinting
import Foundation

struct BatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Print a sheet for every row of a CSV.",
        discussion: """
            Writes one PDF a row, manifest.csv, and refused.csv with the rows that could not be printed, ready to mend \
            and run again. With --staff-copies each printed row has a staff's copy, <form id>-staff.pdf. The sheets of \
            the other rows are printed all the same.

            Whatever ends a run, each sheet in the folder is whole, and manifest.csv says which are there. --resume \
            prints the others: those that are missing, those that are not the file that the manifest says, and those \
            whose row or medicines changed. Ctrl-C (SIGINT), SIGTERM and SIGHUP let it record what is done and end with \
            128 and the signal's number; a second one ends it at once. The manifest keeps the sheets of earlier runs.

            Columns of the patients: \(BatchSettings.columns.joined(separator: ", ")). `discharge generate --help` \
            tells how each is written.

            Columns of the medicines: \(BatchSettings.medicationColumns.joined(separator: ", ")).
            """)

    @Argument(help: ArgumentHelp("The patients, as CSV.", valueName: "patients.csv"))
    var patients: String

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder for the sheets.", valueName: "folder"))
    var output: String

    @Option(help: ArgumentHelp("A folder for a staff's copy of each printed sheet.", valueName: "folder"))
    var staffCopies: String?

    @Option(help: ArgumentHelp("The medicines, as CSV, joined by order_id.", valueName: "medications.csv"))
    var medications: String?

    @Option(help: ArgumentHelp("Sheets made at the same time; as many as there are cores.", valueName: "number"))
    var jobs: Int?

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
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
    }

    func run() async throws {
        let interruption = Interruption()
        let signals = Signals(interrupting: interruption)
        defer { withExtendedLifetime(signals) {} }
        let log = BatchLog(format: logFormat)
        try await Terminal.run(reportingTo: log.report) {
            let settings = BatchSettings(
                patients: patients, medications: medications, output: output, staffCopies: staffCopies,
                jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, force: force, isResuming: resume,
                verification: verify)
            let desk = try await Desk(common.settings, isForManySheets: true)
            let result = try await Batch(desk: desk, settings: settings).run(
                interruption: interruption, report: log.report, progress: { log.show($0) })
            if timings { log.show(result.times) }
            if !result.isComplete { throw ExitCode(1) }
        }
    }
}

extension Verification: ExpressibleByArgument {}
