import Testing

@Suite("Wrong usage")
struct UsageTests {
    struct Mistake: CustomTestStringConvertible, Sendable {
        let arguments: [String]
        let message: String
        var testDescription: String { arguments.joined(separator: " ") }

        init(_ command: String, says message: String) {
            arguments = command.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            self.message = message
        }
    }

    @Test(
        "a command that is called wrongly ends with 64, says what the option takes, and leaves no file",
        arguments: [
            Mistake("generate --wieght 8", says: "Unknown option '--wieght'"),
            Mistake(
                "generate --now yesterday", says: "--now takes a time with its offset, such as 2026-11-20T17:00:00Z"),
            Mistake("generate --now 2026-11-20T17:00:00", says: "--now takes a time with its offset"),
            Mistake("generate --now 2026-02-30T17:00:00Z", says: "--now takes a time with its offset"),
            Mistake("generate --now 2026-11-20T24:00:00Z", says: "--now takes a time with its offset"),
            Mistake("generate --now 2026-11-20T17:00:00Zulu", says: "--now takes a time with its offset"),
            Mistake("generate --paper legal", says: "Please provide one of 'letter' and 'a4'"),
            Mistake("generate --date-format YMD", says: "Please provide one of 'MDY' and 'DMY'"),
            Mistake("generate --output ", says: "--output takes the name of a file"),
            Mistake("generate --staff-copy ", says: "--staff-copy takes the name of a file"),
            Mistake("batch ward.csv --output out --staff-copies ", says: "--staff-copies takes the name of a folder"),
            Mistake("preview --staff-copy a.pdf", says: "Unknown option '--staff-copy'"),
            Mistake("generate one.yaml two.yaml", says: "Unexpected argument"),
            Mistake("preview --width 39", says: "--width takes a number from 40 to 400"),
            Mistake("preview --width wide", says: "--width"),
            Mistake("preview --format pdf", says: "Please provide one of 'text' and 'json'"),
            Mistake("batch ward.csv", says: "--output <folder>"),
            Mistake("batch ward.csv --output ", says: "--output takes the name of a folder"),
            Mistake("batch ward.csv --output out --jobs 0", says: "--jobs takes a number from 1 to 256"),
            Mistake("batch --output out", says: "<patients.csv>"),
            Mistake("batch ward.csv --output out --shard 0/3", says: "--shard takes K/N"),
            Mistake("batch ward.csv --output out --shard 4/3", says: "--shard takes K/N"),
            Mistake("batch ward.csv --output out --shard 3", says: "--shard takes K/N"),
            Mistake("batch ward.csv --output out --shard 1/0", says: "--shard takes K/N"),
            Mistake("batch ward.csv --output out --shard 1/2/3", says: "--shard takes K/N"),
            Mistake("batch ward.csv --output out --shard +1/2", says: "--shard takes K/N"),
            Mistake("batch ward.csv --output out --shard 1/100001", says: "--shard takes K/N"),
            Mistake("batch ward.csv --output out --shard auto/0", says: "--shard takes K/N"),
            Mistake("batch ward.csv --output out --shard x/y", says: "--shard takes K/N"),
            Mistake("batch ward.csv --output out --shard /3", says: "--shard takes K/N"),
            Mistake("batch collect sheets --output out", says: "--patients <patients.csv>"),
            Mistake("batch collect --patients ward.csv --output out", says: "<folder>"),
            Mistake("batch collect sheets --patients ward.csv --output ", says: "--output takes the name of a folder"),
            Mistake("sample patients", says: "patients"),
            Mistake("check --rules --scorecard", says: "--rules and --scorecard are two lists"),
            Mistake("check --now 2026", says: "--now takes a time with its offset"),
            Mistake("print order.yaml", says: "print"),
        ])
    func usage(_ mistake: Mistake) throws {
        try withWorkFolder { folder in
            let result = try folder.discharge(mistake.arguments)
            result.expectRefusal(code: 64, saying: [mistake.message], at: #_sourceLocation)
            #expect(try folder.files == ["site.yaml"])
        }
    }
}
