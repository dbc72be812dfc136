"""Makes the Bidweave Sans fonts out of Inter: tabular digits by default, fewer glyphs, even line heights.

Needs Debian's fonts-inter and python3-fonttools. Usage: make.py SOURCE_FOLDER TARGET_FOLDER
The line height is 4/3 of the size with capitals and digits centred in it, so that text lines up with icons.
"""
import sys
from pathlib import Path
from fontTools import subset
from fontTools.ttLib import TTFont

WEIGHTS = {"Regular": "Bidweave Sans", "Medium": "Bidweave Sans Medium", "SemiBold": "Bidweave Sans SemiBold"}
RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x218, 0x21B), (0x1E80, 0x1E85), (0x1EF2, 0x1EF3), (0x2010, 0x2027),
          (0x202F, 0x203A), (0x2044, 0x2044), (0x20AC, 0x20AC), (0x2116, 0x2122), (0x2190, 0x2199), (0x2212, 0x2215),
          (0x2248, 0x2248), (0x2260, 0x2265), (0x25A0, 0x25CF), (0x2713, 0x2713)]
RESERVED = (3, 16, 17, 21, 22, 25)


def tabular_digits(font):
    gsub = font["GSUB"].table
    lookups = {i for f in gsub.FeatureList.FeatureRecord if f.FeatureTag == "tnum" for i in f.Feature.LookupListIndex}
    mapping = {}
    for index in lookups:
        for table in gsub.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(table, "ExtSubTable", table).mapping)
    return mapping


def even_digits(font):
    glyphs = [font.getBestCmap()[code] for code in range(0x30, 0x3A)]
    width = max(font["hmtx"][glyph][0] for glyph in glyphs)
    for glyph in glyphs:
        font["hmtx"][glyph] = (width, font["hmtx"][glyph][1])


def even_lines(font):
    size = font["head"].unitsPerEm
    capital = font["OS/2"].sCapHeight
    height = round(size * 4 / 3)
    ascent = round(height / 2 + capital / 2)
    descent = height - ascent
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ascent, -descent, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ascent, -descent, 0
    os2.usWinAscent, os2.usWinDescent = ascent, descent


def rename(font, family):
    names = font["name"]
    for ident in RESERVED:
        names.removeNames(nameID=ident)
    for ident, text in ((1, family), (2, "Regular"), (3, family), (4, family), (6, family.replace(" ", "") + "-Regular")):
        names.setName(text, ident, 3, 1, 0x409)
    names.removeNames(platformID=1)
    font["OS/2"].usWeightClass = 400
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x21) | 0x40
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames[0] = family.replace(" ", "") + "-Regular"
        cff.topDictIndex[0].FamilyName = cff.topDictIndex[0].FullName = family


def make(source, target, family):
    font = TTFont(source)
    digits = tabular_digits(font)
    for table in font["cmap"].tables:
        for code in (c for c in range(0x30, 0x3A) if c in table.cmap):
            table.cmap[code] = digits.get(table.cmap[code], table.cmap[code])
    even_digits(font)
    options = subset.Options(layout_features=["kern"], name_IDs=list(range(16)), notdef_outline=True, hinting=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for low, high in RANGES for c in range(low, high + 1)])
    subsetter.subset(font)
    even_lines(font)
    rename(font, family)
    font.save(target)


for weight, family in WEIGHTS.items():
    make(Path(sys.argv[1]) / f"Inter-{weight}.otf", Path(sys.argv[2]) / f"{family.replace(' ', '')}.otf", family)
