#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample report goes into the demo as `./dev run` does it. The program is named by TOUCHBASE_CLI."""

import csv
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCRIPT = (ROOT / "dev").read_text(encoding="utf-8")
DAY = re.search(r"^readonly sample_day=(\S+)$", SCRIPT, re.MULTILINE)[1]
REPORT = ROOT / re.search(r"^readonly sample_report=(\S+)$", SCRIPT, re.MULTILINE)[1]


def cli(*arguments):
    return subprocess.run([os.environ["TOUCHBASE_CLI"], *map(str, arguments)], capture_output=True, text=True,
                          encoding="utf-8", check=True).stdout


class TestSamples(unittest.TestCase):
    def test_the_report_is_as_it_is_downloaded(self):
        raw = REPORT.read_bytes()
        self.assertTrue(raw.startswith(b"\xef\xbb\xbf"))
        self.assertEqual(raw.count(b"\n"), raw.count(b"\r\n"))
        self.assertIn(b'"Harbor Mutual Insurance, LLC"', raw)
        self.assertIn(b"%", raw)
        self.assertIn(b'"$1,', raw)
        *rows, total = csv.DictReader(raw.decode("utf-8-sig").splitlines())
        self.assertEqual("Total", total["Buyer"])
        for column in ("Posted", "Accepted", "Sold", "Rejected", "Returns"):
            self.assertEqual(int(total[column]), sum(int(row[column]) for row in rows), column)

    def test_it_continues_the_demo(self):
        with tempfile.TemporaryDirectory() as folder:
            workspace = pathlib.Path(folder) / "sample.touchbase"
            cli("demo", "-w", workspace, "--as-of", DAY)
            cli("export", "-w", workspace, "--format", "csv", pathlib.Path(folder) / "before")
            with open(pathlib.Path(folder) / "before/deliveries.csv", encoding="utf-8", newline="") as file:
                self.assertLess(max(row["day"] for row in csv.DictReader(file)), DAY)
            answer = json.loads(cli("import", "-w", workspace, REPORT, "--json"))
            self.assertEqual((4, 4, 1, []), (answer["rows"], answer["added"], answer["skipped"], answer["rejected"]))
            cli("export", "-w", workspace, "--format", "csv", pathlib.Path(folder) / "after")
            with open(pathlib.Path(folder) / "after/deliveries.csv", encoding="utf-8", newline="") as file:
                added = [row for row in csv.DictReader(file) if row["day"] == DAY]
            self.assertIn(("Peak Roofing Co", "25", "0", "1440"),
                          [(row["buyer"], row["delivered"], row["disputed"], row["revenue"]) for row in added])
            self.assertEqual(4, len(added))


if __name__ == "__main__":
    unittest.main()
