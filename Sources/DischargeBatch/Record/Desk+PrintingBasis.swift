import DischargeFiles
import DischargeModel
import DischargePrinting
import DischargeTemplates
import Foundation

extension Desk {
    /// What every sheet of the run is made with, besides its order and the time of printing.
    var basis: PrintingBasis {
        func bytes(_ path: String?) -> [UInt8] {
            // Whatever keeps a file from being read has been told, or it is not there.
            path.flatMap { try? OpenDescriptor(opening: $0, O_RDONLY).readToEnd() } ?? []
        }
        let templates = resources.templates
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: resources.fonts)) ?? []).sorted()
        let fonts = names.filter { $0.hasSuffix(".ttf") }.flatMap { Array($0.utf8) + bytes("\(resources.fonts)/\($0)") }
        let options = [
            (print.paper ?? printer.site.paper).rawValue, "\(print.isLargePrint)", dateOrder?.rawValue ?? "",
            print.sides?.rawValue ?? "",
        ]
        return PrintingBasis([
            ("wording", Array(printer.templates.contentHash.utf8)),
            ("approvals", bytes("\(templates)/\(ApprovalFile.name)")),
            ("style.yaml", bytes("\(templates)/style.yaml")),
            ("site", bytes(siteFile) + Array(printer.site.clock.timeZone.identifier.utf8)),
            ("logo", Array((printer.site.letterhead?.logo?.picture.fileHash ?? "").utf8)),
            ("fonts", fonts),
            ("--paper, --large-print, --sides or --date-format", Array(options.joined(separator: " ").utf8)),
        ])
    }
}
