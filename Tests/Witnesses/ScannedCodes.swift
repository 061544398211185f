package import Foundation

/// A symbol that zbar found on a page, and what it says.
package struct ScannedCode: Hashable, Sendable {
    /// "CODE-128" or "QR-Code".
    package let symbology: String
    package let text: String

    package init(symbology: String, text: String) {
        self.symbology = symbology
        self.text = text
    }
}

/// How a page reaches the scanner.
package struct PaperCondition: Hashable, Sendable {
    /// Degrees that it lies crooked.
    package var rotation: Double
    /// Whether a worn photocopier made black and white of it, with specks.
    package var isPhotocopied: Bool

    package init(rotation: Double = 0, isPhotocopied: Bool = false) {
        self.rotation = rotation
        self.isPhotocopied = isPhotocopied
    }
}

/// The bar codes and QR codes that zbar, which knows nothing of this package, reads on each page of a file at 150 dots an
/// inch in shades of gray; each once, sorted.
package func scannedCodes(in file: URL, _ condition: PaperCondition = PaperCondition()) throws -> [[ScannedCode]] {
    try withTemporaryFolder { folder in
        _ = try poppler("pdftoppm", ["-gray", "-r", "150", file.path, folder.appending(path: "page").path])
        // Numbers are padded to the same length, so that names sort like pages.
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .map { folder.appending(path: $0) }
        if condition != PaperCondition() {
            let script = packageRoot.appending(path: "Tests/Conformance/photocopy").path
            let arguments = ["\(condition.rotation)", condition.isPhotocopied ? "3" : "0"] + pages.map(\.path)
            let result = try run(script, arguments, timeout: .seconds(300))
            guard result.status == 0, !result.wasKilled else {
                throw WitnessError.failed(program: "photocopy", status: result.status, message: result.errorText)
            }
        }
        return try pages.map(scannedCodes(onImage:))
    }
}

/// The codes on an image.
package func scannedCodes(on image: PageImage) throws -> [ScannedCode] {
    try withTemporaryFolder { folder in
        let file = folder.appending(path: "image.pgm")
        try image.pgm.write(to: file)
        return try scannedCodes(onImage: file)
    }
}

private func scannedCodes(onImage file: URL) throws -> [ScannedCode] {
    let options = ["--nodbus", "--quiet", "-Sdisable", "-Scode128.enable", "-Sqrcode.enable"]
    let result = try run("zbarimg", options + [file.path])
    // 4 is an image without a code.
    guard [0, 4].contains(result.status), !result.wasKilled else {
        throw WitnessError.failed(program: "zbarimg", status: result.status, message: result.errorText)
    }
    let codes = result.text.split(separator: "\n").map { line in
        let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
        return ScannedCode(symbology: parts[0], text: parts.count > 1 ? parts[1] : "")
    }
    return Set(codes).sorted { ($0.symbology, $0.text) < ($1.symbology, $1.text) }
}
