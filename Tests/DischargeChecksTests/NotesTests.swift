import DischargeChecks
import DischargeModel
import Testing

@Suite("Notes beside the sheet")
struct NotesTests {
    @Test(
        "notes that may allow what the sheet does not are asked about",
        arguments: [
            ("No driving for 24 hours.", CheckRule.notesDriving), ("Do not bend, but you may drive.", .notesDriving),
            ("No limits on lifting.", .notesLifting), ("Do not lift over 20 lb.", .notesLifting),
            ("Carry your groceries as usual.", .notesLifting), ("You may shower today.", .notesBathing),
            ("No need to avoid beer.", .notesAlcohol), ("Restart Plavix tomorrow.", .notesBloodThinner),
            ("Motrin 400 mg is fine.", .notesPainMedicine), ("Use Tylenol instead.", .notesPainMedicine),
        ])
    func asked(_ notes: String, _ rule: CheckRule) throws {
        let result = try TestOrder.with([.notes: notes, .liftingLimit: "10"]).check()
        #expect(result.questions.map(\.rule) == [rule])
        #expect(result.stops.isEmpty)
    }

    @Test(
        "ordinary notes ask nothing",
        arguments: [
            "Your blood sugar ran high after the steroid. Check it before each meal for 3 days.",
            "- Start calcium with vitamin D on Monday.\n- Bring this sheet to your visit.",
            "Use your walker until the first visit. Sit for meals, then lie down again.",
            "You felt sick after the sedation last time. Eat light food until tomorrow.",
            "Do not lift more than 8 lb. Do not drive until Dr. Quill clears you.",
            "No alcohol for 24 hours, and no driving.", "Ask us when you can drive.",
            "Do not lift, bend or\ntwist for 6 weeks.", "Beba água.\n\n- Caminhe.",
        ])
    func ordinary(_ notes: String) throws {
        #expect(try TestOrder.with([.notes: notes, .liftingLimit: "10"]).check().rules.isEmpty)
    }
}
