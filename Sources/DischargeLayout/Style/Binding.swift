import DischargeModel

/// Where leaves are held together: two-sided ones at their left edge, others by a staple in their top left corner. All
/// lengths are in points (1/72 inch).
enum Binding {
    /// The legs of the corner that a staple across it hides, with the fold behind it. Nothing is printed there.
    static let stapledCorner = 72.0

    /// How far a page's type area is moved away from the binding.
    ///
    /// It is a quarter of an inch, or less where the outer margin would become narrower than printers need; whole pixels
    /// of 150 dots an inch, so that modules of codes begin and end with them on every page.
    static func shift(sideMargin: Double) -> Double {
        let pixel = 0.48
        return (max(0, min(18, sideMargin - 24)) / pixel).rounded(.down) * pixel
    }
}

extension PageStyle {
    /// How far the whole type area stands from the middle, away from the edge at which leaves are bound; 0 for pages that
    /// are printed on one side. The width of the text is the same on every page, so that lines break alike.
    var bindingShift: Double { sides == .two ? Binding.shift(sideMargin: sideMargin) : 0 }

    /// How far a page, counted from 1, is moved to the right: odd ones are bound at the left edge, even ones at the right.
    func shift(ofPage page: Int) -> Double {
        page.isMultiple(of: 2) ? -bindingShift : bindingShift
    }

    /// From the edge that a page is bound or stapled at to its text.
    var bindingMargin: Double { sideMargin + bindingShift }
}
