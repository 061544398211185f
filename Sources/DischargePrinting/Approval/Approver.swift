import DischargeModel

/// Who answers for the wording, as they were named. The program cannot verify it.
public struct Approver: Hashable, Sendable {
    public let name: String
    public let role: String

    /// The most characters of a name or a role.
    static let limit = 100

    /// - Throws: `UsageError` where a text is empty, too long, or holds a character that cannot be printed.
    public init(name: String, role: String) throws(UsageError) {
        self.name = try Self.checked(name, option: "--name")
        self.role = try Self.checked(role, option: "--role")
    }

    private static func checked(_ text: String, option: String) throws(UsageError) -> String {
        let checked: String?
        do throws(CheckedText.Refusal) {
            checked = try CheckedText.check(text, lines: .one, limit: limit)
        } catch {
            throw UsageError(message: "\(option): \(error.problem); \(error.mend)")
        }
        guard let checked else { throw UsageError(message: "\(option): is empty; say who answers for the wording") }
        return checked
    }
}
