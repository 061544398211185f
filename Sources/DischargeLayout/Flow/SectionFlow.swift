import DischargeModel

extension FlowBuilder {
    /// A section with its heading; one that stands out is set in a box.
    mutating func add(_ section: Section, parent: StructureElement.ID, column: Column) {
        let element = newElement(.section, parent: parent, language: section.language)
        let heading = newElement(.heading, parent: element)
        let first = flow.strips.count
        switch section.emphasis {
        case .plain:
            addHeading(
                section.heading, style: style.heading, color: style.accent, element: heading, column: column,
                gap: style.sectionGap)
            flow.strips[first].beginsSection = true
            let content = flow.strips.count
            add(section.blocks, parent: element, column: column, gap: style.blockGap * 0.6)
            keepWithHeading(content)
        case .strip: addWallStrip(section, element: element, heading: heading, column: column)
        case .box, .emergency: addBox(section, element: element, heading: heading, column: column)
        }
    }

    private mutating func addBox(
        _ section: Section, element: StructureElement.ID, heading: StructureElement.ID, column: Column
    ) {
        let isEmergency = section.emphasis == .emergency
        let padding = style.boxPadding
        let box = flow.boxes.count
        flow.boxes.append(
            FlowBox(
                x: column.x, width: column.width, padding: padding * 0.8,
                strokeWidth: isEmergency ? style.rules.emergency : style.rules.box,
                color: isEmergency ? .black : style.accent))
        let first = flow.strips.count
        // The first box says what matters most.
        let urgency: Strip.Urgency = flow.strips.contains(where: \.beginsSection) ? .none : .first
        flow.strips.append(
            Strip(height: padding * 0.55, gap: style.sectionGap, beginsSection: true, urgency: urgency))
        addHeading(
            section.heading, style: style.heading, color: isEmergency ? Color.white : style.accent, element: heading,
            column: column.inset(left: padding, right: padding), gap: 0)
        if isEmergency { addBand(from: first, column: column) }
        let content = flow.strips.count
        add(
            section.blocks, parent: element, column: column.inset(left: padding, right: padding),
            gap: isEmergency ? padding * 0.8 : style.blockGap * 0.6)
        keepWithHeading(content)
        flow.strips.append(Strip(height: padding * 0.8, breakBefore: .forbidden))
        for index in first..<flow.strips.count { flow.strips[index].box = box }
        keepBox(first, content: content, isEmergency: isEmergency)
    }

    /// A dark ground behind the heading of an emergency: it stays dark on a photocopy.
    private mutating func addBand(from first: Int, column: Column) {
        flow.strips.append(Strip(height: style.body.size * 0.5, breakBefore: .forbidden))
        let height = flow.strips[first...].reduce(0) { $0 + $1.height }
        let band = Frame(
            box: Box(x: column.x, y: 0, width: column.width, height: height), fill: .black, stroke: nil,
            strokeWidth: 0)
        flow.strips[first].marks.append(Mark(.frame(band), role: .artifact(.layout)))
        for index in flow.strips.indices[(first + 1)...] { flow.strips[index].breakBefore = .forbidden }
    }

    /// Forbids a page to end between a heading and the strip at `content`, and avoids it below a single line there: a
    /// heading with one line looks like a leftover.
    private mutating func keepWithHeading(_ content: Int) {
        guard content < flow.strips.count else { return }
        flow.strips[content].breakBefore = .forbidden
        let second = content + 1
        if second < flow.strips.count, flow.strips[second].breakBefore == .free {
            flow.strips[second].breakBefore = .avoided
        }
    }

    /// Keeps the strips from `first` on together on one page, where a page can hold them.
    mutating func keepTogether(_ first: Int) {
        for index in flow.strips.indices.dropFirst(first + 1) {
            flow.strips[index].breakBefore = max(flow.strips[index].breakBefore, .avoided)
        }
    }
}

extension Color {
    static let white = Color(red: 1, green: 1, blue: 1)
}
