/// The steps of a sheet's way from its row to the disk.
public enum SheetStep: String, CaseIterable, Sendable {
    /// The row's cells become an order.
    case readOrder = "read the order"
    /// Rules, wording, and what is hard to read in notes.
    case compose
    /// Every glyph and line gets its place.
    case layOut = "lay out"
    /// Codes for scanning back.
    case makeCodes = "make codes"
    case writePDF = "write PDF"
    /// Every page shows its own patient.
    case readBack = "read back"
    /// The hash for the manifest, and the file beside its target.
    case stage
    /// Syncing and renaming, which goes on beside the other steps.
    case sync = "sync and record"
}
