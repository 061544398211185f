/// How long each step took, over all sheets and workers.
public struct StepTimes: Sendable {
    private var durations = [Duration](repeating: .zero, count: SheetStep.allCases.count)

    public init() {}

    public package(set) subscript(step: SheetStep) -> Duration {
        get { durations[StepTimes.index(of: step)] }
        set { durations[StepTimes.index(of: step)] = newValue }
    }

    /// Of all steps.
    public var total: Duration { durations.reduce(.zero, +) }

    package static func += (left: inout StepTimes, right: StepTimes) {
        for index in left.durations.indices { left.durations[index] += right.durations[index] }
    }

    private static func index(of step: SheetStep) -> Int {
        SheetStep.allCases.firstIndex(of: step) ?? 0
    }
}
