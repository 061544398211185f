import ArgumentParser

@main
enum Program {
    static func main() async {
        Terminal.holdStandardStreams()
        Terminal.hearFailuresOfWriting()
        await Discharge.main()
    }
}

struct Discharge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "discharge",
        abstract: "Print the sheet that a patient takes home after vertebroplasty or kyphoplasty.",
        discussion: """
            One patient:     discharge generate ORDER.yaml --output sheet.pdf
            And for staff:   discharge generate ORDER.yaml --staff-copy staff.pdf
            Look at it:      discharge preview ORDER.yaml
            A whole ward:    discharge batch PATIENTS.csv --output FOLDER
            In many parts:   discharge batch PATIENTS.csv --output FOLDER --shard K/N
            A loose page:    discharge identify CODE --manifest manifest.csv
            Approve wording: discharge approve --name NAME --role ROLE --language en
            To begin:        discharge sample order > ORDER.yaml

            What nobody told the program prints as a blank to fill in by hand. Exit codes: 0 done, 1 something was \
            refused or not found, 64 wrong usage, 65 the order is not valid, 66 a file cannot be read, 73 a file cannot \
            be made, 74 writing failed.
            """,
        version: "0.1.0",
        subcommands: [
            Generate.self, Preview.self, BatchCommands.self, Identify.self, Check.self, Approve.self,
            SampleCommand.self,
        ])
}
