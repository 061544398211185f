import Foundation
import Witnesses

/// A made-up morning on a ward: twenty-five patients in many scripts, none of whom exists.
enum Ward {
    static func file(_ name: String) throws -> String {
        let url = packageRoot.appending(path: "Tests/DischargeCommandTests/Resources/\(name)")
        return String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }

    static let count = 25
}
