import DischargeFonts
import DischargeLayout
import DischargeModel
import DischargeTemplates
import Foundation

/// The lines of a report in the making, and the faults that come to light.
struct CheckLines {
    private(set) var text = ""
    private(set) var faults: [String] = []

    /// What `load` gives, or `nil` with the faults that keep it from being used.
    ///
    /// - Throws: what is no fault of the files, for example an `InputError`.
    mutating func gather<Loaded>(_ load: () throws -> Loaded) throws -> Loaded? {
        do {
            return try load()
        } catch let invalid as InvalidTemplates {
            faults += invalid.faults.map(\.description)
        } catch let invalid as InvalidApprovals {
            faults += invalid.faults.map(\.description)
        } catch let invalid as InvalidOrder {
            faults += invalid.faults.map(\.description)
        } catch let error as FontError {
            faults.append(error.description)
        }
        return nil
    }

    /// Adds a heading with indented lines below it.
    mutating func section(_ heading: String, _ lines: [String]) {
        text += "\(heading)\n" + lines.map { "  \($0)\n" }.joined() + "\n"
    }

    mutating func fault(_ description: String) {
        faults.append(description)
    }

    /// Adds what is to be mended.
    mutating func conclude() {
        guard !faults.isEmpty else {
            text += "Nothing to mend\n"
            return
        }
        section("To mend: \(faults.count)", faults)
        text.removeLast()
    }
}

extension CheckLines {
    mutating func describe(_ site: SiteFile?, file: String?, templates: TemplateSet?) {
        switch (file, site) {
        case (nil, _): section("Site", ["no site file: hospital and phone numbers print as blanks"])
        case (let file?, nil): section("Site: \(file)", ["cannot be used; see below"])
        case (let file?, let site?):
            section("Site: \(file)", ["time zone \(site.site.clock.timeZone.identifier)", "paper \(site.site.paper)"])
            let language = site.site.language.lowercased()
            if let templates, !templates.vocabulary.languages.contains(where: { $0.lowercased() == language }) {
                let offered = templates.vocabulary.languages.joined(separator: ", ")
                fault("\(file): language: is not in the templates; write one of: \(offered)")
            }
        }
    }

    mutating func describe(_ templates: TemplateSet?, folder: String) {
        guard let templates else { return section("Wording: \(folder)", ["cannot be used; see below"]) }
        let vocabulary = templates.vocabulary
        section(
            "Wording: \(folder)",
            [
                "languages: " + vocabulary.languages.joined(separator: ", "),
                "procedures: " + vocabulary.procedures.map(\.id).joined(separator: ", "),
                "kinds of anesthesia: " + vocabulary.anesthesias.map(\.id).joined(separator: ", "),
                "texts: \(templates.fixedTexts.count)",
                "content hash: \(templates.contentHash)",
            ])
    }

    /// Lists the faces, and finds the characters of wording and site that none of them has.
    mutating func describe(_ family: FontFamily?, folder: String, templates: TemplateSet?, site: SiteFile?) {
        guard let family else { return section("Fonts: \(folder)", ["cannot be used; see below"]) }
        var missing = (templates?.fixedTexts ?? []).compactMap { $0.fault(in: family) }
        do throws(InvalidOrder) {
            try site?.check(FontCoverage(family: family))
        } catch {
            missing += error.faults.map(\.description)
        }
        faults += missing
        let faces = family.faces.map { "\($0.postScriptName), \($0.glyphCount) glyphs" }
        let coverage = missing.isEmpty ? "every character of the wording is there" : "characters are missing; see below"
        section("Fonts: \(folder)", faces + (templates == nil ? [] : [coverage]))
    }

    mutating func describe(_ design: PageDesign?, file: String) {
        guard let design else { return section("Design: \(file)", ["cannot be used; see below"]) }
        let sizes = [design.normal, design.largePrint].map { String(format: "%g", $0.body.size) }
        section("Design: \(file)", ["body text \(sizes[0]) points, in large print \(sizes[1]) points"])
    }

    /// Lists how hard each sheet is to read.
    mutating func add(_ reading: ReadingCheck) {
        section("Reading level (Flesch-Kincaid grade, longest sentence)", reading.lines)
        faults += reading.faults
    }
}

extension FixedText {
    /// `nil` where the fonts have every character.
    fileprivate func fault(in family: FontFamily) -> String? {
        let coverage = FontCoverage(family: family)
        return coverage.problem(in: text, isStrong: isStrong).map { "\(place): \($0); \(FontCoverage.mend)" }
    }
}
