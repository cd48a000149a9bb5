# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts as pictures: touchbase-cli chart."""

import stat
import struct
import unittest
import xml.etree.ElementTree as ElementTree

from clicase import DATA_SAID_NO, WRONG_USAGE, KnownBuyers

KINDS = ("score", "dispute_rate", "volume", "groups")


class TestChart(KnownBuyers):
    def chart(self, *args, **more):
        return self.cli("chart", "-w", self.workspace, "--buyer", "Peak Roofing", *args, **more)

    def test_each_kind_in_each_format(self):
        for kind in KINDS:
            with self.subTest(kind=kind):
                png = self.folder / f"{kind}.png"
                self.assertEqual(self.chart("--kind", kind, "-o", png).err, "")
                self.assertEqual(png.read_bytes()[:8], b"\x89PNG\r\n\x1a\n")
                width, height = struct.unpack(">II", png.read_bytes()[16:24])
                self.assertGreater(min(width, height), 200)
                self.assertEqual(stat.S_IMODE(png.stat().st_mode), 0o600)
                svg = self.folder / f"{kind}.svg"
                self.chart("--kind", kind, "-o", svg)
                root = ElementTree.parse(svg).getroot()
                self.assertTrue(root.tag.endswith("svg"))
                self.assertIn("Peak Roofing", "".join(root.itertext()))

    def test_the_score_is_that_of_the_day(self):
        score = self.document("score", "-w", self.workspace, "--buyer", "Peak Roofing", "--as-of", "2026-03-01")
        svg = self.folder / "score.svg"
        self.chart("--kind", "score", "--as-of", "2026-03-01", "-o", svg)
        words = "".join(ElementTree.parse(svg).getroot().itertext())
        if score["buyers"]:
            self.assertIn(f"{score['buyers'][0]['score'] + 1e-9:.0f} on 1 Mar 2026", words)
        else:
            self.assertIn("No score", words)

    def test_standard_output_gets_svg(self):
        self.assertIn(b"<svg", self.chart("--kind", "score", "-o", "-").out)

    def test_json(self):
        png = self.folder / "x.png"
        made = self.document("chart", "-w", self.workspace, "--buyer", "peak  ROOFING", "--kind", "groups", "-o", png,
                             "--as-of", "2026-03-01")
        self.assertEqual(made, {"buyer": "Peak Roofing", "kind": "groups", "as_of": "2026-03-01", "file": str(png)})

    def test_wrong_usage(self):
        target = self.folder / "x.png"
        for args in (["--kind", "pie", "-o", target], ["--kind", "score", "-o", self.folder / "x.gif"],
                     ["--kind", "score", "-o", self.folder / "x"], ["--kind", "score", "-o", target, "--as-of", "soon"],
                     ["--kind", "score", "-o", "-", "--json"]):
            self.assertSentences(self.chart(*args, code=WRONG_USAGE).err)
        self.chart("--kind", "score", code=WRONG_USAGE)
        self.assertFalse(target.exists())

    def test_what_the_data_refuses(self):
        target = self.folder / "x.png"
        ended = self.cli("chart", "-w", self.workspace, "--buyer", "Nobody", "--kind", "score", "-o", target,
                         code=DATA_SAID_NO)
        self.assertSays(ended.err, "Nobody")
        ended = self.chart("--kind", "score", "-o", self.folder / "missing" / "x.png", code=DATA_SAID_NO)
        self.assertSays(ended.err, "missing")

    def test_a_buyer_with_nothing(self):
        self.new(workspace=(other := self.folder / "other.touchbase"))
        self.take(self.write("buyers.csv", "buyer\nNew\n"), workspace=other)
        for kind in KINDS:
            svg = self.folder / f"new-{kind}.svg"
            self.cli("chart", "-w", other, "--buyer", "New", "--kind", kind, "-o", svg)
            self.assertIn("No", "".join(ElementTree.parse(svg).getroot().itertext()))


if __name__ == "__main__":
    unittest.main()
