import DischargeModel
import DischargeTemplates
import Foundation
import Testing
import Witnesses

@Suite("Medicines by time of day")
struct MedicineTimeTests {
    private let set: TemplateSet

    init() throws {
        set = try TemplateSet.load(directory: packageRoot.appending(path: "Templates").path(percentEncoded: false))
    }

    private typealias Medicine = [MedicationField: String]

    private func table(of medications: [Medicine]) throws -> Table {
        let sections = try set.sheet(medications: medications).instructions.sections
        let blocks = sections.filter { $0.id == "medicines" }.flatMap(\.blocks)
        let tables = blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        #expect(tables.count == 1)
        return try #require(tables.first)
    }

    /// "Morning: 1 tablet; Bedtime: 2 tablets"; `nil` where the medicines stand as a list.
    private func times(of schedule: String, dose: String? = nil) throws -> String? {
        let table = try table(of: [[.name: "senna", .schedule: schedule, .dose: dose].compactMapValues(\.self)])
        guard table.columns.first?.weight == 5 else { return nil }
        #expect(table.rows.map(\.cells.count) == [table.columns.count, 1])
        #expect(table.rows[0].cells.dropFirst().allSatisfy { !$0.isEmpty }, "a time at which nothing is taken")
        // However it was read, it stands there as it was written.
        #expect(table.rows[1].cells[0].plainText.contains(schedule))
        return zip(table.columns, table.rows[0].cells).dropFirst().map { "\($0.heading): \($1.plainText)" }
            .joined(separator: "; ")
    }

    private static let read: [(schedule: String, times: String)] = [
        ("every morning", "Morning: Take"), ("1 tablet with breakfast", "Morning: 1 tablet"),
        ("at noon", "Noon: Take"), ("with lunch", "Noon: Take"), ("Before dinner", "Evening: Take"),
        ("every evening", "Evening: Take"), ("at bedtime", "Bedtime: Take"), ("QHS", "Bedtime: Take"),
        ("Take 1 capsule by mouth every day at bedtime.", "Bedtime: 1 capsule"),
        ("morning and evening", "Morning: Take; Evening: Take"), ("twice a day", "Morning: Take; Evening: Take"),
        ("BID", "Morning: Take; Evening: Take"), ("b.i.d. with food", "Morning: Take; Evening: Take"),
        ("2 tablets twice daily", "Morning: 2 tablets; Evening: 2 tablets"),
        ("One tablet (500 mg) two times a day", "Morning: One tablet; Evening: One tablet"),
        ("TID", "Morning: Take; Noon: Take; Evening: Take"),
        ("1/2 tablet 3 times a day", "Morning: 1/2 tablet; Noon: 1/2 tablet; Evening: 1/2 tablet"),
        ("QID", "Morning: Take; Noon: Take; Evening: Take; Bedtime: Take"),
        ("half a tablet every morning with breakfast", "Morning: half a tablet"),
        ("1 tablet in the morning and 2 tablets at bedtime", "Morning: 1 tablet; Bedtime: 2 tablets"),
        ("1 tablet in the morning and at bedtime", "Morning: 1 tablet; Bedtime: 1 tablet"),
        ("twice a day, in the morning and at bedtime", "Morning: Take; Bedtime: Take"),
        ("1 drop twice a day for 5 days", "Morning: 1 drop; Evening: 1 drop"),
        ("as needed", "As needed: If needed"), ("PRN", "As needed: If needed"),
        ("1 to 2 tablets every 4 to 6 hours as needed for severe pain", "As needed: 1 to 2 tablets"),
        ("2 tablets q6h prn, no more than 8 tablets a day", "As needed: 2 tablets"),
        ("at bedtime if needed for sleep", "As needed: If needed"),
    ]

    @Test("a schedule made of known phrases alone says when and how much, in its own words", arguments: read)
    func readable(schedule: String, times: String) throws {
        #expect(try self.times(of: schedule) == times)
    }

    private static let unread = [
        // No time of the day.
        "every 6 hours", "q12h", "every 12 hours", "once a day", "daily", "1 tablet", "with food", "for 5 days",
        "at night", "in the afternoon", "at 8 AM", "every 8 hours at bedtime",
        // Not every day, or not the same every day.
        "every other morning", "every morning on Monday", "tapering", "1 tablet twice a day, then 1 tablet at bedtime",
        "2 tablets in the morning for 3 days, 1 tablet in the evening for 3 days", "as directed",
        // Taken back.
        "twice a day, not at bedtime", "every morning except before a blood test", "morning or evening",
        "hold at bedtime", "stop in the morning", "until bedtime", "between breakfast and lunch",
        // Two readings.
        "morning 1 tablet, evening 2 tablets", "1 tablet in the morning, evening 2 tablets, at bedtime",
        "twice a day and at bedtime", "3 times a day in the morning and evening", "1 tablet twice a day, 2 tablets",
        "every evening at bedtime", "every morning and as needed", "twice a day and at bedtime as needed",
        "1 tablet in the morning, 2 tablets in the morning", "1 tablet in the morning 2 tablets at bedtime",
        "1 tablet in the morning, 1 tablet as needed", "1 in the morning and 2 in the evening", "1,000 twice a day",
    ]

