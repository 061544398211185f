import DischargeFonts
import DischargeModel

extension SheetLayout {
    /// A page of the same paper with nothing on it but one line in its middle, which says that it is blank.
    ///
    /// - Parameter words: In `language`; of no patient.
    public func blankPage(like page: Page, language: String, saying words: String) -> Page {
        let style = TypeStyle(size: 9, leading: 11, isStrong: false)
        let setter = setter(for: language)
        let lines = setter.set([.text(words)], style: style, measure: page.width * 0.6).lines
        let marks = lines.enumerated().flatMap { index, line in
            line.place(
                x: (page.width - line.width) / 2, baseline: page.height / 2 + Double(index) * style.leading,
                color: .black, owner: .artifact(.layout)
            ).marks
        }
        return Page(width: page.width, height: page.height, marks: marks, links: [])
    }
}
