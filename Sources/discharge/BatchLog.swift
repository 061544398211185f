import DischargeBatch
import DischargePrinting
import Foundation
import Synchronization

/// What a batch says on standard error while it runs: messages, how far it is, and how long its steps took. Nothing of a
/// patient is in any of it.
final class BatchLog: Sendable {
    private let format: LogFormat
    private let isTerminal: Bool
    private let start = ContinuousClock.now
    /// When progress was last shown; `nil` before the first time.
    private let shown = Mutex<ContinuousClock.Instant?>(nil)

    init(format: LogFormat) {
        self.format = format
        isTerminal = isatty(STDERR_FILENO) == 1
    }

    func report(_ messages: [String]) {
        switch format {
        case .text: Terminal.report(messages)
        case .json: for message in messages { write(LogEvent.message(message)) }
        }
    }

    /// Shows progress ten times a second on a terminal, and once a minute elsewhere.
    func show(_ progress: BatchProgress) {
        let isBar = isTerminal && format == .text
        let now = ContinuousClock.now
        let isDue = shown.withLock { last in
            let pause: Duration = isBar ? .milliseconds(100) : .seconds(60)
            // The first minute passes before the first line; a bar is there at once, and full at the end.
            guard now - (last ?? (isBar ? .now - pause : start)) >= pause || isBar && progress.done == progress.rows
            else {
                return false
            }
            last = now
            return true
        }
        guard isDue else { return }
        let pace = BatchPace(progress, after: now - start)
        switch format {
        case .json: write(LogEvent.progress(pace))
        case .text where isBar: Terminal.showBar(pace)
        case .text: Terminal.report([pace.line])
        }
    }

    /// Says how long each step took, for all workers together.
    func show(_ times: StepTimes) {
        let total = max(times.total.seconds, .leastNonzeroMagnitude)
        switch format {
        case .json:
            write(LogEvent.timings(times))
        case .text:
            Terminal.report(
                SheetStep.allCases.map { step in
                    let name = step.rawValue.padding(toLength: 18, withPad: " ", startingAt: 0)
                    let seconds = String(format: "%9.3f s", times[step].seconds)
                    return name + seconds + String(format: "%5.0f %%", 100 * times[step].seconds / total)
                })
        }
    }

    private func write(_ event: LogEvent) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let line = try? encoder.encode(event) else { return }
        Terminal.writeError(String(decoding: line, as: UTF8.self) + "\n")
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
