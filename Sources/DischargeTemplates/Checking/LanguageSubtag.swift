import Foundation

/// The first part of a BCP 47 tag, which names a language without its region or script (RFC 5646, 2.2.1).
enum LanguageSubtag {
    /// What to do about a text that is no such part; `nil` for one that is, such as "en".
    static func mend(_ text: String) -> String? {
        if known.contains(text) { return nil }
        let first = text.prefix { $0 != "-" && $0 != "_" }.lowercased()
        if known.contains(first) { return "did you mean \"\(first)\"?" }
        if let code = codeByName[text.lowercased()] { return "did you mean \"\(code)\"?" }
        return "write a code of ISO 639, such as en"
    }

    /// The codes of ISO 639 that the platform knows, of two or three small letters.
    private static let known = Set(Locale.LanguageCode.isoLanguageCodes.map(\.identifier))

    /// Codes of two letters by the languages' names in English.
    private static var codeByName: [String: String] {
        let english = Locale(identifier: "en")
        let named = known.filter { $0.count == 2 }.sorted().compactMap { code in
            english.localizedString(forLanguageCode: code).map { ($0.lowercased(), code) }
        }
        return Dictionary(named) { first, _ in first }
    }
}
