import DischargeModel

extension Composer {
    /// The order's medicines by time of day, the next dose first and stopped medicines last; `nil` where a schedule
    /// cannot be read surely, or where there is none to take. Times at which nothing is taken have no column.
    func medicineGrid(record: Record) -> Table? {
        guard let grid = template.medicineGrid, let medicines = timedMedicines(grid) else { return nil }
        let taken = Set(medicines.flatMap(\.doses).map(\.time))
        let times = TimeOfDay.allCases.filter(taken.contains)
        guard !times.isEmpty else { return nil }
        let columns =
            [Table.Column(heading: grid.heading.filled(with: values), weight: 5)]
            + times.map { Table.Column(heading: grid.times[$0] ?? "", weight: 2) }
        let rows = medicines.sorted(by: TimedMedicine.isBefore).flatMap { medicine in
            values.withEntry(.medication(medicine.medication, number: medicine.number)) {
                cells(of: medicine, grid: grid, times: times)
            }
        }
        return Table(columns: columns, rows: rows.map { Table.Row(cells: $0, record: record) })
    }

    /// `nil` where not every schedule of a medicine to take can be read.
    private func timedMedicines(_ grid: MedicineGrid) -> [TimedMedicine]? {
        var medicines: [TimedMedicine] = []
        for (number, medication) in values.order.medications.enumerated() {
            var doses: [ScheduleReader.Dose] = []
            if medication.status != .stop {
                guard let schedule = medication.schedule, let read = grid.reader.doses(of: schedule) else { return nil }
                doses = read
            }
            medicines.append(TimedMedicine(medication: medication, number: number, doses: doses))
        }
        return medicines
    }

    /// By row: its cells.
    private func cells(of medicine: TimedMedicine, grid: MedicineGrid, times: [TimeOfDay]) -> [[[Inline]]] {
        let name = grid.name.filled(with: values) ?? []
        if medicine.medication.status == .stop { return [[name, grid.stopped.filled(with: values)]] }
        let cells = times.map { time -> [Inline] in
            medicine.doses.first { $0.time == time }.map { dose in
                [.text(grid.words(of: dose, for: medicine.medication))]
            } ?? []
        }
        return [[name] + cells, [grid.details.filled(with: values)]]
    }
}

/// A medicine of the order, and when it is taken: never, when it is to be stopped.
private struct TimedMedicine {
    let medication: Medication
    /// In the order's list, from 0.
    let number: Int
    let doses: [ScheduleReader.Dose]

    /// By the next dose; what has none comes after those that have one, and what is stopped last.
    static func isBefore(_ left: TimedMedicine, _ right: TimedMedicine) -> Bool { left.rank < right.rank }

    private var rank: (Int, String, Int) {
        if medication.status == .stop { return (2, "", number) }
        return medication.nextDue.map { (0, $0.description, number) } ?? (1, "", number)
    }
}
