import DischargeImages
import Foundation
import SampleOrders
import Testing

@Suite("PNG files")
struct PNGImageTests {
    @Test(
        "every form of PNG but one is decoded to what is seen on white paper, and gray stays gray",
        arguments: SampleLogo.Form.allCases, [false, true])
    func forms(form: SampleLogo.Form, isInterlaced: Bool) throws {
        let logo = SampleLogo(form, width: 23, height: 17, isInterlaced: isInterlaced)
        guard form != .rgba16 || !isInterlaced else {
            #expect(throws: PNGError.interlacedDeepTransparent) { try PNGImage(logo.bytes, mostPixels: 4_000) }
            return
        }
        let image = try PNGImage(logo.bytes, mostPixels: 4_000)
        #expect(image.width == 23 && image.height == 17)
        #expect(image.isGray == form.isGray)
        let expected = (0..<17).flatMap { y in (0..<23).flatMap { x in logo.seen(x: x, y: y) } }
        #expect(image.pixels == expected)
    }

    @Test("what is half transparent shows half of the light of white paper")
    func halfTransparent() throws {
        var logo = SampleLogo(.rgba, width: 4, height: 4)
        logo.opacity = 128
        func light(_ byte: UInt8) -> Double { pow((Double(byte) / 255 + 0.055) / 1.055, 2.4) }
        let seen = try PNGImage(logo.bytes, mostPixels: 4_000).pixels.prefix(3)
        for (seen, own) in zip(seen, [UInt8(13), 64, 102]) {
            #expect(abs(light(seen) - (light(own) * 128 + 127) / 255) < 0.01, "\(own) is \(seen)")
        }
        logo = SampleLogo(.grayAlpha, width: 4, height: 4)
        logo.opacity = 0
        #expect(try PNGImage(logo.bytes, mostPixels: 4_000).pixels == [UInt8](repeating: 255, count: 16))
    }

    @Test("what is no PNG is told from one that is damaged, and neither is decoded")
    func damaged() throws {
        let file = SampleLogo().bytes
        #expect(throws: PNGError.notPNG) { try PNGImage([], mostPixels: 4_000) }
        #expect(throws: PNGError.notPNG) { try PNGImage(Array("GIF89a".utf8), mostPixels: 4_000) }
        #expect(throws: PNGError.notPNG) { try PNGImage([0xFF, 0xD8, 0xFF, 0xE0], mostPixels: 4_000) }
        for end in [8, 20, 33, 60, file.count / 2, file.count - 20] {
            #expect(throws: PNGError.damaged, "\(end) bytes") { try PNGImage(Array(file[..<end]), mostPixels: 4_000) }
        }
        for place in [17, 30, 45, 500, file.count - 22] {
            var spoiled = file
            spoiled[place] ^= 0x55
            #expect(throws: PNGError.self, "byte \(place)") { try PNGImage(spoiled, mostPixels: 4_000) }
        }
    }

    @Test("an image of more pixels than it may have is not decoded")
    func tooLarge() throws {
        let logo = SampleLogo(.gray, width: 41, height: 3)
        #expect(throws: PNGError.tooLarge(width: 41, height: 3)) { try PNGImage(logo.bytes, mostPixels: 40) }
        #expect(throws: Never.self) { try PNGImage(logo.bytes, mostPixels: 41) }
    }
}
