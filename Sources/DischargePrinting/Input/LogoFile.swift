import Crypto
import DischargeFiles
import DischargeImages
import DischargeLayout
import DischargeModel
import DischargeTemplates
import Foundation

/// The picture that a site file names as its logo.
enum LogoFile {
    /// How many pixels wide and high it may be; at the size of a logo, more cannot be printed.
    private static let mostPixels = 4_000
    /// How large the file may be, in bytes.
    private static let mostBytes = 2 << 20

    /// - Parameters:
    ///   - name: Its path; one that does not begin with "/" begins at the folder of the site file.
    ///   - siteFile: The site file's path.
    static func picture(named name: String, by siteFile: String) throws(LogoFault) -> Picture {
        let folder = siteFile.lastIndex(of: "/").map { String(siteFile[...$0]) } ?? ""
        let path = name.hasPrefix("/") ? name : folder + name
        let bytes: [UInt8]
        do throws(SystemFailure) {
            bytes = try OpenDescriptor(opening: path, O_RDONLY).readToEnd(limit: mostBytes + 1)
        } catch {
            throw LogoFault(path: path, .cannotRead(reason: String(cString: strerror(error.errno))))
        }
        guard bytes.count <= mostBytes else { throw LogoFault(path: path, .tooManyBytes(most: mostBytes)) }
        let image: PNGImage
        do throws(PNGError) {
            image = try PNGImage(bytes, mostPixels: mostPixels)
        } catch {
            throw LogoFault(path: path, .image(error))
        }
        guard
            let picture = Picture(
                width: image.width, height: image.height, isGray: image.isGray, pixels: image.pixels,
                fileHash: SHA256.hash(data: Data(bytes)).hexadecimal)
        else { throw LogoFault(path: path, .image(.damaged)) }
        if let missing = LogoSize.missingPixels(of: picture) {
            throw LogoFault(
                path: path,
                .coarse(
                    size: "\(image.width) x \(image.height)",
                    needed: "\(missing.needed) pixels \(missing.isWidth ? "wide" : "high")"))
        }
        return picture
    }
}
