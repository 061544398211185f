import DischargeFiles

extension PrintedSheet {
    /// Writes the PDFs; a file that is there already is replaced if it is the same form, or by force.
    ///
    /// - Parameters:
    ///   - output: A path, `-` for standard output, or `nil` for the form id in the working folder.
    ///   - staffCopy: Where the staff's copy goes, in the same way, if it was made.
    /// - Throws: `OutputFault`; `UsageError` where both would go to one place.
    public func write(to output: String?, staffCopyTo staffCopy: String?, force: Bool) throws -> WrittenNames {
        let destination = OutputDestination(argument: output ?? "\(formID).pdf")
        let copy = staffCopy.map { OutputDestination(argument: $0) }
        if let copy, copy.isSame(as: destination) {
            throw UsageError(message: "--staff-copy: is where the patient's sheet goes; name another file")
        }
        try write(to: destination, staffCopyTo: copy, force: force)
        return WrittenNames(sheet: destination.name, staffCopy: copy?.name)
    }

    /// Writes both, or neither where that can be told beforehand. The staff's copy is there first: whatever happens in
    /// between, no sheet stands without it.
    func write(
        to destination: OutputDestination, staffCopyTo copyDestination: OutputDestination?, force: Bool
    ) throws(OutputFault) {
        var copy: StagedOutput?
        if let staffCopy, let copyDestination {
            copy = try StagedOutput(staffCopy.bytes, for: copyDestination, replacing: staffCopy.replacing(force: force))
        }
        let sheet = try StagedOutput(form.bytes, for: destination, replacing: form.replacing(force: force))
        try copy.take()?.commit()
        try sheet.commit()
    }
}

/// What messages call the files of one order.
public struct WrittenNames: Hashable, Sendable {
    public var sheet: String
    public var staffCopy: String?
}
