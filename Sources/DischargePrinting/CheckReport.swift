public struct CheckReport: Sendable {
    public let text: String
    public let isClean: Bool
    public init(_ settings: DeskSettings) throws {
        text = ""
        isClean = true
    }
}
