import Foundation

/// Reads a whole text file.
package enum InputFile {
    /// Bytes of the largest file: far more than an order or a site, far less than memory.
    static let largest = 1 << 20

    /// The text without a byte-order mark. A pipe is read as a file is.
    ///
    /// - Throws: `InputError` where the file cannot be read, is too large or is not UTF-8.
    package static func text(of path: String) throws(InputError) -> String {
        let bytes: [UInt8]
        do throws(SystemFailure) {
            bytes = try OpenDescriptor(opening: path, O_RDONLY).readToEnd(limit: largest + 1)
        } catch {
            throw .cannotRead(path: path, call: error.call, errno: error.errno)
        }
        guard bytes.count <= largest else { throw .tooLarge(path: path, limit: largest) }
        let written = bytes.starts(with: CSVHeader.byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
        guard !written.contains(0), let text = String(validating: written, as: UTF8.self) else {
            throw .notUTF8(
                path: path, line: lineOfFirstFault(in: written), likely: CSVEncoding(guessing: bytes).description)
        }
        return text
    }

    /// From 1.
    private static func lineOfFirstFault(in bytes: ArraySlice<UInt8>) -> Int {
        let lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
        let faulty = lines.firstIndex { $0.contains(0) || String(validating: $0, as: UTF8.self) == nil }
        return (faulty ?? 0) + 1
    }
}
