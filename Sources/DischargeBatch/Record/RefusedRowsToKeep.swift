import DischargeFiles
import Foundation

/// The refused.csv of an earlier run, where it holds rows that this run does not print: a patient whose row was refused
/// and is forgotten goes home without a sheet.
struct RefusedRowsToKeep: Sendable {
    private let folder: String
    private let isNeeded: Bool

    private var path: String { "\(folder)/refused.csv" }

    /// - Parameter earlier: By which a file of other patients is told from the same file in a new version, where mended
    ///   rows may have got the order ids that they lacked.
    init(folder: HeldFolder, patients: PatientFile, survey: PatientFile.Survey, earlier: EarlierRecords) {
        self.folder = folder.path
        let path = "\(folder.path)/refused.csv"
        // A file of refused rows, mended, follows the one it was made from.
        guard FileManager.default.fileExists(atPath: path), !survey.isOfRefusedRows else {
            isNeeded = false
            return
        }
        isNeeded = (try? Self.holdsOthers(path, survey: survey, earlier: earlier)) ?? true
    }

    private static func holdsOthers(
        _ path: String, survey: PatientFile.Survey, earlier: EarlierRecords
    ) throws -> Bool {
        var isSameWard = false
        earlier.forEach { if survey.ranks[$0.key] != nil { isSameWard = true } }
        var reader = try PatientFile(path: path).reader()
        let keys = RowKeys(header: reader.header)
        while let row = try reader.next() {
            let key = (try? row.cells.get()).flatMap(keys.key)?.fingerprint
            let isCovered = key.map { survey.ranks[$0] != nil } ?? isSameWard
            if !isCovered { return true }
        }
        return false
    }

    /// Gives the file a name that no run replaces.
    ///
    /// - Returns: What the person at the terminal should know.
    func setAside() throws(OutputFault) -> [String] {
        guard isNeeded else { return [] }
        for number in 2..<10_000 {
            let kept = "\(folder)/refused-\(number).csv"
            do throws(SystemFailure) {
                guard try rename(path, ifFree: kept) else { continue }
            } catch {
                throw .creating(kept, error)
            }
            return ["\(kept) holds the refused rows of an earlier run that this one did not print: mend and run it"]
        }
        throw .exists(path: "\(folder)/refused-9999.csv")
    }
}
