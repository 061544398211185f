/// Why a text was not made into a symbol. No message shows the text.
public enum CodeError: Error, Hashable, Sendable {
    /// The text is empty, or holds something else than the 95 printable characters of ASCII.
    case notPlainASCII
    /// zint refused the text; `code` is its own number (zint.h).
    case refused(code: Int32)
    /// zint had no memory.
    case noMemory
}

extension CodeError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notPlainASCII: "a code's text is empty or holds a character that codes lack. Report this as a fault."
        case .refused(let code): "the bar code library stopped with error \(code). Report this as a fault."
        case .noMemory: "there was no memory to make a bar code. Close other programs and print again."
        }
    }
}
