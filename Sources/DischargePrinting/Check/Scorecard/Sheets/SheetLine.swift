import DischargeModel

/// Something that stands on a sheet by itself: a heading, a bullet, a paragraph, a row.
struct SheetLine: Sendable {
    enum Kind: Hashable, Sendable {
        case heading, paragraph, item, row, question, signature
    }

    let kind: Kind
    let inlines: [Inline]
    /// The section's number from 0; `nil` in the opening.
    let section: Int?
    /// Layer and id, for example "common, top-lifting".
    let place: String
    let text: String
    let reading: LineReading

    var sentences: Int { reading.sentences }
    /// How many of its sentences ask for something to be done.
    var actions: Int { reading.actions }
    var asks: Bool { actions > 0 }
    var holdsDate: Bool { reading.holdsDate }

    /// Whether a number to call stands in it, or a blank for one.
    var holdsPhone: Bool {
        inlines.contains { inline in
            switch inline.content {
            case .phone: true
            case .blank(let blank): blank.field?.contains("phone") ?? false
            case .text, .finePrint: false
            }
        }
    }

    var holdsBlank: Bool {
        inlines.contains { if case .blank = $0.content { true } else { false } }
    }

    /// Whether all of it is bold.
    var isStrong: Bool { inlines.allSatisfy { $0.isStrong || Sentences.words(of: [$0].plainText).isEmpty } }

    var holdsNumber: Bool { text.contains(where: \.isNumber) }

    /// Whether it names the lines below it, for example "Heart and breathing:".
    var isLabel: Bool { text.trimmingSpaces.hasSuffix(":") }
}

extension StringProtocol {
    /// Without white space at its ends.
    var trimmingSpaces: SubSequence {
        var text = self[startIndex..<endIndex]
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return text
    }

    /// In small letters, without marks around it.
    var bare: String {
        var word = self[startIndex..<endIndex]
        while let first = word.first, !first.isLetter, !first.isNumber { word = word.dropFirst() }
        while let last = word.last, !last.isLetter, !last.isNumber { word = word.dropLast() }
        return word.lowercased()
    }
}
