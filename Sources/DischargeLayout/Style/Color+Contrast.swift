import Foundation

extension Color {
    /// Contrast with white paper, 1 to 21 (WCAG 2.2, "contrast ratio"; sRGB, IEC 61966-2-1).
    public var contrastWithPaper: Double { 1.05 / (luminance + 0.05) }

    /// Relative luminance, 0 for black to 1 for white.
    private var luminance: Double {
        func linear(_ part: Double) -> Double {
            part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
}
