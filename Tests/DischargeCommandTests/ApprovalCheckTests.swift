import Foundation
import Testing
import Witnesses

@Suite("What the check says of approvals")
struct ApprovalCheckTests {
    @Test("who approved, in what role and when, for each language, with the content's hash")
    func approved() throws {
        try withOwnWording { folder in
            try folder.addSpanish()
            #expect(try folder.approve(by: "Dr. \"Ex\" Ample: a\\b", as: "Radiología #1").status == 0)
            #expect(try folder.approve(by: "Nurse Example", now: "2026-11-21T19:00:30+02:00").status == 0)
            let report = try folder.approvalReport()
            #expect(
                report.contains("  en: approved by Dr. \"Ex\" Ample: a\\b, Radiología #1, 2026-11-20T17:00:00Z\n"))
            #expect(report.contains("  en: approved by Nurse Example, Radiologist, 2026-11-21T17:00:30Z\n"))
            #expect(report.contains("  es: not approved: every page says that it is a draft\n"))
            let hashes = report.matches(of: /content ([0-9a-f]{64})\n/).map { String($0.1) }
            #expect(hashes.count == 2)
            #expect(try folder.text(WorkFolder.approvals).contains("    content: \(try #require(hashes.first))\n"))
        }
    }

    @Test("what changed since: each changed, added and removed record by name, with old and new text, and no other")
    func difference() throws {
        try withOwnWording { folder in
            try folder.approved()
            try folder.change("text: Chest pain", to: "text: Pain in the chest", in: "Templates/en/common.yaml")
            try folder.change("id: emergency-breathing", to: "id: emergency-air", in: "Templates/en/common.yaml")
            try folder.change(
                "text: Trouble breathing", to: "text: \"No air: \\\"out\\\"\"", in: "Templates/en/common.yaml")
            try folder.change(
                "signed_at: Date and time", to: "signed_at: Day and hour", in: "Templates/en/document.yaml")
            try folder.change("brands: [Tylenol, ", to: "brands: [Tempra, Tylenol, ", in: "Templates/medicines.yaml")
            let local = "Templates/en/anesthesia/local.yaml"
            try folder.write("# new\n" + (try folder.text(local)), to: local)

            let report = try folder.approvalReport()
            let lines = report.split(separator: "\n").map(String.init)
            #expect(
                lines.first
                    == "  en: changed since it was approved by Dr. Example, Radiologist, 2026-11-20T17:00:00Z: "
                    + "every page says that it is a draft")
            let source = "; source: [emergency, medlineplus]; facts: [F24]; rank: 20"
            #expect(
                Array(lines.dropFirst().prefix(10)) == [
                    "    added: en/common.yaml, emergency/emergency-air",
                    "      + text: No air: \"out\"\(source)",
                    "    removed: en/common.yaml, emergency/emergency-breathing",
                    "      - text: Trouble breathing\(source)",
                    "    changed: en/common.yaml, emergency/emergency-chest-pain",
                    "      - text: Chest pain\(source)",
                    "      + text: Pain in the chest\(source)",
                    "    changed: en/document.yaml, strings/signed_at",
                    "      - Date and time",
                    "      + Day and hour",
                ])
            #expect(report.contains("    changed: medicines.yaml, medicines/acetaminophen\n      - brands: [Tylenol, "))
            #expect(report.contains("      + brands: [Tempra, Tylenol, "))
            #expect(report.contains("    only order, comments or spacing changed: en/anesthesia/local.yaml\n"))
            #expect(report.matches(of: #/(changed|added|removed): /#).count == 6)
        }
    }

    @Test("changes are counted from the last approval, whatever approvals came before it")
    func lastApproval() throws {
        try withOwnWording { folder in
            try folder.approved()
            try folder.change("id: top-lifting", to: "id: top-loads", in: "Templates/en/common.yaml")
            try folder.change("text: Chest pain", to: "text: Chest pains", in: "Templates/en/common.yaml")
            try folder.approved()
            try folder.approved()
            try folder.change("text: Chest pains", to: "text: Chest pain", in: "Templates/en/common.yaml")
            let report = try folder.approvalReport()
            #expect(report.matches(of: #/(changed|added|removed): /#).count == 1, "\(report)")
            #expect(report.contains("      - text: Chest pains; "))
            #expect(report.contains("      + text: Chest pain; "))
        }
    }

    @Test("a draft is nothing to mend")
    func nothingToMend() throws {
        try withOwnWording { folder in
            try folder.approved()
            try folder.change("text: Chest pain", to: "text: Chest pains", in: "Templates/en/common.yaml")
            let result = try folder.own("check")
            #expect(result.status == 0)
            #expect(result.text.hasSuffix("\nNothing to mend\n"))
        }
    }

    @Test("an approved language that is no longer there is named")
    func goneLanguage() throws {
        try withOwnWording { folder in
            try folder.addSpanish()
            try folder.approved("es")
            try FileManager.default.removeItem(at: folder.path("Templates/es"))
            #expect(try folder.approvalReport().contains("  es: approved, and no longer in the templates\n"))
        }
    }
}
