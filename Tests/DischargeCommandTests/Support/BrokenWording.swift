import Foundation
import Testing

/// A change of the shipped wording, and the items of the scorecard that it makes not met.
struct BrokenWording: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let items: [ScorecardText.Item]
    let apply: @Sendable (WorkFolder) throws -> Void

    init(
        _ description: String, _ items: ScorecardText.Item...,
        apply: @escaping @Sendable (WorkFolder) throws -> Void
    ) {
        testDescription = description
        self.items = items
        self.apply = apply
    }

    /// One text of a file of `Templates/en` changed.
    init(
        _ description: String, _ items: ScorecardText.Item..., file: String = "common", from old: String, to new: String
    ) {
        testDescription = description
        self.items = items
        apply = { try $0.change(old, to: new, in: "Templates/en/\(file).yaml") }
    }

    static let all: [BrokenWording] = [
        BrokenWording(
            "a title that names no procedure", .pemat(1), file: "document",
            from: "Going home after {{ procedure.name }}",
            to: "Your paper for today"),
        BrokenWording(
            "a sentence of 16 words", .pemat(3), from: "Keep all your follow-up visits.",
            to: "Keep all your visits and the next and the next and the one that comes then."),
        BrokenWording(
            "a stiff word", .pemat(3), .index(7), from: "Rest when you are tired", to: "Obtain rest when you tire"),
        BrokenWording("a term that is not explained", .pemat(4), .index(7), from: "hives (itchy bumps)", to: "hives"),
        BrokenWording(
            "a passive", .pemat(5), file: "anesthesia/local", from: "The numb feeling wears off in a few hours.",
            to: "The numb feeling is soon forgotten by you."),
        BrokenWording(
            "an action in the passive", .pemat(5), .index(6), from: "Keep all your follow-up visits.",
            to: "Keep all the visits that were planned."),
        BrokenWording("a number in words", .pemat(6), .index(15), from: "for 10 to 20 minutes", to: "for ten minutes"),
        BrokenWording("a percentage", .pemat(6), .index(15), from: "Most people go home", to: "90% of people go home"),
        BrokenWording(
            "days to count", .pemat(7), .index(17), from: "Until **{{ first-week.ends }}**, breathe",
            to: "In the first week, breathe"),
        BrokenWording(
            "a list of 11 bullets", .pemat(8), .index(8), from: "- id: call-other-signs\n      as: paragraph",
            to: "- id: call-other-signs"),
        BrokenWording(
            "a bullet of 4 sentences", .pemat(8), from: "Rest when you are tired, and sleep enough.",
            to: "You may rest. You may sleep. You may sit. You may stand."),
        BrokenWording(
            "a heading that says nothing", .pemat(9), .index(9), file: "document", from: "heading: Activity",
            to: "heading: Other information"),
        BrokenWording(
            "a heading twice", .pemat(9), .index(9), file: "document", from: "heading: Activity",
            to: "heading: Medicines"),
        BrokenWording("no summary", .pemat(11), .index(10), .index(1), .index(2), .index(3), .index(6)) {
            try $0.removeSection("most-important")
        },
        BrokenWording(
            "a summary without a box", .pemat(11), .pemat(12), .index(1), .index(10), file: "document",
            from: "heading: The most important things\n    emphasis: box", to: "heading: The most important things"),
        BrokenWording(
            "a date in the summary that is not bold", .pemat(12), from: "until **{{ bed-rest.ends }}**",
            to: "until {{ bed-rest.ends }}"),
        BrokenWording(
            "no box for an ambulance", .pemat(12), file: "document", from: "emphasis: emergency", to: "emphasis: box"),
        BrokenWording(
            "a long heading of a column", .pemat(19), file: "document", from: "heading: How much and when",
            to: "heading: How much of it you take and when"),
        BrokenWording("nothing to do", .pemat(20), .pemat(21), .index(5), .index(12), .index(6)) {
            for file in ["common", "anesthesia/general", "anesthesia/local", "anesthesia/moderate-sedation"] {
                try $0.replaceTexts(with: "The day goes on.", in: "Templates/en/\(file).yaml")
            }
        },
        BrokenWording(
            "patients spoken of", .pemat(21), from: "Keep all your follow-up visits.", to: "Patients go to all visits."),
        BrokenWording(
            "3 actions in a bullet", .pemat(22), from: "Rest when you are tired, and sleep enough.",
            to: "Rest. Sleep. Eat."),
        BrokenWording("a table without dates", .pemat(23)) {
            for limit in ["bed-rest", "driving", "ice", "lifting"] {
                try $0.change("\"**{{ \(limit).ends }}**", to: "\"**soon**", in: "Templates/en/common.yaml")
            }
            for words in ["Bed rest", "Driving limit", "Ice", "Lifting limit"] {
                try $0.change("day: \(words) ends", to: "day: \"\"", in: "Templates/en/common.yaml")
            }
        },
        BrokenWording(
            "a table that nothing explains", .pemat(25), from: "Follow each row until the day on the right.",
            to: "Here are your days."),
        BrokenWording(
            "a second message", .index(1), from: "Call **{{ site.phone_day or blank }}** by day. Call",
            to:
                "Call us.\n      source: [emergency]\n      rank: 9\n\n    - id: call-numbers-too\n      as: paragraph\n"
                + "      text: >-\n        Call **{{ site.phone_day or blank }}** by day. Call"),
        BrokenWording(
            "a message below the bullets", .index(2), .index(10), from: "rank: 5\n", to: "rank: 95\n"),
        BrokenWording(
            "a message that is not bold", .index(3), from: "**Rest your back first.",
            to: "Rest your **back** first. **"),
        BrokenWording("no line says what is unknown", .index(11), from: " No one can know ahead how much.", to: ""),
        BrokenWording("no reasons", .index(13)) { folder in
            for file in ["common", "anesthesia/general", "anesthesia/moderate-sedation", "anesthesia/local"] {
                try folder.replaceTexts(with: "Rest.", in: "Templates/en/\(file).yaml")
            }
        },
        BrokenWording("nobody says how often", .index(14)) { folder in
            try folder.change("Do this every 1 to 2 hours while", to: "Do this while", in: "Templates/en/common.yaml")
            try folder.change("relax several times a day.", to: "relax.", in: "Templates/en/common.yaml")
        },
    ]
}

