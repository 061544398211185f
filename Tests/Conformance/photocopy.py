"""photocopy.py DEGREES SPECKLES FILE...: makes each image what a worn copier and a crooked feeder make of its page.

Turns the page about its middle, then leaves nothing but black and white, and turns over SPECKLES pixels of a thousand,
the same ones on every run. With 0 speckles shades of gray stay.
"""

import random
import sys

from PIL import Image, ImageChops, ImageFilter

degrees, speckles = float(sys.argv[1]), int(sys.argv[2])
for name in sys.argv[3:]:
    page = Image.open(name).convert("L")
    page = page.rotate(degrees, resample=Image.Resampling.BILINEAR, fillcolor=255)
    if speckles:
        page = page.filter(ImageFilter.GaussianBlur(0.6)).point(lambda shade: 255 if shade > 140 else 0)
        limit = round(65536 * speckles / 1000)
        noise = random.Random(20261120).randbytes(2 * page.width * page.height)
        high, low = (Image.frombytes("L", page.size, noise[start::2]) for start in (0, 1))
        # A pixel is turned over where its two bytes are a number below the limit.
        below = high.point(lambda byte: 255 if byte < limit >> 8 else 0)
        edge = high.point(lambda byte: 255 if byte == limit >> 8 else 0)
        rest = low.point(lambda byte: 255 if byte < limit & 255 else 0)
        page = ImageChops.difference(page, ImageChops.lighter(below, ImageChops.darker(edge, rest)))
    page.save(name)
