/// The verdicts of a printed scorecard.
struct ScorecardText {
    struct Item: Hashable, CustomStringConvertible {
        let instrument: String
        let number: Int

        static func pemat(_ number: Int) -> Item { Item(instrument: "PEMAT-P", number: number) }
        static func index(_ number: Int) -> Item { Item(instrument: "Clear Communication Index", number: number) }

        var description: String { "\(instrument) \(number)" }
    }

    /// In the order of the text.
    let items: [Item]
    /// Of the first language.
    let verdicts: [Item: String]

    init(_ text: String) {
        var items: [Item] = []
        var verdicts: [Item: String] = [:]
        var instrument = ""
        for line in text.split(separator: "\n") {
            if let heading = line.wholeMatch(of: /(PEMAT-P|Clear Communication Index): [0-9]+ items/) {
                instrument = String(heading.1)
            }
            let verdict = /\ +([0-9]+)\ \ (met|not met|needs a person|does not apply)\ \ +[A-Z].*/
            guard let found = line.wholeMatch(of: verdict), let number = Int(found.1) else { continue }
            let item = Item(instrument: instrument, number: number)
            items.append(item)
            if verdicts[item] == nil { verdicts[item] = String(found.2) }
        }
        self.items = items
        self.verdicts = verdicts
    }

    func items(_ verdict: String) -> Set<Item> { Set(items.filter { verdicts[$0] == verdict }) }
}
