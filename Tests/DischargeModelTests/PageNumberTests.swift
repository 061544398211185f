import DischargeModel
import Testing

@Suite("Page numbers")
struct PageNumberTests {
    @Test(
        "the numbers stand in their places as often as a form names them, and all else stays",
        arguments: [
            ("Page {page} of {pages}", "Page 7 of 12"), ("{pages}/{page}", "12/7"), ("{page}{page}", "77"),
            ("Página {page} de {pages}, el final", "Página 7 de 12, el final"), ("", ""), ("Page", "Page"),
            ("{Page} {pag} {{page}} {pages", "{Page} {pag} {7} {pages"),
        ])
    func numbered(form: String, text: String) {
        #expect(DischargeInstructions.RunningText.numbered(form, page: 7, of: 12) == text)
    }
}
