import DischargeBatch
import DischargePrinting

/// One line of a log for machines.
struct LogEvent: Encodable {
    /// "message", "progress" or "timings".
    private var event: String
    private var text: String?
    private var rows: Int?
    private var printed: Int?
    private var kept: Int?
    private var refused: Int?
    private var rowsPerSecond: Double?
    private var secondsLeft: Double?
    /// Seconds by step.
    private var steps: [String: Double]?

    private enum CodingKeys: String, CodingKey {
        case event, text, rows, printed, kept, refused, steps
        case rowsPerSecond = "rows_per_second"
        case secondsLeft = "seconds_left"
    }

    static func message(_ text: String) -> LogEvent { LogEvent(event: "message", text: text) }

    static func progress(_ pace: BatchPace) -> LogEvent {
        LogEvent(
            event: "progress", rows: pace.progress.rows, printed: pace.progress.printed, kept: pace.progress.kept,
            refused: pace.progress.refused, rowsPerSecond: pace.rate, secondsLeft: pace.secondsLeft)
    }

    static func timings(_ times: StepTimes) -> LogEvent {
        let steps = SheetStep.allCases.map { ($0.rawValue, times[$0].seconds) }
        return LogEvent(event: "timings", steps: Dictionary(uniqueKeysWithValues: steps))
    }
}
