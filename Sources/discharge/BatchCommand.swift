public import ArgumentParser
public import DischargePrinting
import Foundation

struct BatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Print a sheet for every row of a CSV.",
        discussion: """
            Writes one PDF a row, manifest.csv, and refused.csv with the rows that could not be printed, ready to mend \
            and run again. With --staff-copies each printed row has a staff's copy, <form id>-staff.pdf. The sheets of the other rows are printed all the same.

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

    @Option(help: "Sheets read back before they are given their names: all, sample or off.")
    var verify = Verification.all

    @Flag(help: "Replace files even if they are other forms.")
    var force = false

    @OptionGroup(title: "Everywhere") var common: CommonOptions

    func validate() throws {
        if output.isEmpty { throw ValidationError("--output takes the name of a folder.") }
        if staffCopies?.isEmpty == true { throw ValidationError("--staff-copies takes the name of a folder.") }
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
    }

    func run() async throws {
        try await Terminal.run {
            let settings = BatchSettings(
                patients: patients, medications: medications, output: output, staffCopies: staffCopies,
                jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, force: force, verification: verify)
            let desk = try await Desk(common.settings, isForManySheets: true)
            let result = try await Batch(desk: desk, settings: settings).run(
                report: Terminal.report, progress: Terminal.showProgress)
            if !result.isComplete { throw ExitCode(1) }
        }
    }
}

extension Verification: ExpressibleByArgument {}
