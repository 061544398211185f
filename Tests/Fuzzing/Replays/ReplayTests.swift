import Foundation
import FuzzTargets
import Testing
import Witnesses

@Suite("What the fuzzer reads")
struct ReplayTests {
    @Test(
        "each file of the corpus is read or refused within a second, and breaks no rule",
        arguments: FuzzTarget.allCases)
    func replay(target: FuzzTarget) async throws {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "discharge-replay-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let bench = try await FuzzBench(scratch: scratch.path)
        let folder = packageRoot.appending(path: "Tests/Fuzzing/Corpus/\(target.rawValue)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names.count >= 10)
        for name in names {
            let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
            let start = ContinuousClock.now
            #expect(throws: Never.self, "\(target.rawValue)/\(name)") { try bench.run(target, bytes) }
            // Ten times the second that an optimized build has: tests share their processors.
            #expect(ContinuousClock.now - start < .seconds(10), "\(target.rawValue)/\(name)")
        }
    }
}
