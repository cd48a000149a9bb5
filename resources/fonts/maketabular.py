#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fonts beside this file from Debian's fonts-inter: maketabular.py [FOLDER_OF_INTER].

Qt 6.4 cannot switch font features on, and Inter's digits are proportional unless `tnum` is. So the substitutions of
`tnum` are written into the character map once, what Touchbase never shows is left out, and the result gets a name of
its own. Needs python3-fonttools.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Touchbase Sans"
WEIGHTS = {"Regular": "Regular", "Medium": "Medium", "SemiBold": "SemiBold", "Bold": "Bold"}
# Latin, Greek, Cyrillic, punctuation, currency, arrows, mathematics, geometric shapes.
RANGES = [(0x20, 0x24F), (0x2B0, 0x52F), (0x1E00, 0x1FFF), (0x2000, 0x206F), (0x2070, 0x20CF), (0x2100, 0x214F),
          (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF), (0x2600, 0x2612), (0x2713, 0x2718)]
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]


def tabular_substitutions(font):
    gsub = font["GSUB"].table
    lookups = {index for record in gsub.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for index in record.Feature.LookupListIndex}
    found = {}
    for index in lookups:
        for table in gsub.LookupList.Lookup[index].SubTable:
            table = getattr(table, "ExtSubTable", table)
            found.update(getattr(table, "mapping", {}))
    return found


def make(source, style, target):
    font = TTFont(source)
    tabular = tabular_substitutions(font)
    assert len(tabular) >= 10, f"{source} has no tabular digits"
    for table in font["cmap"].tables:
        for code, glyph in table.cmap.items():
            table.cmap[code] = tabular.get(glyph, glyph)
    options = subset.Options(layout_features=FEATURES, name_IDs=["*"], notdef_outline=True, hinting=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    subsetter.subset(font)
    plain = style in ("Regular", "Bold")
    names = {1: FAMILY if plain else f"{FAMILY} {style}", 2: style if plain else "Regular",
             3: f"{FAMILY} {style}", 4: f"{FAMILY} {style}", 6: f"{FAMILY.replace(' ', '')}-{style}",
             16: FAMILY, 17: style}
    for record in list(font["name"].names):
        if record.nameID in names:
            record.string = names[record.nameID]
        elif record.nameID in (18, 21, 22, 25):
            font["name"].removeNames(nameID=record.nameID)
    if "CFF " in font:
        top = font["CFF "].cff.topDictIndex[0]
        top.FamilyName, top.FullName, font["CFF "].cff.fontNames[0] = FAMILY, names[4], names[6]
    font.save(target)


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/inter")
    for style in WEIGHTS:
        make(folder / f"Inter-{style}.otf", style, Path(__file__).with_name(f"TouchbaseSans-{style}.otf"))


main()
