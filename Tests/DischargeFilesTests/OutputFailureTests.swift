import Foundation
import Testing

@testable import DischargeFiles
import Witnesses

@Suite("Outputs that fail")
struct OutputFailureTests {
    @Test(
        "a full device is a failed write, also behind a link, and the device stays",
        .enabled(if: FullDevice.isPermitted))
    func fullDevice() throws {
        try withTemporaryFolder { folder in
            let device = try FullDevice.path(in: folder)
            let link = folder.appending(path: "link.pdf").path
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: device)
            let before = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            for path in [device, link] {
                let fault = #expect(throws: OutputFault.self) {
                    try DurableFile.write([1, 2, 3], to: path, replacing: .always)
                }
                #expect(fault == .writingFailed(path: path, call: "write", errno: ENOSPC))
                #expect(fault?.exitCode == 74)
                #expect(fault?.description.contains("make room") == true)
            }
            #expect(try run("test", ["-c", device]).status == 0)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == before)
        }
    }

    @Test("a disk that fills up leaves neither the file nor a part of it", .enabled(if: SmallDisk.isPermitted))
    func fullDisk() throws {
        try withTemporaryFolder { folder in
            let disk = try SmallDisk(at: folder, kilobytes: 64)
            defer { disk.unmount() }
            let kept = folder.appending(path: "kept.pdf").path
            try DurableFile.write([UInt8](repeating: 1, count: 20_000), to: kept, replacing: .never)
            let fault = #expect(throws: OutputFault.self) {
                try DurableFile.write([UInt8](repeating: 2, count: 100_000), to: kept, replacing: .always)
            }
            #expect(fault == .writingFailed(path: kept, call: "write", errno: ENOSPC))
            #expect(try Data(contentsOf: URL(filePath: kept)) == Data(repeating: 1, count: 20_000))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["kept.pdf"])
        }
    }

    @Test("a reader that is gone is a failed write, and does not end the process")
    func brokenPipe() throws {
        let pipe = try Pipe()
        pipe.closeReading()
        let fault = #expect(throws: OutputFault.self) {
            try write([1], toStream: pipe.writing, named: "standard output")
        }
        #expect(fault == .writingFailed(path: "standard output", call: "write", errno: EPIPE))
        #expect(fault?.exitCode == 74)
    }

    @Test("a stream that takes a little at a time gets every byte in order")
    func shortWrites() throws {
        let pipe = try Pipe()
        _ = fcntl(pipe.writing, F_SETFL, fcntl(pipe.writing, F_GETFL) | O_NONBLOCK)
        let sent = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 / 7) }
        let received = DispatchQueue.global()
        let done = DispatchSemaphore(value: 0)
        let collected = Collected()
        let reading = pipe.reading
        received.async {
            while let chunk = try? readChunk(upTo: 4_099, from: reading), !chunk.isEmpty { collected.add(chunk) }
            done.signal()
        }
        try write(sent, toStream: pipe.writing, named: "pipe")
        pipe.closeWriting()
        done.wait()
        #expect(collected.bytes == sent)
    }

    @Test("`-` and /dev/stdout are standard output, anything else a file")
    func destinations() {
        #expect(OutputDestination(argument: "-") == .standardOutput)
        #expect(OutputDestination(argument: "/dev/stdout") == .standardOutput)
        #expect(OutputDestination(argument: "-.pdf") == .file(path: "-.pdf"))
    }

    @Test(
        "every failure says what to do about it",
        arguments: [ENOENT, ENOTDIR, EACCES, EROFS, ENAMETOOLONG, ENOSPC, EDQUOT, EIO, EPIPE, EMFILE])
    func mends(code: Int32) {
        let failure = SystemFailure(call: "open", errno: code)
        for fault in [OutputFault.creating("a.pdf", failure), .writing("a.pdf", failure)] {
            #expect(fault.description.hasPrefix("a.pdf: "))
            #expect(fault.description.contains("errno \(code)); "))
            #expect(!fault.description.hasSuffix("; "))
        }
        let isDisk = [ENOSPC, EDQUOT, EIO].contains(code)
        #expect(OutputFault.creating("a.pdf", failure).exitCode == (isDisk ? 74 : 73))
    }
}

/// Both ends of a pipe, which close when it goes.
private final class Pipe {
    let reading: Int32
    let writing: Int32
    private var isReadingOpen = true
    private var isWritingOpen = true

    init() throws {
        var ends: [Int32] = [-1, -1]
        try #require(pipe(&ends) == 0)
        reading = ends[0]
        writing = ends[1]
    }

    func closeReading() {
        if isReadingOpen { close(reading) }
        isReadingOpen = false
    }

    func closeWriting() {
        if isWritingOpen { close(writing) }
        isWritingOpen = false
    }

    deinit {
        closeReading()
        closeWriting()
    }
}

/// Bytes that one thread gathers and another reads afterwards.
private final class Collected: @unchecked Sendable {
    private let lock = NSLock()
    private var gathered: [UInt8] = []

    func add(_ bytes: [UInt8]) { lock.withLock { gathered += bytes } }
    var bytes: [UInt8] { lock.withLock { gathered } }
}
