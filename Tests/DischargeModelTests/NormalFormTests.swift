import DischargeModel
import Foundation
import Testing

@Suite("Unicode normal form C")
struct NormalFormTests {
    @Test("characters that are taken to be in form C already are, after each letter and after themselves")
    func alwaysNormalized() {
        let scalars = (0..<0x3000).compactMap(Unicode.Scalar.init).filter(\.isAlwaysNormalized)
        #expect(scalars.count == 0x300 + 0x18)
        let letters = scalars.filter { $0.isASCII && $0.properties.isAlphabetic }
        for scalar in scalars {
            let text = letters.flatMap { [$0, scalar, scalar] }
            let written = String(String.UnicodeScalarView(text))
            #expect(written.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(text))
        }
    }

    @Test("any other character is looked up", arguments: ["e\u{301}", "\u{2126}", "\u{2000}", "\u{1100}\u{1161}"])
    func others(_ text: String) {
        #expect(text.normalized.unicodeScalars.elementsEqual(text.precomposedStringWithCanonicalMapping.unicodeScalars))
        #expect(!text.normalized.unicodeScalars.elementsEqual(text.unicodeScalars))
    }
}
