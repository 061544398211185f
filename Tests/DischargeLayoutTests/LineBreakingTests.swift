import DischargeFonts
import DischargeModel
import Testing

@testable import DischargeLayout

@Suite("Line ends")
struct LineBreakingTests {
    private static let style = TypeStyle(size: 13, leading: 16.5, isStrong: false)

    private let shaper: WordShaper

    init() throws {
        shaper = WordShaper(family: try SheetLayoutTests.family.get(), language: "en")
    }

    /// The lines of a text, without the spaces at their ends.
    private func lines(_ text: String, measure: Double, language: String = "en") throws -> [String] {
        let shaper = WordShaper(family: try SheetLayoutTests.family.get(), language: language)
        let units = TextSetter(shaper: shaper).units(of: [.text(text)], style: Self.style).units
        return LineBreaker.lines(of: units, measure: measure) { shaper.split($0, measure: $1, size: Self.style.size) }
            .map { line in
                let words = line.map { $0.text + ($0.space?.text.text ?? "") }.joined()
                return String(words.reversed().drop { " \u{A0}".contains($0) }.reversed())
            }
    }

    private func width(_ text: String) -> Double {
        shaper.width(of: text[...], size: Self.style.size, isStrong: false)
    }

    static let wholes = [
        "Friday, November 20, 2026", "November 20, 2026", "May 19", "10:05 AM", "6 p.m.", "500 mg", "8.6 mg",
        "2 tablets",
        "(555) 010-0177", "+1 555 010 0142", "555 010 0188 ext 12", "page 3", "Room 210", "24 hours", "100.4 \u{B0}F",
        "Saturday,\u{A0}November\u{A0}21, 2026",
    ]

    @Test("no line ends within a date, a time, a dose, a number to call or \"page 3\"", arguments: wholes)
    func staysWhole(whole: String) throws {
        let text = "Rest at home and take it easy until \(whole) and then begin to walk a little more each day."
        for measure in stride(from: width(whole) + 1, through: 400, by: 7) {
            let lines = try lines(text, measure: measure)
            #expect(lines.contains { $0.contains(whole) }, "\(measure): \(lines)")
        }
    }

    @Test("where one fits on no line, it is cut at its spaces", arguments: wholes)
    func tooLong(whole: String) throws {
        let words = whole.split { " \u{A0}".contains($0) }
        let widest = words.map { width(String($0)) }.max() ?? 0
        let lines = try lines(whole, measure: widest + 1)
        #expect(lines.count > 1)
        for line in lines {
            #expect(words.contains { $0 == line.split { " \u{A0}".contains($0) }.last ?? "" }, "\(lines)")
        }
    }

    @Test("a date that fits on no line is cut behind its weekday first")
    func weekdayFirst() throws {
        let date = "Wednesday, September\u{A0}23, 2026"
        #expect(
            try lines(date, measure: width("Wednesday, September 23,")) == ["Wednesday,", "September\u{A0}23, 2026"])
    }

    @Test("a line may end between a number and a word that it does not count")
    func otherNumbers() {
        let bound = BoundWords(language: "en")
        for (left, right) in [("911", "if"), ("2026", "at"), ("take", "2"), ("2,", "3"), ("T12;", "L1"), ("mg", "2")] {
            #expect(bound.bond(left[...], right[...]) == .none, "\(left) \(right)")
        }
    }

    @Test("the words of English bind in English, and signs of measures in every language")
    func languages() {
        #expect(BoundWords(language: "de").bond("no", "3") == .none)
        #expect(BoundWords(language: "en-US").bond("page", "3") == .tight)
        #expect(BoundWords(language: "de").bond("500", "mg,") == .tight)
    }

    private static let prose = """
        Drink water and eat what you like when you get home so that the medicine in your body leaves it and you feel well \
        soon. Do not sign papers or make big choices on this day, since you may still be sleepy from what was given to you.
        """.split(separator: " ")

    @Test("no paragraph's last line is one word of four letters or fewer where another word can come down to it")
    func lonelyWords() throws {
        var alone = 0
        for count in 4...Self.prose.count {
            for measure in stride(from: 90.0, through: 480, by: 15) {
                let lines = try lines(Self.prose[..<count].joined(separator: " "), measure: measure)
                guard lines.count > 1, let last = lines.last, !last.contains(" ") else { continue }
                let above = lines[lines.count - 2].split(separator: " ")
                guard last.count(where: \.isLetter) < 5, above.count > 1 else { continue }
                alone += 1
                #expect(width("\(above[above.count - 1]) \(last)") > measure, "\(measure): \(lines)")
            }
        }
        #expect(alone == 0)
    }

    @Test("the text has no more lines than a breaker needs that fills each line before the next")
    func fewestLines() throws {
        for measure in stride(from: 90.0, through: 480, by: 15) {
            var greedy = 1
            var line = ""
            for word in Self.prose {
                let longer = line.isEmpty ? String(word) : "\(line) \(word)"
                if width(longer) > measure, !line.isEmpty {
                    greedy += 1
                    line = String(word)
                } else {
                    line = longer
                }
            }
            #expect(try lines(Self.prose.joined(separator: " "), measure: measure).count == greedy)
        }
    }

    @Test("all spaces of a line are as wide as the font says, so that no rivers can run through the text")
    func evenSpaces() throws {
        let space = width(" ")
        let units = TextSetter(shaper: shaper).units(
            of: [.text(Self.prose.joined(separator: " "))], style: Self.style
        ).units
        let lines = LineBreaker.lines(of: units, measure: 300) { unit, _ in [unit] }
        #expect(lines.count > 3)
        for line in lines {
            let words = line.reduce(0) { $0 + $1.width }
            #expect(
                abs(SetLine(line, size: Self.style.size, isLast: false).width - words - Double(line.count - 1) * space)
                    < 0.001)
        }
    }
}
