import DischargeModel
import DischargeTemplates
import Testing

@Suite("Answers to the questions of the sheet")
struct AnswerTests {
    private let set: TemplateSet

    init() throws {
        set = try TemplateFiles.small.withCommon(
            "advice",
            """
            - id: asked
              text: When will you rest?
              answer: "**{{ bed-rest.ends }}**, {{ wound_care or blank }}, {{ name }}"
              lines: 2
              source: page
            - { id: other, text: Which cancer?, answer: None, lines: 1, source: page, when: { indication: cancer } }
            - { id: open, text: What else?, lines: 3, source: page }
            """
        ).load()
    }

    @Test("an answer is filled with the order's values, and its question stands beside it")
    func filled() throws {
        let answers = try set.sheet([.woundCare: "{{ name }} **dry**"]).answers
        #expect(answers.map { $0.question.map(\.plain).joined() } == ["When will you rest?"])
        let answer = try #require(answers.first?.answer)
        #expect(
            answer.map(\.plain).joined()
                == "Saturday, November\u{A0}21, 2026, 10:30\u{A0}AM, {{ name }} **dry**, Ann Example")
        #expect(answer.map(\.isStrong) == [true, false])
    }

    @Test("an answer leaves no blank to report, and none is given to a question that is not asked")
    func conditions() throws {
        let sheet = try set.sheet()
        #expect(sheet.answers.first?.answer.map(\.plain).joined().contains("<wound_care>") == true)
        #expect(!sheet.blankFields.contains("wound_care"))
        #expect(try set.sheet([.indication: "cancer"]).answers.count == 2)
    }

    @Test("no answer stands in the patient's text or JSON")
    func hidden() throws {
        let sheet = try set.sheet([.indication: "cancer", .woundCare: "Xyzzy"])
        let outputs = [
            PlainTextRenderer().text(of: sheet.instructions), try JSONRenderer.json(of: sheet.instructions),
        ]
        for output in outputs {
            #expect(output.contains("Which cancer?"))
            #expect(!output.contains("Xyzzy") && !output.contains("None"))
        }
    }
}
