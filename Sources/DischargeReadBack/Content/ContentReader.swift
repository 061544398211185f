/// Reads the text that a page's content shows (ISO 32000-1, 9.4 and 14.6).
///
/// It knows the operators that a sheet needs and no others: what it does not know could show something.
struct ContentReader {
    /// Graphics states inside one another, and marked content inside one another.
    private static let mostNested = 64
    /// How far the pen may move within a word, in parts of the type size.
    private static let slack = 0.2

    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    let object: Int
    /// The page's fonts by their names.
    let fonts: [(name: [UInt8], font: ReadFont)]
    /// Names of the page's images, which show no text that could be read.
    let images: [[UInt8]]
    let sinks: UnsafeMutablePointer<TextSink>

    var numbers = Numbers()
    /// Where a name stands that waits for its operator.
    var name: Range<Int>?
    private var state = TextState()
    private var states: [TextState] = []
    private var isInText = false
    private var pen = (x: 0.0, y: 0.0)
    private var lineStart = (x: 0.0, y: 0.0)

    private var marked: [MarkedContent] = []
    var current = MarkedContent(part: .content)

    private struct TextState {
        var font: Int?
        var size = 0.0
        /// Whether places are no longer the page's own: then a picture is painted and nothing else.
        var isTransformed = false
    }

