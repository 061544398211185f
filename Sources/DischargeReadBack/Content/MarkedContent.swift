/// What stands between BDC and EMC.
struct MarkedContent {
    var part: PagePart
    /// Whether another text stands for the glyphs.
    var isReplaced = false
    /// That text, until the first of the glyphs is shown.
    var pendingText: [UInt8]?
}

extension ContentReader {
    mutating func beginMarkedContent() throws(ReadBackFault) {
        let properties = try readProperties()
        guard takeOperator() == .beginMarkedContent, let tag = name, numbers.count == 0,
            marked.count < Self.mostNested
        else { throw fault(.operands) }
        name = nil
        marked.append(current)
        current.pendingText = nil
        if isName(tag, "Artifact") {
            let subtype = properties.subtype
            current.part =
                subtype.map { isName($0, "Header") } == true
                ? .header : subtype.map { isName($0, "Footer") } == true ? .footer : .content
        }
        if let text = properties.actualText {
            // Of texts inside one another the outer one counts.
            if !current.isReplaced { current.pendingText = text }
            current.isReplaced = true
        }
    }
}
