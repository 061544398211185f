/// The code that a procedure is billed by (Current Procedural Terminology, American Medical Association).
enum CPTCode {
    /// The code's five digits, or `nil` for a text that is no such code.
    static func digits(_ text: String) -> String? {
        text.utf8.count == 5 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? text : nil
    }
}
