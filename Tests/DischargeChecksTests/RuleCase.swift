import DischargeChecks
import DischargeModel
import Testing

/// A rule, an order that trips it, and one near it that does not.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let rule: CheckRule
    let tripping: TestOrder
    let near: TestOrder

    var testDescription: String { rule.rawValue }

    init(_ rule: CheckRule, _ tripping: TestOrder, near: TestOrder) {
        self.rule = rule
        self.tripping = tripping
        self.near = near
    }
}

extension RuleCase {
    static let medicines: [RuleCase] = [
        RuleCase(
            .acetaminophenTwice, .taking("Tylenol|500 mg|1 tablet every 8 hours", "Norco|5-325 mg|1 tablet at bedtime"),
            near: .taking("Tylenol|500 mg|1 tablet every 8 hours", "Norco|5-325 mg|1 tablet at bedtime|stop")),
        RuleCase(
            .acetaminophenOverLimit, .taking("Tylenol|650 mg|2 tablets every 6 hours"),
            near: .taking("acetaminophen|500 mg|2 tablets every 6 hours")),
        RuleCase(
            .acetaminophenOlderAdult,
            .taking("Tylenol|500 mg|2 tablets every 6 hours", with: [.dateOfBirth: "1950-01-01"]),
            near: .taking("acetaminophen|500 mg|2 tablets every 8 hours", with: [.dateOfBirth: "1950-01-01"])),
        RuleCase(
            .acetaminophenUnknown, .taking("Tylenol||2 tablets every 8 hours"),
            near: .taking("acetaminophen|500 mg|2 tablets every 8 hours as needed")),
        RuleCase(.twoOpioids, .taking("oxycodone", "Ultram"), near: .taking("oxycodone", "Ultram|||stop")),
        RuleCase(.opioidBenzodiazepine, .taking("oxycodone", "Xanax"), near: .taking("oxycodone", "Xanax|||stop")),
        RuleCase(.opioidSedative, .taking("oxycodone", "gabapentin"), near: .taking("gabapentin", "senna")),
        RuleCase(
            .nsaidBloodThinner, .taking("ibuprofen", "Eliquis", with: [.bloodThinner: "Start again on Monday"]),
            near: .taking("aspirin", "clopidogrel", with: [.bloodThinner: "Start again on Monday"])),
        RuleCase(
            .nsaidAspirinAllergy, .taking("naproxen", with: [.allergies: "latex; aspirin (hives)"]),
            near: .taking("acetaminophen|500 mg|every 8 hours", with: [.allergies: "aspirin"])),
        RuleCase(
            .allergyListed, .taking("amoxicillin", with: [.allergies: "penicillin"]),
            near: .taking("amoxicillin", with: [.allergies: "no penicillin allergy; latex"])),
        RuleCase(
            .allergyRelated, .taking("oxycodone", with: [.allergies: "codeine"]),
            near: .taking("acetaminophen|500 mg|every 8 hours", with: [.allergies: "codeine"])),
        RuleCase(.medicineSpelling, .taking("oxycodnoe"), near: .taking("oxicodane")),
        RuleCase(
            .bloodThinnerNoPlan, .taking("warfarin", with: [.bloodThinner: "none"]),
            near: .taking("warfarin|||stop", with: [.bloodThinner: "none"])),
        RuleCase(
            .bloodThinnerNotListed, .with([.bloodThinner: "Start again on Monday"]),
            near: .taking("warfarin|||stop", with: [.bloodThinner: "Start again on Monday"])),
        RuleCase(
            .drivingOpioid, .taking("oxycodone", with: [.drivingAllowedFrom: "2026-12-04"]),
            near: .taking("oxycodone|||stop", with: [.drivingAllowedFrom: "2026-12-04"])),
    ]

