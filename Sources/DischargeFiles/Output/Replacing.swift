/// What becomes of a file that stands where an output goes.
package enum Replacing: Sendable {
    /// It stays, and the output is refused, also when it appears at the last moment.
    case never
    /// It is replaced when the closure, given its bytes, says so. A file that cannot be read stays.
    case ifAllowed(@Sendable ([UInt8]) -> Bool)
    case always
}
