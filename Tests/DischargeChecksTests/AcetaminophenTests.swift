import DischargeChecks
import Testing

@Suite("How much acetaminophen a day")
struct AcetaminophenTests {
    @Test(
        "more than 4000 mg a day stops, whatever way it is written",
        arguments: [
            "acetaminophen|500 mg|1 to 2 tablets every 4 hours", "Tylenol|1 g|every 4-6 hours",
            "acetaminophen|500 mg|two tablets 5 times a day", "acetaminophen||1,300 mg every 6 hours",
            "Percocet|10/325|3 tabs q4h prn, no more than 14 tablets a day",
            "oxycodone-acetaminophen 5-325|2 tablets|3 tablets every 4 hours",
            "Tylenol Extra Strength||3 caplets QID", "paracetamol|2 x 500 mg|5x daily",
            "hydrocodone/APAP|5 mg|2 tablets every 3 hours",
        ])
    func over(_ medicine: String) throws {
        #expect(try TestOrder.taking(medicine).check().stops.map(\.rule) == [.acetaminophenOverLimit])
    }

    @Test(
        "4000 mg a day or less trips nothing at 62",
        arguments: [
            "acetaminophen|500 mg|2 tablets every 6 hours", "acetaminophen|1000 mg|2 tablets every 6 hours as needed",
            "Tylenol|650 mg|every 4-6 hours", "acetaminophen|1000 mg|every 4 hours, maximum 3 g a day",
            "acetaminophen|500 mg|1 tablet, at most 6 a day", "Norco|5-325 mg|1-2 tablets every 4 hours",
            "Tylenol with codeine|300-30 mg|1 tablet q6h", "acetaminophen|500 mg|morning and bedtime",
            "acetaminophen|500 mg|", "acetaminophen|500 mg|1½ tablets every 6 hours",
            "acetaminophen|1000 mg|every 4 hours, no more than 3 tablets daily",
        ])
    func within(_ medicine: String) throws {
        #expect(try TestOrder.taking(medicine).check().rules.isEmpty)
    }

    @Test("several medicines add up")
    func sum() throws {
        let order = TestOrder.taking(
            "acetaminophen|500 mg|2 tablets every 8 hours", "Percocet|5-325 mg|1 tablet every 6 hours")
        #expect(try order.check().rules == [.acetaminophenOverLimit, .acetaminophenTwice])
    }

    @Test(
        "what cannot be reckoned asks by field",
        arguments: [
            ("acetaminophen", "medications[1].dose"), ("acetaminophen|500 mg|as needed", "medications[1].schedule"),
            ("NyQuil||at bedtime", "medications[1].dose"),
            ("acetaminophen|160 mg/5 mL|20 mL every 6 hours", "medications[1].schedule"),
        ])
    func unknown(_ medicine: String, _ field: String) throws {
        let result = try TestOrder.taking(medicine).check()
        #expect(result.questions.map(\.rule) == [.acetaminophenUnknown])
        #expect(result.questions.first?.fields == [field])
    }
}
