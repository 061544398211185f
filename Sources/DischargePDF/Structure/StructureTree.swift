import DischargeLayout

/// The document's logical structure, and which content of which page belongs to each element (ISO 32000-1, 14.7).
struct StructureTree {
    /// What stands under an element, in reading order.
    enum Kid: Hashable {
        /// A marked-content sequence, by its number on the page of index `page`.
        case content(page: Int, identifier: Int)
        case element(StructureElement.ID)
        /// The annotation with this key in the parent tree.
        case annotation(page: Int, key: Int)
    }

    let elements: [StructureElement]
    private(set) var kids: [[Kid]]
    /// By page: the element of every marked-content sequence.
    private(set) var contentOwners: [[StructureElement.ID]]
    /// The element of every annotation, in the order of their keys.
    private(set) var annotationOwners: [StructureElement.ID] = []
    /// By figure: the rectangle that it takes on its page, from the page's bottom left corner.
    private(set) var figureBoxes: [StructureElement.ID: Box] = [:]
    private let children: [[StructureElement.ID]]
    /// How many of an element's children stand among its kids already.
    private var attached: [Int]
    private var isAttached: [Bool]

    /// Throws `PDFError.unknownElement` when an element does not stand after its parent.
    init(_ elements: [StructureElement], pageCount: Int) throws(PDFError) {
        self.elements = elements
        kids = [[Kid]](repeating: [], count: elements.count)
        contentOwners = [[StructureElement.ID]](repeating: [], count: pageCount)
        attached = [Int](repeating: 0, count: elements.count)
        isAttached = [Bool](repeating: false, count: elements.count)
        var children = [[StructureElement.ID]](repeating: [], count: elements.count)
        guard elements.first?.role == .document else { throw .unknownElement(0) }
        for (id, element) in elements.enumerated() {
            switch element.parent {
            case nil where id == 0: isAttached[0] = true
            case .some(let parent) where (0..<id).contains(parent): children[parent].append(id)
            default: throw .unknownElement(id)
            }
        }
        self.children = children
    }

    func standardType(of id: StructureElement.ID) -> String {
        elements[id].role.standardType
    }

    /// Starts a marked-content sequence and answers with its number on the page.
    mutating func beginContent(of id: StructureElement.ID, page: Int) throws(PDFError) -> Int {
        try attach(id)
        let identifier = contentOwners[page].count
        contentOwners[page].append(id)
        kids[id].append(.content(page: page, identifier: identifier))
        return identifier
    }

    /// Makes a figure's rectangle large enough for `box`, which is measured from the top of the page.
    mutating func extend(_ id: StructureElement.ID, by box: Box, pageHeight: Double) {
        guard elements.indices.contains(id), elements[id].role == .figure else { return }
        let box = Box(x: box.x, y: pageHeight - box.y - box.height, width: box.width, height: box.height)
        figureBoxes[id] = figureBoxes[id].map { $0.union(box) } ?? box
    }

    /// Adds an annotation to its element, after the content that the element has so far; answers with its key.
    mutating func addAnnotation(of id: StructureElement.ID, page: Int) throws(PDFError) -> Int {
        try attach(id)
        let key = contentOwners.count + annotationOwners.count
        annotationOwners.append(id)
        kids[id].append(.annotation(page: page, key: key))
        return key
    }

    /// Puts the elements without content, for example empty cells, in their places after all others have theirs.
    mutating func close() {
        for id in elements.indices { attachChildren(of: id, upTo: elements.count) }
    }

    /// Puts an element that has content now under its parent, and before it the parent's earlier children.
    private mutating func attach(_ id: StructureElement.ID) throws(PDFError) {
        guard elements.indices.contains(id) else { throw .unknownElement(id) }
        guard !isAttached[id], let parent = elements[id].parent else { return }
        try attach(parent)
        attachChildren(of: parent, upTo: id)
    }

    private mutating func attachChildren(of parent: StructureElement.ID, upTo last: StructureElement.ID) {
        while attached[parent] < children[parent].count, children[parent][attached[parent]] <= last {
            let child = children[parent][attached[parent]]
            kids[parent].append(.element(child))
            isAttached[child] = true
            attached[parent] += 1
        }
    }
}
