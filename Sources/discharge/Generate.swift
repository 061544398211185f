import ArgumentParser
import DischargePrinting

struct Generate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Print one patient's sheet as a PDF.",
        discussion: "Options stand over the order file. Without --output the file is named by the form id.")

    @Argument(help: ArgumentHelp("The order, as YAML.", valueName: "order.yaml"))
    var order: String?

    @OptionGroup(title: "Order") var fields: OrderOptions

    @Option(name: .shortAndLong, help: ArgumentHelp("The PDF to write; - for standard output.", valueName: "file"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            """
            Write the staff's copy too: the same sheet with the record and sources of each line, checks, approval, \
            reading level and answers. - for standard output.
            """, valueName: "file"))
    var staffCopy: String?

    @Flag(help: "Replace the output even if it is another patient's form.")
    var force = false

    @OptionGroup(title: "Everywhere") var common: CommonOptions

    func validate() throws {
        if output?.isEmpty == true { throw ValidationError("--output takes the name of a file, or - .") }
        if staffCopy?.isEmpty == true { throw ValidationError("--staff-copy takes the name of a file, or - .") }
    }

    func run() async throws {
        try await Terminal.run {
            let desk = try await Desk(common.settings)
            let sheet = try desk.print(file: order, options: fields.rawOrder, withStaffCopy: staffCopy != nil)
            let names = try sheet.write(to: output, staffCopyTo: staffCopy, force: force)
            Terminal.report(desk.notices(for: sheet, writtenTo: names))
            Terminal.end(holding: (desk, sheet))
        }
    }
}
