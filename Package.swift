// swift-tools-version: 6.2
import PackageDescription

/// Every target is Swift 6 with strict concurrency, imports are internal unless said otherwise, and a warning is an error.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "discharge",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "discharge", targets: ["discharge"]),
        .library(name: "DischargePrinting", targets: ["DischargePrinting"]),
        .library(name: "DischargeBatch", targets: ["DischargeBatch"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CHaru", providers: [.apt(["libhpdf-dev"]), .brew(["libharu"])]),
        .systemLibrary(
            name: "CHarfBuzz", pkgConfig: "harfbuzz-subset",
            providers: [.apt(["libharfbuzz-dev"]), .brew(["harfbuzz"])]),
        .systemLibrary(
            name: "CDeflate", pkgConfig: "libdeflate",
            providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
        .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"]), .brew(["libcsv"])]),
        .systemLibrary(
            name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
        // One call of the system that Swift does not see by itself.
        .systemLibrary(name: "CDurable"),
        .systemLibrary(name: "CZint", providers: [.apt(["libzint-dev"]), .brew(["zint"])]),

        .target(name: "DischargeModel", swiftSettings: strict),
        .target(
            name: "DischargeTemplates",
            dependencies: [
                "DischargeModel", .product(name: "Yams", package: "Yams"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .target(name: "DischargeChecks", dependencies: ["DischargeModel"], swiftSettings: strict),
        .target(name: "DischargeFonts", dependencies: ["CHarfBuzz"], swiftSettings: strict),
        .target(name: "DischargeCodes", dependencies: ["CZint"], swiftSettings: strict),
        .target(name: "DischargeImages", dependencies: ["CPNG"], swiftSettings: strict),
        .target(
            name: "DischargeLayout", dependencies: ["DischargeCodes", "DischargeFonts", "DischargeModel"],
            swiftSettings: strict),
        .target(
            name: "DischargePDF",
            dependencies: [
                "CHaru", "CDeflate", "DischargeFonts", "DischargeLayout", "DischargeModel",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            exclude: ["Resources/sRGB-LICENSE.txt"],
            resources: [.embedInCode("Resources/sRGB.icc")],
            swiftSettings: strict),
        // Reads sheets back: it may know nothing of what writes them.
        .target(name: "DischargeReadBack", dependencies: ["CDeflate"], swiftSettings: strict),
        // Tables that are read and files that are written: it knows nothing of sheets.
        .target(
            name: "DischargeFiles",
            dependencies: ["CCSV", "CDurable", "DischargeModel", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict),
        .target(
            name: "DischargePrinting",
            dependencies: [
                "DischargeChecks", "DischargeCodes", "DischargeFiles", "DischargeFonts", "DischargeImages",
                "DischargeLayout", "DischargeModel", "DischargePDF", "DischargeTemplates",
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict),
        // Many sheets in one run: their files, their manifest, their stack, and the proof of each.
        .target(
            name: "DischargeBatch",
            dependencies: [
                "DischargeChecks", "DischargeFiles", "DischargeLayout", "DischargeModel", "DischargePDF",
                "DischargePrinting", "DischargeReadBack", "DischargeTemplates",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "discharge",
            dependencies: [
                "DischargeBatch", "DischargeFiles", "DischargeModel", "DischargePrinting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // What a sheet costs: swift run -c release benchmarks.
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "CDeflate", "CHaru", "DischargeBatch", "DischargeFonts", "DischargeLayout", "DischargeModel",
                "DischargePDF", "DischargePrinting", "DischargeReadBack", "DischargeTemplates",
                .product(name: "Yams", package: "Yams"),
            ],
            path: "Tests/Benchmarks", exclude: ["others.py", "run"], swiftSettings: strict),

        // Outside programs that judge what the tests made; for tests only.
        .target(name: "Witnesses", path: "Tests/Witnesses", swiftSettings: strict),

        // Made-up orders, the same on every run; for tests only.
        .target(
            name: "SampleOrders", dependencies: ["DischargeChecks", "DischargeModel"], path: "Tests/SampleOrders",
            swiftSettings: strict),

        // What is read from outside, as functions of bytes: for the tests and for the fuzzer below.
        .target(
            name: "FuzzTargets",
            dependencies: [
                "DischargeFiles", "DischargeModel", "DischargePrinting", "DischargeTemplates",
            ],
            path: "Tests/Fuzzing/Targets", swiftSettings: strict),
        .testTarget(
            name: "FuzzingTests", dependencies: ["FuzzTargets", "Witnesses"], path: "Tests/Fuzzing/Replays",
            swiftSettings: strict),

        .testTarget(name: "WitnessesTests", dependencies: ["Witnesses"], swiftSettings: strict),
        .testTarget(name: "DischargeCodesTests", dependencies: ["DischargeCodes", "Witnesses"], swiftSettings: strict),
        .testTarget(
            name: "DischargeImagesTests", dependencies: ["DischargeImages", "SampleOrders"], swiftSettings: strict),
        .testTarget(
            name: "DischargeLayoutTests",
            dependencies: ["DischargeFonts", "DischargeLayout", "DischargeModel", "SampleOrders"],
            swiftSettings: strict),
        .testTarget(
            name: "DischargeFilesTests", dependencies: ["DischargeFiles", "DischargeModel", "Witnesses"],
            swiftSettings: strict),
        .testTarget(name: "DischargeBatchTests", dependencies: ["DischargeBatch"], swiftSettings: strict),
        .testTarget(
            name: "DischargePrintingTests", dependencies: ["DischargeLayout", "DischargeModel", "DischargePrinting"],
            swiftSettings: strict),
        .testTarget(
            name: "DischargeCommandTests", dependencies: ["DischargeModel", "SampleOrders", "Witnesses"],
            exclude: ["Resources"],
            swiftSettings: strict),
        .testTarget(
            name: "DischargeSheetTests",
            dependencies: [
                "DischargeBatch", "DischargeFonts", "DischargeLayout", "DischargeModel", "DischargePDF",
                "DischargePrinting",
                "DischargeReadBack", "DischargeTemplates", "SampleOrders", "Witnesses",
                .product(name: "Yams", package: "Yams"),
            ],
            exclude: ["Goldens"],
            swiftSettings: strict),
        .testTarget(name: "DischargeModelTests", dependencies: ["DischargeModel"], swiftSettings: strict),
        .testTarget(
            name: "DischargeChecksTests", dependencies: ["DischargeChecks", "DischargeModel", "DischargeTemplates"],
            swiftSettings: strict),
        .testTarget(name: "DischargeFontsTests", dependencies: ["DischargeFonts"], swiftSettings: strict),
        .testTarget(
            name: "DischargePDFTests",
            dependencies: [
                "CHaru", "CHarfBuzz", "CDeflate", "DischargeFonts", "DischargeLayout", "DischargeModel", "DischargePDF",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "DischargeTemplatesTests", dependencies: ["DischargeModel", "DischargeTemplates", "Witnesses"],
            swiftSettings: strict),
    ]
)

// libFuzzer, which no other build needs: Tests/Fuzzing/Driver/Fuzz.swift says how to run it.
if Context.environment["DISCHARGE_FUZZING"] != nil {
    package.targets += [
        .executableTarget(
            name: "fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing/Driver", swiftSettings: strict)
    ]
}
