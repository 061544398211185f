/// Made-up words that orders are put together from.
enum OrderWords {
    static let names = [
        "Ana Example", "Maria-José de la Cruz y Fernández-Villaverde Example", "Nguyễn Thị Ánh Tuyết", "Trần Đức Thuận",
        "Ζωή Παπαδοπούλου", "Ἑλένη Χατζηγεωργίου", "Юлия Щербакова", "Київ Ґалаґан-Їжакевич", "D’Angelo O'Example",
        "Łukasz Żółć", "Dušan Đorđević", "Þórður Ægisson", "Ng", "J. R. \"Jo\" Example, Jr.",
        "Bartholomew Featherstonehaugh-Cholmondeley Example of Upper Slaughter",
    ]

    static let people = [
        "Dr. Quill", "Jordan Example, RN", "Dr. Nguyễn Văn Bảo", "Δρ. Αλεξίου", "Доктор Орлова",
        "A. B. C. Example, MSN, RN-BC",
        "the physician assistant on call at the time of the procedure",
    ]

    static let places = [
        "Building C, room 210", "5 West", "Clinic", "https://example.org/directions?from=home&to=clinic#parking",
        "Example Outpatient Center, 1200 North-East Example Boulevard, Suite 4-B (2nd floor, behind the elevators)",
    ]

    static let phones = ["555-010-0188", "+1 555 010 0142", "(555) 010-0177", "555.010.0123"]

    static let allergies = [
        "penicillin", "latex", "shellfish", "adhesive tape", "contrast dye (iodine)", "ξηροί καρποί",
    ]

    static let levels = ["C3", "C7", "T1", "T7", "T11", "T12", "L1", "L2", "L5", "S1"]

    static let medicines = [
        "acetaminophen", "ibuprofen", "oxycodone", "hydrocodone/acetaminophen", "warfarin", "apixaban", "senna",
        "calcium carbonate with vitamin D", "cefazolin", "gabapentin", "lisinopril", "polyethylene glycol 3350",
        "metformin (extended release)", "αλβουμίνη",
    ]

    static let doses = ["500 mg", "8.6 mg", "2½ tablets", "10 mL (2 teaspoons)", "25 µg/h patch", "1 < 2 & 3 > 2"]

    static let schedules = [
        "bedtime", "2 tablets every 8 hours as needed", "once a day with food", "every 4-6 hours for pain",
        "1 in the morning and 2 in the evening, except on days with a blood test, when you wait until the test is done",
    ]

    /// Each of which says at which times of the day the medicine is taken.
    static let timedSchedules = [
        "bedtime", "2 tablets every 8 hours as needed", "twice a day", "1 tablet by mouth BID",
        "1 tablet in the morning and 2 tablets at bedtime", "Every morning.", "3 times a day with meals",
        "1½ tablets with breakfast, lunch and dinner", "1 to 2 puffs every 4-6 hours, as needed", "QHS PRN",
        "four times a day for 5 days",
    ]

    static let purposes = ["pain", "constipation", "blood clots", "infection", "keeps your bones strong", "–"]

    static let durations = ["for 5 days", "until it is gone", "December 1", "your next visit"]

    static let advice = [
        "Keep it clean and dry.", "Take the dressing off after 2 days. You may shower then. Pat dry.", "none",
        "low salt", "Soft food: rice, toast, broth & tea", "Wear it when you are out of bed; see “Brace care”.",
        "Start again on Friday (not before), 5 mg once a day – unless we call you", "biopsy: ~10 days, 100 % sure",
        "See https://example.org/after/your/procedure/a-long-address-that-fits-on-no-line-of-a-narrow-cell.html",
        "Не мочите повязку 48 часов.", "Giữ băng khô và sạch.", "Κρατήστε το στεγνό.",
    ]

    /// Words of notes; some look like markup of one kind or another, and none of them is.
    static let notes = [
        "Your", "blood", "sugar", "ran", "high", "after", "the", "steroid.", "Check", "it", "before", "each", "meal,",
        "please.", "Call", "us", "if", "above", "300", "mg/dL.", "**bold**", "{{ name }}", "{{mrn}}", "<b>not</b>",
        "&amp;", "\\n", "50%", "#7", "_underscore_", "[link](https://example.org)", "\"quoted\"", "‘single’",
        "“double”",
        "it's", "½", "38.5 °C", "±", "€5", "naïve", "Übelkeit", "cafe\u{301}", "m\u{303}", "x\u{302}", "điều",
        "παράδειγμα", "пример", "office", "fluffy", "follow-up", "and/or", "x-ray", "twenty–thirty", "a—b", "(see",
        "below)",
        "Donaudampfschifffahrtsgesellschaftskapitänsmütze", "|", "•", "$HOME", "`code`", "~", "^", "=", "%d", "'';--",
        "https://example.org/a/very/long/address?with=parameters&and=more#and-a-fragment-that-goes-on-and-on-and-on",
    ]
}
