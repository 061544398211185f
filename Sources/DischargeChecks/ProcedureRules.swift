import DischargeModel

/// Whether procedure, code and treated bones fit each other. An order without a code, or without levels, tells nothing.
enum ProcedureRules {
    static func codeLevels(_ subject: CheckSubject) -> [Finding] {
        let procedure = subject.order.procedure
        guard let code = procedure.code, let parts = parts(of: code), !procedure.levels.isEmpty,
            !procedure.levels.contains(where: { parts.contains($0.part) })
        else { return [] }
        return [
            Finding(
                .codeLevels, [OrderField.procedure.rawValue, OrderField.levels.rawValue],
                "the code is for another part of the spine than the levels", mend: "mend the code or the levels")
        ]
    }

    static func codeAddOn(_ subject: CheckSubject) -> [Finding] {
        guard let code = subject.order.procedure.code, ["22512", "22515"].contains(code) else { return [] }
        return [
            Finding(
                .codeAddOn, [OrderField.procedure.rawValue], "this code only adds a level to another code",
                mend: "write the first level's code, or the procedure's name")
        ]
    }

    static func kyphoplastyLevels(_ subject: CheckSubject) -> [Finding] {
        let procedure = subject.order.procedure
        guard procedure.kind == "kyphoplasty",
            procedure.levels.contains(where: { $0.part == .cervical || $0.part == .sacral })
        else { return [] }
        return [
            Finding(
                .kyphoplastyLevels, [OrderField.procedure.rawValue, OrderField.levels.rawValue],
                "kyphoplasty is usual in the chest and the lower back only", mend: "check procedure and levels")
        ]
    }

    /// The parts of the spine that a first level's CPT code is for.
    private static func parts(of code: String) -> Set<SpinePart>? {
        switch code {
        case "22510": [.cervical, .thoracic]
        case "22511": [.lumbar, .sacral]
        case "22513": [.thoracic]
        case "22514": [.lumbar]
        default: nil
        }
    }
}

private enum SpinePart {
    case cervical, thoracic, lumbar, sacral
}

extension VertebralLevel {
    fileprivate var part: SpinePart {
        switch self {
        case .cervical: .cervical
        case .thoracic: .thoracic
        case .lumbar: .lumbar
        case .sacral: .sacral
        }
    }
}
