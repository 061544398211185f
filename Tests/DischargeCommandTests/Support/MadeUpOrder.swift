/// An order file for a made-up patient, with a few of its lines changed.
struct MadeUpOrder {
    private var lines: [(field: String, value: String)] = [
        ("mrn", "\"00559013\""), ("name", "Quillon Vexley"), ("dob", "1951-04-02"), ("procedure", "kyphoplasty"),
        ("anesthesia", "local"), ("procedure_end", "2026-11-20T10:05"), ("caregiver", "Orla Thimblewick"),
        ("notes", "Zebras walk at noon."),
    ]

    /// What in the order is the patient's, and stands in no message.
    static let secrets = [
        "00559013", "Quillon", "Vexley", "1951", "10:05", "Orla", "Thimblewick", "Zebra", "noon",
    ]

    /// With other values, or without the fields whose value is `nil`; new fields come last.
    func with(_ changes: KeyValuePairs<String, String?>) -> MadeUpOrder {
        var order = self
        for (field, value) in changes {
            let index = order.lines.firstIndex { $0.field == field }
            switch (index, value) {
            case (let index?, let value?): order.lines[index].value = value
            case (let index?, nil): order.lines.remove(at: index)
            case (nil, let value?): order.lines.append((field, value))
            case (nil, nil): break
            }
        }
        return order
    }

    var yaml: String { lines.map { "\($0.field): \($0.value)\n" }.joined() }
}
