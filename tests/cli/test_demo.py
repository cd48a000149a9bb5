# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample workspace: the same for the same seed, any size, and every band, state and story in it."""

import csv
import unittest
from collections import defaultdict
from datetime import date, timedelta

from clicase import DATA, DATA_SAID_NO, WRONG_USAGE, CliCase, ago

AS_OF = date(2026, 6, 28)
BANDS = {"exceptional", "meeting", "below", "poor", "insufficient"}
STATES = {"measured", "thin", "stale", "missing", "not_applicable"}


def back(days):
    return (AS_OF - timedelta(days=days)).isoformat()


class Sizes(CliCase):
    def demo(self, name, *args):
        path = self.folder / name
        answer = self.document("demo", "-w", path, *args)
        self.assertIsInstance(answer, dict)
        self.assertSound(path)
        return self.exported(path)

    def test_same_seed_same_bytes(self):
        args = ["--buyers", 6, "--days", 90, "--as-of", AS_OF]
        first = self.demo("a", *args, "--seed", 5)
        self.assertEqual(self.demo("b", *args, "--seed", 5), first)
        self.assertNotEqual(self.demo("c", *args, "--seed", 6), first)

    def test_sizes(self):
        for buyers in (0, 1, 20):
            with self.subTest(buyers=buyers):
                files = self.demo(f"{buyers}", "--buyers", buyers, "--days", 60, "--as-of", AS_OF)
                self.assertEqual(len(list(csv.reader(files["buyers.csv"].decode().splitlines(True)))) - 1, buyers)

    def test_touchpoints(self):
        for count in (0, 1, 500):
            with self.subTest(count=count):
                files = self.demo(f"{count}", "--buyers", 3, "--days", 60, "--touchpoints", count, "--as-of", AS_OF)
                self.assertEqual(len(list(csv.reader(files["touchpoints.csv"].decode().splitlines(True)))) - 1, count)

    def test_today_without_a_day(self):
        files = self.demo("today", "--buyers", 2, "--days", 30)
        newest = max(row["day"] for row in csv.DictReader(files["deliveries.csv"].decode().splitlines(True)))
        self.assertLessEqual(newest, ago(0))
        self.assertGreater(newest, ago(40))

    def test_one_day(self):
        self.demo("one", "--buyers", 24, "--days", 1, "--as-of", AS_OF)

    def test_round_trip(self):
        first = self.demo("first", "--buyers", 24, "--days", 60, "--as-of", ago(1))
        out = self.folder / "out"
        self.cli("export", "-w", self.folder / "first", "--format", "csv", out)
        self.new()
        answer = self.take(out)
        self.assertEqual((answer["added"], answer["rejected"]), (answer["rows"], []))
        self.assertEqual(self.exported(), first)

    def test_refuses_what_is_there(self):
        self.new()
        before = self.exported()
        ended = self.cli("demo", "-w", self.workspace, code=DATA_SAID_NO)
        self.assertSays(ended.err, self.workspace.name)
        self.assertUnchanged(before)

    def test_wrong_sizes(self):
        for args in (["--buyers", "-1"], ["--days", "0"], ["--days", "x"], ["--as-of", "soon"],
                     ["--touchpoints", "-1"]):
            with self.subTest(args):
                ended = self.cli("demo", "-w", self.folder / "wrong", *args, code=WRONG_USAGE)
                self.assertTrue(ended.err)
                self.assertEqual(list(self.folder.glob("wrong*")), [])


