/// A sign beside an item, which shows at a glance what the item's words say. Its raw value is its name in a record and in
/// JSON.
///
/// A screen reader says the words alone, and a plain text has them alone.
public enum Icon: String, CaseIterable, Hashable, Sendable, Encodable {
    /// Call for an ambulance.
    case emergency
    case phone
    case noDriving = "no-driving"
    case noAlcohol = "no-alcohol"
    case noLifting = "no-lifting"
    case bedRest = "bed-rest"
    case ice
    /// A bath or shower.
    case bath
    case pill
    case walk
    case calendar
    /// Somebody at the patient's side.
    case helper
}
