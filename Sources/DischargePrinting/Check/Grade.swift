import DischargeModel
import Foundation

extension Double {
    /// A grade to the tenth.
    var written: String { String(format: "%.1f", self) }
}

extension Site {
    /// The highest grade that a sheet may read at, by Flesch and Kincaid.
    var readingGrade: Double { Double(readingGradeTenths) / 10 }
}

extension ReadingLevel {
    /// Whether the grades say something of the language with this BCP 47 tag.
    static func isMade(for language: String) -> Bool {
        let tag = language.lowercased()
        return tag == "en" || tag.hasPrefix("en-")
    }
}
