/// What asks for pictures: a program sees whether there is one, and people judge whether it helps.
enum PictureCriteria {
    static let isThere = Criterion(
        rule: "Without a picture it is not met. With one, a person judges whether it helps."
    ) { sheet in
        sheet.picture.map { .needsPerson($0) } ?? .lacksPictures(ShownLine(sheet, "no picture on the sheet"))
    }

    static let isJudged = Criterion(
        rule: "With pictures on the sheet, a person judges them."
    ) { sheet in
        sheet.picture.map { .needsPerson($0) } ?? .doesNotApply("The sheet holds no picture (item 15).")
    }
}
