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
    /// One path, so that no seam shows between its parts.
    fileprivate func mark(_ code: SquareCode) -> Mark {
        let module = square.width / Double(max(code.rows.count, style.squareModules))
        let steps = code.rows.enumerated().flatMap { row, modules in
            modules.darkRuns.map { run in
                Path.Step.rectangle(
                    Box(
                        x: square.x + Double(run.lowerBound) * module, y: square.y + Double(row) * module,
                        width: Double(run.count) * module, height: module))
            }
        }
        return Mark(.path(Path(steps, fill: .black)), role: .artifact(.header))
    }

    fileprivate func mark(_ code: BarCode) -> Mark {
        let steps = code.modules.darkRuns.map { run in
            Path.Step.rectangle(
                Box(
                    x: bars.x + Double(run.lowerBound) * style.barModule, y: bars.y,
                    width: Double(run.count) * style.barModule, height: bars.height))
        }
        return Mark(.path(Path(steps, fill: .black)), role: .artifact(.footer))
    }

    /// Lines that end at the right margin, above the bars.
    fileprivate func marks(_ lines: [String], setter: TextSetter) -> [Mark] {
        let top = words.y - Double(lines.count) * style.words.leading
        return lines.enumerated().flatMap { index, text in
            setter.set([.text(text)], style: style.words, measure: words.x).lines.flatMap { line in
                line.place(
                    x: words.x - line.width,
                    baseline: top + Double(index) * style.words.leading + setter.shaper.baseline(in: style.words),
                    size: style.words.size, color: .black, owner: .artifact(.footer)
                ).marks
            }
        }
    }
}
