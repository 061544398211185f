/// The steps of a sheet's way from its row to the disk.
public enum SheetStep: String, CaseIterable, Sendable {
    /// The row's cells become an order.
    case readOrder = "read the order"
    /// Rules, wording, and what is hard to read in notes.
    case compose
    /// Every glyph and line gets its place.
    case layOut = "lay out"
    /// Codes for scanning back.
    case makeCodes = "make codes"
    case writePDF = "write PDF"
    /// Every page shows its own patient.
    case readBack = "read back"
    /// The hash for the manifest, and the file beside its target.
    case stage
    /// Syncing and renaming, which goes on beside the other steps.
    case sync = "sync and record"
}

/// How long each step took, over all sheets and workers.
public struct StepTimes: Sendable {
    private var durations = [Duration](repeating: .zero, count: SheetStep.allCases.count)

    public init() {}

    public internal(set) subscript(step: SheetStep) -> Duration {
        get { durations[StepTimes.index(of: step)] }
        set { durations[StepTimes.index(of: step)] = newValue }
    }

    /// Of all steps.
    public var total: Duration { durations.reduce(.zero, +) }

    static func += (left: inout StepTimes, right: StepTimes) {
        for index in left.durations.indices { left.durations[index] += right.durations[index] }
    }

    private static func index(of step: SheetStep) -> Int {
        SheetStep.allCases.firstIndex(of: step) ?? 0
    }
}

/// Takes the time of one step after another.
struct LapClock {
    private(set) var times = StepTimes()
    private var last = ContinuousClock.now

    /// The next step begins now.
    mutating func start() { last = .now }

    /// The step that began last ends now, and the next one begins.
    mutating func end(_ step: SheetStep) {
        let now = ContinuousClock.now
        times[step] += now - last
        last = now
    }
}
