import DischargeModel

/// Everything that a language's sheets are made from.
struct LanguageTemplate {
    /// BCP 47 tag.
    let tag: String
    let title: PlainText
    let dates: DateStyle
    /// `nil` for a language without a calendar.
    let calendar: CalendarStyle?
    let strings: SheetStrings
    let medications: ListTable
    /// `nil` for a language whose medicines always stand as a list.
    let medicineGrid: MedicineGrid?
    let statuses: StatusWords
    let followUps: ListTable
    let procedures: [Layer]
    let anesthesias: [Layer]
    /// By the ids of procedure and anesthesia.
    let plans: [String: [String: Plan]]

    /// The tag's first subtag in small letters: "es" of "es-MX".
    var primaryLanguage: String { tag.prefix { $0 != "-" }.lowercased() }

    /// A layer as the sheet and orders name it.
    struct Layer {
        let id: String
        let name: String
        let aliases: [Alias]
    }

    /// A name that orders can use for a layer, and where the layer's file says so.
    struct Alias {
        let name: String
        let place: Place
    }

    /// What can be printed after one procedure under one anesthesia, in reading order.
    struct Plan {
        let procedureName: String
        let anesthesiaName: String
        /// By the number of the limit, every rule that counts; a limit ends when the last of its rules does.
        let limits: [[LimitRule]]
        let opening: PlannedSection
        let sections: [PlannedSection]
    }

    /// A section with the records that can stand in it.
    struct PlannedSection {
        let section: TemplateSection
        let records: [TemplateRecord]
    }
}

/// A section as the document declares it.
struct TemplateSection {
    let id: String
    let heading: PlainText
    let emphasis: Section.Emphasis
    let form: Form
    /// Empty when rows cannot stand in it.
    let columns: [TemplateColumn]

    /// What a text is printed as in the section.
    enum Form: String, CaseIterable {
        case list, paragraphs, table
    }
}

/// The words of the sheet that stand outside its sections.
struct SheetStrings {
    let draft: PlainText
    let born: PlainText
    let record: PlainText
    let page: PlainText
    let lastPage: PlainText
    let turnedPage: PlainText
    let imprint: PlainText
    /// Both name what a site need not give.
    let hospital: FilledText
    let hospitalUnit: FilledText
    let signedAt: PlainText
    let stack: StackWords
}
