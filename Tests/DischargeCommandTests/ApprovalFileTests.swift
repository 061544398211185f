import Foundation
import Testing
import Witnesses

@Suite("The file of approvals")
struct ApprovalFileTests {
    struct Damage: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let old: String
        let new: String
        /// What the message begins with, after the file's name.
        let message: String
    }

    @Test(
        "a damaged or hand-edited file is a fault with its place, approves nothing, and is left as it is",
        arguments: [
            Damage(
                testDescription: "another name", old: "Dr. Example", new: "Dr. Sample",
                message: "10:5: this approval, or something above it, was changed after it was given; put back"),
            Damage(
                testDescription: "another content", old: "content: ", new: "content: f",
                message: "14:14: this is not a SHA-256 of 64 lowercase hexadecimal digits; put back"),
            Damage(
                testDescription: "an old text", old: "text: Chest pain;", new: "text: Chest ache;",
                message: "10:5: this approval, or something above it, was changed"),
            Damage(
                testDescription: "a comment above", old: "# Approvals", new: "# My approvals",
                message: "10:5: this approval, or something above it, was changed"),
            Damage(
                testDescription: "a note at the end", old: "    seal: ", new: "    notes: fine\n    seal: ",
                message: ":5: \"notes\" is not a key of an approval; put back"),
            Damage(
                testDescription: "no time", old: "approved: 2026-11-20T17:00:00Z", new: "approved: yesterday",
                message: "13:15: this is not a time such as 2026-11-20T17:00:00Z"),
            Damage(
                testDescription: "no role", old: "    role: \"Radiologist\"\n", new: "",
                message: "10:5: an approval lacks the key \"role\""),
            Damage(
                testDescription: "a quote that is not closed", old: "Radiologist\"", new: "Radiologist",
                message: ": this is not YAML: "),
            Damage(
                testDescription: "a byte order mark in the middle", old: "Dr. Example", new: "Dr. \u{FEFF}Example",
                message: "11:16: the character U+FEFF"),
        ])
    func damage(_ damage: Damage) throws {
        try withOwnWording { folder in
            try folder.approved()
            try folder.change(damage.old, to: damage.new, in: WorkFolder.approvals)
            try expectDamage(in: folder, saying: damage.message)
        }
    }

    @Test(
        "a file that ends too early or is empty is a fault",
        arguments: [
            (0, "1:1: this file is empty"), (400, ": "), (5_000, ": "), (-1, ": something stands below"),
            (-10, ": this is not a SHA-256"), (-71, ": an approval lacks the key \"seal\""),
        ])
    func tooShort(_ length: Int, _ message: String) throws {
        try withOwnWording { folder in
            try folder.approved()
            let bytes = try folder.read(WorkFolder.approvals)
            try folder.write(length < 0 ? bytes.dropLast(-length) : bytes.prefix(length), to: WorkFolder.approvals)
            try expectDamage(in: folder, saying: message)
        }
    }

    @Test("bytes that are not UTF-8 are a fault, and putting the file back as it was ends it")
    func bytes() throws {
        try withOwnWording { folder in
            try folder.approved()
            let bytes = try folder.read(WorkFolder.approvals)
            try folder.write(bytes + [0xFF], to: WorkFolder.approvals)
            try expectDamage(in: folder, saying: "this is not UTF-8")
            try folder.write(bytes, to: WorkFolder.approvals)
            #expect(try !folder.isDraft())
        }
    }

    /// Expects that the check fails with its place, that approving is refused, and that sheets are drafts with a notice.
    private func expectDamage(
        in folder: WorkFolder, saying message: String, at location: SourceLocation = #_sourceLocation
    ) throws {
        let damaged = try folder.read(WorkFolder.approvals)
        let name = WorkFolder.approvals
        let check = try folder.own("check")
        #expect(check.status == 1, sourceLocation: location)
        #expect(check.text.contains(message), "«\(message)» in \(check.text)", sourceLocation: location)
        #expect(check.text.contains(#/Templates/approvals\.yaml:\d+:\d+: /#), "\(check.text)", sourceLocation: location)
        #expect(
            check.text.contains("Approval\n  cannot be used, see below: every page says that it is a draft\n"),
            sourceLocation: location)
        let preview = try folder.own("preview", "order.yaml")
        #expect(preview.text.contains("Draft: no clinician"), sourceLocation: location)
        #expect(preview.errorText.contains("discharge: \(name):"), sourceLocation: location)
        #expect(
            preview.errorText.contains("no approval counts: every page says that it is a draft\n"),
            sourceLocation: location)
        try folder.approve().expectRefusal(code: 65, saying: [message, "nothing was approved"], at: location)
        #expect(try folder.read(name) == damaged, sourceLocation: location)
    }

    @Test("an approval is added at the end, and what stood in the file stands there as it was")
    func added() throws {
        try withOwnWording { folder in
            try folder.approved()
            let first = try folder.text(WorkFolder.approvals)
            try folder.change("text: Chest pain", to: "text: Chest pains", in: "Templates/en/common.yaml")
            try folder.approved()
            let both = try folder.text(WorkFolder.approvals)
            #expect(both.hasPrefix(first))
            let second = both.dropFirst(first.count)
            #expect(second.contains("emergency/emergency-chest-pain: \"text: Chest pains; "))
            #expect(second.utf8.count < 2_000, "only what is new stands in it")
        }
    }

    @Test("everyone whom the umask admits may read the file, and nothing else is left in the folder")
    func mode() throws {
        try withOwnWording { folder in
            let before = try folder.files
            try folder.approved()
            #expect(try folder.files.subtracting(before) == [WorkFolder.approvals])
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(WorkFolder.approvals).path)
            let mode = try #require(attributes[.posixPermissions] as? NSNumber).uint16Value
            let own = umask(0)
            umask(own)
            #expect(mode == 0o644 & ~UInt16(own))
        }
    }

    @Test("line ends of another system and a byte-order mark void nothing")
    func lineEnds() throws {
        try withOwnWording { folder in
            try folder.approved()
            let text = try folder.text(WorkFolder.approvals)
            try folder.write("\u{FEFF}" + text.replacing("\n", with: "\r\n"), to: WorkFolder.approvals)
            #expect(try !folder.isDraft())
            try folder.approved()
            #expect(try folder.own("check").status == 0)
        }
    }

    @Test("the file is no part of the content's hash")
    func noPartOfTheHash() throws {
        try withOwnWording { folder in
            func hashes() throws -> [String] {
                try folder.own("check").text.matches(of: /content(?: hash:)? ([0-9a-f]{64})\n/).map { String($0.1) }
            }
            let before = try hashes()
            try folder.approved()
            #expect(try hashes() == before)
            #expect(before.count == 2)
        }
    }

    @Test("the same wording, clinician and clock give the same bytes")
    func reproducible() throws {
        let files = try (0..<2).map { _ in
            try withOwnWording { folder in
                try folder.approved()
                return try folder.text(WorkFolder.approvals)
            }
        }
        #expect(files.first == files.last)
    }
}
