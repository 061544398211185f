import DischargeFonts
import DischargeModel

extension Pagination {
    /// The pages as text for review and for tests: one line a mark, with its role and place in points.
    public var dump: String {
        var lines: [String] = []
        for (index, page) in pages.enumerated() {
            lines.append("page \(index + 1) \(rounded(page.width)) x \(rounded(page.height))")
            for mark in page.marks { lines.append("  " + line(for: mark)) }
            for link in page.links { lines.append("  link \(place(link.box)) \(link.address)") }
        }
        for bookmark in bookmarks {
            lines.append("bookmark page \(bookmark.page + 1) \(rounded(bookmark.y)) \(bookmark.title)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(for mark: Mark) -> String {
        let role: String
        switch mark.role {
        case .element(let element): role = structure[element].role.standardType
        case .artifact(.header): role = "header"
        case .artifact(.footer): role = "footer"
        case .artifact(.layout): role = "layout"
        }
        switch mark.shape {
        case .glyphs(let run):
            let text = run.text.replacing("\u{A0}", with: "~")
            return
                "\(role) \(rounded(run.x)),\(rounded(run.baseline)) \(rounded(run.size))pt face \(run.face) |\(text)|"
        case .rule(let rule):
            return "\(role) rule \(rounded(rule.fromX)),\(rounded(rule.fromY)) to "
                + "\(rounded(rule.toX)),\(rounded(rule.toY)) width \(rounded(rule.width))"
        case .frame(let frame):
            return "\(role) frame \(place(frame.box)) stroke \(rounded(frame.strokeWidth))"
        case .path(let path):
            return "\(role) path \(path.bounds.map(place) ?? "empty") steps \(path.steps.count)"
        case .drawing(let placed):
            return "\(role) drawing \(place(placed.box)) paths \(placed.drawing.paths.count)"
        case .code(let placed):
            return "\(role) code \(place(placed.box)) modules \(placed.rows.first?.count ?? 0) x \(placed.rows.count)"
        case .picture(let placed):
            return "\(role) picture \(place(placed.box)) of \(placed.picture.width) x \(placed.picture.height) pixels"
        }
    }

    private func place(_ box: Box) -> String {
        "\(rounded(box.x)),\(rounded(box.y)) \(rounded(box.width)) x \(rounded(box.height))"
    }

    /// To a tenth of a point.
    private func rounded(_ length: Double) -> String {
        let tenths = Int((length * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
    }
}
