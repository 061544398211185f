/// A whole product that lacks nothing but its name, so that two products can be made ready before either is there.
///
/// What goes to a stream is written when the name would be given.
package struct StagedOutput: ~Copyable {
    /// `nil` for standard output.
    private var file: DurableFile?
    private let bytes: [UInt8]

    /// - Throws: `OutputFault`, also where a file stands that is not to be replaced.
    package init(_ bytes: [UInt8], for destination: OutputDestination, replacing: Replacing) throws(OutputFault) {
        self.bytes = bytes
        switch destination {
        case .standardOutput: file = nil
        case .file(let path):
            let made = try DurableFile(path: path, replacing: replacing)
            try made.checkReplacing()
            if !made.isStream { try made.write(bytes) }
            file = consume made
        }
    }

    package consuming func commit() throws(OutputFault) {
        guard let file = file.take() else { return try writeToStandardOutput(bytes) }
        if file.isStream { try file.write(bytes) }
        try file.commit()
    }
}
