import Crypto
import DischargeFiles
import Foundation

/// Hashes of the files that a batch is printed from, byte for byte.
struct BatchInputs: Hashable, Sendable {
    let patients: Fingerprint
    /// `nil` where there are no medicines.
    let medications: Fingerprint?

    /// - Throws: `InputError.cannotRead`.
    init(patients: String, medications: String?) throws(InputError) {
        self.patients = try Fingerprint(ofFile: patients)
        self.medications = if let medications { try Fingerprint(ofFile: medications) } else { nil }
    }

    init(patients: Fingerprint, medications: Fingerprint?) {
        self.patients = patients
        self.medications = medications
    }
}

extension Fingerprint {
    /// - Throws: `InputError.cannotRead`.
    fileprivate init(ofFile path: String) throws(InputError) {
        var hash = SHA256()
        do throws(SystemFailure) {
            let file = try OpenDescriptor(opening: path, O_RDONLY)
            while true {
                let chunk = try readChunk(upTo: 65_536, from: file.number)
                if chunk.isEmpty { break }
                hash.update(data: chunk)
            }
        } catch {
            throw .cannotRead(path: path, call: error.call, errno: error.errno)
        }
        self.init(hash.finalize())
    }
}
