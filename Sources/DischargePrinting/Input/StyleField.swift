/// What style.yaml may set. Its raw value is its key.
enum StyleField: String, CaseIterable {
    case bodySize = "body_size"
    case bodyLeading = "body_leading"
    case headingSize = "heading_size"
    case headingLeading = "heading_leading"
    case titleSize = "title_size"
    case titleLeading = "title_leading"
    case runningSize = "running_size"
    case runningLeading = "running_leading"
    case measure
    case writingLine = "writing_line"
    case largeBodySize = "large_body_size"
    case largeBodyLeading = "large_body_leading"
    case largeHeadingSize = "large_heading_size"
    case largeHeadingLeading = "large_heading_leading"
    case largeTitleSize = "large_title_size"
    case largeTitleLeading = "large_title_leading"
    case largeRunningSize = "large_running_size"
    case largeRunningLeading = "large_running_leading"
    case largeMeasure = "large_measure"
    case largeWritingLine = "large_writing_line"
    case edgeMargin = "edge_margin"
    case boxRule = "box_rule"
    case emergencyRule = "emergency_rule"
    case tableHeadRule = "table_head_rule"
    case tableRowRule = "table_row_rule"
    case accent
    case sides

    /// In points. Body text is never smaller than old eyes need; the text is never wider than the narrower paper allows.
    var range: ClosedRange<Double> {
        switch self {
        case .bodySize: 13...16
        case .largeBodySize: 18...24
        case .headingSize, .titleSize: 14...28
        case .largeHeadingSize, .largeTitleSize: 18...36
        case .runningSize: 9...13
        case .largeRunningSize: 12...18
        case .bodyLeading, .headingLeading, .titleLeading, .runningLeading, .largeBodyLeading, .largeHeadingLeading,
            .largeTitleLeading, .largeRunningLeading:
            9...54
        case .measure, .largeMeasure: 396...540
        case .writingLine, .largeWritingLine: 20...60
        case .edgeMargin: 18...54
        case .boxRule, .emergencyRule, .tableHeadRule, .tableRowRule: 0.25...6
        case .accent, .sides: 0...0
        }
    }
}
