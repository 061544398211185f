import DischargeModel
import DischargeTemplates
import Testing

@Suite("Conditions of records")
struct ConditionTests {
    /// A condition, an order that it holds for, and one that it does not hold for.
    struct Case: Sendable, CustomTestStringConvertible {
        var condition: String
        var holding: [OrderField: String] = [:]
        var failing: [OrderField: String] = [:]
        var testDescription: String { condition }
    }

    private func prints(
        _ condition: String, _ order: [OrderField: String], medications: [[MedicationField: String]] = [],
        followUps: [[FollowUpField: String]] = []
    ) throws -> Bool {
        try TemplateFiles.small
            .withCommon("advice", "- { id: tested, text: Tested, source: page, when: { \(condition) } }").load()
            .sheet(order, medications: medications, followUps: followUps).lines(of: "advice").contains("Tested")
    }

    @Test(
        "a record is printed when its condition holds, and only then",
        arguments: [
            Case(condition: "anesthesia: general", holding: [.anesthesia: "general"]),
            Case(
                condition: "anesthesia: [general, local]", holding: [.anesthesia: "general"],
                failing: [.procedure: "no"]),
            Case(condition: "procedure: kyphoplasty", failing: [.procedure: "no"]),
            Case(condition: "indication: cancer", holding: [.indication: "cancer"], failing: [.indication: "injury"]),
            Case(condition: "indication: [cancer, injury]", holding: [.indication: "injury"]),
            Case(condition: "not_indication: [cancer, injury]", failing: [.indication: "injury"]),
            Case(
                condition: "not_indication: cancer", holding: [.indication: "other"], failing: [.indication: "cancer"]),
            Case(condition: "has: wound_care", holding: [.woundCare: "Dry"]),
            Case(
                condition: "has: [wound_care, diet]", holding: [.woundCare: "Dry", .diet: "Soft"],
                failing: [.diet: "Soft"]),
            Case(condition: "has: levels", holding: [.levels: "T12"]),
            Case(condition: "has: allergies", holding: [.allergies: "latex"]),
            Case(condition: "has: sedation", holding: [.anesthesia: "general"]),
            Case(condition: "has: driving", holding: [.drivingAllowedFrom: "2026-12-01"]),
            Case(
                condition: "has: physical_therapy", holding: [.physicalTherapy: "yes"],
                failing: [.physicalTherapy: "no"]),
            Case(condition: "has: indication", holding: [.indication: "other"]),
            Case(condition: "has: notes", holding: [.notes: "Rest"]),
            Case(condition: "has: followups", holding: [.followUpPlace: "Clinic"]),
            Case(
                condition: "has: followup_phone", holding: [.followUpPhone: "555"], failing: [.followUpPlace: "Clinic"]),
            Case(condition: "lacks: wound_care", failing: [.woundCare: "Dry"]),
            Case(condition: "lacks: [wound_care, sedation]", failing: [.anesthesia: "general"]),
            Case(
                condition: "lacks: notes, has: diet", holding: [.diet: "Soft"],
                failing: [.diet: "Soft", .notes: "Rest"]),
            Case(condition: "draft: true", failing: [.procedure: "no"]),
        ])
    func holds(_ tested: Case) throws {
        #expect(try prints(tested.condition, tested.holding))
        if tested.failing[.procedure] == nil {
            #expect(try !prints(tested.condition, tested.failing))
        }
    }

    @Test(
        "a class of medicines matches whole words of a name in any case, and not a medicine to stop",
        arguments: [
            ("oxycodone", nil, true), ("OxyCODONE-acetaminophen 5/325", "start", true), ("Ms contin ER", "keep", true),
            ("oxycodone", "stop", false), ("oxycodones", nil, false), ("Contin MS", nil, false), ("MS", nil, false),
            ("senna", "changed", false),
        ] as [(String, String?, Bool)])
    func medicineClass(name: String, status: String?, isOpioid: Bool) throws {
        var medication: [MedicationField: String] = [.name: name]
        medication[.status] = status
        #expect(try prints("medication: opioid", [:], medications: [medication]) == isOpioid)
        #expect(try prints("no_medication: opioid", [:], medications: [medication]) == !isOpioid)
    }

    @Test("of several classes of medicines one is enough, and none may be on the list that must be absent")
    func severalClasses() throws {
        let medications: [[MedicationField: String]] = [[.name: "Acetaminophen"]]
        #expect(try prints("medication: [opioid, pain]", [:], medications: medications))
        #expect(try !prints("no_medication: [opioid, pain]", [:], medications: medications))
        #expect(try prints("no_medication: [opioid]", [:], medications: medications))
        #expect(try !prints("medication: [opioid, pain]", [:]))
    }

    @Test("a record that is not for a language is printed in every other, whatever the region")
    func notLanguage() throws {
        let templates = TemplateFiles.small.withCommon(
            "advice", "- { id: tested, text: Tested, source: page, when: { not_language: [en, vi] } }")
        let set = try templates.withSpanish.load()
        #expect(try !set.sheet().lines(of: "advice").contains("Tested"))
        #expect(try set.sheet([.language: "es"]).lines(of: "advice").contains("Tested"))
        for (tag, isPrinted) in [("en-GB", false), ("es-MX", true), ("vi", false)] {
            var renamed = TemplateFiles(files: [:])
            for (name, text) in templates.files {
                let name = name.hasPrefix("en/") ? tag + name.dropFirst(2) : name
                renamed.files[name] = text.replacing("language: en", with: "language: \(tag)")
            }
            let sheet = try renamed.load().sheet([.language: tag])
            #expect(sheet.lines(of: "advice").contains("Tested") == isPrinted, "\(tag)")
        }
    }

    @Test("a record for another procedure is not printed")
    func otherProcedure() throws {
        var templates = TemplateFiles.small.withCommon(
            "advice", "- { id: tested, text: Tested, source: page, when: { procedure: spinal-biopsy } }")
        templates.files["en/procedure/spinal-biopsy.yaml"] = "applies_to: { procedure: spinal-biopsy }\nname: biopsy\n"
        let set = try templates.load()
        #expect(try !set.sheet().lines(of: "advice").contains("Tested"))
        #expect(try set.sheet([.procedure: "biopsy"]).lines(of: "advice").contains("Tested"))
    }
}
