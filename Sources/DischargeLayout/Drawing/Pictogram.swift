package import DischargeModel

/// A sign for an icon, drawn for this sheet on a square of 24 by 24 with y growing downwards: strokes of one weight with
/// round ends, so that it can be told at the height of a line, in gray and on a photocopy.
package struct Pictogram {
    /// In the order of drawing; within the square, with their strokes.
    package let paths: [Path]

    /// The side of the square, in the square's own units.
    package static let side = 24.0

    package init(_ icon: Icon, color: Color) {
        let pen = PictogramPen(color: color)
        paths =
            switch icon {
            case .emergency: pen.emergency
            case .phone: pen.phone
            case .noDriving: pen.prohibition(of: pen.car)
            case .noAlcohol: pen.prohibition(of: pen.wineGlass)
            case .noLifting: pen.prohibition(of: pen.weight)
            case .bedRest: pen.personInBed
            case .ice: pen.snowflake
            case .bath: pen.bathtub
            case .pill: pen.capsule
            case .walk: pen.personWalking
            case .calendar: pen.calendarLeaf
            case .helper: pen.personBesideAnother
            }
    }
}
