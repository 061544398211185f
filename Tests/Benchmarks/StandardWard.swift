/// A made-up ward of any size, the same on every run: what an ordinary row of a batch looks like.
enum StandardWard {
    private static let names = [
        "Ada Crumpet", "Bo Marmalade", "Cleo Teapot", "Dušan Kolač", "Élodie Brioche", "Finn Oatcake",
    ]
    private static let anesthesias = ["local", "moderate-sedation", "general"]

    static func patients(_ count: Int) -> String {
        var csv = "order_id,mrn,name,dob,procedure,anesthesia,procedure_end,levels,lifting_limit_lb,followup_time,"
        csv += "followup_with,followup_phone,wound_care,notes\n"
        for row in 0..<count {
            csv +=
                "B\(row),\(5_000_000 + row),\(names[row % names.count]),19\(40 + row % 50)-0\(1 + row % 9)-1\(row % 10),"
            csv +=
                "\(row.isMultiple(of: 2) ? "kyphoplasty" : "vertebroplasty"),\(anesthesias[row % 3]),2026-11-20T1\(row % 8):05,"
            csv += "T12; L1,10,2026-12-04T10:30,Spine clinic,555-010-0188,Take the dressing off after 2 days.,"
            csv += row.isMultiple(of: 3) ? "Start calcium on day \(1 + row % 28).\n" : "\n"
        }
        return csv
    }

    static func medications(_ count: Int) -> String {
        var csv = "order_id,name,dose,schedule,purpose,status\n"
        for row in 0..<count {
            csv += "B\(row),acetaminophen,500 mg,2 tablets every 8 hours as needed,pain,start\n"
            csv += "B\(row),senna,8.6 mg,1 tablet at bedtime,bowels,start\n"
        }
        return csv
    }
}
