import ArgumentParser
import DischargePrinting

struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Record that a clinician approves a language's wording.",
        discussion: """
            This records a clinician's responsibility: that the wording of one language, whole and as it stands now, may \
            be handed to patients. Only the clinician who read all of it should run this. The program cannot verify \
            identity: whoever may write in the folder of the wording can write any name.

            The approval is added to approvals.yaml in that folder. It holds for the content, by SHA-256: after one byte \
            of the language's files or of medicines.yaml changes, every page says again that it is a draft. \
            `discharge check` shows what is approved, by whom and when, and what changed since. Nothing is approved \
            while that check finds something to mend.
            """)

    @Option(help: ArgumentHelp("The clinician who approves, for example \"Dr. Example\".", valueName: "text"))
    var name: String

    @Option(help: ArgumentHelp("What the clinician is, for example \"Radiologist\".", valueName: "text"))
    var role: String

    @Option(help: ArgumentHelp("The language that is approved, for example en.", valueName: "tag"))
    var language: String

    @OptionGroup(title: "Everywhere") var common: CommonOptions

    func run() throws {
        try Terminal.run {
            let approver = try Approver(name: name, role: role)
            Terminal.report(try ApprovalDesk(common.settings).approve(language: language, by: approver))
        }
    }
}
