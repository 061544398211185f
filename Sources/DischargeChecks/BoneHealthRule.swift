import DischargeModel

/// Whether someone looks after bones that broke because they are thin.
enum BoneHealthRule {
    /// Asks where nothing on the order can be for bone health: no visit but for the cut, no medicine, test or note.
    ///
    /// The sheet itself tells the patient to ask; a visit that does not say what it is for may be the one.
    static func followUp(_ subject: CheckSubject) -> [Finding] {
        let order = subject.order
        guard order.procedure.indication == .osteoporosis, subject.taken(of: .boneHealth).isEmpty else { return [] }
        let isVisited = order.followUps.contains { visit in
            let words = [visit.with, visit.place].compactMap(\.self).joined(separator: " ").lowercased()
            return !["wound", "suture", "stitch", "staple", "dressing"].contains(where: words.contains)
        }
        guard !isVisited else { return [] }
        let said = ([order.pendingTests].compactMap(\.self) + (order.notes?.sentences ?? [])).joined(separator: " ")
        let words = ["bone density", "bone health", "bone scan", "dxa", "dexa", "osteoporosis", "fracture liaison"]
        guard !words.contains(where: said.lowercased().contains) else { return [] }
        return [
            Finding(
                .boneHealthFollowUp, [OrderField.indication.rawValue, OrderField.followUpWith.rawValue],
                "the bones are thin, and no visit, medicine, test or note is for bone health",
                mend: "plan who sees to it")
        ]
    }
}
