import Foundation

/// Named steps and what each of them takes.
struct Steps {
    private var medians: [(name: String, milliseconds: Double)] = []

    /// Runs a step `runs` times and keeps the median; the result is the last run's.
    mutating func measure<Result>(_ name: String, runs: Int, _ body: () throws -> Result) rethrows -> Result {
        var times: [Double] = []
        let clock = ContinuousClock()
        var last = try body()
        for _ in 0..<runs {
            let start = clock.now
            last = try body()
            let duration = (clock.now - start).components
            times.append(Double(duration.seconds) * 1_000 + Double(duration.attoseconds) / 1e15)
        }
        medians.append((name, times.sorted()[times.count / 2]))
        return last
    }

    func report(_ title: String) {
        let total = medians.reduce(0) { $0 + $1.milliseconds }
        print(title)
        for (name, milliseconds) in medians + [("all", total)] {
            let share = (milliseconds / total).formatted(.percent.precision(.fractionLength(0)))
            let time = milliseconds.formatted(.number.precision(.fractionLength(2)))
            print("  \(name.padding(toLength: 24, withPad: " ", startingAt: 0))\(time) ms  \(share)")
        }
    }
}
