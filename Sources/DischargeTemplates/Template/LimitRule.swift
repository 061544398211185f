import DischargeModel

/// One layer's definition of a limit.
struct LimitRule {
    let length: Length
    /// The number of another limit, before whose end this one does not end.
    let notBefore: Int?

    enum Length {
        case hours(Amount)
        case days(Amount)
        case weeks(Amount)
        /// Until a moment that the order names; without it there is no such limit.
        case until(LimitMoment)
    }

    enum Amount {
        case fixed(Int)
        case given(LimitNumber)
    }
}

/// A number of an order that a limit can last. Its raw value is the field's name.
enum LimitNumber: String, CaseIterable {
    case bedRestHours = "bed_rest_hours"
    case liftingWeeks = "lifting_weeks"
}

/// A moment of an order that a limit can end at. Its raw value is the field's name.
enum LimitMoment: String, CaseIterable {
    case drivingAllowedFrom = "driving_ok_from"
    case dischargeTime = "discharge_time"

    var field: GivenField {
        switch self {
        case .drivingAllowedFrom: .drivingAllowedFrom
        case .dischargeTime: .dischargeTime
        }
    }
}
