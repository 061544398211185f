import DischargeLayout

/// Graphics operators (ISO 32000-1, 8.4 and 8.5). Geometry is turned upside down, since a PDF's y axis points up.
extension SyntaxBuffer {
    /// Appends the path and the operator that fills it, strokes it or both; colors and width are set before. It ends with
    /// the operator; a path without either appends nothing.
    ///
    /// - Parameter top: What the y axis shows where the path's is 0.
    mutating func append(_ path: Path, below top: Double) throws(PDFError) {
        guard path.fill != nil || path.stroke != nil else { return }
        for step in path.steps {
            switch step {
            case .move(let point):
                try append(point, below: top)
                append("m ")
            case .line(let point):
                try append(point, below: top)
                append("l ")
            case .curve(let first, let second, let end):
                try append(first, below: top)
                try append(second, below: top)
                try append(end, below: top)
                append("c ")
            case .rectangle(let box):
                try append(box, below: top)
                append("re ")
            case .close: append("h ")
            }
        }
        switch (path.fill, path.stroke) {
        case (.some, .some): append("B")
        case (.some, nil): append("f")
        default: append("S")
        }
    }

    mutating func append(_ box: Box, below top: Double) throws(PDFError) {
        try append(box.x, top - box.y - box.height)
        try append(box.width, box.height)
    }

    mutating func append(fill color: Color) throws(PDFError) {
        try append(color)
        append("rg ")
    }

    mutating func append(stroke color: Color) throws(PDFError) {
        try append(color)
        append("RG ")
    }

    mutating func append(stroke color: Color, width: Double) throws(PDFError) {
        try append(stroke: color)
        try append(lineWidth: width)
    }

    mutating func append(lineWidth width: Double) throws(PDFError) {
        try append(width)
        append(" w ")
    }

    private mutating func append(_ point: Point, below top: Double) throws(PDFError) {
        try append(point.x, top - point.y)
    }

    private mutating func append(_ color: Color) throws(PDFError) {
        try append(color.red, color.green)
        try append(color.blue)
        append(" ")
    }
}
