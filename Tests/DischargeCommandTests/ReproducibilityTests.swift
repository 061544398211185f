import Foundation
import Testing
import Witnesses

@Suite("The same order, the same bytes")
struct ReproducibilityTests {
    @Test("the environment's time zone, language and working folder do not matter")
    func environment() throws {
        try withWorkFolder { folder in
            try folder.write(MadeUpOrder().yaml, to: "order.yaml")
            let arguments = [
                "generate", folder.path("order.yaml").path, "--site", folder.path("site.yaml").path, "--output", "-",
                "--now", WorkFolder.now,
            ]
            let first = try folder.discharge(arguments)
            #expect(first.status == 0, "\(first.errorText)")
            let environments = [
                ["TZ": "Asia/Tokyo", "LANG": "de_DE.UTF-8"], ["TZ": "America/Adak", "LC_ALL": "C"],
                ["TZ": "nowhere", "LANG": "tr_TR.UTF-8", "HOME": "/"],
            ]
            for environment in environments {
                let again = try folder.discharge(arguments, in: URL(filePath: "/"), environment: environment)
                #expect(again.output == first.output, "\(environment)")
            }
        }
    }

    @Test("the clock that --now gives may be written in any offset")
    func offsets() throws {
        try withWorkFolder { folder in
            try folder.write(MadeUpOrder().yaml, to: "order.yaml")
            let texts = try ["2026-11-20T17:00:00Z", "2026-11-20T17:00Z", "2026-11-21T02:00:00+09:00"].map {
                try folder.discharge(["preview", "order.yaml", "--site", "site.yaml", "--now", $0]).text
            }
            #expect(Set(texts).count == 1)
            #expect(texts[0].contains("printed Friday, November 20, 2026, noon"))
        }
    }

    @Test("without a site file, the nurse is told whose clocks count")
    func withoutSite() throws {
        try withWorkFolder { folder in
            try folder.write(MadeUpOrder().yaml, to: "order.yaml")
            let result = try folder.discharge(
                ["preview", "order.yaml", "--now", WorkFolder.now], environment: ["TZ": "Asia/Tokyo"])
            #expect(result.status == 0)
            #expect(result.errorText.contains("no site file: times are those of Asia/Tokyo; name one with --site"))
        }
    }
}
