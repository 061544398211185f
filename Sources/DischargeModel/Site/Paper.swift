/// The sheet's size.
public enum Paper: String, Hashable, Sendable, CaseIterable {
    /// 8.5 by 11 inches.
    case letter
    /// ISO 216, 210 by 297 millimetres.
    case a4
}

/// How many sides of a leaf are printed on.
public enum Sides: String, Hashable, Sendable, CaseIterable {
    /// Every page has a leaf of its own.
    case one
    /// Two pages stand on one leaf, which is bound or stapled at its left edge and turned over like a book's.
    case two
}
