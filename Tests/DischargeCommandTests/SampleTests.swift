import Foundation
import Testing
import Witnesses

@Suite("Samples")
struct SampleTests {
    @Test("the program accepts its own samples, together")
    func accepted() throws {
        try withWorkFolder { folder in
            let files = ["order": "order.yaml", "site": "site.yaml", "csv": "patients.csv", "medications": "m.csv"]
            for (kind, file) in files {
                let sample = try folder.discharge(["sample", kind])
                #expect(sample.status == 0)
                try folder.write(sample.output, to: file)
            }
            let sheet = try folder.discharge("generate", "order.yaml", "--output", "a.pdf")
            #expect(sheet.status == 0, "\(sheet.errorText)")
            let batch = try folder.discharge("batch", "patients.csv", "--medications", "m.csv", "--output", "out")
            #expect(batch.status == 0, "\(batch.errorText)")
            #expect(batch.errorText.contains("printed 2 of 2 sheets into out"))
        }
    }

    @Test("advice about a CSV stands on standard error, not in the file")
    func advice() throws {
        try withWorkFolder { folder in
            for kind in ["csv", "medications"] {
                let sample = try folder.discharge(["sample", kind])
                #expect(sample.text.hasPrefix("order_id,"))
                #expect(sample.errorText.contains("run it with: discharge batch"))
            }
            for kind in ["order", "site"] { #expect(try folder.discharge(["sample", kind]).errorText.isEmpty) }
        }
    }
}
