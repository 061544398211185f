/// Takes the time of one step after another.
package struct LapClock {
    package private(set) var times = StepTimes()
    private var last = ContinuousClock.now

    /// The next step begins now.
    package mutating func start() { last = .now }

    /// The step that began last ends now, and the next one begins.
    package mutating func end(_ step: SheetStep) {
        let now = ContinuousClock.now
        times[step] += now - last
        last = now
    }
}
