/// A file of a language that holds records.
enum LayerID: Hashable {
    case document, common
    case procedure(String)
    case anesthesia(String)

    /// The file below the language's folder, without its ending.
    var name: String {
        switch self {
        case .document: "document"
        case .common: "common"
        case .procedure(let id): "procedure/\(id)"
        case .anesthesia(let id): "anesthesia/\(id)"
        }
    }

    /// Whether the layer is part of every sheet.
    var isAlwaysThere: Bool {
        switch self {
        case .document, .common: true
        case .procedure, .anesthesia: false
        }
    }
}
