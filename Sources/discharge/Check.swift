import ArgumentParser
import DischargePrinting

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check the wording, the fonts, how hard the sheets are to read, and who approved them.")

    @OptionGroup(title: "Everywhere") var common: CommonOptions

    func run() throws {
        try Terminal.run {
            let report = try CheckReport(common.settings)
            try Terminal.write(report.text)
            if !report.isClean { throw ExitCode(1) }
        }
    }
}
