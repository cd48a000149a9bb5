# SPDX-License-Identifier: GPL-3.0-or-later
"""Reviews as PDF: touchbase-cli review, looked at with poppler's programs."""

import os
import re
import shutil
import stat
import subprocess
import tempfile
import unittest
from pathlib import Path

from clicase import DATA_SAID_NO, DONE, WRONG_USAGE, CliCase, as_other_user, contents, run

DAY = "2026-03-31"


def text_of(pdf):
    return subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", pdf, "-"], capture_output=True, check=True,
                          ).stdout.decode("utf-8")


def rounded(number, decimals=0):
    """Half up, as scores are shown."""
    return f"{number + 1e-9:.{decimals}f}"


class TestReview(CliCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = tempfile.TemporaryDirectory(prefix="touchbase-cli-")
        cls.addClassCleanup(cls.shared.cleanup)
        cls.template = Path(cls.shared.name) / "demo.touchbase"
        ended = run("demo", "-w", cls.template, "--as-of", DAY)
        if ended.code != DONE:
            raise AssertionError(ended.err)

    def setUp(self):
        super().setUp()
        shutil.copy(self.template, self.workspace)

    def review(self, *args, code=DONE, **more):
        return self.cli("review", "-w", self.workspace, "--kind", "quarterly", "--period", "2026-Q1", "--as-of", DAY,
                        *args, code=code, **more)

    def test_one_buyer(self):
        target = self.folder / "review.pdf"
        ended = self.review("--buyer", "peak roofing co", "-o", target)
        self.assertEqual(ended.err, "")
        self.assertEqual(stat.S_IMODE(target.stat().st_mode), 0o600)
        self.assertLess(target.stat().st_size, 400_000)
        text = text_of(target)
        self.assertIn("Peak Roofing Co", text)
        self.assertIn("1 January 2026 to 31 March 2026", text)
        self.assertNotRegex(text.lower(), r"\bscore\b|churn|detractor")
        self.assertIn("Page 1 of", text)

    def test_the_figures_are_sums_of_the_rows(self):
        rows = [row.split(",") for row in self.rows("deliveries")]
        mine = [row for row in rows if row[0] == "Peak Roofing Co" and "2026-01-01" <= row[1] <= DAY]
        delivered = sum(int(row[3]) for row in mine)
        contacted = [(int(row[3]), int(row[5])) for row in mine if row[5]]
        target = self.folder / "review.pdf"
        self.review("--buyer", "Peak Roofing Co", "-o", target)
        text = text_of(target)
        self.assertRegex(text, rf"Leads delivered\s+{delivered:,}\b")
        self.assertIn(f"{sum(c for _, c in contacted):,} of {sum(n for n, _ in contacted):,}", text)

    def test_the_teams_score_is_that_of_the_quarters_last_day(self):
        scores = self.document("score", "-w", self.workspace, "--as-of", DAY, "--explain")
        folder = self.folder / "reviews"
        made = self.document("review", "-w", self.workspace, "--kind", "quarterly", "--period", "2026-Q1", "--as-of",
                             DAY, "--for", "team", "--all", "-o", folder)
        self.assertEqual([one["buyer"] for one in made["reviews"]], [one["buyer"] for one in scores["buyers"]])
        self.assertEqual(len(set(os.listdir(folder))), len(scores["buyers"]))
        self.assertEqual(stat.S_IMODE(folder.stat().st_mode), 0o700)
        for one, score in zip(made["reviews"], scores["buyers"]):
            with self.subTest(buyer=score["buyer"]):
                self.assertLess(os.path.getsize(one["file"]), 400_000)
                text = text_of(one["file"])
                self.assertEqual(text.count("\f"), one["pages"])
                self.assertIn(f"Score {rounded(score['score'])} of 100 on 31 March 2026", text)
                self.assertIn(f"score {score['score']:.1f}.", text)
                for group, name in (("delivery", "Delivery"), ("support", "Support")):
                    if score["groups"][group] is not None:
                        self.assertRegex(text, rf"{name}\s+{rounded(score['groups'][group])}\b")
                measure = next(m for m in score["measures"] if m["id"] == "delivery.dispute_rate")
                if measure["points"] is not None:
                    self.assertRegex(text, rf"Dispute rate\s+\S+\s+\S+\s+{measure['points']:.1f}\s")

    def test_nothing_is_written_into_the_workspace(self):
        before = self.exported()
        self.review("--all", "-o", self.folder / "reviews")
        self.assertUnchanged(before)

    def test_standard_output(self):
        ended = self.review("--buyer", "Peak Roofing Co", "-o", "-")
        self.assertTrue(ended.out.startswith(b"%PDF-"))
        self.review("--all", "-o", "-", code=WRONG_USAGE)

    def test_paper_and_language(self):
        target = self.folder / "review.pdf"
        self.review("--buyer", "Peak Roofing Co", "-o", target, "--paper", "letter", "--lang", "en")
        info = subprocess.run(["pdfinfo", target], capture_output=True, text=True, check=True).stdout
        self.assertIn("612 x 792", info)
        self.assertIsNone(re.search(r"/root|/home|/tmp|tester", info))
        self.assertSays(self.review("--buyer", "Peak Roofing Co", "-o", target, "--lang", "de",
                                    code=WRONG_USAGE).err, "not available yet")

    def test_a_day_ends_a_quarter(self):
        target = self.folder / "review.pdf"
        self.cli("review", "-w", self.workspace, "--kind", "quarterly", "--period", "2026-02-28", "--as-of", DAY,
                 "--buyer", "Peak Roofing Co", "-o", target)
        self.assertIn("1 December 2025 to 28 February 2026", text_of(target))

    def test_the_same_name_in_two_spellings_makes_two_files(self):
        self.new(workspace=(other := self.folder / "other.touchbase"))
        self.take(self.write("buyers.csv", 'buyer,signed_on\nA/B,2025-01-01\nA\\B,2025-01-01\n..,2025-01-01\n'
                                           'CON,2025-01-01\n"<b>Ü ""x"" 漢字</b>",2025-01-01\n'), workspace=other)
        folder = self.folder / "reviews"
        made = self.document("review", "-w", other, "--kind", "quarterly", "--period", "2026-Q1", "--all", "-o", folder)
        self.assertEqual(len(made["reviews"]), 5)
        names = list(contents(folder))
        self.assertEqual(len({name.lower() for name in names}), 5)
        for name in names:
            self.assertNotRegex(name, r'[/\\:*?"<>|]|^\.|^con\.')

    def test_wrong_usage(self):
        target = self.folder / "review.pdf"
        for args in (["--buyer", "Peak Roofing Co", "--all", "-o", target], ["-o", target],
                     ["--buyer", "Peak Roofing Co", "-o", target, "--for", "everybody"],
                     ["--buyer", "Peak Roofing Co", "-o", target, "--paper", "a5"]):
            self.assertSentences(self.review(*args, code=WRONG_USAGE).err)
        for period in ("2026-Q5", "Q1", "2026", "soon"):
            ended = self.cli("review", "-w", self.workspace, "--kind", "quarterly", "--period", period, "--all", "-o",
                             target, code=WRONG_USAGE)
            self.assertSays(ended.err, period, "2026-Q3")
        self.assertSays(self.cli("review", "-w", self.workspace, "--kind", "14-day", "--period", DAY, "--buyer",
                                 "Peak Roofing Co", "-o", target, code=WRONG_USAGE).err, "not available yet")
        self.assertFalse(target.exists())

    def test_what_the_data_refuses(self):
        target = self.folder / "review.pdf"
        self.assertSays(self.review("--buyer", "Nobody", "-o", target, code=DATA_SAID_NO).err, "Nobody")
        ended = self.cli("review", "-w", self.workspace, "--kind", "quarterly", "--period", "2026-Q3", "--as-of", DAY,
                         "--buyer", "Peak Roofing Co", "-o", target, code=DATA_SAID_NO)
        self.assertSays(ended.err, "2026-07-01")
        ended = self.review("--buyer", "Peak Roofing Co", "-o", self.folder / "missing" / "x.pdf", code=DATA_SAID_NO)
        self.assertSays(ended.err, "missing")
        self.assertFalse(target.exists())

    def test_a_folder_that_may_not_be_written(self):
        os.chmod(self.folder, 0o755)
        os.chmod(self.workspace, 0o644)
        closed = self.folder / "closed"
        closed.mkdir(mode=0o555)
        ended = self.review("--buyer", "Peak Roofing Co", "-o", closed / "x.pdf", code=DATA_SAID_NO,
                            preexec=as_other_user)
        self.assertSentences(ended.err)
        self.assertEqual(list(closed.iterdir()), [])

    def test_an_older_file_is_replaced(self):
        target = self.write("review.pdf", "old")
        self.review("--buyer", "Peak Roofing Co", "-o", target)
        self.assertTrue(target.read_bytes().startswith(b"%PDF-"))


if __name__ == "__main__":
    unittest.main()
