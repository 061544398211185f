extension PictogramPen {
    // MARK: Calls

    /// A telephone with the cross of an ambulance on it.
    var emergency: [Path] {
        [
            stroke(Self.roundedBox(left: 4.5, top: 1.5, right: 19.5, bottom: 22.5, radius: 2.5)),
            ground([.rectangle(Box(x: 10.3, y: 5, width: 3.4, height: 10.6))]),
            ground([.rectangle(Box(x: 6.7, y: 8.6, width: 10.6, height: 3.4))]),
            line((10.5, 19), (13.5, 19)),
        ]
    }

    /// A handset, its back to the lower left.
    var phone: [Path] {
        func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
        let handset: [Path.Step] = [
            .move(point(2, 15.5)), .line(point(2, 13.5)),
            .curve(point(2, 6.2), point(22, 6.2), to: point(22, 13.5)), .line(point(22, 15.5)),
            .curve(point(22, 17), point(21.5, 17.5), to: point(20.2, 17.3)), .line(point(17.2, 16.8)),
            .curve(point(16.2, 16.6), point(15.9, 16), to: point(15.9, 15)), .line(point(15.9, 12.9)),
            .curve(point(13.5, 12.1), point(10.5, 12.1), to: point(8.1, 12.9)), .line(point(8.1, 15)),
            .curve(point(8.1, 16), point(7.8, 16.6), to: point(6.8, 16.8)), .line(point(3.8, 17.3)),
            .curve(point(2.5, 17.5), point(2, 17), to: point(2, 15.5)), .close,
        ]
        return [stroke(handset.turned(degrees: -135).map { $0.mapped { Point(x: $0.x + 0.4, y: $0.y - 0.4) } })]
    }

    // MARK: What not to do

    /// From the side.
    var car: [Path] {
        [
            line(
                (4.4, 15), (4.4, 11.8), (6.4, 11.2), (8.2, 7), (15.4, 7), (17.6, 11.2), (19.6, 11.8), (19.6, 15),
                isClosed: true),
            disc(8, 15.6, radius: 2.2), disc(16, 15.6, radius: 2.2),
        ]
    }

    /// Full, so that it is told from the bar over it.
    var wineGlass: [Path] {
        func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
        let bowl: [Path.Step] = [
            .move(point(7.8, 5.6)), .line(point(16.2, 5.6)), .line(point(16, 8)),
            .curve(point(15.6, 13.4), point(8.4, 13.4), to: point(8, 8)), .close,
        ]
        return [ground(bowl), stroke(bowl), line((12, 12), (12, 18)), line((8.8, 18.2), (15.2, 18.2))]
    }

    /// A dumbbell, upright enough that the bar crosses its handle and leaves both ends whole.
    var weight: [Path] {
        let handle = line((4, 12), (20, 12))
        let ends = [
            line((4, 10), (4, 14)), line((20, 10), (20, 14)), solid((6.8, 8), (8, 8), (8, 16), (6.8, 16)),
            solid((16, 8), (17.2, 8), (17.2, 16), (16, 16)),
        ]
        return ([handle] + ends).map { path in
            var path = path
            path.steps = path.steps.turned(degrees: -45)
            return path
        }
    }

    // MARK: Care

    var snowflake: [Path] {
        let arm: [Path.Step] = [
            .move(Point(x: 12, y: 12)), .line(Point(x: 12, y: 2)), .move(Point(x: 9, y: 3.4)),
            .line(Point(x: 12, y: 6.4)), .line(Point(x: 15, y: 3.4)),
        ]
        return (0..<6).map { stroke(arm.turned(degrees: Double($0) * 60)) }
    }

    /// With a shower over it.
    var bathtub: [Path] {
        func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
        return [
            line((1.5, 13), (22.5, 13)),
            stroke([
                .move(point(3.5, 13)), .line(point(3.5, 15)),
                .curve(point(3.5, 18), point(5, 19.5), to: point(8, 19.5)), .line(point(16, 19.5)),
                .curve(point(19, 19.5), point(20.5, 18), to: point(20.5, 15)), .line(point(20.5, 13)),
            ]),
            line((7, 19.5), (6, 22.2)), line((17, 19.5), (18, 22.2)),
            stroke([
                .move(point(4.5, 13)), .line(point(4.5, 5)),
                .curve(point(4.5, 1), point(11.5, 1), to: point(11.5, 4.5)),
            ]),
            line((8.5, 5), (14.5, 5)), line((9, 8.4), (9, 9.6)), line((14, 8.4), (14, 9.6)),
        ]
    }

    /// Half of it dark.
    var capsule: [Path] {
        let outline = Self.roundedBox(left: 1.5, top: 7.5, right: 22.5, bottom: 16.5, radius: 4.5)
        func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
        let half: [Path.Step] = [
            .move(point(12, 7.5)), .line(point(6, 7.5)),
            .curve(point(3.5, 7.5), point(1.5, 9.5), to: point(1.5, 12)),
            .curve(point(1.5, 14.5), point(3.5, 16.5), to: point(6, 16.5)), .line(point(12, 16.5)), .close,
        ]
        return [ground(half.turned(degrees: -45)), stroke(outline.turned(degrees: -45))]
    }

    /// A leaf of a calendar with one day marked.
    var calendarLeaf: [Path] {
        [
            stroke(Self.roundedBox(left: 2.5, top: 4.5, right: 21.5, bottom: 22, radius: 2)),
            line((2.5, 9.8), (21.5, 9.8)), line((7.5, 2), (7.5, 6)), line((16.5, 2), (16.5, 6)),
            solid((13.6, 14.2), (17, 14.2), (17, 17.6), (13.6, 17.6)),
        ]
    }
}
