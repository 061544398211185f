import DischargeModel

/// Where leaves are held together: two-sided ones at their left edge, others by a staple in their top left corner. All
/// lengths are in points (1/72 inch).
enum Binding {
    /// The legs of the corner that a staple across it hides, with the fold behind it. Nothing is printed there.
    static let stapledCorner = 72.0

    /// How far a page's type area is moved away from the binding.
    ///
    /// It is a quarter of an inch, or what the outer margin has to spare where that is less; whole pixels of 150 dots an
    /// inch, so that modules of codes begin and end with them on every page.
    static func shift(spare: Double) -> Double {
        let pixel = 0.48
        return (max(0, min(18, spare)) / pixel).rounded(.down) * pixel
    }

    /// What the type area of two-sided pages should be moved by at least.
    static let leastShift = 4.8
}

extension PageStyle {
    /// How far the whole type area stands from the middle, away from the edge at which leaves are bound; 0 for pages that
    /// are printed on one side. The width of the text is the same on every page, so that lines break alike.
    var bindingShift: Double { sides == .two ? Binding.shift(spare: spareMargin) : 0 }

    /// What a side margin has beyond what printers need, and beyond the signs that hang in it.
    private var spareMargin: Double { sideMargin - PageStyle.leastMargin - (hangsSigns ? signWidth : 0) }

    /// Whether signs stand in the page's margin, beside the text that begins there. It is the same for pages printed on one
    /// side and on both.
    var hangsSigns: Bool { sideMargin - PageStyle.leastMargin - signWidth >= Binding.leastShift }

    /// How far a page, counted from 1, is moved to the right: odd ones are bound at the left edge, even ones at the right.
    func shift(ofPage page: Int) -> Double {
        page.isMultiple(of: 2) ? -bindingShift : bindingShift
    }

    /// From the edge that a page is bound or stapled at to its text.
    var bindingMargin: Double { sideMargin + bindingShift }
}
