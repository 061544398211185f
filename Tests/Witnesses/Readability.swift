import Foundation

/// What textstat, which knows nothing of this package, says of an English text.
package struct OutsideReading: Hashable, Sendable {
    /// The Flesch-Kincaid grade.
    package let grade: Double
    package let smog: Double
    package let sentences: Int
    package let words: Int
    package let syllables: Int
    /// Words of three or more syllables.
    package let polysyllables: Int
}

/// Measures texts with textstat, one reading each. A call takes about a second, so many texts go in one.
///
/// - Throws: `WitnessError` when textstat is not set up or did not measure every text.
package func outsideReadings(of texts: [String]) throws -> [OutsideReading] {
    let script = packageRoot.appending(path: "Tests/Conformance/readability").path
    let result = try run(script, input: JSONEncoder().encode(texts), timeout: .seconds(120))
    guard !result.wasKilled, result.status == 0 else {
        throw WitnessError.failed(program: "textstat", status: result.status, message: result.errorText)
    }
    let readings = result.text.split(separator: "\n").compactMap { OutsideReading(line: $0) }
    guard readings.count == texts.count else {
        throw WitnessError.unreadable(program: "textstat", output: result.text)
    }
    return readings
}

extension OutsideReading {
    fileprivate init?(line: Substring) {
        let numbers = line.split(separator: " ").compactMap { Double($0) }
        guard numbers.count == 6 else { return nil }
        self.init(
            grade: numbers[0], smog: numbers[1], sentences: Int(numbers[2]), words: Int(numbers[3]),
            syllables: Int(numbers[4]), polysyllables: Int(numbers[5]))
    }
}
