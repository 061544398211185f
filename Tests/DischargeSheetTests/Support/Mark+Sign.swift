import DischargeLayout

extension Mark {
    /// Whether it is part of a sign beside an item: a drawing that no reader of the structure meets.
    var isSign: Bool {
        if case .drawing = shape { role == .artifact(.layout) } else { false }
    }
}
