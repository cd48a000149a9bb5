# SPDX-License-Identifier: GPL-3.0-or-later
"""What waits for somebody (formats.md, section 3): kinds, rules, order, and the text for people."""

import unittest

from clicase import WRONG_USAGE, CliCase

MONDAY = "2026-03-16"
KEYS = {"kind", "rule", "buyer", "title", "why", "due", "severity", "state"}


class Today(CliCase):
    def setUp(self):
        super().setUp()
        self.new()

    def put(self, **files):
        """Imports native files, all in one batch."""
        for kind, text in files.items():
            self.write(f"in/{kind}.csv", text)
        self.take(self.folder / "in")

    def entries(self, day=MONDAY):
        answer = self.document("today", "-w", self.workspace, "--as-of", day)
        self.assertEqual(set(answer), {"as_of", "entries"})
        self.assertEqual(answer["as_of"], day)
        for entry in answer["entries"]:
            self.assertEqual(set(entry), KEYS)
            self.assertIn(entry["severity"], (1, 2, 3))
            self.assertIn(entry["state"], ("open", "snoozed"))
            self.assertEqual(entry["rule"] is not None, entry["kind"] == "alert")
            self.assertTrue(entry["title"] and entry["why"])
        return answer["entries"]

    def rules(self, day=MONDAY):
        return {entry["rule"] for entry in self.entries(day)} - {None}

    def text(self, day=MONDAY):
        return self.cli("today", "-w", self.workspace, "--as-of", day).out.decode()

    def full(self):
        self.put(buyers="buyer,stage,signed_on\nAcme,onboarding,2026-03-04\nZenith,active,2024-05-06\n",
                 tasks="buyer,title,due_on\nAcme,Send a sample,2026-03-14\n,Tidy up,2026-03-16\n"
                       "Acme,Ring up,2026-03-17\nAcme,Far away,2026-03-31\n",
                 touchpoints="buyer,at,channel\nZenith,2026-03-12T10:00:00Z,call\n",
                 issues="buyer,opened_at,subject\nZenith,2026-03-13T14:00:00Z,Leads come twice\n",
                 surveys="buyer,at,kind,score,contact\nZenith,2026-03-13T10:00:00Z,nps,3,Len\n",
                 reviews="buyer,kind,due_on,held_on\nZenith,quarterly,2026-02-06,2026-02-06\n",
                 checklist_items="buyer,kind,checklist,started_on,position,item,due_on,required\n"
                                 "Acme,onboarding,Onboarding,2026-03-04,1,Test lead,2026-03-15,true\n")

    def test_an_empty_workspace_has_nothing_to_do(self):
        self.assertEqual(self.entries(), [])
        self.assertEqual(self.text(), "All done. Nothing is due in the next two weeks.\n")

    def test_every_kind_in_its_order(self):
        self.full()
        self.assertEqual(
            [(entry["kind"], entry["rule"], entry["buyer"], entry["due"], entry["severity"])
             for entry in self.entries()],
            [("item", None, "Acme", "2026-03-15", 3),
             ("alert", "detractor_open", "Zenith", "2026-03-15", 3),
             ("survey", None, "Zenith", "2026-03-15", 3),
             ("alert", "issue_unanswered", "Zenith", "2026-03-16", 3),  # at 14:00: ten working hours
             ("issue", None, "Zenith", "2026-03-16", 3),
             ("alert", "expectation_unvalidated", "Acme", "2026-03-11", 2),
             ("task", None, "Acme", "2026-03-14", 2),
             ("task", None, None, "2026-03-16", 1),
             ("task", None, "Acme", "2026-03-17", 1),
             ("review", None, "Acme", "2026-03-18", 1),
             ("alert", "review_soon", "Acme", "2026-03-18", 1)])

    def test_people_see_each_thing_once(self):
        self.full()
        text = self.text()
        self.assertIn("Overdue 5\n", text)
        self.assertIn("2 days late", text)
        self.assertEqual(text.count("Leads come twice"), 1)
        self.assertIn("Call back a detractor: NPS 3 from Len", text)
        self.assertIn("Today 1\n", text)
        self.assertIn("Coming up 2\n", text)
        self.assertNotIn("Far away", text)

    def test_all_done_says_what_comes_tomorrow(self):
        self.put(tasks="buyer,title,due_on\n,Ring up,2026-03-17\n,Write,2026-03-20\n")
        self.assertTrue(self.text().startswith("All done. Tomorrow: Ring up.\n"))
        self.assertTrue(self.text("2026-03-17").startswith("Today 1\n"))
        self.assertTrue(self.text("2026-03-15").startswith("All done. Next, on 2026-03-17: Ring up.\n"))

    def test_looking_changes_nothing(self):
        self.full()
        before = self.exported()
        self.entries()
        self.text()
        self.assertUnchanged(before)

    def test_what_is_known_of_a_day(self):
        self.full()
        self.assertNotIn("issue_unanswered", self.rules("2026-03-15"))
        self.assertIn("review_overdue", self.rules("2026-03-20"))
        self.assertNotIn("review_soon", self.rules("2026-03-20"))
        self.assertIn("contact_overdue", self.rules("2026-03-30"))

    def test_what_was_left_or_is_not_said_fires_nothing(self):
        self.put(buyers="buyer,stage,signed_on,churned_on\nGone,churned,2024-05-06,2026-03-01\nNew,prospect,,\n")
        self.assertEqual(self.entries(), [])

    def test_the_clock_runs_in_the_zone_of_the_workspace(self):
        other = self.folder / "east.touchbase"
        self.new("Asia/Tokyo", other)
        self.write("east/buyers.csv", "buyer,signed_on\nAcme,2024-05-06\n")
        # 14:00 UTC on a Friday is 23:00 in Tokyo: ten hours of work end on Monday at 18:00, 09:00 UTC
        self.write("east/issues.csv", "buyer,opened_at\nAcme,2026-03-13T14:00:00Z\n")
        self.take(self.folder / "east", workspace=other)
        found = [entry["due"] for entry in self.document("today", "-w", other, "--as-of", MONDAY)["entries"]
                 if entry["kind"] == "issue"]
        self.assertEqual(found, [MONDAY])

    def test_wrong_days(self):
        for day in ("soon", "2026-02-30", "16.3.2026"):
            with self.subTest(day):
                ended = self.cli("today", "-w", self.workspace, "--as-of", day, code=WRONG_USAGE)
                self.assertSays(ended.err, "--as-of", day)

    def test_the_demo_has_all_kinds(self):
        demo = self.folder / "demo.touchbase"
        self.cli("demo", "-w", demo, "--buyers", "24", "--as-of", "2026-03-12")
        entries = self.document("today", "-w", demo, "--as-of", "2026-03-12")["entries"]
        self.assertEqual({entry["kind"] for entry in entries}, {"task", "item", "review", "alert", "issue", "survey"})
        alerts = [(entry["buyer"], entry["rule"]) for entry in entries if entry["kind"] == "alert"]
        self.assertEqual(len(alerts), len(set(alerts)))  # of each rule one for each buyer


if __name__ == "__main__":
    unittest.main()
