import DischargeModel
import DischargeTemplates
import Foundation
import Testing

@Suite("The templates that are shipped")
struct ShippedTemplatesTests {
    @Test("they load without a fault")
    func load() throws {
        do throws(InvalidTemplates) {
            _ = try TemplateSet.load(directory: Shipped.directory)
        } catch {
            Issue.record("\(error)")
        }
    }
}

enum Shipped {
    static let directory = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Templates").path(percentEncoded: false)
}
