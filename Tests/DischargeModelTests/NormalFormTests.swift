import DischargeModel
import Foundation
import Testing

@Suite("Unicode normal form C")
struct NormalFormTests {
    @Test("characters that are taken to be in form C already are, after every letter and after one another")
    func alwaysNormalized() {
        let scalars = (0..<0x3000).compactMap(Unicode.Scalar.init).filter(\.isAlwaysNormalized)
        #expect(scalars.count == 0x300 + 0x18)
        for scalar in scalars {
            let before = scalars.lazy.filter { $0.properties.isAlphabetic }
            var text = String.UnicodeScalarView()
            for letter in before { text += [letter, scalar, scalar] }
            let written = String(text)
            #expect(written.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(text))
            #expect(written.normalized.unicodeScalars.elementsEqual(text))
        }
    }

    @Test("any other character is looked up", arguments: ["e\u{301}", "\u{2126}", "\u{2000}", "\u{1100}\u{1161}"])
    func others(_ text: String) {
        #expect(text.normalized.unicodeScalars.elementsEqual(text.precomposedStringWithCanonicalMapping.unicodeScalars))
        #expect(!text.normalized.unicodeScalars.elementsEqual(text.unicodeScalars))
    }
}
