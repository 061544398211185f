extension CheckRule {
    /// The rule in one line, for people who decide whether it is right.
    public var summary: String {
        switch self {
        case .acetaminophenTwice: "two or more medicines hold acetaminophen"
        case .acetaminophenOverLimit:
            "acetaminophen adds up to more than 4000 mg a day, or than the site's acetaminophen_max_mg"
        case .acetaminophenOlderAdult: "at 65 or older, acetaminophen adds up to more than 3000 mg a day"
        case .acetaminophenUnknown: "how much acetaminophen a day cannot be read from dose and schedule"
        case .twoOpioids: "two or more opioids"
        case .opioidBenzodiazepine: "an opioid and a benzodiazepine"
        case .opioidSedative: "an opioid and another medicine that makes people sleepy"
        case .nsaidBloodThinner:
            "an anti-inflammatory medicine and a blood thinner; aspirin counts beside an anticoagulant"
        case .nsaidAspirinAllergy: "allergic to aspirin, and another anti-inflammatory medicine is listed"
        case .allergyListed: "a medicine, one of its ingredients or its class is on the list of allergies"
        case .allergyRelated: "a medicine is of the same class as one on the list of allergies"
        case .medicineSpelling: "a name that is one letter away from a known medicine's"
        case .bloodThinnerNoPlan: "a blood thinner is listed, and blood_thinner gives no plan or says none"
        case .bloodThinnerNotListed: "blood_thinner gives a plan, and no blood thinner is listed, not even to stop"
        case .drivingAfterSedation: "driving_ok_from is within 24 hours of sedation or general anesthesia"
        case .drivingFirstDay: "driving_ok_from is within 24 hours of a procedure under local anesthesia"
        case .drivingOpioid: "driving_ok_from is given while an opioid is listed"
        case .liftingShort: "lifting_weeks is less than the sheet's 6"
        case .bedRestShort: "bed_rest_hours is less than the sheet's 24"
        case .codeLevels: "none of the levels is of the part of the spine that the written CPT code is for"
        case .codeAddOn: "the written CPT code is one that only adds to another code"
        case .kyphoplastyLevels: "kyphoplasty at a level of the neck or the sacrum, which has no code of its own"
        case .procedureInFuture: "procedure_end is after today"
        case .procedureLaterToday: "procedure_end is later today"
        case .followUpBeforeProcedure: "a follow-up visit is before procedure_end"
        case .dischargeBeforeProcedureEnd: "discharge_time is before procedure_end"
        case .drivingBeforeProcedure: "driving_ok_from is before the day of the procedure"
        case .bornAfterProcedure: "dob is after the procedure"
        case .ageOver120: "the patient is older than 120 years"
        case .child: "the patient is younger than 18 years"
        case .notesDriving: "the notes may allow driving earlier than the sheet"
        case .notesLifting: "the notes may allow lifting earlier or more than the sheet"
        case .notesBathing: "the notes may allow baths or showers that the wound care does not"
        case .notesBending: "the notes may allow bending or twisting that the sheet does not"
        case .notesAlcohol: "the notes may allow alcohol that the sheet does not"
        case .notesBloodThinner: "the notes may give a plan for aspirin or another blood thinner beside blood_thinner"
        case .notesPainMedicine: "the notes may tell to take a pain medicine beside the list"
        case .boneHealthFollowUp:
            "the bone broke because bones are thin, and no visit, medicine, test or note can be for bone health"
        }
    }
}
