import DischargeBatch
import Dispatch
import Foundation

/// The signals by which a person or the system asks a long run to end.
struct Signals {
    private let sources: [any DispatchSourceSignal]

    /// The first of them ends the run with all recorded that is done; a second one ends the process at once.
    init(interrupting interruption: Interruption) {
        // A run in the background, or under nohup, is not to hear what it was told to ignore.
        let heard = [SIGINT, SIGTERM, SIGHUP].filter { number in
            let earlier = signal(number, SIG_IGN)
            return unsafeBitCast(earlier, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self)
        }
        sources = heard.map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                interruption.interrupt(by: number)
                for other in heard { signal(other, SIG_DFL) }
            }
            source.activate()
            return source
        }
    }
}
