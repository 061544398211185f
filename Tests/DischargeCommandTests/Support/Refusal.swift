import Foundation
import Testing
import Witnesses

extension ProgramResult {
    /// Expects that the program said why it ended, showed nothing of a patient, and printed nothing.
    func expectRefusal(
        code: Int32, saying fragments: [String], hiding secrets: [String] = [], at location: SourceLocation
    ) {
        #expect(status == code, "\(errorText)", sourceLocation: location)
        #expect(!wasKilled, sourceLocation: location)
        #expect(output.isEmpty, "standard output carries nothing but the product", sourceLocation: location)
        for fragment in fragments {
            #expect(errorText.contains(fragment), "«\(fragment)» in: \(errorText)", sourceLocation: location)
        }
        for secret in secrets {
            #expect(!errorText.contains(secret), "«\(secret)» in: \(errorText)", sourceLocation: location)
        }
    }
}
