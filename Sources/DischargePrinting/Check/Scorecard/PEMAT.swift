extension ReviewInstrument {
    /// The Patient Education Materials Assessment Tool for printed material: 24 items, numbered as its guide numbers them;
    /// 13 and 14 are for sound and film.
    static let pemat = ReviewInstrument(
        name: "PEMAT-P", document: "AHRQ, PEMAT and User's Guide (14-0002-EF), printed material",
        parts: [
            Part(
                name: "Understandability",
                items: [
                    ReviewItem(
                        number: 1, asks: "Can a reader tell at once what it is for?", criterion: WordCriteria.purpose),
                    ReviewItem(
                        number: 2, asks: "Is everything in it there for that purpose?",
                        criterion: OrganizationCriteria.nothingElse),
                    ReviewItem(number: 3, asks: "Are the words those of every day?", criterion: WordCriteria.everyday),
                    ReviewItem(
                        number: 4, asks: "Do medical words stand only where it teaches them?",
                        criterion: WordCriteria.terms),
                    ReviewItem(number: 5, asks: "Does it say who does what?", criterion: WordCriteria.active),
                    ReviewItem(number: 6, asks: "Are its numbers easy to take in?", criterion: NumberCriteria.clear),
                    ReviewItem(number: 7, asks: "Is there nothing to work out?", criterion: NumberCriteria.noSums),
                    ReviewItem(
                        number: 8, asks: "Does it come in small pieces?", criterion: OrganizationCriteria.chunks),
                    ReviewItem(
                        number: 9, asks: "Do headings tell what each piece is about?",
                        criterion: OrganizationCriteria.headings),
                    ReviewItem(
                        number: 10, asks: "Does one thing follow from the other?",
                        criterion: OrganizationCriteria.sequence),
                    ReviewItem(
                        number: 11, asks: "Does it sum up what matters?", criterion: OrganizationCriteria.summary),
                    ReviewItem(
                        number: 12, asks: "Does its look lead the eye to what matters?",
                        criterion: OrganizationCriteria.cues),
                    ReviewItem(
                        number: 15, asks: "Is there a picture wherever one would make it clearer?",
                        criterion: PictureCriteria.isThere),
                    ReviewItem(number: 16, asks: "Do pictures back up the words?", criterion: PictureCriteria.isJudged),
                    ReviewItem(
                        number: 17, asks: "Do pictures say what they show?", criterion: PictureCriteria.isJudged),
                    ReviewItem(
                        number: 18, asks: "Are drawings and photos plain to see?", criterion: PictureCriteria.isJudged),
                    ReviewItem(
                        number: 19, asks: "Are tables simple, with short headings for rows and columns?",
                        criterion: TableCriteria.simple),
                ]),
            Part(
                name: "Actionability",
                items: [
                    ReviewItem(number: 20, asks: "Is there something to do?", criterion: ActionCriteria.asks),
                    ReviewItem(
                        number: 21, asks: "Does it speak to the reader about it?",
                        criterion: WordCriteria.addressesReader),
                    ReviewItem(
                        number: 22, asks: "Is everything to do split into steps one can take?",
                        criterion: ActionCriteria.steps),
                    ReviewItem(number: 23, asks: "Does it give a tool to do it with?", criterion: TableCriteria.tool),
                    ReviewItem(
                        number: 24, asks: "Where something is to be worked out, does it say how?",
                        criterion: NumberCriteria.sumsExplained),
                    ReviewItem(
                        number: 25, asks: "Does it say how to act on its tables and charts?",
                        criterion: TableCriteria.explained),
                    ReviewItem(
                        number: 26, asks: "Is there a picture wherever one would help to act?",
                        criterion: PictureCriteria.isThere),
                ]),
        ])
}
