/// Every rule that an order is held against. Its raw value is its id.
public enum CheckRule: String, Hashable, Sendable, CaseIterable {
    case acetaminophenTwice = "acetaminophen-twice"
    case acetaminophenOverLimit = "acetaminophen-over-limit"
    case acetaminophenOlderAdult = "acetaminophen-older-adult"
    case acetaminophenUnknown = "acetaminophen-unknown"
    case twoOpioids = "two-opioids"
    case opioidBenzodiazepine = "opioid-benzodiazepine"
    case opioidSedative = "opioid-sedative"
    case nsaidBloodThinner = "nsaid-blood-thinner"
    case nsaidAspirinAllergy = "nsaid-aspirin-allergy"
    case allergyListed = "allergy-listed"
    case allergyRelated = "allergy-related"
    case medicineSpelling = "medicine-spelling"
    case bloodThinnerNoPlan = "blood-thinner-no-plan"
    case bloodThinnerNotListed = "blood-thinner-not-listed"
    case drivingAfterSedation = "driving-after-sedation"
    case drivingFirstDay = "driving-first-day"
    case drivingOpioid = "driving-opioid"
    case liftingShort = "lifting-short"
    case bedRestShort = "bed-rest-short"
    case codeLevels = "code-levels"
    case codeAddOn = "code-add-on"
    case kyphoplastyLevels = "kyphoplasty-levels"
    case procedureInFuture = "procedure-in-future"
    case procedureLaterToday = "procedure-later-today"
    case followUpBeforeProcedure = "followup-before-procedure"
    case dischargeBeforeProcedureEnd = "discharge-before-procedure-end"
    case drivingBeforeProcedure = "driving-before-procedure"
    case bornAfterProcedure = "born-after-procedure"
    case ageOver120 = "age-over-120"
    case child
    case notesDriving = "notes-driving"
    case notesLifting = "notes-lifting"
    case notesBathing = "notes-bathing"
    case notesBending = "notes-bending"
    case notesAlcohol = "notes-alcohol"
    case notesBloodThinner = "notes-blood-thinner"
    case notesPainMedicine = "notes-pain-medicine"
    case boneHealthFollowUp = "bone-health-followup"

    public var severity: Severity {
        switch self {
        case .acetaminophenOverLimit, .nsaidAspirinAllergy, .allergyListed, .codeLevels, .procedureInFuture,
            .followUpBeforeProcedure, .dischargeBeforeProcedureEnd, .drivingBeforeProcedure, .bornAfterProcedure,
            .ageOver120, .child:
            .stops
        default: .asks
        }
    }

    /// What the rule has to say; most often nothing.
    func findings(in subject: CheckSubject) -> [Finding] {
        switch self {
        case .acetaminophenTwice: AcetaminophenRules.twice(subject)
        case .acetaminophenOverLimit: AcetaminophenRules.overLimit(subject)
        case .acetaminophenOlderAdult: AcetaminophenRules.olderAdult(subject)
        case .acetaminophenUnknown: AcetaminophenRules.unknown(subject)
        case .twoOpioids: CombinationRules.twoOpioids(subject)
        case .opioidBenzodiazepine: CombinationRules.opioidBenzodiazepine(subject)
        case .opioidSedative: CombinationRules.opioidSedative(subject)
        case .nsaidBloodThinner: CombinationRules.nsaidBloodThinner(subject)
        case .nsaidAspirinAllergy: AllergyRules.aspirin(subject)
        case .allergyListed: AllergyRules.listed(subject)
        case .allergyRelated: AllergyRules.related(subject)
        case .medicineSpelling: SpellingRule.spelling(subject)
        case .bloodThinnerNoPlan: BloodThinnerRules.noPlan(subject)
        case .bloodThinnerNotListed: BloodThinnerRules.notListed(subject)
        case .drivingAfterSedation: LimitRules.drivingAfterSedation(subject)
        case .drivingFirstDay: LimitRules.drivingFirstDay(subject)
        case .drivingOpioid: LimitRules.drivingOpioid(subject)
        case .liftingShort: LimitRules.lifting(subject)
        case .bedRestShort: LimitRules.bedRest(subject)
        case .codeLevels: ProcedureRules.codeLevels(subject)
        case .codeAddOn: ProcedureRules.codeAddOn(subject)
        case .kyphoplastyLevels: ProcedureRules.kyphoplastyLevels(subject)
        case .procedureInFuture: DateRules.procedureInFuture(subject)
        case .procedureLaterToday: DateRules.procedureLaterToday(subject)
        case .followUpBeforeProcedure: DateRules.followUp(subject)
        case .dischargeBeforeProcedureEnd: DateRules.discharge(subject)
        case .drivingBeforeProcedure: DateRules.driving(subject)
        case .bornAfterProcedure: DateRules.birth(subject)
        case .ageOver120: DateRules.age(subject)
        case .child: DateRules.child(subject)
        case .notesDriving, .notesLifting, .notesBathing, .notesBending, .notesAlcohol, .notesBloodThinner,
            .notesPainMedicine:
            NotesTopic(rule: self).map { $0.findings(subject) } ?? []
        case .boneHealthFollowUp: BoneHealthRule.followUp(subject)
        }
    }
}
