import Foundation

/// Who can read a file that is written.
package enum Readers: Sendable {
    /// Mode 0600: a patient's data.
    case ownerAlone
    /// Mode 0644, less what the process's umask takes: data of the site in a folder that many share.
    case everyone

    var mode: mode_t {
        switch self {
        case .ownerAlone: 0o600
        case .everyone: 0o644
        }
    }
}
