/// A field of an order. Its raw value is its name everywhere: YAML key, CSV column and, with hyphens, option.
public enum OrderField: String, CaseIterable, Hashable, Sendable {
    case orderID = "order_id"
    case recordNumber = "mrn"
    case name
    case firstName = "first_name"
    case lastName = "last_name"
    case dateOfBirth = "dob"
    case procedure
    case anesthesia
    case procedureEnd = "procedure_end"
    case levels
    case indication
    case surgeon
    case nurse
    case unit
    case caregiver
    case dischargeTime = "discharge_time"
    case language
    case largePrint = "large_print"
    case allergies
    case bedRestHours = "bed_rest_hours"
    case liftingWeeks = "lifting_weeks"
    case liftingLimit = "lifting_limit_lb"
    case drivingAllowedFrom = "driving_ok_from"
    case woundCare = "wound_care"
    case bloodThinner = "blood_thinner"
    case brace
    case diet
    case pendingTests = "pending_tests"
    case physicalTherapy = "physical_therapy"
    case followUpTime = "followup_time"
    case followUpWith = "followup_with"
    case followUpPlace = "followup_place"
    case followUpPhone = "followup_phone"
    case notes
    case overrideBy = "override_by"
    case overrideReason = "override_reason"

    /// How the field's value is written, in words that complete "write …".
    public var form: String {
        switch self {
        case .recordNumber: "1 to 32 characters"
        case .procedure: "a procedure of the templates, for example kyphoplasty"
        case .anesthesia: "a kind of anesthesia of the templates, for example moderate-sedation"
        case .dateOfBirth: "a date as YYYY-MM-DD"
        case .procedureEnd, .drivingAllowedFrom: "a date and time as YYYY-MM-DDTHH:MM, or a date as YYYY-MM-DD"
        case .dischargeTime, .followUpTime: "a date and time as YYYY-MM-DDTHH:MM"
        case .levels: "treated bones with ; between them, for example T12; L1"
        case .indication: "osteoporosis, cancer, injury or other"
        case .largePrint, .physicalTherapy: "yes or no"
        case .allergies: "allergies with ; between them"
        case .bedRestHours: "a whole number of hours, 1 to 168"
        case .liftingWeeks: "a whole number of weeks, 1 to 52"
        case .liftingLimit: "a whole number of pounds, 1 to 100"
        case .notes: "text; a blank line begins a paragraph, a hyphen and a space a list item"
        case .language: "a BCP 47 tag, for example en"
        default: "text on one line"
        }
    }

    /// What the field is, for help texts and samples.
    public var summary: String {
        switch self {
        case .orderID: "Key of the order, unique in a batch; mrn when not given"
        case .recordNumber: "Record number, printed on every page"
        case .name: "Patient's name as printed; or give first_name and last_name"
        case .firstName: "Patient's first name"
        case .lastName: "Patient's last name"
        case .dateOfBirth: "Date of birth"
        case .procedure: "Procedure: vertebroplasty, kyphoplasty, their CPT codes or another template's"
        case .anesthesia: "Anesthesia: local, moderate-sedation or general; never inferred"
        case .procedureEnd: "When the procedure ended; every limit counts from it"
        case .levels: "Treated bones, C1 to C7, T1 to T12, L1 to L5, S1"
        case .indication: "Why the bone broke"
        case .surgeon: "Who did the procedure"
        case .nurse: "Discharging nurse"
        case .unit: "Ward or unit; the site's when not given"
        case .caregiver: "The adult who takes the patient home"
        case .dischargeTime: "When the patient leaves"
        case .language: "Language of the sheet; the site's when not given"
        case .largePrint: "18-point type"
        case .allergies: "Known allergies"
        case .bedRestHours: "Hours mostly in bed, 24 when not given"
        case .liftingWeeks: "Weeks without heavy lifting, 6 when not given"
        case .liftingLimit: "Weight not to be exceeded, in pounds; a blank when not given"
        case .drivingAllowedFrom: "When driving is allowed; until cleared when not given"
        case .woundCare: "Care of the dressing and the cut; a blank when not given"
        case .bloodThinner: "Plan for blood thinners, or none; a blank when not given"
        case .brace: "How to wear a brace"
        case .diet: "What to eat, where it differs"
        case .pendingTests: "Results still to come"
        case .physicalTherapy: "Whether physical therapy is advised"
        case .followUpTime: "When the follow-up visit is; a blank when not given"
        case .followUpWith: "Whom the visit is with"
        case .followUpPlace: "Where the visit is"
        case .followUpPhone: "Number to call about the visit"
        case .notes: "The clinician's own words, printed unchanged"
        case .overrideBy: "Who decided to loosen a limit"
        case .overrideReason: "Why a limit was loosened"
        }
    }

    /// Fields that every order must give, `name` apart, which may come in two parts.
    public static let required: [OrderField] = [.recordNumber, .dateOfBirth, .procedure, .anesthesia, .procedureEnd]
}

/// A field of one entry of an order's `medications`.
public enum MedicationField: String, CaseIterable, Hashable, Sendable {
    case name, dose, schedule, purpose
    case lastGiven = "last_given"
    case nextDue = "next_due"
    case until, status

    /// How the field's value is written, in words that complete "write …".
    public var form: String {
        switch self {
        case .lastGiven, .nextDue: "a date and time as YYYY-MM-DDTHH:MM"
        case .status: "start, keep, changed or stop"
        default: "text on one line"
        }
    }
}

/// A field of one entry of an order's `followups`.
public enum FollowUpField: String, CaseIterable, Hashable, Sendable {
    case time, with, place, phone
}
