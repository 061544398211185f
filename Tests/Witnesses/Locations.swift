package import Foundation

/// The folder that holds Package.swift.
package let packageRoot = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The `discharge` program of the build that these tests belong to.
///
/// - Throws: `WitnessError.notBuilt` when the build has no such program.
package func dischargeExecutable() throws -> URL {
    let program = buildProducts.appending(path: "discharge")
    guard FileManager.default.isExecutableFile(atPath: program.path) else {
        throw WitnessError.notBuilt(path: program.path)
    }
    return program
}

/// The folder that the test bundle was built into, with the programs beside it.
private var buildProducts: URL {
    // On macOS another program loads the bundle; on Linux the bundle is the program.
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let bundle = bundles.first ?? Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    return bundle.deletingLastPathComponent()
}
