/// One of the parts that the rows of a batch are divided into, so that several machines print them.
///
/// A row's part follows from its order_id alone: it stays there when other rows come, go or move. A row whose order_id
/// cannot be read is in the part that its row number tells.
public struct Shard: Hashable, Sendable, CustomStringConvertible {
    /// From 1 to `count`.
    public let number: Int
    /// Parts in all, from 1 to `mostParts`.
    public let count: Int

    /// More than any array job has tasks.
    public static let mostParts = 100_000

    /// `nil` where there is no such part.
    public init?(number: Int, count: Int) {
        guard (1...Self.mostParts).contains(count), (1...count).contains(number) else { return nil }
        self.number = number
        self.count = count
    }

    public var description: String { "shard \(number) of \(count)" }

    /// The folder of its sheets below that of the whole batch, for example "shard-003-of-016".
    var folderName: String {
        let digits = max(3, "\(count)".count)
        func padded(_ number: Int) -> String {
            String(repeating: "0", count: digits - "\(number)".count) + "\(number)"
        }
        return "shard-\(padded(number))-of-\(padded(count))"
    }

    /// Whether `folderName` makes such names.
    static func isFolderName(_ name: String) -> Bool { name.wholeMatch(of: /shard-[0-9]{3,6}-of-[0-9]{3,6}/) != nil }

    /// - Parameters:
    ///   - key: Of the row's order; `nil` where it cannot be read.
    ///   - row: As `CSVRow.number`.
    func holds(_ key: Fingerprint?, row: Int) -> Bool { Shard.number(of: key, row: row, count: count) == number }

    /// The number of the part that holds a row.
    static func number(of key: Fingerprint?, row: Int, count: Int) -> Int {
        (key.map { $0.remainder(dividingBy: count) } ?? row % count) + 1
    }
}
