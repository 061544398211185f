import DischargeBatch
import Foundation

/// How far a batch is, how fast it goes, and how long it will take.
struct BatchPace {
    let progress: BatchProgress
    /// Rows a second since the batch began.
    let rate: Double
    /// `nil` before the first row is done.
    let secondsLeft: Double?

    init(_ progress: BatchProgress, after elapsed: Duration) {
        self.progress = progress
        rate = elapsed > .zero ? Double(progress.done) / elapsed.seconds : 0
        secondsLeft = rate > 0 ? Double(progress.rows - progress.done) / rate : nil
    }

    /// "1200 of 5000 rows, 3 refused, 410 a second, 10 s left"
    var line: String {
        var parts = ["\(progress.done) of \(progress.rows) rows", "\(progress.refused) refused"]
        if rate > 0 { parts.append(String(format: rate < 10 ? "%.1f a second" : "%.0f a second", rate)) }
        if let secondsLeft, progress.done < progress.rows { parts.append("\(BatchPace.time(secondsLeft)) left") }
        return parts.joined(separator: ", ")
    }

    /// "9 s", "3 min 5 s", "2 h 10 min"
    private static func time(_ seconds: Double) -> String {
        let seconds = Int(seconds.rounded(.up))
        if seconds < 60 { return "\(seconds) s" }
        if seconds < 3_600 { return "\(seconds / 60) min \(seconds % 60) s" }
        return "\(seconds / 3_600) h \(seconds % 3_600 / 60) min"
    }
}
