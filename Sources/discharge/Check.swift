import ArgumentParser
import DischargePrinting

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the wording, the fonts, how hard the sheets are to read, and who approved them.")

    @Flag(help: "List the rules that orders are held against: id, whether it stops an order or asks, and what it is.")
    var rules = false

    @OptionGroup(title: "Everywhere") var common: CommonOptions

    func run() throws {
        try Terminal.run {
            if rules { return try Terminal.write(RuleList.text) }
            let report = try CheckReport(common.settings)
            try Terminal.write(report.text)
            if !report.isClean { throw ExitCode(1) }
        }
    }
}
