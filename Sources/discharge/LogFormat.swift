import ArgumentParser

/// How messages stand on standard error.
enum LogFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// Lines for people.
    case text
    /// One JSON object a line, for machines.
    case json
}