extension WorkFolder {
    /// Takes a section out of the document, and its records out of every layer.
    func removeSection(_ id: String) throws {
        for file in ["common", "anesthesia/general", "anesthesia/local", "anesthesia/moderate-sedation"] {
            let name = "Templates/en/\(file).yaml"
            var isInSection = false
            let kept = try text(name).split(separator: "\n", omittingEmptySubsequences: false).filter { line in
                let indent = line.prefix { $0 == " " }.count
                if !line.isEmpty, indent <= 2 { isInSection = line == "  \(id):" }
                return !isInSection
            }
            try write(kept.joined(separator: "\n"), to: name)
        }
        let document = "Templates/en/document.yaml"
        let text = try text(document)
        let start = try #require(text.range(of: "  - id: \(id)\n"))
        let end = try #require(text[start.upperBound...].range(of: "\n\n"))
        try write(String(text[..<start.lowerBound] + text[end.upperBound...]), to: document)
    }

    /// Puts one text in place of every record's.
    func replaceTexts(with words: String, in name: String) throws {
        var lines: [Substring] = []
        var folded: Int?
        for line in try text(name).split(separator: "\n", omittingEmptySubsequences: false) {
            let indent = line.prefix { $0 == " " }.count
            if let start = folded, indent > start { continue }
            folded = nil
            // The new words need no others in their place.
            if line.dropFirst(indent).hasPrefix("otherwise:") {
                folded = line.hasSuffix(">-") ? indent : nil
                continue
            }
            guard line.dropFirst(indent).hasPrefix("text:") else {
                lines.append(line)
                continue
            }
            lines.append(line.prefix(indent) + "text: \(words)")
            if line.hasSuffix(">-") { folded = indent }
        }
        try write(lines.joined(separator: "\n"), to: name)
    }
}
