import Foundation

/// Why a CSV file as a whole cannot be used. It ends the run before anything is printed, except where reading fails
/// halfway.
package enum CSVFileFault: ReportedFault, Hashable, Sendable {
    /// The system call `call` failed with `errno`.
    case unreadable(file: String, call: String, errno: Int32)
    /// No line with anything in it.
    case empty(file: String)
    /// Nothing below the header.
    case noRows(file: String)
    case notUTF8(file: String, likely: CSVEncoding)
    /// The quotes of the header do not match.
    case malformedHeader(file: String, line: Int)
    case header(file: String, line: Int, faults: [CSVHeaderFault])

    /// The exit code of the run that meets this, from BSD's sysexits.h: EX_NOINPUT or EX_DATAERR.
    package var exitCode: Int32 {
        switch self {
        case .unreadable: 66
        case .empty, .noRows, .notUTF8, .malformedHeader, .header: 65
        }
    }
}

/// What is wrong with a column of a header. A file without a header has a patient's data in its place, so no name is
/// repeated that is not nearly a known one.
package enum CSVHeaderFault: Hashable, Sendable {
    case noKnownColumn
    case missing(CSVColumns.Requirement)
    /// Two columns, counted from 1, of one name; `name` where it is a known one.
    case duplicate(columns: Int, Int, name: String?)
    case tooManyColumns(Int, limit: Int)
    /// A column, counted from 1, that is most likely a known one misspelled.
    case nearMiss(column: Int, written: String, meant: String)
}

extension CSVFileFault: CustomStringConvertible {
    /// Where it is, what it is, and how to mend it; a line for each fault of a header.
    package var description: String {
        switch self {
        case .unreadable(let file, let call, let errno):
            "\(file): cannot be read (\(call): \(String(cString: strerror(errno))), errno \(errno)); \(mend(errno))"
        case .empty(let file):
            "\(file): holds no header; `discharge sample csv` shows one"
        case .noRows(let file):
            "\(file): has a header and no row below it; check that it is the right file, and saved whole"
        case .notUTF8(let file, let likely):
            "\(file): not UTF-8, most likely \(likely); save the file again as CSV UTF-8"
        case .malformedHeader(let file, let line):
            #"\#(file), line \#(line): the header's quotes (") do not match; remove them"#
        case .header(let file, let line, let faults):
            (faults.prefix(Self.mostLines).map(\.description) + rest(faults.count - Self.mostLines))
                .map { "\(file), line \(line): \($0)" }.joined(separator: "\n")
        }
    }

    /// More than a header of all fields can have wrong; nobody reads the lines of a file that is quite another.
    private static let mostLines = 60

    private func rest(_ count: Int) -> [String] {
        count > 0 ? ["and \(count) faults more; check that it is the right file"] : []
    }

    private func mend(_ errno: Int32) -> String {
        switch errno {
        case ENOENT, ENOTDIR: "check its name"
        case EACCES, EPERM: "ask for the right to read it"
        case EISDIR: "it is a folder; name a file in it"
        default: "check the disk and run again"
        }
    }
}

extension CSVHeaderFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noKnownColumn:
            "no column has a known name; put the header line first (`discharge sample csv` shows one)"
        case .tooManyColumns(let count, let limit):
            "\(count) columns, and at most \(limit) are read; remove those that are not needed"
        case .missing(let requirement):
            "there is no column \(requirement); add it"
        case .duplicate(let first, let second, let name):
            "columns \(first) and \(second) have the same name\(name.map { ", \($0)" } ?? ""); remove or rename one"
        case .nearMiss(let column, let written, let meant):
            "column \(column), \(written), is most likely meant to be \(meant); rename it, to something less alike if "
                + "it is another"
        }
    }
}
