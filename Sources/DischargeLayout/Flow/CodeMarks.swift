import DischargeCodes
import DischargeModel

extension SheetLayout {
    /// The sheet with codes on its pages, all of them artifacts: what they say is for machines, and each page says it in
    /// words as well.
    ///
    /// - Parameter codes: One for each page, in order. They follow from how many pages there are, and take no room that
    ///   `pagination` does not have already.
    public func adding(_ codes: [PageCode], to pagination: Pagination) -> Pagination {
        guard let codePlaces = pagination.codePlaces else { return pagination }
        let setter = setter(for: pagination.language)
        var pagination = pagination
        for (index, code) in zip(pagination.pages.indices, codes) {
            let places = codePlaces.onPage(index + 1)
            if let square = code.square {
                pagination.pages[index].marks.append(places.mark(square))
            }
            pagination.pages[index].marks.append(places.mark(code.bars))
            pagination.pages[index].marks += places.marks(code.words, setter: setter)
        }
        return pagination
    }
}

extension CodePlaces {
    fileprivate func mark(_ code: SquareCode) -> Mark {
        let module = square.width / Double(max(code.rows.count, style.squareModules))
        let placed = PlacedCode(
            rows: code.rows, origin: Point(x: square.x, y: square.y), moduleWidth: module, moduleHeight: module)
        return Mark(.code(placed), role: .artifact(.header))
    }

    fileprivate func mark(_ code: BarCode) -> Mark {
        let placed = PlacedCode(
            rows: [code.modules], origin: Point(x: bars.x, y: bars.y), moduleWidth: style.barModule,
            moduleHeight: bars.height)
        return Mark(.code(placed), role: .artifact(.footer))
    }

    /// Lines that end at the right margin, above the bars.
    fileprivate func marks(_ lines: [String], setter: TextSetter) -> [Mark] {
        let top = words.y - Double(lines.count) * style.words.leading
        return lines.enumerated().flatMap { index, text in
            setter.set([.text(text)], style: style.words, measure: words.x).lines.flatMap { line in
                line.place(
                    x: words.x - line.width,
                    baseline: top + Double(index) * style.words.leading + setter.shaper.baseline(in: style.words),
                    color: .black, owner: .artifact(.footer)
                ).marks
            }
        }
    }
}
