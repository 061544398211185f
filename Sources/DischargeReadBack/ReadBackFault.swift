/// What keeps a file from being read back, and where. It holds nothing of what the file says.
public struct ReadBackFault: Error, Hashable, Sendable, CustomStringConvertible {
    public let problem: Problem
    /// The number of the object whose inflated data holds the fault; `nil` for the file's own bytes.
    public let object: Int?
    /// From the first byte of the file, or of the object's inflated data.
    public let offset: Int

    public enum Problem: String, Sendable {
        case notPDF = "is no PDF file"
        case noStart = "does not say where its cross-references begin"
        case crossReferences = "has cross-references of another form"
        case trailer = "has a trailer of another form"
        case noObject = "refers to an object that is not there"
        case object = "has no object where one should begin"
        case token = "has bytes that are no token"
        case number = "has a number that is too long"
        case string = "has a string of another form"
        case tooDeep = "has values nested too deeply"
        case key = "has a dictionary with a key twice or without its value"
        case stream = "has a stream that does not end where it says"
        case filter = "has a stream with another filter"
        case inflating = "has a stream that does not inflate"
        case tooLarge = "has a stream that is larger than a sheet needs"
        case objectStream = "has an object stream of another form"
        case pageTree = "has a page tree of another form"
        case page = "has a page of another form"
        case annotation = "has an annotation that draws something"
        case font = "has a font of another form"
        case characterMap = "has a character map of another form"
        case noText = "shows a glyph that has no text"
        case text = "has text that is not UTF-16"
        case operation = "has an operator that a sheet does not need"
        case operands = "has an operator with other operands"
        case nesting = "has marked content or a graphics state that is not closed, or closed twice"
        case metadata = "has metadata of another form"
    }

    init(_ problem: Problem, object: Int? = nil, at offset: Int) {
        self.problem = problem
        self.object = object
        self.offset = offset
    }

    public var description: String {
        let place = object.map { "byte \(offset) of the data of object \($0)" } ?? "byte \(offset)"
        return "the file \(problem.rawValue) (\(place))"
    }
}
