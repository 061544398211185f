package import Foundation

/// A system call that failed; whoever knows which file it was about makes a fault of it.
package struct SystemFailure: Error {
    package var call: String
    package var errno: Int32
}

/// The one owner of an open file descriptor, which is closed when its owner goes.
package struct OpenDescriptor: ~Copyable {
    package private(set) var number: Int32

    /// - Parameter mode: Of a file that this makes, before the process's umask.
    package init(opening path: String, _ flags: Int32, mode: mode_t = 0) throws(SystemFailure) {
        number = try retried("open") { open(path, flags | O_CLOEXEC, mode) }
    }

    deinit {
        if number >= 0 { _ = Foundation.close(number) }
    }

    /// Brings what was written to the disk.
    package func synchronize() throws(SystemFailure) {
        _ = try retried("fsync") { fsync(number) }
    }

    /// Closes now, and tells what closing finds out: network file systems report a full disk no earlier.
    mutating func close() throws(SystemFailure) {
        guard number >= 0 else { return }
        let status = Foundation.close(number)
        number = -1
        // Closing is not repeated after EINTR: the number may be another file's by then.
        if status != 0, errno != EINTR { throw SystemFailure(call: "close", errno: errno) }
    }

    /// Everything from the current position to the end, or as many bytes as `limit`.
    package func readToEnd(limit: Int = .max) throws(SystemFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < limit {
            let chunk = try readChunk(upTo: min(65_536, limit - bytes.count), from: number)
            if chunk.isEmpty { break }
            bytes += chunk
        }
        return bytes
    }
}

/// Writes all of `bytes` to an open descriptor, in as many calls as it takes.
func writeAll(_ bytes: some Collection<UInt8>, to descriptor: Int32) throws(SystemFailure) {
    let outcome: SystemFailure?? = bytes.withContiguousStorageIfAvailable { buffer in
        do throws(SystemFailure) {
            try writeAll(UnsafeRawBufferPointer(buffer), to: descriptor)
            return nil
        } catch {
            return error
        }
    }
    switch outcome {
    case .none: try writeAll(Array(bytes), to: descriptor)
    case .some(.none): break
    case .some(.some(let failure)): throw failure
    }
}

private func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(SystemFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 {
            rest = rest.dropFirst(count)
        } else if count < 0, errno == EAGAIN {
            // A terminal or pipe that another program made non-blocking: wait until it takes more.
            var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = try retried("poll") { poll(&waiting, 1, -1) }
        } else if count == 0 || errno != EINTR {
            throw SystemFailure(call: "write", errno: count == 0 ? EIO : errno)
        }
    }
}

/// The next bytes of an open descriptor, at most `limit`; empty at the end.
package func readChunk(upTo limit: Int, from descriptor: Int32) throws(SystemFailure) -> [UInt8] {
    var failure: SystemFailure?
    let chunk = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
        do throws(SystemFailure) {
            count = Int(try retried("read") { Int32(read(descriptor, buffer.baseAddress, limit)) })
        } catch {
            failure = error
        }
    }
    if let failure { throw failure }
    return chunk
}

/// Repeats a call that a signal interrupts; a negative result is a failure.
func retried(_ name: String, _ call: () -> Int32) throws(SystemFailure) -> Int32 {
    while true {
        let result = call()
        if result >= 0 { return result }
        if errno != EINTR { throw SystemFailure(call: name, errno: errno) }
    }
}
