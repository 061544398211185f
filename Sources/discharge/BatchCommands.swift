import ArgumentParser

/// `discharge batch`, which prints unless it is told to do something else with what was printed.
struct BatchCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Print a sheet for every row of a CSV.",
        discussion: """
            A whole ward:     discharge batch PATIENTS.csv --output FOLDER
            Its options:      discharge batch --help
            Join its parts:   discharge batch collect FOLDER --patients PATIENTS.csv --output FOLDER
            """,
        subcommands: [BatchCommand.self, CollectCommand.self], defaultSubcommand: BatchCommand.self,
        // `discharge batch --help` is answered by the command that prints.
        helpNames: [])
}
