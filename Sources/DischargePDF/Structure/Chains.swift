/// Many short lists that grow at the same time, all in one array: a sheet's structure has hundreds.
struct Chains<Item> {
    private var links: [Link] = []
    private var ends: [Ends] = []

    fileprivate struct Link {
        let item: Item
        var next: Int?
    }

    private struct Ends {
        var first: Int?
        var last = 0
    }

    /// Adds an empty list after the ones before it.
    mutating func addChain() { ends.append(Ends()) }

    mutating func append(_ item: Item, to chain: Int) {
        if ends[chain].first == nil {
            ends[chain].first = links.count
        } else {
            links[ends[chain].last].next = links.count
        }
        ends[chain].last = links.count
        links.append(Link(item: item))
    }

    func first(of chain: Int) -> Item? { ends[chain].first.map { links[$0].item } }

    mutating func removeFirst(of chain: Int) {
        guard let first = ends[chain].first else { return }
        ends[chain].first = links[first].next
    }

    subscript(chain: Int) -> Chain { Chain(links: links, position: ends[chain].first) }

    struct Chain: Sequence, IteratorProtocol {
        fileprivate let links: [Link]
        fileprivate var position: Int?

        var isEmpty: Bool { position == nil }

        mutating func next() -> Item? {
            guard let index = position else { return nil }
            position = links[index].next
            return links[index].item
        }
    }
}
