import Foundation
import Testing
import Witnesses

@Suite("The rules, as a nurse meets them")
struct GuardTests {
    private static let tooMuch = "[{ name: Tylenol, dose: 650 mg, schedule: 2 tablets every 6 hours }]"

    @Test("an order that a rule stops is refused with its line, field, mend and the rule's id, and makes no file")
    func stops() throws {
        try withWorkFolder { folder in
            try folder.write(MadeUpOrder().with(["medications": Self.tooMuch]).yaml, to: "order.yaml")
            for command in [["generate", "order.yaml", "--output", "sheet.pdf"], ["preview", "order.yaml"]] {
                try folder.discharge(command + ["--now", WorkFolder.now, "--site", "site.yaml"]).expectRefusal(
                    code: 65,
                    saying: [
                        "order.yaml:9:", "medications[1].name: acetaminophen adds up to more than 4000 mg a day",
                        "override_reason that holds the words acetaminophen-over-limit",
                    ], hiding: MadeUpOrder.secrets + ["Tylenol", "650"], at: #_sourceLocation)
            }
            #expect(try !folder.files.contains("sheet.pdf"))
        }
    }

    @Test("the rule's id in override_reason lets the order through, and standard error says so")
    func overridden() throws {
        try withWorkFolder { folder in
            try folder.write(MadeUpOrder().with(["medications": Self.tooMuch]).yaml, to: "order.yaml")
            let result = try folder.discharge(
                "generate", "order.yaml", "--output", "sheet.pdf", "--override-by", "Dr. Scone", "--override-reason",
                "acetaminophen-over-limit: seen with pharmacy")
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.errorText.contains("overridden, as the order says: acetaminophen-over-limit\n"))
            #expect(!result.errorText.contains("Scone"))
            #expect(try folder.files.contains("sheet.pdf"))
        }
    }

    @Test("what a rule asks and what no rule knows is said on standard error, and the sheet is made")
    func asks() throws {
        try withWorkFolder { folder in
            let list = "[{ name: oxycodone }, { name: Xanax }, { name: Zyxwvut }]"
            try folder.write(MadeUpOrder().with(["medications": list]).yaml, to: "order.yaml")
            let result = try folder.discharge("preview", "order.yaml")
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.text.contains("Zyxwvut"))
            for words in [
                "question (opioid-benzodiazepine): medications[1].name, medications[2].name: ",
                "not checked, since the name is not in medicines.yaml: medications[3].name\n",
            ] {
                #expect(result.errorText.contains(words), "\(result.errorText)")
            }
            for secret in MadeUpOrder.secrets + ["oxycodone", "Xanax", "Zyxwvut"] {
                #expect(!result.errorText.contains(secret))
            }
        }
    }

    @Test("in a batch a row that a rule stops goes to refused.csv, alone, and a question names its row")
    func batch() throws {
        try withWorkFolder { folder in
            try folder.write(
                """
                order_id,mrn,name,dob,procedure,anesthesia,procedure_end,allergies,bed_rest_hours
                R1,00559001,Ada Crumpet,1951-04-02,kyphoplasty,local,2026-11-20T10:05,,12
                R2,00559002,Quillon Vexley,1951-04-02,kyphoplasty,local,2026-11-20T10:05,penicillin,24
                R3,00559003,Ivo Scone,1952-05-03,vertebroplasty,general,2026-11-20T11:05,penicillin,24

                """, to: "patients.csv")
            try folder.write("order_id,name\nR2,amoxicillin\nR3,senna\n", to: "medications.csv")
            let result = try folder.batch("--medications", "medications.csv")
            result.expectRefusal(
                code: 1,
                saying: [
                    "row 2: question (bed-rest-short): bed_rest_hours: ",
                    "row 3 refused: medications.csv:2: medications[1].name: with allergies: ",
                ], hiding: MadeUpOrder.secrets + ["amoxicillin", "penicillin"], at: #_sourceLocation)
            #expect(try folder.manifest.printed == ["R1", "R3"])
            #expect(try folder.text("out/refused.csv").contains("allergy-listed"))
        }
    }

    @Test("the rules are listed with id, severity and one line each")
    func rules() throws {
        try withWorkFolder { folder in
            let result = try folder.discharge("check", "--rules")
            #expect(result.status == 0 && result.errorText.isEmpty)
            let lines = result.text.split(separator: "\n")
            #expect(lines.count > 30)
            #expect(lines.allSatisfy { $0.wholeMatch(of: /[a-z0-9-]+ +(stops|asks) +\S.*/) != nil })
            #expect(lines.contains { $0.hasPrefix("allergy-listed ") && $0.contains(" stops ") })
        }
    }
}
