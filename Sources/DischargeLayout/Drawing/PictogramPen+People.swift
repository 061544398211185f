extension PictogramPen {
    /// From the side, under a blanket.
    var personInBed: [Path] {
        func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
        return [
            line((1.8, 4.5), (1.8, 20)), line((1.8, 16.5), (22.2, 16.5), (22.2, 20)), disc(6.4, 11.8, radius: 2.6),
            stroke([
                .move(point(10.8, 16.5)), .line(point(10.8, 10.5)), .line(point(17.5, 10.5)),
                .curve(point(20.5, 10.5), point(22.2, 12.2), to: point(22.2, 15)), .line(point(22.2, 16.5)),
            ]),
        ]
    }

    var personWalking: [Path] {
        [
            disc(13.4, 3.8, radius: 2.6), line((12.6, 8.6), (11.2, 14.4), (14.6, 17.4), (15.4, 22.4)),
            line((11.2, 14.4), (9.6, 18.4), (6.4, 22)), line((12.6, 8.8), (15.6, 12), (18.6, 12.6)),
            line((12.4, 8.8), (8.4, 10.6), (7, 14)),
        ]
    }

    /// One with an arm around the other's shoulders.
    var personBesideAnother: [Path] {
        [
            disc(7, 4, radius: 2.6), disc(17, 5.6, radius: 2.6),
            line((7, 9), (7, 15.4), (4.6, 22.2)), line((7, 15.4), (9.4, 22.2)), line((7, 9), (3, 14.6)),
            line((17, 10.6), (17, 16.2), (14.8, 22.2)), line((17, 16.2), (19.2, 22.2)), line((17, 10.6), (21, 15.6)),
            line((7, 9), (12, 12), (17, 10.6)),
        ]
    }
}
