import DischargeModel

/// What a test writes into a field of an order, and how the sheet shows it.
struct FieldLook {
    enum Form {
        /// As these words, which nothing else on the sheet says: so many times, or at least once where that is `nil`.
        case said(String, times: Int?)
        /// In another way than by words, or not at all.
        case unsaid(because: String)
    }

    let value: String
    let form: Form

    static func said(_ value: String, as words: String? = nil, times: Int? = 1) -> FieldLook {
        FieldLook(value: value, form: .said(words ?? value, times: times))
    }

    static func unsaid(_ value: String, because: String) -> FieldLook {
        FieldLook(value: value, form: .unsaid(because: because))
    }

    /// A word that the sheet must not say.
    static func forStaff(_ value: String) -> FieldLook { FieldLook(value: value, form: .said(value, times: 0)) }
}

extension OrderField {
    /// A new field has no look until it is decided here whether patients read it.
    func look(on form: SheetCase, _ templates: WrittenTemplates) -> FieldLook {
        switch self {
        case .orderID: .forStaff("Xid")
        case .recordNumber: .said("Xmrn")
        case .name: .said("Xname")
        case .firstName: .said("Xfirst")
        case .lastName: .said("Xlast")
        case .dateOfBirth: .said("1948-03-09", as: "March 9, 1948")
        case .procedure:
            .said(form.procedure, as: templates.layers["procedure/\(form.procedure)"]?.name ?? "?", times: nil)
        case .anesthesia:
            .said(form.anesthesia, as: templates.layers["anesthesia/\(form.anesthesia)"]?.name ?? "?", times: nil)
        case .procedureEnd: .said("2026-11-20T10:05", as: "Friday, November 20, 2026, 10:05 AM", times: nil)
        case .levels: .said("L2; T11", as: "T11 and L2", times: nil)
        case .indication: .said("cancer", as: templates.text(when: "indication", "cancer"))
        case .surgeon: .said("Xsurgeon")
        case .nurse: .said("Xnurse")
        case .unit: .said("Xunit")
        case .caregiver: .said("Xcaregiver")
        case .dischargeTime: .said("2026-11-20T15:45", as: "Friday, November 20, 2026, 3:45 PM", times: nil)
        case .language: .unsaid("en", because: "the whole sheet is in it")
        case .largePrint: .unsaid("no", because: "the type shows it")
        case .allergies: .said("Xallergies; Yallergies", as: "Xallergies and Yallergies")
        // Hours and weeks are said as the day on which they are over.
        case .bedRestHours: .said("31", as: "Saturday, November 21, 2026, 5:05 PM", times: nil)
        case .liftingWeeks: .said("9", as: "Friday, January 22, 2027, 10:05 AM", times: nil)
        case .liftingLimit: .said("97", times: nil)
        case .drivingAllowedFrom: .said("2026-12-05T08:15", as: "Saturday, December 5, 2026, 8:15 AM", times: nil)
        // The care of the cut is also one of the dates.
        case .woundCare: .said("Xwound", times: 2)
        case .bloodThinner: .said("Xthinner")
        case .brace: .said("Xbrace")
        case .diet: .said("Xdiet")
        case .pendingTests: .said("Xtests")
        case .physicalTherapy: .said("yes", as: templates.text(when: "has", "physical_therapy"))
        case .followUpTime: .said("2026-12-04T09:35", as: "Friday, December 4, 2026, 9:35 AM")
        case .followUpWith: .said("Xwith")
        case .followUpPlace: .said("Xplace")
        case .followUpPhone: .said("555-019-9999")
        case .notes: .said("Xnotes")
        case .overrideBy: .forStaff("Xby")
        case .overrideReason: .forStaff("Xreason")
        }
    }
}

extension MedicationField {
    func look(_ templates: WrittenTemplates) -> FieldLook {
        switch self {
        case .name: .said("Ymedicine")
        case .dose: .said("Ydose")
        case .schedule: .said("Yschedule")
        case .purpose: .said("Ypurpose")
        case .lastGiven: .said("2026-11-20T11:15", as: "Friday, November 20, 2026, 11:15 AM")
        case .nextDue: .said("2026-11-20T19:25", as: "Friday, November 20, 2026, 7:25 PM")
        case .until: .said("Yuntil")
        case .status: .said("changed", as: templates.statuses["changed"] ?? "?", times: nil)
        }
    }
}

extension FollowUpField {
    var look: FieldLook {
        switch self {
        case .time: .said("2026-12-04T09:35", as: "Friday, December 4, 2026, 9:35 AM")
        case .with: .said("Zwith")
        case .place: .said("Zplace")
        case .phone: .said("555-019-9998")
        }
    }
}

extension WrittenTemplates {
    /// The text of the record that stands where a part of its condition names one thing, and no other.
    fileprivate func text(when key: String, _ name: String) -> String {
        let texts = records.values.joined().filter { $0.when[key] == [name] }.compactMap { record in
            if case .text(let text, _) = record.content {
                text.filled { _ in
                    nil
                } blankLabel: { _ in
                    nil
                }
            } else {
                nil
            }
        }
        return texts.first ?? "no record has \(key): \(name)"
    }
}
