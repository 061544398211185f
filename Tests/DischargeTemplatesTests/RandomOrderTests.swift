import DischargeTemplates
import Testing

@Suite("Any order")
struct RandomOrderTests {
    @Test("whatever an order gives or leaves out, its sheet has no hole and no markup")
    func noHoles() throws {
        let set = try TemplateFiles.small.load()
        var orders = RandomOrders(seed: 7)
        for _ in 0..<500 {
            #expect(try orders.sheet(of: set).holes == [])
        }
    }

    @Test("the same order makes the same sheet")
    func repeatable() throws {
        let set = try TemplateFiles.small.load()
        var (first, second) = (RandomOrders(seed: 11), RandomOrders(seed: 11))
        for _ in 0..<20 {
            #expect(try first.sheet(of: set) == second.sheet(of: set))
        }
    }
}
