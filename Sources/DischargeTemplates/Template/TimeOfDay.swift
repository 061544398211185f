/// When in a day a medicine is taken: the four times of the universal medication schedule (morning, noon, evening, bedtime;
/// AHRQ, "Explicit and Standardized Prescription Medicine Instructions"), and when the patient needs it.
enum TimeOfDay: String, CaseIterable, Hashable {
    case morning, noon, evening, bedtime
    case asNeeded = "as_needed"

    /// When a medicine is taken that is to be taken so many times a day, 2 to 4, as the universal medication schedule
    /// spreads the doses: "twice a day" is in the morning and in the evening. Once a day may be at any time, so that it
    /// is none.
    static func times(aDay count: Int) -> [TimeOfDay]? {
        switch count {
        case 2: [.morning, .evening]
        case 3: [.morning, .noon, .evening]
        case 4: [.morning, .noon, .evening, .bedtime]
        default: nil
        }
    }
}
