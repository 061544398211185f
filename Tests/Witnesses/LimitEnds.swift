import Foundation

/// An order as far as its limits need it, in the words of the order and of the template files.
package struct LimitedOrder: Encodable, Sendable {
    /// An IANA time zone.
    package let zone: String
    package let procedureEnd: String
    /// Other fields of the order, with the standard numbers where it gives none.
    package let fields: [String: String]
    /// By name, the rules of every layer that applies, for example `["hours": "24"]`.
    package let limits: [String: [[String: String]]]

    private enum CodingKeys: String, CodingKey {
        case zone, fields, limits
        case procedureEnd = "procedure_end"
    }

    package init(
        zone: String, procedureEnd: String, fields: [String: String], limits: [String: [[String: String]]]
    ) {
        self.zone = zone
        self.procedureEnd = procedureEnd
        self.fields = fields
        self.limits = limits
    }
}

/// When the limits of orders end, as printed in English and by name, worked out by Python's calendar and time zones.
///
/// A call starts a program, so many orders go in one. `nil` is an order whose procedure ends at a time that the zone's
/// clocks skip.
///
/// - Throws: `WitnessError` when Python is not set up, has no time zones, or did not answer for every order.
package func outsideLimitEnds(of orders: [LimitedOrder]) throws -> [[String: String]?] {
    let script = packageRoot.appending(path: "Tests/Conformance/limit_ends.py").path
    let result = try run("python3", [script], input: JSONEncoder().encode(orders))
    guard !result.wasKilled, result.status == 0 else {
        throw WitnessError.failed(program: "python3", status: result.status, message: result.errorText)
    }
    let ends = try result.text.split(separator: "\n").map { line in
        try JSONDecoder().decode([String: String]?.self, from: Data(line.utf8))
    }
    guard ends.count == orders.count else { throw WitnessError.unreadable(program: "python3", output: result.text) }
    return ends
}
