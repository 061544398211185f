import ArgumentParser
import DischargePrinting

struct Identify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "identify",
        abstract: "Find the row that a scanned or loose page belongs to.",
        discussion: """
            The code stands beside the bars at the foot of every page, and a scanner reads it from the bars or from the \
            square on page 1. Capitals, hyphens and spaces do not matter, and I and L are read as 1, O as 0. The form id \
            alone will do.

            Says which row it is, which page, whether the file beside the manifest is there as it was printed, and \
            whether it says what the page says. Exit codes: 0 found, 1 not in the manifests, 64 the code is none, 66 a \
            manifest cannot be read.
            """)

    @Argument(help: ArgumentHelp("The page's code, in one or more words, or the form id.", valueName: "code"))
    var code: [String]

    @Option(help: ArgumentHelp("A batch's manifest.csv; can be given again for others.", valueName: "manifest.csv"))
    var manifest: [String] = []

    func validate() throws {
        if manifest.isEmpty { throw ValidationError("--manifest takes the manifest.csv of a batch.") }
    }

    func run() throws {
        try Terminal.run {
            let identification = try Identification(code: code.joined(separator: " "), manifests: manifest)
            Terminal.report(identification.notices)
            try Terminal.write(identification.text)
            if !identification.isFound { throw ExitCode(1) }
        }
    }
}
