import DischargeFiles

import DischargePrinting
import Foundation
import Synchronization

/// Somebody's wish that a batch ends before its last row: the rows in hand are finished and recorded first.
public final class Interruption: Sendable {
    private let number = Atomic<Int32>(0)

    public init() {}

    /// - Parameter signal: By which the wish came, for example SIGINT.
    public func interrupt(by signal: Int32) { number.store(signal, ordering: .relaxed) }

    /// `nil` as long as nobody wishes it.
    var signal: Int32? {
        let number = number.load(ordering: .relaxed)
        return number == 0 ? nil : number
    }
}

/// Why a batch ended before its last row, with everything that it had printed recorded.
struct BatchInterrupted: ReportedFault, Hashable, Sendable, CustomStringConvertible {
    let signal: Int32
    /// Rows that are done, with those of earlier runs, of `rows`.
    let done: Int
    let rows: Int

    /// As shells tell that a signal ended a program.
    var exitCode: Int32 { 128 + signal }

    var description: String {
        let name = [SIGINT: "SIGINT", SIGTERM: "SIGTERM", SIGHUP: "SIGHUP"][signal] ?? "signal \(signal)"
        return "ended by \(name) after \(done) of \(rows) rows, which are recorded; run again with --resume for the "
            + "others"
    }
}
