extension Paginator {
    /// What is bad about pages, in parts of the cost of one page more.
    enum Cost {
        static let page = 1.0
        /// Of a page with nothing on it; half a page costs a quarter.
        static let emptiness = 1.0
        /// A page of which more than this part is empty looks like a mistake: rather a box or row is cut.
        static let nearlyEmpty = 0.75
        static let nearlyEmptyPage = 5.0
        static let nearlyEmptyLastPage = 0.5
        /// The part of every gap that the tightest page does without.
        static let mostTaken = 0.5
        /// Of such a page: less than that of anything which smaller gaps can save.
        static let tightest = 0.5

        static func pageEnd(above strip: Strip) -> Double {
            switch strip.breakBefore {
            case .free: strip.beginsSection ? 0 : 0.12
            case .avoided: 3
            case .lastResort: 100
            case .forbidden: 1_000
            }
        }

        /// Of each page that ends above a strip. Rather a table and a box are cut than the signs for an ambulance put off.
        static func lateness(of urgency: Strip.Urgency) -> Double {
            switch urgency {
            case .none: 0
            case .first: 0.9
            case .emergency: 20
            }
        }
    }
}
