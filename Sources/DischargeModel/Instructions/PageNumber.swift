extension DischargeInstructions.RunningText {
    /// One of the forms of a page's number, with the numbers in their places.
    ///
    /// - Parameters:
    ///   - form: `pageNumber`, `lastPageNumber` or `turnedPageNumber`.
    ///   - page: From 1.
    public static func numbered(_ form: String, page: Int, of pages: Int) -> String {
        var text = ""
        // Every page of every sheet has one: the standard library's search takes longer than setting it does.
        var rest = form[...]
        while let brace = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
            text += rest[..<brace]
            rest = rest[brace...]
            if rest.hasPrefix("{page}") {
                text += String(page)
                rest = rest.dropFirst("{page}".count)
            } else if rest.hasPrefix("{pages}") {
                text += String(pages)
                rest = rest.dropFirst("{pages}".count)
            } else {
                text.append("{")
                rest = rest.dropFirst()
            }
        }
        return text + rest
    }
}