class Stories(CliCase):
    """24 buyers over 540 days, as of one day: what a reader of the sample is meant to find."""

    def setUp(self):
        super().setUp()
        self.cli("demo", "-w", self.workspace, "--as-of", AS_OF)
        files = self.exported()
        self.tables = {name[:-4]: list(csv.DictReader(data.decode().splitlines(True))) for name, data in files.items()}
        self.buyers = {row["buyer"]: row for row in self.tables["buyers"]}

    def test_all(self):
        # one sample serves all, because making it is the dear part
        for check in (self.bands_and_states, self.sample_report_finds_its_buyers, self.bad_source, self.silent_support,
                      self.expectation_gap, self.onboardings, self.seasonal_pause, self.left_and_came_back):
            with self.subTest(check.__name__):
                check()

    def bands_and_states(self):
        scores = self.document("score", "-w", self.workspace, "--as-of", AS_OF, "--explain")["buyers"]
        self.assertEqual({buyer["band"] for buyer in scores}, BANDS)
        self.assertEqual({measure["state"] for buyer in scores for measure in buyer["measures"]}, STATES)

    def sample_report_finds_its_buyers(self):
        answer = self.take(DATA / "buyer_report_2026-03.csv", "--dry-run")
        self.assertEqual((answer["rows"], answer["rejected"]), (2, []))

    def rates(self, first, last):
        """Disputed ÷ delivered of each (source, buyer) where it is told, for days first ≤ day < last."""
        sums = defaultdict(lambda: [0, 0])
        for row in self.tables["deliveries"]:
            if row["disputed"] and first <= row["day"] < last:
                sums[row["source"], row["buyer"]][0] += int(row["disputed"])
                sums[row["source"], row["buyer"]][1] += int(row["delivered"])
        return {key: disputed / delivered for key, (disputed, delivered) in sums.items() if delivered >= 20}

    def bad_source(self):
        """One source turned bad lately, and several buyers feel it."""
        before, after = self.rates(back(200), back(60)), self.rates(back(35), back(10))
        hit = defaultdict(list)
        for source, buyer in before.keys() & after.keys():
            if after[source, buyer] > 2 * before[source, buyer] and after[source, buyer] > 0.1:
                hit[source].append(buyer)
        self.assertTrue(any(len(buyers) >= 2 for buyers in hit.values()), dict(hit))

    def silent_support(self):
        """Issues that nobody answered for more than two weeks."""
        waiting = [row["buyer"] for row in self.tables["issues"]
                   if not row["first_response_at"] and not row["resolved_at"] and row["opened_at"] < back(14)]
        self.assertTrue(waiting)

    def expectation_gap(self):
        """Somebody was told a weekly volume and gets far less."""
        gaps = []
        for buyer in self.buyers.values():
            told = [row for row in self.tables["expectations"]
                    if row["buyer"] == buyer["buyer"] and row["valid_from"] <= AS_OF.isoformat() and row["weekly_volume"]]
            got = sum(int(row["delivered"]) for row in self.tables["deliveries"]
                      if row["buyer"] == buyer["buyer"] and back(28) <= row["day"])
            if told and buyer["stage"] == "active" and got < 4 * 0.75 * float(told[-1]["weekly_volume"]):
                gaps.append(buyer["buyer"])
        self.assertTrue(gaps)

    def onboardings(self):
        """One goes right and one sticks."""
        late = defaultdict(int)
        for row in self.tables["checklist_items"]:
            if row["kind"] == "onboarding" and self.buyers[row["buyer"]]["stage"] == "onboarding":
                done = row["done_on"] or "9999"
                late[row["buyer"]] += bool(row["due_on"]) and row["due_on"] < AS_OF.isoformat() and done > row["due_on"]
        self.assertGreaterEqual(len(late), 2)
        self.assertEqual(min(late.values()), 0, late)
        self.assertGreaterEqual(max(late.values()), 2, late)

    def seasonal_pause(self):
        paused = [row["buyer"] for row in self.tables["pauses"]
                  if row["from"] <= AS_OF.isoformat() and (not row["until"] or row["until"] >= AS_OF.isoformat())]
        self.assertIn("paused", {self.buyers[buyer]["stage"] for buyer in paused})

    def left_and_came_back(self):
        """A present spell that is younger than the first touchpoints."""
        back_again = [name for name, buyer in self.buyers.items() if buyer["signed_on"] and not buyer["churned_on"] and any(
            row["buyer"] == name and row["at"] < (date.fromisoformat(buyer["signed_on"]) - timedelta(90)).isoformat()
            for row in self.tables["touchpoints"])]
        self.assertTrue(back_again)
        self.assertTrue(any(buyer["churned_on"] for buyer in self.buyers.values()))


if __name__ == "__main__":
    unittest.main()
