/// A written form with parts to put in, each named between single braces.
struct DatePattern<Part: Sendable> {
    let pieces: [Piece]

    enum Piece {
        case literal(String)
        case part(Part)
    }

    func filled(_ text: (Part) -> String) -> String {
        var filled = ""
        for piece in pieces {
            switch piece {
            case .literal(let literal): filled += literal
            case .part(let part): filled += text(part)
            }
        }
        return filled
    }
}

/// A part of a written day.
enum DayPart: String, CaseIterable {
    case weekday, month, day, year
}

/// A part of a written time of day.
enum TimePart: String, CaseIterable {
    case hour, minute, half
}

/// A part of a written day with its time.
enum DateTimePart: String, CaseIterable {
    case date, time
}

/// A part of the written end of a day.
enum DayEndPart: String, CaseIterable {
    case date
}