    @Test("a schedule that is not surely read leaves all medicines as a list", arguments: unread)
    func unreadable(schedule: String) throws {
        #expect(try times(of: schedule) == nil)
        let table = try table(of: [[.name: "senna", .schedule: "at bedtime"], [.name: "iron", .schedule: schedule]])
        #expect(table.columns.map(\.heading) == ["Medicine", "How much and when", "What for and next dose"])
        #expect(table.rows.map { $0.cells[0].plainText } == ["senna", "iron"])
        #expect(table.rows[1].cells[1].plainText == schedule)
    }

    @Test("one unknown word anywhere in it leaves a schedule unread", arguments: read.map(\.schedule))
    func unknownWord(schedule: String) throws {
        let words = schedule.split(separator: " ")
        for word in ["not", "except", "other", "Monday", "¿"] {
            for place in 0...words.count {
                let changed = (words[..<place] + [Substring(word)] + words[place...]).joined(separator: " ")
                #expect(try times(of: changed) == nil, "\(changed)")
            }
        }
    }

    @Test("a medicine without a schedule leaves all as a list, and its schedule blank")
    func noSchedule() throws {
        let table = try table(of: [[.name: "senna", .schedule: "at bedtime"], [.name: "iron", .dose: "1 tablet"]])
        #expect(table.rows[1].cells[1].plainText.hasPrefix("1 tablet\n__"))
    }

    @Test(
        "where the schedule says no amount, a dose that is one stands there, and any other does not",
        arguments: [("500 mg", "500 mg"), ("2½ tablets", "2½ tablets"), ("5/325", "Take"), ("10 mL (1 spoon)", "Take")])
    func dose(_ dose: String, _ cell: String) throws {
        #expect(try times(of: "at bedtime", dose: dose) == "Bedtime: \(cell)")
        #expect(try times(of: "1 capsule at bedtime", dose: dose) == "Bedtime: 1 capsule")
    }

    @Test("the next dose due stands first, what has none later, and what is stopped last and never as a dose")
    func order() throws {
        let medicines: [Medicine] = [
            [.name: "a", .schedule: "twice a day", .status: "stop", .until: "Monday", .nextDue: "2026-11-20T12:00"],
            [.name: "b", .schedule: "at bedtime"],
            [.name: "c", .schedule: "every morning", .nextDue: "2026-11-21T08:00"],
            [.name: "d", .schedule: "PRN", .nextDue: "2026-11-20T18:00"],
            [.name: "e", .status: "stop"],
            [.name: "f", .schedule: "at bedtime", .nextDue: "2026-11-20T21:00", .status: "keep"],
        ]
        let table = try table(of: medicines)
        #expect(table.columns.map(\.heading) == ["Medicine", "Morning", "Bedtime", "As needed"])
        #expect(
            table.rows.filter { $0.cells.count > 1 }.map { $0.cells.map(\.plainText) } == [
                ["d", "", "", "If needed"], ["f", "", "Take", ""], ["c", "Take", "", ""], ["b", "", "Take", ""],
                ["a", "Stop taking\nUntil: Monday"], ["e", "Stop taking"],
            ])
    }

    @Test("medicines that are all stopped stand as a list")
    func allStopped() throws {
        let table = try table(of: [[.name: "senna", .schedule: "at bedtime", .status: "stop"]])
        #expect(table.rows.map { $0.cells.map(\.plainText) } == [["senna\nStop taking", "–", "–"]])
    }

    @Test("everything that the order says of a medicine stands below its times, a blank where it says nothing")
    func details() throws {
        let full: Medicine = [
            .name: "senna", .dose: "8.6 mg", .schedule: "at bedtime", .purpose: "constipation", .status: "start",
            .until: "Monday", .nextDue: "2026-11-20T21:00", .lastGiven: "2026-11-20T08:00",
        ]
        let rows = try table(of: [full, [.name: "iron", .schedule: "every morning"]]).rows
        #expect(
            rows[1].cells[0].plainText.replacing("\u{A0}", with: " ")
                == "Start; 8.6 mg; at bedtime; for constipation; until: Monday\n"
                + "Next dose: Friday, November 20, 2026, 9:00 PM; last dose: Friday, November 20, 2026, 8:00 AM")
        #expect(rows[3].cells[0].plainText == "every morning; for ____________\nNext dose: __________")
    }
}
