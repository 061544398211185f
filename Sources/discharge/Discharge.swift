import ArgumentParser

@main
struct Discharge: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "discharge")
}
