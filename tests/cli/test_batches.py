# SPDX-License-Identifier: GPL-3.0-or-later
"""Batches: a row's value is that of its latest batch that was not undone, whatever the order of undoing."""

import unittest

from clicase import DATA_SAID_NO, WRONG_USAGE, KnownBuyers

HEADER = "buyer,day,delivered\n"
A = HEADER + "Harbor Mutual,2026-03-01,1\nHarbor Mutual,2026-03-02,2\nHarbor Mutual,2026-03-03,3\n"
B = HEADER + "Harbor Mutual,2026-03-02,2\nHarbor Mutual,2026-03-03,30\nHarbor Mutual,2026-03-04,40\n"


class Overlapping(KnownBuyers):
    """A brings days 1, 2, 3; B has 2 unchanged, 3 changed, 4 added."""

    def setUp(self):
        super().setUp()
        self.a = self.write("a/deliveries.csv", A)
        self.b = self.write("b/deliveries.csv", B)
        self.before = self.exported()
        self.batch_a = self.take(self.a)["batch"]
        self.after_a = self.exported()
        answer = self.take(self.b)
        self.assertEqual(self.counts(answer), (1, 1, 1, 0))
        self.batch_b = answer["batch"]
        self.after_both = self.exported()

    def undo(self, batch):
        self.cli("undo-import", "-w", self.workspace, batch)
        self.assertSound()

    def days(self):
        return {row.split(",")[1][-2:]: int(row.split(",")[3]) for row in self.rows("deliveries")}

    def test_undone_backwards(self):
        self.undo(self.batch_b)
        self.assertEqual(self.exported(), self.after_a)
        self.undo(self.batch_a)
        self.assertEqual(self.exported(), self.before)

    def test_undone_forwards(self):
        self.undo(self.batch_a)
        # day 2 was unchanged in B and survives; day 1 was A's alone
        self.assertEqual(self.days(), {"02": 2, "03": 30, "04": 40})
        self.undo(self.batch_b)
        self.assertEqual(self.exported(), self.before)

    def test_unchanged_row_survives_the_first_batch(self):
        self.undo(self.batch_a)
        self.assertIn("Harbor Mutual,2026-03-02,,2,,,,,", self.rows("deliveries"))

    def test_imported_again_after_undoing(self):
        self.undo(self.batch_a)
        answer = self.take(self.a)
        self.assertEqual(self.counts(answer), (1, 1, 1, 0))
        self.assertNotIn(answer["batch"], (self.batch_a, self.batch_b))
        self.assertEqual(self.days(), {"01": 1, "02": 2, "03": 3, "04": 40})

    def test_undone_and_done_again_is_what_it_was(self):
        self.undo(self.batch_b)
        answer = self.take(self.b)
        self.assertEqual(self.counts(answer), (1, 1, 1, 0))
        self.assertEqual(self.exported(), self.after_both)

    def test_undone_twice(self):
        self.undo(self.batch_b)
        ended = self.cli("undo-import", "-w", self.workspace, self.batch_b, code=DATA_SAID_NO)
        self.assertSays(ended.err, self.batch_b)
        self.assertEqual(self.exported(), self.after_a)

    def test_unknown_batch(self):
        ended = self.cli("undo-import", "-w", self.workspace, 4711, code=DATA_SAID_NO)
        self.assertSays(ended.err, "4711")
        self.cli("undo-import", "-w", self.workspace, "first", code=WRONG_USAGE)
        self.assertUnchanged(self.after_both)

    def test_list_of_batches(self):
        self.undo(self.batch_a)
        batches = self.document("imports", "-w", self.workspace)["batches"]
        self.assertEqual([set(batch) for batch in batches], [{"batch", "at", "files", "rows", "undone"}] * 3)
        told = {batch["batch"]: batch for batch in batches}
        self.assertEqual((told[self.batch_a]["rows"], told[self.batch_a]["undone"]), (3, True))
        self.assertEqual((told[self.batch_b]["rows"], told[self.batch_b]["undone"]), (3, False))
        self.assertIn("deliveries.csv", " ".join(told[self.batch_b]["files"]))
        self.assertRegex(told[self.batch_b]["at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")

    def test_three_batches_over_one_row(self):
        c = self.take(self.write("c/deliveries.csv", HEADER + "Harbor Mutual,2026-03-03,300\n"))["batch"]
        self.undo(self.batch_b)
        self.assertEqual(self.days(), {"01": 1, "02": 2, "03": 300})
        self.undo(c)
        self.assertEqual(self.exported(), self.after_a)

    def test_dry_run_and_failed_imports_are_no_batches(self):
        self.take(self.a, "--dry-run")
        self.take(self.write("deliveries.csv", HEADER + "Harbour,2026-03-01,1\n"), code=DATA_SAID_NO)
        self.assertEqual(len(self.document("imports", "-w", self.workspace)["batches"]), 3)


class WhatABatchBrought(KnownBuyers):
    def test_buyers_and_sources_go_with_their_batch(self):
        before = self.exported()
        self.write("in/buyers.csv", "buyer,signed_on\nThird Buyer,2026-01-01\n")
        self.write("in/deliveries.csv", "buyer,day,source,delivered\nThird Buyer,2026-03-01,Fresh Source,5\n"
                                        "Harbor Mutual,2026-03-01,Fresh Source,5\n")
        batch = self.take(self.folder / "in")["batch"]
        self.assertEqual(len(self.rows("buyers")), 3)
        self.cli("undo-import", "-w", self.workspace, batch)
        self.assertUnchanged(before)
        names = [buyer["buyer"] for buyer in self.document("buyers", "-w", self.workspace)["buyers"]]
        self.assertEqual(names, ["Harbor Mutual", "Peak Roofing"])
        self.cli("score", "-w", self.workspace, "--buyer", "Third Buyer", code=DATA_SAID_NO)
        answer = self.take(self.write("deliveries.csv", "buyer,day,delivered\nThird Buyer,2026-03-01,5\n"),
                           code=DATA_SAID_NO)
        self.assertEqual(answer["rejected"][0]["column"], "buyer")

    def test_rows_of_a_later_batch_keep_their_buyer(self):
        first = self.take(self.write("buyers.csv", "buyer,signed_on\nThird Buyer,2026-01-01\n"))["batch"]
        self.take(self.write("deliveries.csv", "buyer,day,delivered\nThird Buyer,2026-03-01,5\n"))
        self.cli("undo-import", "-w", self.workspace, first)
        self.assertEqual(self.rows("deliveries"), ["Third Buyer,2026-03-01,,5,,,,,"])
        self.assertIn("Third Buyer", [row.split(",")[0] for row in self.rows("buyers")])
        self.assertSound()

    def test_folder_comes_back_after_undoing(self):
        self.write("in/buyers.csv", "buyer,signed_on\nThird Buyer,2026-01-01\nHarbor Mutual,2025-06-01\n")
        self.write("in/contacts.csv", "buyer,name\nThird Buyer,Ana\nHarbor Mutual,Ben\n")
        self.write("in/issues.csv", "uid,buyer,opened_at\ni-1,Third Buyer,2026-03-01T10:00:00Z\n")
        self.write("in/consumer.csv", "source,day,visits\nFresh,2026-03-01,5\n")
        before = self.exported()
        batch = self.take(self.folder / "in")["batch"]
        after = self.exported()
        self.cli("undo-import", "-w", self.workspace, batch)
        self.assertUnchanged(before)
        answer = self.take(self.folder / "in")
        self.assertEqual(self.counts(answer), (5, 1, 0, 0))
        self.assertUnchanged(after)

    def test_every_kind_can_be_undone(self):
        rows = {
            "buyers": "buyer,owner\nHarbor Mutual,Ana\n",
            "contacts": "buyer,name\nHarbor Mutual,Ana\n",
            "expectations": "buyer,valid_from,weekly_volume\nHarbor Mutual,2026-03-01,5\n",
            "touchpoints": "buyer,at,channel\nHarbor Mutual,2026-03-01T10:00:00Z,call\n",
            "deliveries": HEADER + "Harbor Mutual,2026-03-01,1\n",
            "returns": "buyer,lead_id,sold_on,status\nHarbor Mutual,L1,2026-03-01,pending\n",
            "returns_coverage": "buyer,from,until\n,2026-03-01,2026-03-31\n",
            "deliveries_coverage": "buyer,from,until\nHarbor Mutual,2026-03-01,2026-03-31\n",
            "issues": "buyer,opened_at\nHarbor Mutual,2026-03-01T10:00:00Z\n",
            "surveys": "buyer,at,kind,score\nHarbor Mutual,2026-03-01T10:00:00Z,nps,9\n",
            "reviews": "buyer,kind,due_on\nHarbor Mutual,quarterly,2026-03-01\n",
            "checklist_items": "buyer,kind,checklist,item\nHarbor Mutual,audit,Audit,Look\n",
            "pauses": "buyer,from,reason\nHarbor Mutual,2026-03-01,winter\n",
            "tasks": "title,due_on\nCall,2026-03-01\n",
            "consumer": "source,day,visits\nWeb,2026-03-01,5\n",
        }
        before = self.exported()
        for kind, text in rows.items():
            with self.subTest(kind):
                path = self.write(f"{kind}.csv", text)
                answer = self.take(path)
                self.assertEqual(self.counts(answer), (0, 1, 0, 0) if kind == "buyers" else (1, 0, 0, 0))
                self.assertEqual(self.counts(self.take(path)), (0, 0, 1, 0))
                self.cli("undo-import", "-w", self.workspace, answer["batch"] + 1)
                self.cli("undo-import", "-w", self.workspace, answer["batch"])
                self.assertEqual(self.exported(), before)
        self.assertSound()


if __name__ == "__main__":
    unittest.main()
