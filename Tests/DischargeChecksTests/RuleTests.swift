import DischargeChecks
import DischargeModel
import Testing

@Suite("Rules that orders are held against")
struct RuleTests {
    @Test("every rule has an order that trips it")
    func complete() {
        #expect(Set(RuleCase.all.map(\.rule)) == Set(CheckRule.allCases))
    }

    @Test("an order that a rule is about trips it: one that stops refuses, one that asks asks", arguments: RuleCase.all)
    func trips(_ tested: RuleCase) throws {
        let result = try tested.tripping.check()
        let findings = tested.rule.severity == .stops ? result.stops : result.questions
        #expect(findings.contains { $0.rule == tested.rule }, "\(result.rules)")
    }

    @Test("an order that is near does not trip it", arguments: RuleCase.all)
    func near(_ tested: RuleCase) throws {
        #expect(try !tested.near.check().rules.contains(tested.rule))
    }

    @Test("a reason that holds the rule's id lets it through, and no other rule's does", arguments: RuleCase.all)
    func overridden(_ tested: RuleCase) throws {
        let id = tested.rule.rawValue
        let passed = try tested.tripping.setting([
            .overrideBy: "Dr. Quill", .overrideReason: "Seen and meant (\(id)).",
        ]).check()
        #expect(!passed.rules.contains(tested.rule))
        #expect(passed.overridden.contains { $0.rule == tested.rule })
        let other = try tested.tripping.setting([.overrideBy: "Dr. Quill", .overrideReason: "Meant: \(id)-x"]).check()
        #expect(other.rules.contains(tested.rule))
    }

    @Test("a message names fields and shows nothing that stands in them", arguments: RuleCase.all)
    func messages(_ tested: RuleCase) throws {
        let result = try tested.tripping.check()
        let text = (result.questions.map(\.description) + result.faults.map(\.description)).joined(separator: "\n")
        #expect(text.contains(tested.rule.rawValue))
        let names = tested.tripping.medications.compactMap { $0[.name] }
        let values = tested.tripping.values.filter { ![.procedure, .anesthesia, .indication].contains($0.key) }.values
        for secret in Array(values) + names where secret.count > 2 && secret != "none" {
            #expect(!text.contains(secret), "\(secret) in: \(text)")
        }
    }

    @Test("a plain order trips no rule")
    func plain() throws {
        let result = try TestOrder().check()
        #expect(result.rules.isEmpty && result.uncheckedFields.isEmpty && result.overridden.isEmpty)
    }

    @Test("a medicine that is not in the list is reported as unchecked by its field; one to stop is not")
    func unchecked() throws {
        let result = try TestOrder.taking("senna", "Zyxwvut", "Qqqqqq|||stop").check()
        #expect(result.uncheckedFields == ["medications[2].name"])
        #expect(result.rules.isEmpty)
    }

    @Test(
        "one letter wrong asks for the medicine that is meant, by field",
        arguments: ["oxycodnoe", "Oxycodon", "tylenoll", "oxycodnoe-acetaminophen 5-325 mg"])
    func spelling(_ name: String) throws {
        let result = try TestOrder.taking("senna", name).check()
        #expect(result.questions.map(\.fields) == [["medications[2].name"]])
        #expect(result.questions.first?.mend.contains("did you mean") == true)
    }

    @Test("a site may lower the limit of acetaminophen")
    func siteLimit() throws {
        var order = TestOrder.taking("acetaminophen|500 mg|1 tablet every 4 hours, at most 5 a day")
        #expect(try order.check().stops.isEmpty)
        order.site = [.acetaminophenLimit: "2000"]
        #expect(try order.check().stops.map(\.rule) == [.acetaminophenOverLimit])
        order.site = [.acetaminophenLimit: "5000"]
        #expect(throws: InvalidOrder.self) { try order.check() }
    }
}
