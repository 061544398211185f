public import DischargeModel
public import Foundation

/// What a sheet says about itself.
public struct Imprint: Hashable, Sendable {
    /// Names the printed form without naming the patient.
    public var formID: String
    /// The instant of printing.
    public var printed: Date
    /// Whether the wording still lacks a clinician's approval.
    public var isDraft: Bool

    public init(formID: String, printed: Date, isDraft: Bool = true) {
        self.formID = formID
        self.printed = printed
        self.isDraft = isDraft
    }
}

/// One order's instructions, and what is left for the pen.
public struct Composition: Hashable, Sendable {
    public var instructions: DischargeInstructions
    /// Fields that stand as blanks, in reading order and each once: an order's or site's field ("wound_care",
    /// "site.phone_day"), or one of a list ("medications[2].dose", counted from 1).
    public var blankFields: [String]
    /// What a nurse holds the patient's own words against, in reading order. None of it stands on the patient's sheet.
    public var answers: [TeachBackAnswer]

    public init(instructions: DischargeInstructions, blankFields: [String], answers: [TeachBackAnswer]) {
        self.instructions = instructions
        self.blankFields = blankFields
        self.answers = answers
    }
}

/// A question of the sheet, and what a patient who understood the sheet answers.
public struct TeachBackAnswer: Hashable, Sendable {
    public var question: [Inline]
    public var answer: [Inline]

    public init(question: [Inline], answer: [Inline]) {
        self.question = question
        self.answer = answer
    }
}

/// An order that was read with another vocabulary than that of the templates it is composed with.
public enum CompositionError: Error, Hashable, Sendable, CustomStringConvertible {
    case language(String, offered: [String])
    case procedure(String, offered: [String])
    case anesthesia(String, offered: [String])

    public var description: String {
        switch self {
        case .language(let tag, let offered): Self.sentence("language", tag, offered)
        case .procedure(let id, let offered): Self.sentence("procedure", id, offered)
        case .anesthesia(let id, let offered): Self.sentence("anesthesia", id, offered)
        }
    }

    private static func sentence(_ kind: String, _ name: String, _ offered: [String]) -> String {
        "the templates have no \(kind) \"\(name)\"; write one of: \(offered.joined(separator: ", "))"
    }
}
