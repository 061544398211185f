public import ArgumentParser
public import DischargePrinting

struct Preview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show one patient's sheet as text, or its model as JSON.")

    @Argument(help: ArgumentHelp("The order, as YAML.", valueName: "order.yaml"))
    var order: String?

    @OptionGroup(title: "Order") var fields: OrderOptions

    @Option(help: ArgumentHelp("Columns a line may fill; 80 or the terminal's.", valueName: "columns"))
    var width: Int?

    @Option(help: "text or json.")
    var format = PreviewFormat.text

    @OptionGroup(title: "Everywhere") var common: CommonOptions

    func validate() throws {
        if let width, !(40...400).contains(width) { throw ValidationError("--width takes a number from 40 to 400.") }
    }

    func run() async throws {
        try await Terminal.run {
            let desk = try await Desk(common.settings)
            let preview = try desk.preview(
                file: order, options: fields.rawOrder, format: format, width: width ?? Terminal.width ?? 80)
            try Terminal.write(preview.text)
            Terminal.report(preview.notices)
            Terminal.end(holding: desk)
        }
    }
}

extension PreviewFormat: ExpressibleByArgument {}
