import Foundation
import Testing
import Witnesses

@Suite("The scorecard")
struct ScorecardTests {
    private typealias Item = ScorecardText.Item

    /// What the program says yes to in the shipped wording.
    private static let met: Set<Item> = Set(
        [1, 3, 4, 5, 6, 7, 8, 11, 12, 19, 20, 21, 23, 25].map(Item.pemat)
            + [1, 2, 3, 5, 6, 7, 8, 10, 12, 14, 15, 17].map(Item.index))

    /// What it leaves to people, and of these what it can see to fail.
    private static let forPeople: Set<Item> = Set(
        [2, 9, 10, 15, 16, 17, 18, 22, 26].map(Item.pemat) + [4, 9, 11, 13, 16, 18, 19].map(Item.index))
    private static let seenToFail: Set<Item> = Set([9, 22].map(Item.pemat) + [9, 11, 13].map(Item.index))

    private func shipped() throws -> ProgramResult {
        try withWorkFolder { try $0.discharge("check", "--scorecard") }
    }

    @Test("it has the 24 items of PEMAT-P by their numbers, then the 20 of the Clear Communication Index")
    func items() throws {
        let scorecard = ScorecardText(try shipped().text)
        #expect(scorecard.items == (Array(1...12) + Array(15...26)).map(Item.pemat) + (1...20).map(Item.index))
    }

    @Test("the shipped wording meets all that a program judges; people judge its picture")
    func shippedWording() throws {
        let result = try shipped()
        #expect(result.status == 0 && result.errorText.isEmpty, "\(result.errorText)")
        let scorecard = ScorecardText(result.text)
        #expect(scorecard.items("met") == Self.met)
        #expect(scorecard.items("not met").isEmpty)
        #expect(scorecard.items("needs a person") == Self.forPeople)
        #expect(scorecard.items("does not apply") == [.pemat(24), .index(20)])
        #expect(result.text.hasSuffix("\nNothing to mend in the wording\n"))
    }

    @Test("totals count what is judged, and name apart what is not")
    func totals() throws {
        let text = try shipped().text
        for total in [
            "  D, risk: none that the program judges\n", "  Understandability: 10 met of 10 that",
            "  Actionability: 4 met of 4 that",
            "  All of PEMAT-P: 14 met of 14 that the program judges\n    not met: none\n"
                + "    of these for want of pictures: none\n    need a person: 9 (2, 9, 10, 15, 16, 17, 18, 22, 26)\n    do not apply: 1 (24)\n",
            "  All of Clear Communication Index: 12 met of 12 that the program judges\n    not met: none\n"
                + "    of these for want of pictures: none\n    need a person: 7 (4, 9, 11, 13, 16, 18, 19)\n    do not apply: 1 (20)\n",
        ] {
            #expect(text.contains(total), "\(total)")
        }
    }

    @Test("every item but those that do not apply names the line it rests on, and no line is wider than 80 columns")
    func lines() throws {
        let text = try shipped().text
        #expect(text.matches(of: #/\n\ {22}> [a-z]/#).count == 44 - 2)
        #expect(text.contains("> common, top-bed-rest: Stay mostly in bed until "))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(text.contains("No clinician and no patient has tested these sheets."))
    }

    @Test("wording that breaks an item makes it not met, and the check ends with 1", arguments: BrokenWording.all)
    func broken(_ wording: BrokenWording) throws {
        try withOwnWording { folder in
            try wording.apply(folder)
            let result = try folder.own("check", "--scorecard")
            #expect(result.status == 1, "\(result.errorText)")
            let verdicts = ScorecardText(result.text).verdicts
            for item in wording.items {
                #expect(verdicts[item] == "not met", "\(item): \(result.text)")
                #expect(result.text.contains("  en, \(item.instrument), item \(item.number): "))
            }
        }
    }

    @Test("without the drawing the items that ask for a picture are not met, which does not make the check fail")
    func noPicture() throws {
        try withOwnWording { folder in
            let common = try folder.text("Templates/en/common.yaml")
            let start = try #require(common.range(of: "    - id: spine-drawing\n"))
            let end = try #require(common[start.upperBound...].range(of: "    - id: "))
            try folder.write(
                common.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: ""),
                to: "Templates/en/common.yaml")
            let result = try folder.own("check", "--scorecard")
            #expect(result.status == 0, "\(result.errorText)")
            let scorecard = ScorecardText(result.text)
            #expect(scorecard.items("not met") == [.pemat(15), .pemat(26), .index(4)])
            #expect(scorecard.items("does not apply").isSuperset(of: [.pemat(16), .pemat(17), .pemat(18)]))
            #expect(result.text.contains("    of these for want of pictures: 2 (15, 26)\n"))
        }
    }

    @Test("no item is met whatever the wording says")
    func noneIsFixed() {
        let broken = Set(BrokenWording.all.flatMap(\.items))
        #expect(broken == Self.met.union(Self.seenToFail))
    }

    @Test("what an instrument leaves out comes back when the wording calls for it")
    func applies() throws {
        try withOwnWording { folder in
            try folder.change(
                "In this procedure (kyphoplasty),", to: "In 1 in 5 procedures (kyphoplasty),", in: Self.done)
            try folder.change(
                "Until **{{ first-week.ends }}**, breathe", to: "In the first week, breathe",
                in: "Templates/en/common.yaml")
            let verdicts = ScorecardText(try folder.own("check", "--scorecard").text).verdicts
            #expect(verdicts[.index(20)] == "needs a person")
            #expect(verdicts[.pemat(24)] == "needs a person")
        }
    }

    private static let done = "Templates/en/procedure/kyphoplasty.yaml"

    @Test("a language that is not English needs a person for all that English words decide")
    func otherLanguage() throws {
        try withOwnWording { folder in
            try folder.addSpanish()
            try FileManager.default.removeItem(at: folder.path("Templates/en"))
            let scorecard = ScorecardText(try folder.own("check", "--scorecard").text)
            #expect(scorecard.items("met") == [.pemat(1), .pemat(8), .pemat(12), .pemat(19), .pemat(23), .index(8)])
        }
    }

    @Test("wording that cannot be used has no scorecard, and says what to mend")
    func unusable() throws {
        try withOwnWording { folder in
            try folder.change("      text:", to: "      txet:", in: Self.done)
            let result = try folder.own("check", "--scorecard")
            #expect(result.status == 1)
            #expect(result.text.contains("cannot be made") && result.text.contains("kyphoplasty.yaml:7:7: "))
        }
    }
}
