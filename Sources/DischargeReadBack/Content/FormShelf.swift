/// Forms that were read before and show no text: nearly all sheets of a batch carry the same few drawings.
final class FormShelf {
    /// Forms beyond this number push the others out.
    private static let capacity = 500

    /// As deflated.
    private var known: Set<[UInt8]> = []

    /// Throws `ReadBackFault` where a form (ISO 32000-1, 8.10) holds anything but paths: text in it would stand beside the
    /// page's.
    ///
    /// - Parameter sinks: Stay as they are.
    func check(
        _ form: ObjectFile.Stream, in file: ObjectFile, sinks: UnsafeMutablePointer<TextSink>
    ) throws(ReadBackFault) {
        let deflated = form.isDeflated ? Array(form.data) : nil
        if let deflated, known.contains(deflated) { return }
        // Without fonts and pictures, all that shows either is a fault.
        var reader = ContentReader(
            try file.data(of: form), object: form.object, fonts: [], pictures: [], sinks: sinks)
        try reader.read()
        guard let deflated else { return }
        if known.count >= Self.capacity { known.removeAll() }
        known.insert(deflated)
    }
}
