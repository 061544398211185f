import DischargeModel

/// The medicines by time of day: a row for each, with a cell for each time, and below it what else the order says of it.
struct MedicineGrid {
    /// Over the medicines' names.
    let heading: PlainText
    let name: FilledText
    /// What the times of day are called.
    let times: [TimeOfDay: String]
    /// In a cell where the order says no amount: at a time of the day, and where the patient needs it.
    let take: String
    let takeAsNeeded: String
    /// Below the row, over all columns.
    let details: GridCell
    /// In place of the cells for a medicine that the patient stops taking.
    let stopped: GridCell
    let reader: ScheduleReader

    /// What a medicine's cell says at a time of the day: the schedule's amount, else a dose that is an amount.
    func words(of dose: ScheduleReader.Dose, for medication: Medication) -> String {
        if let amount = dose.amount { return amount }
        if let whole = medication.dose, reader.isAmount(whole) { return whole }
        return dose.time == .asNeeded ? takeAsNeeded : take
    }
}

/// A cell made of lines of several texts, each of which is left out where a value of it is absent.
struct GridCell {
    let lines: [[FilledText]]
    /// Between two texts of a line.
    let separator: String

    func filled(with values: SheetValues) -> [Inline] {
        var cell: [Inline] = []
        for texts in lines {
            for (index, text) in texts.compactMap({ $0.filled(with: values) }).enumerated() {
                if !cell.isEmpty {
                    cell.append(.text(index == 0 ? "\n" : separator), isStrong: false)
                }
                for inline in text { cell.append(inline.content, isStrong: inline.isStrong) }
            }
        }
        return cell
    }
}
