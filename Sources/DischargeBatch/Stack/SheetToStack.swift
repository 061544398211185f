import DischargeLayout

/// A sheet of a batch that goes into the stack.
struct SheetToStack: Sendable {
    let formID: String
    let pagination: Pagination
}
