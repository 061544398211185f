public import Foundation

/// A clinician's word that one language's wording, whole and as it stood, may be handed to patients.
///
/// The program cannot verify who gave it.
public struct Approval: Hashable, Sendable {
    /// BCP 47 tag.
    public let language: String
    public let name: String
    public let role: String
    /// When it was given, to the second.
    public let date: Date
    /// `LanguageContent.hash` of what was approved.
    public let contentHash: String
    /// SHA-256 of each file that was approved, by name.
    let fileHashes: [String: String]
    /// Records that the language's approval before this one did not have, or had with another text.
    let records: [ContentRecord]
    /// Records that only the approval before this one had.
    let removed: [ContentName]

    /// For example "Dr. Example, Radiologist, 2026-11-20T17:00:00Z".
    public var signature: String { "\(name), \(role), \(date.formatted(.iso8601))" }
}
