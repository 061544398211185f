import DischargeModel
import Foundation

/// The files of a folder of templates.
struct TemplateFolder {
    let medicines: SourceFile?
    /// By tag.
    let languages: [LanguageFolder]

    /// Every file that was read, by name.
    var files: [SourceFile] {
        ([medicines] + languages.flatMap(\.files)).compactMap(\.self).sorted { $0.name < $1.name }
    }

    /// What each language's sheets are made from, by tag.
    var contents: [LanguageContent] {
        languages.map { LanguageContent(language: $0.tag, files: [medicines].compactMap(\.self) + $0.files) }
    }

    init(directory: String, findings: Findings) {
        let directory = directory.count > 1 && directory.hasSuffix("/") ? String(directory.dropLast()) : directory
        let reader = FolderReader(root: directory, findings: findings)
        guard let listing = reader.listing("") else {
            findings.fault(
                Place(file: directory, line: 1), "this folder cannot be read", mend: "name a folder of templates")
            medicines = nil
            languages = []
            return
        }
        medicines = reader.required("medicines.yaml")
        languages = listing.folders.map { LanguageFolder(tag: $0, reader: reader) }
        if languages.isEmpty {
            findings.fault(
                Place(file: directory, line: 1), "this folder has no language",
                mend: "make a folder named for a BCP 47 tag, for example en")
        }
    }
}

/// The files of one language.
struct LanguageFolder {
    /// BCP 47 tag, the folder's name.
    let tag: String
    let document: SourceFile?
    let common: SourceFile?
    let procedures: [LayerFile]
    let anesthesias: [LayerFile]

    /// A layer's file; its id is the file's name without the ending.
    struct LayerFile {
        let id: String
        let file: SourceFile
    }

    var files: [SourceFile] {
        [document, common].compactMap(\.self) + (procedures + anesthesias).map(\.file)
    }

    init(tag: String, reader: FolderReader) {
        self.tag = tag
        document = reader.required("\(tag)/document.yaml")
        common = reader.required("\(tag)/common.yaml")
        procedures = reader.layers("\(tag)/procedure")
        anesthesias = reader.layers("\(tag)/anesthesia")
        reader.refuseOthers(in: tag, files: ["document.yaml", "common.yaml"], folders: ["procedure", "anesthesia"])
    }
}
