import DischargeFonts
import Testing

@Suite("Printed letters")
struct RenderingTests {
    /// What a sheet shows for the text, drawn by poppler.
    private func printed(_ text: String, isStrong: Bool) throws -> GrayImage {
        try image(ofPDF: Sample.make().pdf(ofLines: [text], isStrong: isStrong, size: 24))
    }

    /// What HarfBuzz's own viewer shows for it.
    private func viewed(_ text: String, isStrong: Bool) throws -> GrayImage {
        let font = "\(Sample.fontsFolder)/NotoSans-\(isStrong ? "Bold" : "Regular").ttf"
        return try image(
            ofPDF: Witness.run(
                "hb-view",
                ["--font-file=\(font)", "--font-size=24", "--output-format=pdf", "--language=en", "--text=\(text)"]))
    }

    private func image(ofPDF pdf: [UInt8]) throws -> GrayImage {
        try Witness.withFile(pdf) {
            try GrayImage(pgm: Witness.run("pdftoppm", ["-gray", "-r", "144", "-f", "1", "-l", "1", $0]))
        }
    }

    /// The same outlines at other fractions of a pixel differ by 0.05 to 0.26, a lost accent by 0.5 to 0.8.
    private let tolerance = 0.35

    @Test(
        "letters look as HarfBuzz's own viewer draws them",
        arguments: ["Dušan Müller", "Παπαδόπουλος", "Щербакова", "Tiếng Nguyễn Thị", "Ǻ Ễ ấ q\u{323}\u{301}"],
        [true, false])
    func sameAsViewer(text: String, isStrong: Bool) throws {
        let difference = try printed(text, isStrong: isStrong).difference(from: viewed(text, isStrong: isStrong))
        #expect(difference < tolerance)
    }

    @Test(
        "one lost accent is seen",
        arguments: [
            ("Dušan Müller", "Dusan Müller"), ("Tiếng Nguyễn Thị", "Tiêng Nguyễn Thị"), ("Щербакова й", "Щербакова и"),
        ])
    func lostAccent(text: String, lost: String) throws {
        let difference = try printed(lost, isStrong: true).difference(from: viewed(text, isStrong: true))
        #expect(difference > tolerance)
    }
}
