public import ArgumentParser
public import DischargeModel
import DischargePrinting
import Foundation

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The site file: hospital, phone numbers, time zone.", valueName: "file"))
    var site: String?

    @Option(help: ArgumentHelp("The folder of the wording.", valueName: "folder"))
    var templates: String?

    @Option(help: ArgumentHelp("The folder of the fonts.", valueName: "folder"))
    var fonts: String?

    @Option(help: "The paper: letter or a4. The site's when not given.")
    var paper: Paper?

    @Flag(help: "Print in 18-point type.")
    var largePrint = false

    @Option(help: "The sides of a leaf that are printed on: one or two. The site's when not given.")
    var sides: Sides?

    @Option(help: ArgumentHelp("The time of printing, for output that can be made again.", valueName: "iso-8601"))
    var now: String?

    @Option(help: ArgumentHelp("How dates such as 05/19/1964 are written: MDY or DMY.", valueName: "order"))
    var dateFormat: DateOrder?

    var settings: DeskSettings {
        DeskSettings(
            site: site, templates: templates, fonts: fonts,
            print: PrintOptions(paper: paper, isLargePrint: largePrint, sides: sides),
            now: now, dateOrder: dateFormat, resources: CommandLine.variable("DISCHARGE_RESOURCES"),
            executable: CommandLine.executablePath)
    }
}

extension Paper: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(rawValue: argument.lowercased())
    }
}
extension Sides: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(rawValue: argument.lowercased())
    }
}
extension DateOrder: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}

extension CommandLine {
    /// Where the running program stands, whatever name it was called by.
    fileprivate static var executablePath: String {
        #if os(Linux)
            // A bundle looks through the whole installation first.
            if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") { return path }
        #endif
        return Bundle.main.executablePath ?? arguments.first ?? "discharge"
    }

    /// A variable of the environment, without copying the others.
    static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
