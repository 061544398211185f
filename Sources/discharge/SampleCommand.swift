public import ArgumentParser
public import DischargePrinting

struct SampleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample", abstract: "Write a sample file to start from.",
        discussion: "For example: discharge sample order > order.yaml")

    @Argument(help: "order, csv, medications, site, slurm or kubernetes.")
    var kind: Sample

    func run() throws {
        try Terminal.run {
            try Terminal.write(kind.text)
            Terminal.report(kind.advice)
        }
    }
}

extension Sample: ExpressibleByArgument {}
