import DischargeModel

/// A value that a text can name between two braces.
enum SheetField: Hashable {
    case required(RequiredField)
    case optional(OptionalField)

    /// The field called `name` in texts, limits apart, which have names of their own.
    init?(name: String) {
        if let field = RequiredField(rawValue: name) {
            self = .required(field)
        } else if let field = GivenField(rawValue: name) {
            self = .optional(.given(field))
        } else if let field = MedicationField.allCases.first(where: { "medication.\($0.rawValue)" == name }) {
            self = .optional(.medication(field))
        } else if let field = FollowUpField.allCases.first(where: { "followup.\($0.rawValue)" == name }) {
            self = .optional(.followUp(field))
        } else {
            return nil
        }
    }
}

/// A value that every sheet has. Its raw value is its name in texts.
enum RequiredField: String, CaseIterable, Hashable {
    case orderID = "order_id"
    case recordNumber = "mrn"
    case name
    case dateOfBirth = "dob"
    case procedureName = "procedure.name"
    case anesthesiaName = "anesthesia.name"
    case procedureEnd = "procedure_end"
    case bedRestHours = "bed_rest_hours"
    case liftingWeeks = "lifting_weeks"
    case emergencyNumber = "site.emergency_number"
    case feverFahrenheit = "site.fever_f"
    case feverCelsius = "site.fever_c"
    case formID = "form_id"
    case printed
}

/// A value that a sheet may lack.
enum OptionalField: Hashable {
    case given(GivenField)
    /// The end of a limit, by its number among the language's limits.
    case limit(Int)
    /// Of the medicine whose row it stands in.
    case medication(MedicationField)
    /// Of the visit whose row it stands in.
    case followUp(FollowUpField)
}

/// A value that an order or a site may give. Its raw value is its name in texts.
enum GivenField: String, CaseIterable, Hashable {
    case levels, surgeon, nurse, unit, caregiver
    case dischargeTime = "discharge_time"
    case allergies
    case liftingLimit = "lifting_limit_lb"
    case drivingAllowedFrom = "driving_ok_from"
    case woundCare = "wound_care"
    case bloodThinner = "blood_thinner"
    case brace, diet
    case pendingTests = "pending_tests"
    case followUpTime = "followup_time"
    case followUpWith = "followup_with"
    case followUpPlace = "followup_place"
    case followUpPhone = "followup_phone"
    case overrideBy = "override_by"
    case overrideReason = "override_reason"
    case siteHospital = "site.hospital"
    case siteUnit = "site.unit"
    case sitePhoneDay = "site.phone_day"
    case sitePhoneNight = "site.phone_night"
}

/// Where a text stands, which decides whose fields it can name.
enum FieldScope {
    case sheet
    case medication
    case followUp
}
