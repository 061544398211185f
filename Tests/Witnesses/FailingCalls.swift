package import Foundation

/// Lets system calls of a program fail, or do nothing and tell of success, with strace.
package struct FailingCalls {
    /// What ended the program, and what it wrote.
    package let result: ProgramResult
    /// The calls that were changed, as strace writes them, with the files that their descriptors lead to.
    package let calls: [String]

    /// Whether strace can trace here; a build machine's container often lets none.
    package static let isPermitted = (try? Witnesses.run("strace", ["-e", "trace=none", "true"]).status) == 0

    /// - Parameters:
    ///   - call: The system call's name.
    ///   - fault: What becomes of it, as strace's `-e inject` has it: `error=EDQUOT`, `retval=40`.
    ///   - when: Which call of the name in each thread, from 1.
    ///   - path: The file or folder that the call must be about, as the program names it; `nil` for any.
    package init(
        of program: URL, _ arguments: [String], in folder: URL, call: String, fault: String, when: Int,
        at path: String? = nil
    ) throws {
        let log = folder.appending(path: "calls")
        defer { try? FileManager.default.removeItem(at: log) }
        // A descriptor leads to a path without links.
        let real = realpath(folder.path, nil).map { String(cString: $0) } ?? folder.path
        let paths = path.map { ["-P", $0, "-P", "\(real)/\($0)"] } ?? []
        result = try Witnesses.run(
            "strace",
            ["-f", "-y", "-o", log.path, "-e", "signal=none", "-e", "trace=\(call)"] + paths
                + ["-e", "inject=\(call):\(fault):when=\(when)", program.path] + arguments,
            in: folder, environment: ["DISCHARGE_RESOURCES": ""])
        calls = try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init)
            .filter { $0.hasSuffix("(INJECTED)") }
    }
}
