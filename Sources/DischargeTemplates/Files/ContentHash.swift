import Crypto
import DischargeModel

/// Names the wording: two sets of templates with the same hash say the same.
enum ContentHash {
    /// SHA-256, as 64 lowercase hexadecimal digits, over every file in ascending order of its name, each as its name below
    /// the templates' folder, a line feed, the number of its bytes in decimal, a line feed, and its bytes.
    ///
    /// The bytes are those of the file without a byte-order mark and with line feeds as line ends. Only files that
    /// sheets are made from count: medicines.yaml, and each language's document, common, procedure and anesthesia files.
    static func hash(of files: [SourceFile]) -> String {
        var hasher = SHA256()
        for file in files.sorted(by: { $0.name < $1.name }) {
            let bytes = Array(file.text.utf8)
            hasher.update(data: Array("\(file.name)\n\(bytes.count)\n".utf8))
            hasher.update(data: bytes)
        }
        return hasher.finalize().hexadecimal
    }

    /// SHA-256 of the text as UTF-8, as 64 lowercase hexadecimal digits.
    static func hash(of text: some StringProtocol) -> String {
        SHA256.hash(data: Array(text.utf8)).hexadecimal
    }
}
