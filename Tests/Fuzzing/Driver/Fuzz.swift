import Foundation
import FuzzTargets

/// What libFuzzer calls with each input; `DISCHARGE_FUZZING` names the target.
///
///     export DISCHARGE_FUZZING=csv
///     swift build -c release --sanitize fuzzer --scratch-path .build/fuzzing --product fuzz
///     .build/fuzzing/release/fuzz -max_total_time=600 -timeout=5 -rss_limit_mb=2048 /tmp/new Tests/Fuzzing/Corpus/csv
///
/// libFuzzer keeps new inputs in the first folder. An input that crashes, hangs or breaks a rule is mended and put into the
/// corpus, which the tests replay.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
        try Fuzzing.bench.run(Fuzzing.target, Array(UnsafeBufferPointer(start: bytes, count: count)))
    } catch {
        fatalError("\(error)")
    }
    return 0
}

/// The only thread is libFuzzer's.
private enum Fuzzing {
    static let target: FuzzTarget = {
        let name = ProcessInfo.processInfo.environment["DISCHARGE_FUZZING"] ?? ""
        guard let target = FuzzTarget(rawValue: name) else {
            fatalError("DISCHARGE_FUZZING is one of \(FuzzTarget.allCases.map(\.rawValue))")
        }
        return target
    }()

    static let bench: FuzzBench = {
        // In memory where there is such a folder: a target writes a file for each input.
        let root = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
        let isMade = DispatchSemaphore(value: 0)
        nonisolated(unsafe) var bench: FuzzBench?
        Task.detached {
            bench = try? await FuzzBench(scratch: "\(root)/discharge-fuzz-\(getpid())")
            isMade.signal()
        }
        isMade.wait()
        guard let bench else { fatalError("no bench") }
        return bench
    }()
}
