/* libpng's simplified API, as Debian's libpng-dev and Homebrew's libpng install it. Macros that Swift cannot import stand
   here as inline functions of a few lines, with the prefix cpng_. */
#ifndef DISCHARGE_CPNG_H
#define DISCHARGE_CPNG_H

#include <png.h>
#include <string.h>

/* Reads the header: width and height, and whether the image has colors. */
static inline int cpng_begin(png_image *image, const void *bytes, size_t count)
{
    memset(image, 0, sizeof *image);
    image->version = PNG_IMAGE_VERSION;
    return png_image_begin_read_from_memory(image, bytes, count);
}

static inline int cpng_is_gray(const png_image *image)
{
    return (image->format & PNG_FORMAT_FLAG_COLOR) == 0;
}

/* Whether it has 16 bits a part and is transparent somewhere. */
static inline int cpng_is_deep_and_transparent(const png_image *image)
{
    const png_uint_32 both = PNG_FORMAT_FLAG_LINEAR | PNG_FORMAT_FLAG_ALPHA;
    return (image->format & both) == both;
}

/* Decodes into rows of one gray or three sRGB bytes a pixel, on white paper where the image is transparent. `image` is
   freed, whatever the outcome. */
static inline int cpng_finish(png_image *image, unsigned char *pixels)
{
    png_color white = {255, 255, 255};
    image->format = cpng_is_gray(image) ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB;
    /* Without a gAMA chunk, libpng takes 16 bits for linear light and 8 bits for sRGB, which other programs do for both. */
    image->flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
    return png_image_finish_read(image, &white, pixels, 0, NULL);
}

/* Whether libpng had nothing to say: it decodes some damaged files and only warns. */
static inline int cpng_is_clean(const png_image *image)
{
    return image->warning_or_error == 0;
}

#endif
