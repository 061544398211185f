import DischargeFiles

/// A batch's manifest.csv, as it is read again: that of a run which did not come to its end may hold a form twice, and the
/// last row counts.
struct Manifest {
    let path: String
    /// The rows of sheets that were printed.
    let sheets: [Sheet]
    /// Why rows cannot be read, a message each.
    let faults: [String]

    /// One printed sheet.
    struct Sheet: Hashable, Sendable {
        /// The row of the patients file that it was printed for.
        var row: String
        var orderID: String
        var formID: String
        /// Its name in the manifest's folder.
        var file: String
        /// SHA-256 of the file, in hexadecimal.
        var hash: String
        var pageCount: String
        /// Whether the order has been printed as another form since, or refused.
        var isSuperseded: Bool
    }

    /// - Throws: `ManifestFault` where the file cannot be read or is no manifest.
    init(path: String) throws(ManifestFault) {
        self.path = path
        var sheets: [Sheet] = []
        var places: [String: Int] = [:]
        var faults: [String] = []
        do throws(CSVFileFault) {
            let needed = ManifestRow.columns.dropLast()
            var reader = try CSVReader(
                path: path, columns: CSVColumns(known: ManifestRow.columns, required: needed.map { .column($0) }))
            let positions = needed.compactMap(reader.header.position)
            let statusPosition = reader.header.position(of: "status")
            while let row = try reader.next() {
                switch row.cells {
                case .failure(let fault): faults.append(fault.description)
                case .success(let all):
                    let status = statusPosition.flatMap { ManifestRow.Status(rawValue: all[$0]) }
                    let cells = positions.map { all[$0] }
                    // A refused row has no sheet.
                    guard !cells[2].isEmpty else { continue }
                    let sheet = Sheet(
                        row: cells[0], orderID: FormulaGuard.unguarded(cells[1]), formID: cells[2], file: cells[3],
                        hash: cells[4],
                        pageCount: cells[5], isSuperseded: status == .superseded)
                    if let place = places[sheet.formID] {
                        sheets[place] = sheet
                    } else {
                        places[sheet.formID] = sheets.count
                        sheets.append(sheet)
                    }
                }
            }
        } catch {
            throw ManifestFault(error)
        }
        self.sheets = sheets
        self.faults = faults
    }
}

/// Why no answer can be had from a manifest.
struct ManifestFault: ReportedFault {
    /// A line each; none shows a patient's data.
    let messages: [String]

    /// EX_NOINPUT (BSD's sysexits.h).
    var exitCode: Int32 { 66 }

    init(_ fault: CSVFileFault) {
        if case .header(let file, _, _) = fault {
            messages = [fault.description, "\(file): is not the manifest.csv that `discharge batch` writes"]
        } else if case .empty(let file) = fault {
            messages = ["\(file): is empty; name the manifest.csv that `discharge batch` writes"]
        } else {
            messages = [fault.description]
        }
    }

    /// For rows one of which may be the one that is looked for.
    init(unreadableRows messages: [String]) {
        self.messages =
            messages + ["the code stands in no other row, and may stand in one that cannot be read"]
    }
}