    static let orders: [RuleCase] = [
        RuleCase(
            .drivingAfterSedation, .with([.anesthesia: "general", .drivingAllowedFrom: "2026-11-21T10:29"]),
            near: .with([.anesthesia: "general", .drivingAllowedFrom: "2026-11-21T10:30"])),
        RuleCase(
            .drivingFirstDay, .with([.drivingAllowedFrom: "2026-11-21"]),
            near: .with([.drivingAllowedFrom: "2026-11-22"])),
        RuleCase(.liftingShort, .with([.liftingWeeks: "5"]), near: .with([.liftingWeeks: "6"])),
        RuleCase(.bedRestShort, .with([.bedRestHours: "23"]), near: .with([.bedRestHours: "24"])),
        RuleCase(
            .codeLevels, .with([.procedure: "22513", .levels: "C5; L1"]),
            near: .with([.procedure: "22513", .levels: "T12; L1"])),
        RuleCase(.codeAddOn, .with([.procedure: "22515"]), near: .with([.procedure: "22514"])),
        RuleCase(
            .kyphoplastyLevels, .with([.levels: "C7"]), near: .with([.procedure: "vertebroplasty", .levels: "C7"])),
        RuleCase(.procedureInFuture, .with([.procedureEnd: "2026-11-21"]), near: .with([.procedureEnd: "2026-11-20"])),
        RuleCase(
            .procedureLaterToday, .with([.procedureEnd: "2026-11-20T12:01"]),
            near: .with([.procedureEnd: "2026-11-20T12:00"])),
        RuleCase(
            .followUpBeforeProcedure, .with([.followUpTime: "2026-11-20T10:00"]),
            near: .with([.followUpTime: "2026-11-20T16:00"])),
        RuleCase(
            .dischargeBeforeProcedureEnd, .with([.dischargeTime: "2026-11-20T10:00"]),
            near: .with([.dischargeTime: "2026-11-20T10:30"])),
        RuleCase(
            .drivingBeforeProcedure, .with([.drivingAllowedFrom: "2026-11-19"]),
            near: .with([.drivingAllowedFrom: "2026-12-01"])),
        RuleCase(.bornAfterProcedure, .with([.dateOfBirth: "2026-11-21"]), near: .with([.dateOfBirth: "1964-11-21"])),
        RuleCase(.ageOver120, .with([.dateOfBirth: "1905-11-20"]), near: .with([.dateOfBirth: "1905-11-21"])),
        RuleCase(.child, .with([.dateOfBirth: "2008-11-21"]), near: .with([.dateOfBirth: "2008-11-20"])),
        RuleCase(
            .boneHealthFollowUp, .with([.indication: "osteoporosis", .followUpWith: "Wound check"]),
            near: .with([.indication: "osteoporosis", .followUpWith: "Bone clinic"])),
    ]

    static let notes: [RuleCase] = [
        RuleCase(
            .notesDriving, .with([.notes: "Rest today. You may drive tomorrow."]),
            near: .with([.notes: "Do not drive until we call you. Your son will drive you home."])),
        RuleCase(
            .notesLifting, .with([.notes: "- No lifting for two weeks."]),
            near: .with([.notes: "- No lifting for six weeks."])),
        RuleCase(
            .notesBathing, .with([.notes: "A hot tub is fine."]), near: .with([.notes: "Do not use a hot tub."])),
        RuleCase(
            .notesBending, .with([.notes: "You can bend and twist."]), near: .with([.notes: "Never bend or twist."])),
        RuleCase(
            .notesAlcohol, .with([.notes: "One glass of wine is okay."]),
            near: .with([.notes: "Avoid alcohol and wine."])),
        RuleCase(
            .notesBloodThinner, .with([.notes: "Take your aspirin tonight."]),
            near: .with([.notes: "Hold aspirin 81 mg until the clinic calls you."])),
        RuleCase(
            .notesPainMedicine, .with([.notes: "Take Tylenol or ibuprofen for pain."]),
            near: .with([.notes: "Ask before you take ibuprofen."])),
    ]

    static let all = medicines + orders + notes
}
