import DischargeLayout
import DischargeModel
import Testing

@Suite("What is seen first, on every combination")
struct SheetFrontTests {
    @Test(
        """
        of an ordinary order in normal print, page 1 holds what matters most and the signs for an ambulance whole, \
        below any letterhead, as a draft and approved
        """,
        arguments: FrontCase.all.filter { !$0.isLargePrint && ![.long, .longest].contains($0.details) })
    func firstPage(form: FrontCase) throws {
        let front = try FrontPages.of(form)
        #expect(front.important == [0] && front.emergency == [0])
    }

    @Test("the signs for an ambulance begin on page 1 wherever they fit there", arguments: FrontCase.all)
    func fit(form: FrontCase) throws {
        let front = try FrontPages.of(form)
        #expect((front.emergency == [0]) == (front.leastHeight <= front.room + 0.01))
    }

    @Test(
        "they begin no later than page 2, whatever is known about the patient in normal print",
        arguments: FrontCase.all)
    func secondPage(form: FrontCase) throws {
        let front = try FrontPages.of(form)
        let last =
            switch (form.isLargePrint, form.details) {
            case (false, .least), (false, .usual), (false, .long), (true, .least), (true, .usual): 1
            // Two pages in normal print, and four in large print, hold no more than texts as long as they may be.
            case (false, .longest): front.leastHeight <= front.room * 2 ? 1 : 2
            case (true, .long): 2
            case (true, .longest): 4
            }
        #expect(try #require(front.emergency.first) <= last)
    }

    @Test("they begin no later than on pages that are filled without regard for looks", arguments: FrontCase.all)
    func earliest(form: FrontCase) throws {
        let front = try FrontPages.of(form)
        #expect(try #require(front.emergency.first) <= front.earliestEmergency)
    }

    @Test("they are never cut, and stand within their frame on their page", arguments: FrontCase.all)
    func whole(form: FrontCase) throws {
        #expect(try FrontPages.of(form).emergency.count == 1)
    }

    @Test(
        "a box that is cut goes on in a frame of its own, has two lines or more on either page, and space around them",
        arguments: FrontCase.all)
    func cutBoxes(form: FrontCase) throws {
        let front = try FrontPages.of(form)
        for frame in front.frames {
            #expect(frame.lines >= 2)
            #expect(frame.spaceBelow > form.style.boxPadding * 0.7 && frame.spaceAbove > form.style.boxPadding * 0.5)
        }
    }

    @Test("some boxes are cut, so that the rules above are about something")
    func someAreCut() throws {
        let cut = try FrontCase.all.filter { try FrontPages.of($0).important.count == 2 }
        #expect(cut.contains { $0.details == .usual } && cut.allSatisfy(\.isLargePrint))
    }

    @Test("no page but the last is less than a quarter full, and none runs into its foot", arguments: FrontCase.all)
    func fullPages(form: FrontCase) throws {
        let filled = try FrontPages.of(form).filled
        #expect(filled.dropLast().allSatisfy { $0 > 0.25 } && filled.allSatisfy { $0 <= 1 })
    }

    @Test("no gap above the signs is less than half of what it is elsewhere", arguments: FrontCase.all)
    func gaps(form: FrontCase) throws {
        let front = try FrontPages.of(form)
        #expect(front.leastGapBetweenFrames >= form.style.sectionGap / 2 - 0.01)
    }
}
