public import DischargePrinting

/// What `--shard` says: a part, or that this task of an array job prints the part of its index.
public enum ShardChoice: Hashable, Sendable {
    case part(Shard)
    /// - Parameter count: Parts in all; `nil` where the system that runs the array tells.
    case arrayTask(count: Int?)

    /// - Throws: `UsageError` for what is none of `K/N`, `auto` and `auto/N`.
    public init(argument: String) throws(UsageError) {
        let words = argument.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if words == ["auto"] {
            self = .arrayTask(count: nil)
        } else if words.count == 2, let count = Self.number(words[1]), let first = Shard(number: 1, count: count) {
            if words[0] == "auto" {
                self = .arrayTask(count: first.count)
            } else if let number = Self.number(words[0]), let shard = Shard(number: number, count: count) {
                self = .part(shard)
            } else {
                throw Self.wrong
            }
        } else {
            throw Self.wrong
        }
    }

    private static let wrong = UsageError(
        message: "--shard takes K/N, the K-th of N parts with K from 1 to N and N up to \(Shard.mostParts), or auto or "
            + "auto/N in a task of an array job")

    /// The part that is to be printed.
    ///
    /// - Parameter environment: Holds the variables that `ArrayTask.variables` names, where they are set.
    /// - Throws: `UsageError` naming the variable that is absent or contradicts another.
    public func shard(environment: [String: String]) throws(UsageError) -> Shard {
        switch self {
        case .part(let shard): shard
        case .arrayTask(let count): try ArrayTask(environment: environment).shard(count: count)
        }
    }

    private static func number(_ text: String) -> Int? {
        guard (1...9).contains(text.utf8.count), text.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
        return Int(text)
    }
}
