import ArgumentParser
import DischargePrinting

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the wording, the fonts, how hard the sheets are to read, and who approved them.")

    @Flag(help: "List the rules that orders are held against: id, whether it stops an order or asks, and what it is.")
    var rules = false

    @Flag(
        help: """
            Hold the wording against PEMAT-P and the CDC Clear Communication Index, item by item; ends with 1 where other \
            wording would meet more. What only pictures would meet is told and does not count for that.
            """)
    var scorecard = false

    @OptionGroup(title: "Everywhere") var common: CommonOptions

    func validate() throws {
        if rules && scorecard { throw ValidationError("--rules and --scorecard are two lists; ask for one at a time") }
    }

    func run() throws {
        try Terminal.run {
            if rules { return try Terminal.write(RuleList.text) }
            if scorecard {
                let scorecard = try Scorecard(common.settings)
                try Terminal.write(scorecard.text)
                if !scorecard.isClean { throw ExitCode(1) }
                return
            }
            let report = try CheckReport(common.settings)
            try Terminal.write(report.text)
            if !report.isClean { throw ExitCode(1) }
        }
    }
}
