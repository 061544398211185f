/// Why a font cannot be used; each case names the file or folder and what to do.
public enum FontError: Error, Hashable, Sendable {
    /// The file does not exist or cannot be read.
    case unreadable(file: String)
    /// A table of the file is absent, cut off or changed.
    case damaged(file: String, table: String)
    /// The file holds no TrueType outlines.
    case notTrueType(file: String)
    /// The licence bits forbid embedding a subset (OpenType, OS/2, fsType).
    case embeddingForbidden(file: String, embedding: UInt16)
    /// The folder lacks a face that every sheet needs.
    case missing(file: String, folder: String)
    /// HarfBuzz made no subset of the face.
    case subsetFailed(face: String)
}

extension FontError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unreadable(let file):
            "\(file): the font cannot be read. Check that it exists and that this account may read it."
        case .damaged(let file, let table):
            "\(file): the font's table '\(table)' is absent, cut off or changed. Install the font again."
        case .notTrueType(let file):
            "\(file): not a font with TrueType outlines. Install its .ttf version."
        case .embeddingForbidden(let file, let embedding):
            "\(file): the font forbids embedding (fsType \(embedding)). Remove it, or install one that allows it."
        case .missing(let file, let folder):
            "\(folder): \(file) is missing. Install it there, or name another folder with --fonts."
        case .subsetFailed(let face):
            "\(face): no subset of the font could be made. Install the font again."
        }
    }
}
