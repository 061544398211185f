import DischargeLayout

/// The document's logical structure, and which content of which page belongs to each element (ISO 32000-1, 14.7).
struct StructureTree {
    /// What stands under an element, in reading order.
    enum Kid {
        /// A marked-content sequence, by its number on the page of index `page`.
        case content(page: Int, identifier: Int)
        case element(StructureElement.ID)
        /// The annotation with this key in the parent tree.
        case annotation(page: Int, key: Int)
    }

    private(set) var elements: [StructureElement] = []
    /// By page: the element of every marked-content sequence.
    private(set) var contentOwners: [[StructureElement.ID]]
    /// The element of every annotation, in the order of their keys.
    private(set) var annotationOwners: [StructureElement.ID] = []
    /// By figure: the rectangle that it takes on its page, from the page's bottom left corner.
    private(set) var figureBoxes: [StructureElement.ID: Box] = [:]
    /// What stands under each element.
    private var kids = Chains<Kid>()
    /// The elements below each element that do not stand among its kids yet.
    private var waiting = Chains<StructureElement.ID>()
    private var isAttached: [Bool] = []
    /// Where the elements of the sheet in hand begin.
    private var start = 0

    /// - Parameter pageCount: Of all sheets, since annotations' keys come after those of pages.
    init(pageCount: Int) {
        contentOwners = [[StructureElement.ID]](repeating: [], count: pageCount)
    }

    /// Adds the root of several sheets, before the first of them.
    mutating func addRoot() {
        append(StructureElement(role: .document, parent: nil))
    }

    /// Adds the elements of the next sheet. From here on, elements are named by their numbers in it.
    ///
    /// Throws `PDFError.unknownElement` when an element does not stand after its parent.
    ///
    /// - Parameter language: The sheet's where it is not the file's.
    mutating func add(_ sheet: [StructureElement], language: String? = nil) throws(PDFError) {
        guard sheet.first?.role == .document else { throw .unknownElement(0) }
        start = elements.count
        elements.reserveCapacity(start + sheet.count)
        for (id, element) in sheet.enumerated() {
            var element = element
            switch element.parent {
            case nil where id == 0:
                element.parent = start == 0 ? nil : 0
                element.language = element.language ?? language
            case .some(let parent) where (0..<id).contains(parent): element.parent = start + parent
            default: throw .unknownElement(id)
            }
            append(element)
        }
    }

    private mutating func append(_ element: StructureElement) {
        if let parent = element.parent { waiting.append(elements.count, to: parent) }
        elements.append(element)
        kids.addChain()
        waiting.addChain()
        isAttached.append(element.parent == nil)
    }

    /// What stands under an element, in reading order.
    func kids(of id: StructureElement.ID) -> Chains<Kid>.Chain { kids[id] }

    func standardType(of id: StructureElement.ID) -> String {
        elements[start + id].role.standardType
    }

    /// Starts a marked-content sequence and answers with its number on the page.
    mutating func beginContent(of id: StructureElement.ID, page: Int) throws(PDFError) -> Int {
        let element = try attached(id)
        let identifier = contentOwners[page].count
        contentOwners[page].append(element)
        kids.append(.content(page: page, identifier: identifier), to: element)
        return identifier
    }

    /// Whether anything on a page belongs to an element.
    func holdsContent(ofPage index: Int) -> Bool { !contentOwners[index].isEmpty }

    /// Makes a figure's rectangle large enough for `box`, which is measured from the top of the page.
    mutating func extend(_ id: StructureElement.ID, by box: Box, pageHeight: Double) {
        let id = start + id
        guard elements.indices.contains(id), elements[id].role == .figure else { return }
        let box = Box(x: box.x, y: pageHeight - box.y - box.height, width: box.width, height: box.height)
        figureBoxes[id] = figureBoxes[id].map { $0.union(box) } ?? box
    }

    /// Adds an annotation to its element, after the content that the element has so far; answers with its key.
    mutating func addAnnotation(of id: StructureElement.ID, page: Int) throws(PDFError) -> Int {
        let element = try attached(id)
        let key = contentOwners.count + annotationOwners.count
        annotationOwners.append(element)
        kids.append(.annotation(page: page, key: key), to: element)
        return key
    }

    /// Puts the elements without content, for example empty cells, in their places after all others have theirs.
    mutating func close() {
        for id in elements.indices { attachChildren(of: id, upTo: elements.count) }
    }

    /// The element of the sheet in hand, which has content now, by its number in the tree.
    private mutating func attached(_ id: StructureElement.ID) throws(PDFError) -> StructureElement.ID {
        guard id >= 0, start + id < elements.count else { throw .unknownElement(id) }
        attach(start + id)
        return start + id
    }

    /// Puts an element under its parent, and before it the parent's earlier children.
    private mutating func attach(_ id: StructureElement.ID) {
        guard !isAttached[id], let parent = elements[id].parent else { return }
        attach(parent)
        attachChildren(of: parent, upTo: id)
    }

    private mutating func attachChildren(of parent: StructureElement.ID, upTo last: StructureElement.ID) {
        while let child = waiting.first(of: parent), child <= last {
            kids.append(.element(child), to: parent)
            isAttached[child] = true
            waiting.removeFirst(of: parent)
        }
    }
}
