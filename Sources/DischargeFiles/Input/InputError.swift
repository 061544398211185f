import Foundation

/// A file or folder that the program was told to read, and could not.
public enum InputError: ReportedFault, Hashable, Sendable {
    /// The system call `call` failed with `errno`.
    case cannotRead(path: String, call: String, errno: Int32)
    /// Bytes that are not UTF-8, the first of them on `line`.
    case notUTF8(path: String, line: Int, likely: String)
    /// The file has more bytes than any order, or has no end.
    case tooLarge(path: String, limit: Int)
    /// An option names a folder that is none.
    case noFolder(path: String, option: String)
    /// None of the places where a folder of the program's own can stand holds it.
    case noResources(folder: String, option: String, looked: [String])
    /// A pipe or device where a file is needed, since it is read twice.
    case notAFile(path: String)
    /// The file was changed or replaced while a batch printed it.
    case changed(path: String)

    /// EX_NOINPUT, or EX_DATAERR where the file could be read and is wrong (BSD's sysexits.h).
    package var exitCode: Int32 {
        switch self {
        case .notUTF8, .tooLarge: 65
        default: 66
        }
    }
}

extension InputError: CustomStringConvertible {
    /// What it is about, what is wrong, and how to mend it.
    public var description: String {
        switch self {
        case .cannotRead(let path, let call, let errno):
            // One wording for every file that cannot be read.
            CSVFileFault.unreadable(file: path, call: call, errno: errno).description
        case .notUTF8(let path, let line, let likely):
            "\(path):\(line): not UTF-8, most likely \(likely); save the file again as UTF-8"
        case .tooLarge(let path, let limit):
            "\(path): is longer than \(limit) bytes, and is hardly the file that is meant; name another"
        case .noFolder(let path, let option):
            "\(path): there is no such folder; check what \(option) names"
        case .noResources(let folder, let option, let looked):
            "no folder \(folder) in " + looked.joined(separator: " or ")
                + "; name it with \(option), or the folder that holds it with DISCHARGE_RESOURCES"
        case .notAFile(let path):
            "\(path): is a pipe or device, and is to be read twice; save it as a file first"
        case .changed(let path):
            "\(path): was changed while it was printed, so that sheets may be missing or out of date; run again with "
                + "--resume, which prints what changed"
        }
    }
}
