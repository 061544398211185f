import Foundation

/// Why an output was not written. Nothing of it is left behind, and what stood in its place before still stands.
package enum OutputFault: ReportedFault, Hashable, Sendable {
    /// A file that must not be replaced stands there already.
    case exists(path: String)
    /// The file there is not one that this output may replace, for example another patient's form.
    case notReplaceable(path: String)
    /// The file there is none of an earlier stack.
    case notStack(path: String)
    case isFolder(path: String)
    /// Another batch prints into the folder.
    case busy(path: String)
    /// A symbolic link whose target is not there.
    case danglingLink(path: String)
    /// A device or a pipe, which keeps nothing, where a file is to be kept.
    case notKept(path: String)
    /// A folder, where the program itself names a file that is to be kept.
    case folderThere(path: String)
    /// The system call `call` failed with `errno` before the file had a name.
    case cannotCreate(path: String, call: String, errno: Int32)
    /// The system call `call` failed with `errno`: the disk is full or broken, or the reader of a pipe is gone.
    case writingFailed(path: String, call: String, errno: Int32)
    /// What was written reads back as something else.
    case notAsWritten(path: String)

    /// The exit code of the run that meets this, from BSD's sysexits.h: EX_CANTCREAT or EX_IOERR.
    package var exitCode: Int32 {
        switch self {
        case .exists, .notReplaceable, .notStack, .isFolder, .busy, .danglingLink, .notKept, .folderThere,
            .cannotCreate:
            73
        case .writingFailed, .notAsWritten: 74
        }
    }

    /// A failure to make or name a file; a full or broken disk is told apart from a wrong path.
    package static func creating(_ path: String, _ failure: SystemFailure) -> OutputFault {
        [ENOSPC, EDQUOT, EIO].contains(failure.errno)
            ? writing(path, failure) : .cannotCreate(path: path, call: failure.call, errno: failure.errno)
    }

    package static func writing(_ path: String, _ failure: SystemFailure) -> OutputFault {
        .writingFailed(path: path, call: failure.call, errno: failure.errno)
    }
}

extension OutputFault: CustomStringConvertible {
    /// What happened, to which file, and how to mend it.
    package var description: String {
        switch self {
        case .exists(let path):
            "\(path): a file is there already; name another, remove it, or replace it with --force"
        case .notReplaceable(let path):
            "\(path): the file there is not the same form; name another, remove it, or replace it with --force"
        case .notStack(let path):
            "\(path): the file there is not of an earlier stack; name another, remove it, or replace it with --force"
        case .isFolder(let path):
            "\(path): this is a folder; name a file in it"
        case .busy(let path):
            "\(path): another batch is printing into this folder; wait until it has ended, or name another"
        case .danglingLink(let path):
            "\(path): this is a link to a file that is not there; remove the link or name another file"
        case .notKept(let path):
            "\(path): a device or a pipe stands there, which keeps nothing; remove it, or name another"
        case .folderThere(let path):
            "\(path): a folder stands there, where a file is to be kept; remove it, or name another"
        case .notAsWritten(let path):
            "\(path): does not read back as it was written; check the disk, then run again or name a folder on another"
        case .cannotCreate(let path, let call, let errno):
            "\(path): cannot be created (\(call): \(text(of: errno))); \(mendCreating(errno))"
        case .writingFailed(let path, let call, let errno):
            "\(path): writing failed (\(call): \(text(of: errno))); \(mendWriting(errno))"
        }
    }

    private func text(of errno: Int32) -> String { "\(String(cString: strerror(errno))), errno \(errno)" }

    private func mendCreating(_ errno: Int32) -> String {
        switch errno {
        case ENOENT: "make its folder first, or name another"
        case ENOTDIR: "a file stands where a folder is named; name another"
        case EACCES, EPERM: "ask for the right to write in its folder, or name another"
        case EROFS: "the disk is read-only; name a folder on another"
        case ENAMETOOLONG: "give it a shorter name"
        default: "name another file"
        }
    }

    private func mendWriting(_ errno: Int32) -> String {
        switch errno {
        case ENOSPC: "make room on the disk and run again"
        case EDQUOT: "make room within your quota and run again"
        case EFBIG: "the disk takes no file of this size; name a folder on another"
        case EPIPE: "the program that was to read it has ended"
        default: "check the disk, then run again or name a folder on another"
        }
    }
}
