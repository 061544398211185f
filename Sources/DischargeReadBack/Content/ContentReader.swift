/// Reads the text that a page's content shows (ISO 32000-1, 9.4 and 14.6).
///
/// It knows the operators that a sheet needs and no others: what it does not know could show something.
struct ContentReader {
    /// Graphics states inside one another, and marked content inside one another.
    static let mostNested = 64
    /// How far the pen may move within a word, in parts of the type size.
    static let slack = 0.2

    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    let object: Int
    /// The page's fonts by their names.
    let fonts: [(name: [UInt8], font: ReadFont)]
    /// Names of the page's images and drawings, which show no text that could be read.
    let pictures: [[UInt8]]
    let sinks: UnsafeMutablePointer<TextSink>

    var numbers = Numbers()
    /// Where a name stands that waits for its operator.
    var name: Range<Int>?
    var state = TextState()
    private var states: [TextState] = []
    var isInText = false
    var pen = (x: 0.0, y: 0.0)
    private var lineStart = (x: 0.0, y: 0.0)

    var marked: [MarkedContent] = []
    var current = MarkedContent(part: .content)

    struct TextState {
        var font: Int?
        var size = 0.0
        /// Whether places are no longer the page's own: then a picture is painted and nothing else.
        var isTransformed = false
    }

    /// - Parameter sinks: One for each part of a page.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>, object: Int, fonts: [(name: [UInt8], font: ReadFont)],
        pictures: [[UInt8]], sinks: UnsafeMutablePointer<TextSink>
    ) {
        self.bytes = bytes
        self.object = object
        self.fonts = fonts
        self.pictures = pictures
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
            guard !isInText, let name, pictures.contains(where: { bytes[name].elementsEqual($0) }) else {
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
    mutating func takeOperator() -> Operator? {
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
}
