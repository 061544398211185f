/// What the codes on a page say: which form it is of, which page of how many, and how the sheet's words begin to hash.
/// They name no patient: who it is stands in the manifest, under the form id.
///
/// This is the one place that knows a code's form. In a symbol it is 26 digits and capital letters:
///
///     7XK209QM4TBD  9F3A77C1  002  005
///     form id       content   page pages
///
/// The form id is twelve characters of Crockford's base 32, content the first eight hexadecimal digits of
/// `WordsHash`, page and pages three decimal digits each, from 001. A QR code holds capital letters in less room than
/// small ones, and Code 128 the digits at the end in pairs.
package struct ScanCode: Hashable, Sendable {
    /// As it is printed, for example "7XK2-09QM-4TBD".
    package let formID: String
    /// Eight hexadecimal digits, their letters capital.
    let wordsPrefix: String
    /// From 1 to `pages`.
    let page: Int
    /// At most `mostPages`.
    let pages: Int

    static let prefixLength = 8
    static let mostPages = 999

    /// - Parameters:
    ///   - formID: With or without its hyphens.
    ///   - wordsHash: In hexadecimal.
    package init(formID: String, wordsHash: String, page: Int, pages: Int) throws(ScanCodeFault) {
        guard (1...Self.mostPages).contains(pages), (1...pages).contains(page) else { throw .page(page, of: pages) }
        guard let formID = FormID.hyphenated(formID.filter { $0 != "-" }) else {
            throw .length(formID.filter { $0 != "-" }.count)
        }
        self.formID = formID
        wordsPrefix = wordsHash.prefix(Self.prefixLength).uppercased()
        self.page = page
        self.pages = pages
    }

    /// As symbols hold it.
    var text: String { words.joined().filter { $0 != "-" } }

    /// As it is printed for the keyboard: a line for the form, and one for the content and the page.
    package var words: [String] {
        let middle = wordsPrefix.index(wordsPrefix.startIndex, offsetBy: Self.prefixLength / 2)
        let content = "\(wordsPrefix[..<middle])-\(wordsPrefix[middle...])"
        return [formID, "\(content)-\(Self.digits(page))-\(Self.digits(pages))"]
    }

    private static func digits(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 3 - String(number).count)) + String(number)
    }
}