    /// - Parameter sinks: One for each part of a page.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>, object: Int, fonts: [(name: [UInt8], font: ReadFont)],
        images: [[UInt8]], sinks: UnsafeMutablePointer<TextSink>
    ) {
        self.bytes = bytes
        self.object = object
        self.fonts = fonts
        self.images = images
        self.sinks = sinks
    }

    func fault(_ problem: ReadBackFault.Problem) -> ReadBackFault {
        ReadBackFault(problem, object: object, at: position)
    }

    mutating func read() throws(ReadBackFault) {
        let count = bytes.count
        while position < count {
            let byte = bytes[position]
            switch byte {
            case 0x20, 0x0A, 0x0D, 0x09, 0x0C, 0x00: position += 1
            case 0x30...0x39, 0x2D, 0x2E, 0x2B: try readNumber()
            case 0x41...0x5A, 0x61...0x7A: try readOperator()
            case 0x2F:
                guard name == nil else { throw fault(.operands) }
                name = readName()
            case 0x5B: try isInText ? showArray() : readDashes()
            case 0x3C where position + 1 < count && bytes[position + 1] == 0x3C: try beginMarkedContent()
            case 0x3C, 0x28:
                try showString()
                guard takeOperator() == .showString else { throw fault(.operands) }
            default: throw fault(.token)
            }
        }
        guard states.isEmpty, marked.isEmpty, !isInText, numbers.count == 0, name == nil else { throw fault(.nesting) }
    }

    // MARK: Operators

    private mutating func readOperator() throws(ReadBackFault) {
        guard let operation = takeOperator(), let wanted = operation.operandCount else { throw fault(.operation) }
        guard numbers.count == wanted, (name != nil) == [.setFont, .paintObject].contains(operation) else {
            throw fault(.operands)
        }
        try perform(operation)
        numbers.count = 0
        name = nil
    }

    private mutating func perform(_ operation: Operator) throws(ReadBackFault) {
        switch operation {
        case .moveText:
            lineStart.x += numbers[0]
            lineStart.y += numbers[1]
            pen = lineStart
        case .setTextMatrix:
            guard numbers[0] == 1, numbers[1] == 0, numbers[2] == 0, numbers[3] == 1 else { throw fault(.operands) }
            lineStart = (numbers[4], numbers[5])
            pen = lineStart
        case .beginText:
            guard !isInText, !state.isTransformed else { throw fault(.nesting) }
            isInText = true
            lineStart = (0, 0)
            pen = lineStart
        case .endText:
            guard isInText else { throw fault(.nesting) }
            isInText = false
        case .setFont:
            guard let name, let index = fonts.firstIndex(where: { bytes[name].elementsEqual($0.name) }) else {
                throw fault(.font)
            }
            state.font = index
            state.size = numbers[0]
        case .concatenateMatrix:
            guard !isInText, !states.isEmpty else { throw fault(.nesting) }
            state.isTransformed = true
        case .paintObject:
            guard !isInText, let name, images.contains(where: { bytes[name].elementsEqual($0) }) else {
                throw fault(.operation)
            }
        case .saveState:
            guard states.count < Self.mostNested, !isInText else { throw fault(.nesting) }
            states.append(state)
        case .restoreState:
            guard !isInText, let last = states.popLast() else { throw fault(.nesting) }
            state = last
        case .endMarkedContent:
            guard let outer = marked.popLast() else { throw fault(.nesting) }
            guard current.pendingText == nil else { throw fault(.nesting) }
            current = outer
        default: break
        }
    }

    /// The next keyword; `nil` where there is none that a sheet needs.
    @inline(__always)
    private mutating func takeOperator() -> Operator? {
        var index = position
        while index < bytes.count, Characters.isWhiteSpace(bytes[index]) { index += 1 }
        var code: UInt32 = 0
        while index < bytes.count, Characters.isRegular(bytes[index]), code <= 0xFF_FFFF {
            code = code << 8 | UInt32(bytes[index])
            index += 1
        }
        // White space follows nearly all of them.
        position = index < bytes.count && Characters.isWhiteSpace(bytes[index]) ? index + 1 : index
        return Operator(rawValue: code)
    }

    // MARK: Marked content

    private mutating func beginMarkedContent() throws(ReadBackFault) {
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

    // MARK: Text

    private mutating func showArray() throws(ReadBackFault) {
        guard numbers.count == 0, name == nil else { throw fault(.operands) }
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x3C || byte == 0x28 {
                try showString()
            } else if byte == 0x5D {
                position += 1
                guard takeOperator() == .showArray else { throw fault(.operands) }
                return
            } else if Characters.isWhiteSpace(byte) {
                position += 1
            } else {
                try readNumber()
                pen.x -= numbers[0] / 1_000 * state.size
                numbers.count = 0
            }
        }
        throw fault(.token)
    }

    /// Shows the string that begins here.
    private mutating func showString() throws(ReadBackFault) {
        guard isInText, let index = state.font, numbers.count == 0, name == nil else { throw fault(.operands) }
        let isHexadecimal = bytes[position] == 0x3C
        position += 1
        // The empty string that stands before a number moves no pen and shows nothing.
        if position < bytes.count, bytes[position] == (isHexadecimal ? 0x3E : 0x29) {
            position += 1
            return
        }
        let sink = sinks + current.part.rawValue
        sink.pointee.go(toX: pen.x, y: pen.y, slack: abs(state.size) * Self.slack)
        if let text = current.pendingText {
            sink.pointee.append(text)
            current.pendingText = nil
        }
        let font = fonts[index].font
        let width = try isHexadecimal ? showHexadecimal(font, sink) : showLiteral(font, sink)
        pen.x += Double(width) / 1_000 * state.size
        sink.pointee.pen(endsAtX: pen.x, y: pen.y)
    }

    /// - Returns: How far the glyphs move the pen, in thousandths of the type size.
    private mutating func showHexadecimal(
        _ font: ReadFont, _ sink: UnsafeMutablePointer<TextSink>
    ) throws(ReadBackFault) -> Int {
        // Four digits become four bytes at most.
        sink.pointee.reserve(bytes.count - position + 8)
        var width = 0
        while position + 4 < bytes.count {
            let first = Characters.hexadecimal(bytes[position])
            let second = Characters.hexadecimal(bytes[position + 1])
            let third = Characters.hexadecimal(bytes[position + 2])
            let fourth = Characters.hexadecimal(bytes[position + 3])
            // No digit has a high bit.
            guard first | second | third | fourth < 0x10 else { break }
            let code = Int(first) << 12 | Int(second) << 8 | Int(third) << 4 | Int(fourth)
            width += try show(code, font, sink)
            position += 4
        }
        guard position < bytes.count, bytes[position] == 0x3E else { throw fault(.string) }
        position += 1
        return width
    }

    /// - Returns: How far the glyphs move the pen, in thousandths of the type size.
    private mutating func showLiteral(
        _ font: ReadFont, _ sink: UnsafeMutablePointer<TextSink>
    ) throws(ReadBackFault) -> Int {
        // Two bytes become four at most.
        sink.pointee.reserve(2 * (bytes.count - position) + 8)
        var width = 0
        var high: Int?
        var depth = 1
        while position < bytes.count {
            var byte = bytes[position]
            position += 1
            if byte == 0x29 {
                depth -= 1
                if depth == 0 {
                    guard high == nil else { throw fault(.string) }
                    return width
                }
            } else if byte == 0x28 {
                depth += 1
            } else if byte == 0x5C {
                var lexer = Lexer(bytes, at: position, object: object)
                let escaped = try lexer.escape()
                position = lexer.position
                guard let escaped else { continue }
                byte = escaped
            } else if byte == 0x0D {
                if position < bytes.count, bytes[position] == 0x0A { position += 1 }
                byte = 0x0A
            }
            if let first = high {
                width += try show(first << 8 | Int(byte), font, sink)
                high = nil
            } else {
                high = Int(byte)
            }
        }
        throw fault(.string)
    }

    /// Appends what the code reads as, for which there must be room.
    ///
    /// - Returns: Its width.
    @inline(__always)
    private func show(
        _ code: Int, _ font: ReadFont, _ sink: UnsafeMutablePointer<TextSink>
    ) throws(ReadBackFault) -> Int {
        guard code < font.codes.count else { throw fault(.noText) }
        let entry = font.codes[code]
        if !current.isReplaced {
            let length = Int(truncatingIfNeeded: entry >> 32 & 0xFF)
            if length == 0 { throw fault(.noText) }
            if length > 4 {
                sink.pointee.append(font.longText(of: code))
                sink.pointee.reserve(2 * (bytes.count - position) + 8)
            } else {
                // Four bytes at once; those that do not count are written over by the next.
                UnsafeMutableRawPointer(sink.pointee.bytes + sink.pointee.count)
                    .storeBytes(of: UInt32(truncatingIfNeeded: entry).littleEndian, as: UInt32.self)
                sink.pointee.count += length
            }
        }
        return Int(Int16(truncatingIfNeeded: entry >> 48))
    }
}

/// What stands between BDC and EMC.
struct MarkedContent {
    var part: PagePart
    /// Whether another text stands for the glyphs.
    var isReplaced = false
    /// That text, until the first of the glyphs is shown.
    var pendingText: [UInt8]?
}
