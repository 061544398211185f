/// Where a command's product goes when no file is named.
public enum StandardOutput {
    /// - Throws: `OutputFault` when it takes no more.
    public static func write(_ text: String) throws {
        try writeToStandardOutput(Array(text.utf8))
    }
}
