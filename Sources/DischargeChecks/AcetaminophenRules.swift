import DischargeModel

/// How much acetaminophen the list of medicines comes to.
enum AcetaminophenRules {
    /// What people of 65 and older should take at most without asking (American Geriatrics Society practice).
    static let olderAdultLimit = 3_000.0

    static func twice(_ subject: CheckSubject) -> [Finding] {
        let medicines = subject.acetaminophen.map(\.medicine)
        guard medicines.count > 1 else { return [] }
        return [
            Finding(
                .acetaminophenTwice, medicines.fields, "each holds acetaminophen",
                mend: "ask the prescriber whether all are meant")
        ]
    }

    static func overLimit(_ subject: CheckSubject) -> [Finding] {
        let limit = subject.site.acetaminophenLimit
        guard subject.acetaminophenADay > Double(limit) else { return [] }
        return [
            finding(
                .acetaminophenOverLimit, subject,
                "acetaminophen adds up to more than \(limit) mg a day")
        ]
    }

    static func olderAdult(_ subject: CheckSubject) -> [Finding] {
        let total = subject.acetaminophenADay
        guard subject.age >= 65, total > olderAdultLimit, total <= Double(subject.site.acetaminophenLimit) else {
            return []
        }
        return [
            finding(
                .acetaminophenOlderAdult, subject,
                "acetaminophen adds up to more than \(Int(olderAdultLimit)) mg a day at 65 or older")
        ]
    }

    /// A schedule that is left blank is filled in by hand, and asks nothing here.
    static func unknown(_ subject: CheckSubject) -> [Finding] {
        subject.acetaminophen.compactMap { amount in
            let medicine = amount.medicine
            if amount.strength == nil {
                return Finding(
                    .acetaminophenUnknown, [medicine.field(.dose)], "the strength of its acetaminophen is not known",
                    mend: "write the milligrams in dose")
            }
            guard amount.perDay == nil, medicine.medication.schedule != nil else { return nil }
            return Finding(
                .acetaminophenUnknown, [medicine.field(.schedule)],
                "does not say how much acetaminophen a day it comes to at most",
                mend: "write how many and every how many hours")
        }
    }

    private static func finding(_ rule: CheckRule, _ subject: CheckSubject, _ message: String) -> Finding {
        Finding(
            rule, subject.acetaminophen.filter { $0.perDay != nil }.map(\.medicine.field), message,
            mend: "ask the prescriber for less")
    }
}

extension CheckSubject {
    /// Milligrams; what cannot be read counts nothing.
    fileprivate var acetaminophenADay: Double {
        acetaminophen.compactMap(\.perDay).reduce(0, +)
    }
}
