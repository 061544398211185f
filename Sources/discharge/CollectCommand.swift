import ArgumentParser
import DischargeBatch

struct CollectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "collect",
        abstract: "Prove that the parts of a batch hold every row once, and join their manifests.",
        discussion: """
            For a batch that was printed with --shard. Every row of the CSV has to stand in its own part once, printed or \
            refused; each sheet has to be the file that its part's manifest says, and no other sheet may lie there; all \
            parts have to have come to their end, and to be printed from this CSV, from the same medicines, and with the \
            same wording, site and options.

            Where that is so, it writes one manifest.csv with the rows as the CSV has them, and one refused.csv, ready to \
            mend and run by itself; the sheets stay where they are. Where it is not, it says what is wrong, row by row, \
            and writes nothing. Exit codes: 0 every row is printed, 1 rows are refused or something is wrong, 64 wrong \
            usage, 65 the CSV is not valid, 66 a file cannot be read, 73 a file cannot be made, 74 writing failed.
            """,
        helpNames: [.short, .long])

    @Argument(
        help: ArgumentHelp("The folders of the parts, or the folder that holds them all.", valueName: "folder"))
    var folders: [String]

    @Option(help: ArgumentHelp("The patients, as CSV, that the parts were printed from.", valueName: "patients.csv"))
    var patients: String

    @Option(
        help: ArgumentHelp("The medicines of the parts, to be checked too.", valueName: "medications.csv"))
    var medications: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder for manifest.csv and refused.csv.", valueName: "folder"))
    var output: String

    func validate() throws {
        if output.isEmpty { throw ValidationError("--output takes the name of a folder.") }
        if folders.contains("") { throw ValidationError("A part's folder has a name.") }
    }

    func run() throws {
        try Terminal.run {
            let collection = BatchCollection(
                folders: folders, patients: patients, medications: medications, output: output)
            if try !collection.run(report: Terminal.report) { throw ExitCode(1) }
        }
    }
}
