import Foundation

/// A file that comes into being whole or not at all, whatever crashes.
///
/// Bytes go to a temporary file in the target's own folder, which its owner alone can read (mode 0600) unless the file is
/// for everyone. `commit` brings them to the disk, gives the file its name in one step, and brings the folder to the
/// disk. A file that goes without `commit`, or whose `commit` fails, leaves nothing behind, and what a killed process
/// leaves is told apart by its lock (`HeldFolder.removeLeftovers`). Where the path is a symbolic link, the file it leads
/// to is written; where it is a device or a pipe, bytes go straight to it.
package struct DurableFile: ~Copyable {
    private let path: String
    private let place: OutputPlace
    private let replacing: Replacing
    /// `nil` where bytes go straight to the target, and once the file has its name.
    private var temporary: String?
    private var descriptor: OpenDescriptor

    /// - Throws: An `OutputFault`, with exit code 73 unless the disk is full or broken.
    package init(
        path: String, replacing: Replacing, readableBy readers: Readers = .ownerAlone
    ) throws(OutputFault) {
        let place = try OutputPlace(of: path)
        let temporary = place.temporaryName
        do throws(SystemFailure) {
            descriptor =
                if let temporary {
                    try OpenDescriptor(opening: temporary, O_WRONLY | O_CREAT | O_EXCL, mode: readers.mode)
                } else {
                    try OpenDescriptor(opening: place.path, O_WRONLY)
                }
        } catch {
            throw .creating(path, error)
        }
        // Says that somebody still writes it; where there are no locks, leftovers are of nobody's concern.
        if temporary != nil { _ = flock(descriptor.number, LOCK_EX | LOCK_NB) }
        self.path = path
        self.place = place
        self.replacing = replacing
        self.temporary = temporary
    }

    deinit {
        if let temporary { unlink(temporary) }
    }

    /// Writes a whole file at once.
    package static func write(
        _ bytes: some Collection<UInt8>, to path: String, replacing: Replacing,
        readableBy readers: Readers = .ownerAlone
    ) throws(OutputFault) {
        let file = try DurableFile(path: path, replacing: replacing, readableBy: readers)
        try file.write(bytes)
        try file.commit()
    }

    /// Whether bytes go straight to a device or a pipe, and `commit` gives no name.
    var isStream: Bool { temporary == nil }

    /// Says already now what `commit` would say of a file that stands there; what comes between, `commit` finds.
    ///
    /// - Throws: `OutputFault.exists` or `.notReplaceable`.
    package func checkReplacing() throws(OutputFault) {
        var status = stat()
        guard temporary != nil, stat(place.path, &status) == 0 else { return }
        switch replacing {
        case .always: break
        case .never: throw .exists(path: path)
        case .ifAllowed(let allows):
            guard let existing = try? RegularFile.contents(of: place.path, limit: .max), allows(existing) else {
                throw .notReplaceable(path: path)
            }
        }
    }

    /// Adds `bytes` at the end.
    ///
    /// - Throws: `OutputFault.writingFailed`.
    package func write(_ bytes: some Collection<UInt8>) throws(OutputFault) {
        do throws(SystemFailure) {
            try writeAll(bytes, to: descriptor.number)
        } catch {
            throw .writing(path, error)
        }
    }

    /// Gives the file its name.
    ///
    /// - Throws: An `OutputFault`, with exit code 73 when a file stands there that is not to be replaced, 74 when the
    ///   disk does not take the bytes.
    package consuming func commit() throws(OutputFault) {
        do throws(SystemFailure) {
            if temporary != nil { try descriptor.synchronize() }
        } catch {
            throw .writing(path, error)
        }
        let folder = temporary == nil ? nil : place.path
        let path = self.path
        try giveName()
        guard let folder else { return }
        do throws(SystemFailure) {
            try synchronizeFolder(of: folder)
        } catch {
            throw .writing(path, error)
        }
    }

    /// Ends the writing without a name; nothing is at the disk yet.
    mutating func close() throws(OutputFault) {
        do throws(SystemFailure) {
            try descriptor.close()
        } catch {
            throw .writing(path, error)
        }
    }

    /// The file as long as it has no name of its own; `nil` where bytes went straight to the target.
    var temporaryPath: String? { temporary }

    /// Gives the file its name and brings nothing to the disk: that is for whoever writes many files at a time.
    ///
    /// - Throws: What `commit` throws.
    package consuming func giveName() throws(OutputFault) {
        try close()
        guard let temporary else { return }
        let refusal: OutputFault?
        do throws(SystemFailure) {
            refusal = try name(temporary)
        } catch {
            throw .creating(path, error)
        }
        if let refusal { throw refusal }
        self.temporary = nil
    }

    /// Gives the file its name, or says why it may not have it.
    private func name(_ temporary: String) throws(SystemFailure) -> OutputFault? {
        switch replacing {
        case .always:
            try rename(temporary, replacing: place.path)
        case .never:
            guard try rename(temporary, ifFree: place.path) else { return .exists(path: path) }
        case .ifAllowed(let allows):
            if try rename(temporary, ifFree: place.path) { break }
            guard let existing = try? RegularFile.contents(of: place.path, limit: .max), allows(existing) else {
                return .notReplaceable(path: path)
            }
            try rename(temporary, replacing: place.path)
        }
        return nil
    }
}
