package import DischargeLayout
import DischargePDF

/// What one worker sets and writes sheets with. It keeps what it learns from sheet to sheet, and the sheets do not depend
/// on which came before.
///
/// Made by `DischargePrinter.makePress`, and for its sheets alone.
public final class Press {
    package let layout: SheetLayout
    let parts: SharedParts
    package var clock = LapClock()

    init(layout: SheetLayout, parts: SharedParts) {
        self.layout = layout
        self.parts = parts
    }
}
