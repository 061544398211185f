public import DischargeModel

/// What a command was told before it reads any order.
public struct DeskSettings: Sendable {
    public var site: String?
    public var templates: String?
    public var fonts: String?
    public var print: PrintOptions
    /// ISO 8601, or `nil` for the machine's clock.
    public var now: String?
    public var dateOrder: DateOrder?
    /// `DISCHARGE_RESOURCES` of the environment.
    public var resources: String?
    /// The running program's path.
    public var executable: String

    public init(
        site: String?, templates: String?, fonts: String?, print: PrintOptions, now: String?, dateOrder: DateOrder?,
        resources: String?, executable: String
    ) {
        self.site = site
        self.templates = templates
        self.fonts = fonts
        self.print = print
        self.now = now
        self.dateOrder = dateOrder
        self.resources = resources
        self.executable = executable
    }
}
