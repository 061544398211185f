import DischargeModel
import Testing
import Witnesses

@Suite("Help")
struct HelpTests {
    @Test(
        "the help of generate and preview names every field of an order by its option",
        arguments: ["generate", "preview"])
    func options(_ command: String) throws {
        try withWorkFolder { folder in
            let help = try folder.discharge([command, "--help"])
            #expect(help.status == 0 && help.errorText.isEmpty)
            let words = Set(help.text.split(whereSeparator: \.isWhitespace).map(String.init))
            for field in OrderField.allCases { #expect(words.contains(OptionTests.option(field)), "\(field)") }
        }
    }

    @Test("the help of batch names every column of both files")
    func columns() throws {
        try withWorkFolder { folder in
            let help = try folder.discharge(["batch", "--help"]).text
            let words = Set(help.split { !$0.isLetter && $0 != "_" }.map(String.init))
            for field in OrderField.allCases { #expect(words.contains(field.rawValue)) }
            for field in MedicationField.allCases { #expect(words.contains(field.rawValue)) }
        }
    }

    @Test("every command has help, and the program's names them all and the exit codes")
    func commands() throws {
        try withWorkFolder { folder in
            let help = try folder.discharge(["--help"])
            #expect(help.status == 0)
            for command in ["generate", "preview", "batch", "identify", "check", "approve", "sample"] {
                #expect(help.text.contains("  \(command) "))
                #expect(try folder.discharge(["help", command]).text.contains("USAGE: discharge \(command)"))
            }
            for code in ["64 wrong usage", "65", "66", "73", "74"] { #expect(help.text.contains(code)) }
        }
    }

    @Test("the help of batch is that of printing, and its other command has its own")
    func batch() throws {
        try withWorkFolder { folder in
            let help = try folder.discharge(["batch", "--help"])
            #expect(help.status == 0)
            #expect(help.text.contains("USAGE: discharge batch [<options>] <patients.csv> --output <folder>"))
            for option in ["--shard", "--resume", "--medications", "--jobs"] { #expect(help.text.contains(option)) }
            let collect = try folder.discharge(["batch", "collect", "--help"])
            #expect(collect.status == 0 && collect.text.contains("USAGE: discharge batch collect <folder> ..."))
            #expect(try folder.discharge(["help", "batch"]).text.contains("  collect "))
        }
    }

    @Test("each shell gets its completions", arguments: ["bash", "zsh", "fish"])
    func completions(_ shell: String) throws {
        try withWorkFolder { folder in
            let script = try folder.discharge(["--generate-completion-script", shell])
            #expect(script.status == 0)
            for word in ["generate", "lifting-weeks", "date-format"] { #expect(script.text.contains(word)) }
            if shell == "bash" {
                try folder.write(script.output, to: "completions")
                #expect(try run("bash", ["-n", "completions"], in: folder.url).status == 0)
            }
        }
    }
}
