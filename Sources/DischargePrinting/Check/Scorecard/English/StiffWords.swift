/// Words of offices and charts for which everybody has an everyday one.
enum StiffWords {
    static let words: Set<String> = [
        "accompany", "additional", "adequate", "adhere", "administer", "advise", "ambulate", "approximately",
        "ascertain", "assistance", "commence", "complications", "consult", "consume", "contact", "cease", "determine",
        "discontinue", "elevate", "endeavor", "ensure", "excessive", "experience", "facilitate", "frequently",
        "immediately", "indicate", "inform", "ingest", "initiate", "maintain", "modify", "monitor", "notify",
        "numerous", "obtain", "permit", "persist", "physician", "portion", "prior", "procure", "provider", "reduce",
        "refrain", "regarding", "remain", "require", "residence", "resume", "retain", "severe", "subsequent",
        "sufficient", "terminate", "transport", "utilize", "void",
    ]

    static var count: Int { words.count }
}
