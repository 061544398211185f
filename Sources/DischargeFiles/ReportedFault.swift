/// An error that ends a command and says itself what the person at the terminal and the calling program are told.
package protocol ReportedFault: Error {
    /// A line each; none shows a patient's data.
    var messages: [String] { get }
    /// One of BSD's sysexits.h.
    var exitCode: Int32 { get }
}

extension ReportedFault where Self: CustomStringConvertible {
    package var messages: [String] { [description] }
}
