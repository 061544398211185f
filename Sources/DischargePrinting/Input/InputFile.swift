import Foundation

/// Reads a whole text file.
enum InputFile {
    /// - Throws: `InputError` where the file cannot be read or is not UTF-8.
    static func text(of path: String) throws(InputError) -> String {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw .cannotRead(path: path, reason: String(cString: strerror(errno)))
        }
        let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data[...]
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(path: path) }
        return text
    }
}

/// A file that the program was told to read, and could not.
public enum InputError: Error, Hashable, Sendable, CustomStringConvertible {
    case cannotRead(path: String, reason: String)
    case notUTF8(path: String)

    public var description: String {
        switch self {
        case .cannotRead(let path, let reason): "\(path): cannot be read (\(reason)); check its name and permissions"
        case .notUTF8(let path): "\(path): holds bytes that are not UTF-8; save it as UTF-8"
        }
    }
}
