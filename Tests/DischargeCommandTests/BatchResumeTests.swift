import Foundation
import SampleOrders
import Testing
import Witnesses

@Suite("A batch that is run again")
struct BatchResumeTests {
    private func withWard(_ rows: Range<Int> = 1..<7, _ body: (WorkFolder) throws -> Void) throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(rows), to: "patients.csv")
            try #require(try folder.batch().status == 0)
            try body(folder)
        }
    }

    @Test("resumed when everything is there, it prints nothing and changes no file, whatever the number of jobs")
    func nothingToDo() throws {
        try withWard { folder in
            let before = try folder.batchContents
            let result = try folder.batch("--resume", "--jobs", "8")
            #expect(result.status == 0)
            #expect(result.errorText.contains("printed 0 of 6 sheets into out; 6 were there already\n"))
            #expect(try folder.batchContents == before)
        }
    }

    @Test("--resume in a new folder prints everything")
    func newFolder() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<4), to: "patients.csv")
            #expect(try folder.batch("--resume").status == 0)
            try folder.batchFolder.expectWhole(LongWard.orders(1..<4))
        }
    }

    @Test(
        "a sheet that is not the file of the manifest is printed again, and that is said",
        arguments: ["changed", "empty", "missing"])
    func damaged(_ damage: String) throws {
        try withWard { folder in
            let before = try folder.batchFolder
            let contents = try folder.batchContents
            let file = try #require(before.printed.dropFirst(2).first?.file)
            switch damage {
            case "changed": try folder.write(try folder.read("out/\(file)").dropLast(100), to: "out/\(file)")
            case "empty": try folder.write("", to: "out/\(file)")
            default: try FileManager.default.removeItem(at: folder.path("out/\(file)"))
            }
            let result = try folder.batch("--resume")
            #expect(result.status == 0)
            #expect(result.errorText.contains("out/\(file): is"))
            #expect(result.errorText.contains("printed again\n"))
            #expect(result.errorText.contains("printed 1 of 6 sheets into out; 5 were there already\n"))
            #expect(
                try folder.batchContents.filter { !$0.key.hasPrefix(".") }
                    == contents.filter { !$0.key.hasPrefix(".") })
        }
    }

    @Test(
        "a device, a pipe or a folder in a sheet's place is not read: its row is refused alone",
        arguments: ["/dev/zero", "pipe", "folder"])
    func noFile(_ kind: String) throws {
        try withWard { folder in
            let sheet = try #require(try folder.batchFolder.printed.dropFirst(2).first)
            let place = folder.path("out/\(sheet.file)")
            try FileManager.default.removeItem(at: place)
            switch kind {
            case "pipe": try #require(try run("mkfifo", [place.path]).status == 0)
            case "folder": try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
            default: try FileManager.default.createSymbolicLink(atPath: place.path, withDestinationPath: kind)
            }
            let result = try folder.batch("--resume")
            #expect(result.status == 1)
            #expect(
                result.errorText.contains("out/\(sheet.file): is in the manifest and cannot be read; printed again\n"))
            let what = kind == "folder" ? "a folder stands there" : "a device or a pipe stands there"
            #expect(result.errorText.contains("row \(sheet.row) refused: out/\(sheet.file): \(what), "))
            #expect(result.errorText.contains("printed 0 of 6 sheets into out; 5 were there already; 1 row is refused"))
        }
    }

    @Test(
        "a .discharge-batch that cannot be used ends a resumed run, says how to mend it, and changes nothing",
        arguments: [
            ("link", 66, ["out/.discharge-batch: cannot be read (open: ", "; put the file there itself"]),
            ("other", 65, ["out/.discharge-batch: is not as `discharge batch` wrote it, ", "; put back the file"]),
            ("folder", 73, ["out/.discharge-batch: a folder stands there, where a file is to be kept; remove it, or"]),
        ])
    func unusableRecord(_ kind: String, code: Int32, says: [String]) throws {
        try withWard(1..<4) { folder in
            let place = folder.path("out/.discharge-batch")
            if kind != "other" { try FileManager.default.moveItem(at: place, to: folder.path("elsewhere")) }
            switch kind {
            case "link":
                try FileManager.default.createSymbolicLink(atPath: place.path, withDestinationPath: "../elsewhere")
            case "folder": try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
            default: try folder.write("notes of a nurse\n", to: "out/.discharge-batch")
            }
            let manifest = try folder.read("out/manifest.csv")
            let files = try folder.files
            let mend = kind == "folder" ? [] : ["cannot tell which sheets are still right", "without --resume\n"]
            try folder.batch("--resume").expectRefusal(code: code, saying: says + mend, at: #_sourceLocation)
            #expect(try folder.files == files && folder.read("out/manifest.csv") == manifest)
            guard kind != "folder" else { return }
            #expect(try folder.batch().errorText.contains("printed 3 of 3 sheets into out\n"))
        }
    }

    @Test(
        "a .discharge-batch that may not be read ends a resumed run with 66 and names the mend",
        .enabled(if: FailingCalls.isPermitted))
    func forbiddenRecord() throws {
        try withWard(1..<4) { folder in
            let failing = try FailingCalls(
                of: dischargeExecutable(),
                [
                    "batch", "patients.csv", "--output", "out", "--site", "site.yaml", "--now", WorkFolder.now,
                    "--resume",
                ],
                in: folder.url, call: "openat", fault: "error=EACCES", when: 1, at: "out/.discharge-batch")
            try #require(failing.calls.count == 1)
            failing.result.expectRefusal(
                code: 66,
                saying: [
                    "out/.discharge-batch: cannot be read (open: Permission denied, ", "; ask for the right to read it",
                ],
                at: #_sourceLocation)
        }
    }

    @Test(
        "without .discharge-batch or the manifest, a resumed run prints all again and says why",
        arguments: [".discharge-batch", "manifest.csv"])
    func lostRecord(_ name: String) throws {
        try withWard(1..<4) { folder in
            try FileManager.default.removeItem(at: folder.path("out/\(name)"))
            let result = try folder.batch("--resume")
            #expect(result.status == 0)
            #expect(
                result.errorText.contains(
                    "out/\(name): is missing, so that nothing tells which sheets are still right; all are printed again\n"
                ))
            #expect(result.errorText.contains("printed 3 of 3 sheets into out\n"))
            try folder.batchFolder.expectWhole(LongWard.orders(1..<4))
            #expect(try !folder.batch("--resume").errorText.contains("missing"))
        }
    }

    @Test("another patient's form in a sheet's place is not replaced by a resumed run")
    func otherForm() throws {
        try withWard { folder in
            let rows = try folder.batchFolder.printed
            let other = try folder.read("out/\(rows[1].file)")
            try folder.write(other, to: "out/\(rows[0].file)")
            let result = try folder.batch("--resume")
            #expect(result.status == 1)
            #expect(result.errorText.contains("the file there is not the same form"))
            #expect(try folder.read("out/\(rows[0].file)") == other)
        }
    }

    @Test("a row or a medicine that changed is printed anew, also where only its look changes; the others are kept")
    func changedRow() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<5), to: "patients.csv")
            try folder.write("order_id,name\nL4,iron\nL2,zinc\nL4,tin\n", to: "m.csv")
            #expect(try folder.batch("--medications", "m.csv").status == 0)
            let before = try folder.batchContents
            try folder.write("order_id,name\nL2,zinc\nL4,iron\nL4,lead\n", to: "m.csv")
            let text = LongWard.csv(1..<5).replacing("\n", with: ",\n").replacing("notes,", with: "notes,large_print")
            let rows = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
            let changed = [rows[0], rows[1], rows[2], rows[3] + "yes", rows[4]].joined(separator: "\n") + "\n"
            try folder.write(changed, to: "patients.csv")
            let result = try folder.batch("--medications", "m.csv", "--resume")
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.errorText.contains("printed 2 of 4 sheets into out; 2 were there already\n"))
            let folderNow = try folder.batchFolder
            try folderNow.expectWhole(LongWard.orders(1..<5))
            let now = try folder.batchContents
            let different = folderNow.printed.filter { now[$0.file] != before[$0.file] }
            #expect(different.map(\.orderID) == ["L3", "L4"])
            #expect(try pdfText(folder.path("out/\(different[1].file)")).contains("lead"))
        }
    }

    @Test("an order that became another form keeps the record of the earlier one, marked, and says so")
    func superseded() throws {
        try withWard(1..<4) { folder in
            let old = try #require(try folder.batchFolder.printed.first { $0.orderID == "L2" })
            let patients = try folder.text("patients.csv")
            let row = LongWard.row(2)
            try folder.write(
                patients.replacing(row, with: row.replacing("1951-04-02", with: "1951-04-20")), to: "patients.csv")
            for run in ["--resume", "--force"] {
                let result = try folder.batch(run)
                #expect(result.status == 0)
                let said = "row 3: out/\(old.file) is of an order that is another form now; do not hand it out"
                #expect(result.errorText.contains(said) == (run == "--resume"), "said once")
                let rows = try folder.manifest.rows
                #expect(rows.map(\.orderID) == ["L1", "L2", "L2", "L3"])
                #expect(rows.map(\.status) == ["printed", "superseded", "printed", "printed"])
                #expect(rows[1].formID == old.formID && rows[1].hash == old.hash)
            }
            try folder.write(
                patients.replacing(row, with: row.replacing("1951-04-02", with: "soon")), to: "patients.csv")
            #expect(try folder.batch("--resume").errorText.contains("is of an order that is refused now"))
            #expect(
                try folder.manifest.rows.map(\.status) == ["printed", "superseded", "superseded", "refused", "printed"])
            try folder.batchFolder.expectTruth()
        }
    }

    @Test("another logo under the same name refuses a resumed run with 65")
    func otherLogo() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<3), to: "patients.csv")
            try folder.write(SampleLogo(.rgba).bytes, to: "logo.png")
            try folder.write(try folder.text("site.yaml") + "logo: logo.png\nlogo_alt: A field\n", to: "site.yaml")
            try #require(try folder.batch().status == 0)
            try folder.write(SampleLogo(.gray).bytes, to: "logo.png")
            let result = try folder.batch("--resume")
            #expect(result.status == 65 && result.errorText.contains("logo"), "\(result.errorText)")
        }
    }

    @Test(
        "other wording, site or options refuse a resumed run with 65, say which, and change nothing",
        arguments: [
            (["--paper", "a4"], "--paper, --large-print, --sides or --date-format"),
            (["--large-print"], "--paper, --large-print, --sides or --date-format"),
            (["--sides", "two"], "--paper, --large-print, --sides or --date-format"),
            (["--site", "other.yaml"], "site"), (["--templates", "wording"], "wording"),
        ])
    func otherSettings(_ options: [String], _ name: String) throws {
        try withWard { folder in
            let site = try folder.text("site.yaml")
            try folder.write(site + "\nfever_f: 100.9\n", to: "other.yaml")
            try FileManager.default.copyItem(
                at: packageRoot.appending(path: "Templates"), to: folder.path("wording"))
            let common = try folder.text("wording/en/common.yaml")
            try folder.write(common + "# another\n", to: "wording/en/common.yaml")
            let before = try folder.batchContents
            let arguments = ["batch", "patients.csv", "--output", "out", "--resume", "--now", WorkFolder.now]
            let site2 = options.contains("--site") ? [] : ["--site", "site.yaml"]
            let result = try folder.discharge(arguments + site2 + options)
            result.expectRefusal(
                code: 65, saying: ["out: the sheets there were printed with other \(name): ", "without --resume"],
                at: #_sourceLocation)
            #expect(try folder.batchContents == before)
            let again = try folder.discharge(arguments.filter { $0 != "--resume" } + site2 + options)
            #expect(again.status == 0, "\(again.errorText)")
            try folder.batchFolder.expectWhole(LongWard.orders(1..<7))
        }
    }

    @Test("a mended refused.csv keeps the record of the other sheets, and their medicines are no alarm")
    func mendedRefusals() throws {
        try withWorkFolder { folder in
            let rows = LongWard.csv(1..<5).replacing("L3,70000003", with: "L3,")
            try folder.write(rows, to: "patients.csv")
            try folder.write("order_id,name\nL1,iron\nL3,zinc\nL4,tin\n", to: "m.csv")
            #expect(try folder.batch("--medications", "m.csv").status == 1)
            let first = try folder.batchFolder.printed
            let refused = try folder.text("out/refused.csv")
            try folder.write(refused.replacing("L3,", with: "L3,70000003"), to: "out/refused.csv")
            for output in ["out", "elsewhere"] {
                let result = try folder.discharge(
                    "batch", "out/refused.csv", "--output", output, "--medications", "m.csv")
                guard output == "out" else {
                    #expect(result.status == 66, "the run into out took the file away")
                    continue
                }
                #expect(result.status == 0, "\(result.errorText)")
                #expect(!result.errorText.contains("m.csv"))
            }
            let folderNow = try folder.batchFolder
            try folderNow.expectWhole(["L1", "L2", "L4", "L3"])
            #expect(folderNow.printed.prefix(3).map(\.hash) == first.map(\.hash))
            #expect(folderNow.rows.count == 4)
            let last = try #require(folderNow.printed.last?.file)
            #expect(try pdfText(folder.path("out/\(last)")).contains("zinc"))
            // The whole file, mended there too, has everything already.
            try folder.write(LongWard.csv(1..<5), to: "patients.csv")
            #expect(try folder.batch("--medications", "m.csv", "--resume").errorText.contains("4 were there already"))
            #expect(try folder.manifest.printed == LongWard.orders(1..<5))
        }
    }

    @Test("another ward in the same folder keeps the first one's record and refused rows")
    func secondWard() throws {
        try withWorkFolder { folder in
            try folder.write(LongWard.csv(1..<4).replacing("L2,70000002", with: "L2,"), to: "patients.csv")
            #expect(try folder.batch().status == 1)
            let refused = try folder.read("out/refused.csv")
            try folder.write(LongWard.csv(11..<13), to: "patients.csv")
            let result = try folder.batch()
            #expect(result.status == 0)
            #expect(result.errorText.contains("out/refused-2.csv holds the refused rows of an earlier run"))
            #expect(try folder.read("out/refused-2.csv") == refused)
            #expect(try !folder.files.contains("out/refused.csv"))
            #expect(try folder.manifest.rows.map(\.orderID) == ["L1", "L2", "L3", "L11", "L12"])
            #expect(try folder.manifest.refused == ["3"])
            try folder.batchFolder.expectTruth()
        }
    }

    @Test("a torn last line of the manifest is dropped, and its sheet printed over itself")
    func tornLine() throws {
        try withWard(1..<4) { folder in
            let before = try folder.batchContents
            let whole = try folder.read("out/manifest.csv")
            for cut in [1, 2, 12, 80, 150] {
                try folder.write(whole.dropLast(cut), to: "out/manifest.csv")
                #expect(try folder.batch("--resume").status == 0, "\(cut)")
                #expect(try folder.read("out/manifest.csv") == whole, "\(cut)")
            }
            #expect(
                try folder.batchContents.filter { !$0.key.hasPrefix(".") }
                    == before.filter { !$0.key.hasPrefix(".") })
        }
    }

    @Test("a manifest that is none, or was damaged, ends the run with 65 and stays", arguments: [true, false])
    func foreignManifest(_ isNone: Bool) throws {
        try withWard(1..<4) { folder in
            let lines = try folder.text("out/manifest.csv").split(separator: "\r\n").map(String.init)
            let text =
                isNone ? "ship,captain\nArgo,Jason\n" : [lines[0], "2,L1", lines[2]].joined(separator: "\r\n") + "\r\n"
            try folder.write(text, to: "out/manifest.csv")
            let before = try folder.batchContents
            for option in ["--resume", "--force"] {
                try folder.batch(option).expectRefusal(
                    code: 65, saying: ["out/manifest.csv", "name another folder"], hiding: ["L1", "Jason"],
                    at: #_sourceLocation)
                #expect(try folder.batchContents == before)
            }
        }
    }

    @Test("resumed with --staff-copies, a sheet without its copy is printed again with it")
    func staffCopies() throws {
        try withWard(1..<4) { folder in
            let first = try folder.batch("--resume", "--staff-copies", "staff")
            #expect(first.errorText.contains("printed 3 of 3"))
            let second = try folder.batch("--resume", "--staff-copies", "staff")
            #expect(second.errorText.contains("3 were there already"))
            let id = try #require(try folder.manifest.rows.first?.formID)
            try FileManager.default.removeItem(at: folder.path("staff/\(id)-staff.pdf"))
            let third = try folder.batch("--resume", "--staff-copies", "staff")
            #expect(third.errorText.contains("out/\(id).pdf: lacks its staff's copy; both are printed again"))
            #expect(third.errorText.contains("printed 1 of 3"))
            #expect(try folder.files.contains("staff/\(id)-staff.pdf"))
        }
    }
}
