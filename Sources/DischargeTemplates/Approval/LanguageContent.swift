/// Everything that sheets of one language are made from: its own files and medicines.yaml. It is what a clinician
/// approves, whole.
public struct LanguageContent: Sendable {
    /// BCP 47 tag.
    public let language: String
    /// SHA-256 of the files, formed as `TemplateSet.contentHash` is, 64 lowercase hexadecimal digits.
    public let hash: String
    private let files: [SourceFile]

    init(language: String, files: [SourceFile]) {
        self.language = language
        self.files = files.sorted { $0.name < $1.name }
        hash = ContentHash.hash(of: files)
    }

    /// SHA-256 of each file's text, by its name below the templates' folder.
    var fileHashes: [String: String] {
        files.reduce(into: [:]) { $0[$1.name] = ContentHash.hash(of: $1.text) }
    }

    /// Every value of the files, in their order. The files are parsed anew, since printing needs none of it.
    public var records: [ContentRecord] { files.flatMap(ContentRecords.records) }
}
