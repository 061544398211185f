/// The columns that a kind of CSV file may and must have.
package struct CSVColumns: Sendable {
    /// Names in the form of `lifting_weeks`: lower case, words joined with underscores.
    package var known: [String]
    package var required: [Requirement]

    package init(known: [String], required: [Requirement]) {
        self.known = known
        self.required = required
    }

    /// A column that must be there, or one of several sets of columns that serve alike.
    package struct Requirement: Hashable, Sendable {
        var alternatives: [[String]]

        /// - Parameter alternatives: For example `["name"], ["first_name", "last_name"]`.
        package static func either(_ alternatives: [String]...) -> Requirement {
            Requirement(alternatives: alternatives)
        }

        package static func column(_ name: String) -> Requirement {
            Requirement(alternatives: [[name]])
        }
    }

    /// The name of the column that a file of refused rows has in front. It may be there, and its cells mean nothing.
    static let refusal = "error"

    /// A header's name in the form of the known ones: case, spaces and hyphens do not matter.
    static func normalized(_ name: String) -> String {
        name.lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "_" }.joined(separator: "_")
    }
}

extension CSVColumns.Requirement: CustomStringConvertible {
    package var description: String {
        alternatives.map { $0.joined(separator: " and ") }.joined(separator: ", or ")
    }
}
