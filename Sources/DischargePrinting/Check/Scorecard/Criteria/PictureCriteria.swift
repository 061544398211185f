/// What asks for pictures. Sheets cannot hold any, so that no wording meets these; with pictures, people would judge them.
enum PictureCriteria {
    static let isThere = Criterion(
        rule: "Sheets cannot hold pictures. With one, a person would judge whether it helps."
    ) { sheet in
        sheet.holdsPicture
            ? .needsPerson(sheet.start) : .lacksPictures(ShownLine(sheet, "no picture on the sheet"))
    }

    static let isJudged = Criterion(
        rule: "With pictures on the sheet, a person would judge them."
    ) { sheet in
        sheet.holdsPicture
            ? .needsPerson(sheet.start) : .doesNotApply("The sheets hold no pictures (item 15).")
    }
}
