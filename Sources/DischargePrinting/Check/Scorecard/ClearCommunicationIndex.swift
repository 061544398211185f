extension ReviewInstrument {
    /// The CDC's Clear Communication Index, the full one of 20 items. Where item 1 is not met, 2, 3, 4 and 6 are not either.
    static let clearCommunicationIndex = ReviewInstrument(
        name: "Clear Communication Index", document: "CDC, Clear Communication Index User Guide, full index",
        parts: [
            Part(
                name: "A, core",
                items: [
                    ReviewItem(
                        number: 1, asks: "Is there one thing, said once, for the reader to remember?",
                        criterion: MainMessage.isOne),
                    ReviewItem(number: 2, asks: "Does it stand first?", criterion: MainMessage.isFirst),
                    ReviewItem(number: 3, asks: "Does it catch the eye?", criterion: MainMessage.isStrong),
                    ReviewItem(number: 4, asks: "Does a picture support it?", criterion: PictureCriteria.isThere),
                    ReviewItem(number: 5, asks: "Is the reader called on to act?", criterion: ActionCriteria.asks),
                    ReviewItem(
                        number: 6, asks: "Do the message and the call say who does what?",
                        criterion: MainMessage.isActive),
                    ReviewItem(
                        number: 7, asks: "Are all its words the reader's own, or explained?",
                        criterion: WordCriteria.familiar),
                    ReviewItem(
                        number: 8, asks: "Are there lists, and short ones?", criterion: OrganizationCriteria.lists),
                    ReviewItem(
                        number: 9, asks: "Does each piece hold one idea, under a heading that fits?",
                        criterion: OrganizationCriteria.headedChunks),
                    ReviewItem(
                        number: 10, asks: "Does the first part sum up what the reader needs most?",
                        criterion: MainMessage.isSummary),
                    ReviewItem(
                        number: 11, asks: "Does it say what experts know, and what they do not?",
                        criterion: KnowledgeCriteria.knownAndUnknown),
                ]),
            Part(
                name: "B, what to do",
                items: [
                    ReviewItem(
                        number: 12, asks: "Does it recommend something to do?", criterion: ActionCriteria.behavior),
                    ReviewItem(
                        number: 13, asks: "Does it say why that matters to the reader?",
                        criterion: ActionCriteria.reasons),
                    ReviewItem(
                        number: 14, asks: "Does it say how, when and how often?", criterion: ActionCriteria.directions),
                ]),
            Part(
                name: "C, numbers",
                items: [
                    ReviewItem(
                        number: 15, asks: "Are numbers of the kind readers use?", criterion: NumberCriteria.clear),
                    ReviewItem(number: 16, asks: "Is every number explained?", criterion: NumberCriteria.meaning),
                    ReviewItem(
                        number: 17, asks: "Is the reader spared all sums?", criterion: NumberCriteria.noSumsOfNumbers),
                ]),
            Part(
                name: "D, risk",
                items: [
                    ReviewItem(
                        number: 18, asks: "Does it say what the harm is, and how it comes about?",
                        criterion: KnowledgeCriteria.risk),
                    ReviewItem(
                        number: 19, asks: "Does it give both the good and the harm of what it recommends?",
                        criterion: ActionCriteria.risksAndBenefits),
                    ReviewItem(
                        number: 20, asks: "Where risk is a number, is it also in words or a picture?",
                        criterion: NumberCriteria.odds),
                ]),
        ])
}
