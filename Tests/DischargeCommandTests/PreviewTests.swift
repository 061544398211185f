import Foundation
import Testing
import Witnesses

@Suite("Previews")
struct PreviewTests {
    @Test("text keeps to the width that is asked for", arguments: [40, 60, 80, 200])
    func width(_ columns: Int) throws {
        try withWorkFolder { folder in
            try folder.write(Self.order, to: "order.yaml")
            let result = try folder.discharge("preview", "order.yaml", "--width", "\(columns)")
            #expect(result.status == 0)
            #expect(result.text.split(separator: "\n").allSatisfy { $0.count <= columns })
            #expect(result.text.contains("Quillon Vexley"))
            #expect(result.errorText.contains("to fill in by hand: "))
        }
    }

    @Test("without a terminal, text is 80 columns wide")
    func standardWidth() throws {
        try withWorkFolder { folder in
            try folder.write(Self.order, to: "order.yaml")
            let plain = try folder.discharge("preview", "order.yaml")
            #expect(plain.output == (try folder.discharge("preview", "order.yaml", "--width", "80")).output)
        }
    }

    @Test("JSON holds the words that the text shows, and the text holds JSON's")
    func words() throws {
        try withWorkFolder { folder in
            try folder.write(Self.order, to: "order.yaml")
            let json = try folder.discharge("preview", "order.yaml", "--format", "json")
            let object = try JSONSerialization.jsonObject(with: json.output)
            // Words of the sheet; ids, layers and sources are the program's own.
            let inJSON = words(of: texts(in: object))
            let text = try folder.discharge("preview", "order.yaml", "--width", "400").text
            let inText = words(of: [text])
            #expect(inText.subtracting(inJSON) == [])
            // The text shows neither what blanks are called nor the words of pages that continue.
            #expect(inJSON.subtracting(inText).isDisjoint(with: ["Quillon", "Vexley", "dressing", "911", "Zebras"]))
            #expect(inText.isSuperset(of: ["Quillon", "Vexley", "dressing", "911", "Zebras", "Việt"]))
        }
    }

    @Test("a preview has the print of its sheet, by the order or by the option")
    func largePrint() throws {
        try withWorkFolder { folder in
            try folder.write(Self.order, to: "order.yaml")
            try folder.write(Self.order + "\nlarge_print: yes\n", to: "large.yaml")
            let normal = try folder.discharge("preview", "order.yaml")
            let option = try folder.discharge("preview", "order.yaml", "--large-print")
            let field = try folder.discharge("preview", "large.yaml")
            #expect(normal.text.contains("Medicine | How much and when"))
            #expect(option.text.contains("acetaminophen\n  Start\n  How much and when: 500 mg\n"))
            #expect(option.text == field.text)
        }
    }

    private static let order = MadeUpOrder().with([
        "notes": "\"Zebras **walk** at noon.\\n\\n- Việt\\n- {{ name }}\"",
        "medications": "\n  - name: acetaminophen\n    dose: 500 mg\n    status: start",
    ]).yaml

    private func texts(in json: Any) -> [String] {
        switch json {
        case let text as String: [text]
        case let list as [Any]: list.flatMap(texts)
        case let object as [String: Any]: object.filter { $0.key != "record" }.values.flatMap(texts)
        default: []
        }
    }

    private func words(of texts: [String]) -> Set<String> {
        Set(texts.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.map(String.init))
    }
}
