import Foundation

/// Measures what sheets cost.
///
///     swift run -c release benchmarks          all of it
///     swift run -c release benchmarks sheet    one sheet, step by step
///     swift run -c release benchmarks batch    sheets a second, written to disk, and the floor under them
///     swift run -c release benchmarks growth   time and memory from 1 to 10,000 rows, or to the number behind it
@main
struct Benchmarks {
    static func main() async throws {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let part = CommandLine.arguments.dropFirst().first
        let number = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) }
        if part == nil || part == "sheet" { try SheetCost(package: package).report() }
        if part == nil || part == "batch" {
            try await BatchCost(package: package).report()
            let short = try ShortWording(package: package)
            try await BatchCost(package: package, templates: short.path).report()
            withExtendedLifetime(short) {}
        }
        if part == nil || part == "growth" {
            try await BatchCost(package: package).reportGrowth(upTo: number ?? 10_000)
        }
    }
}
