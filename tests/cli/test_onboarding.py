# SPDX-License-Identifier: GPL-3.0-or-later
"""The onboarding of a buyer (formats.md, section 3): its state, its gate, and that nothing goes round it."""

import unittest
from datetime import date, timedelta

from clicase import DATA_SAID_NO, WRONG_USAGE, CliCase, ago

ALL_DEMANDS = ["review_14_day", "decision_maker", "recommendations", "required_items", "validated_expectations"]
BUYER = "Cedar Roofing"


def days_after(day, days):
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


class Onboarding(CliCase):
    def setUp(self):
        super().setUp()
        self.new()
        self.take(self.write("buyers.csv", "buyer,vertical,stage,owner,signed_on\n"
                                           f"{BUYER},home-services,onboarding,Dana,2026-03-02\n"))

    def onboarding(self, *args, **more):
        return self.document("onboarding", "-w", self.workspace, "--buyer", BUYER, *args, **more)

    def refused(self, *args, code=DATA_SAID_NO):
        """Ends with a sentence, and nothing is changed."""
        before = self.exported()
        ended = self.cli("onboarding", "-w", self.workspace, "--buyer", BUYER, *args, code=code)
        self.assertEqual(ended.out, b"")
        self.assertUnchanged(before)
        return ended.err

    def stage(self):
        return self.document("buyers", "-w", self.workspace)["buyers"][0]["stage"]

    def tick_all(self, *args):
        for item in self.onboarding(*args)["items"]:
            if item["required"] and not item["done_on"]:
                self.onboarding("tick", item["title"], *args)


class Running(Onboarding):
    def test_it_starts_on_the_signed_day(self):
        started = self.onboarding("start", "--as-of", "2026-03-04")
        self.assertEqual(started["buyer"], BUYER)
        self.assertEqual((started["state"], started["day"]), ("behind", 2))  # what was due on the 2nd is late
        self.assertEqual(started["started_on"], "2026-03-02")
        self.assertEqual(started["checklist"], "Home services onboarding")
        self.assertEqual(started["gate"], {"open": False, "missing": ALL_DEMANDS, "override": None})
        self.assertIsNone(started["first_lead_days"])
        self.assertEqual([item["position"] for item in started["items"]], list(range(1, len(started["items"]) + 1)))
        self.assertEqual({item["owner"] for item in started["items"]}, {"Dana"})
        review = next(item for item in started["items"] if "14-day" in item["title"])
        self.assertEqual((review["due_on"], review["falls_on"], review["required"], review["form"]),
                         ("2026-03-16", "2026-03-16", True, "review"))
        self.assertSound()

    def test_a_weekend_means_the_next_working_day(self):
        items = self.onboarding("start", "--as-of", "2026-03-02")["items"]
        for item in items:
            due = date.fromisoformat(item["due_on"])
            self.assertEqual(item["falls_on"], days_after(item["due_on"], max(0, 7 - due.weekday())
                                                          if due.weekday() > 4 else 0))
        self.assertTrue(any(item["due_on"] != item["falls_on"] for item in items))

    def test_status_is_what_it_does_without_a_word_and_writes_nothing(self):
        self.onboarding("start", "--as-of", "2026-03-02")
        before = self.exported()
        self.assertEqual(self.onboarding("--as-of", "2026-03-03"), self.onboarding("status", "--as-of", "2026-03-03"))
        self.assertUnchanged(before)

    def test_states_follow_the_days(self):
        self.onboarding("start", "--as-of", "2026-03-02")
        self.onboarding("tick", "1", "--as-of", "2026-03-02")
        self.assertEqual(self.onboarding("--as-of", "2026-03-03")["state"], "on_track")
        self.assertEqual(self.onboarding("--as-of", "2026-03-04")["state"], "behind")
        idle = self.onboarding("--as-of", "2026-03-07")
        self.assertEqual((idle["state"], idle["stuck_for"]), ("stuck", "nothing_done"))
        self.tick_all("--as-of", "2026-03-16")
        self.assertEqual(self.onboarding("--as-of", "2026-03-16")["state"], "on_track")
        late = self.onboarding("--as-of", "2026-03-17")
        self.assertEqual((late["state"], late["stuck_for"], late["day"]), ("stuck", "review_missing", 15))

    def test_a_pause_shifts_what_is_due(self):
        self.onboarding("start", "--as-of", "2026-03-02")
        self.take(self.write("pauses.csv", f"buyer,from,until,reason\n{BUYER},2026-03-09,2026-03-15,storm\n"))
        last = self.onboarding("--as-of", "2026-03-16")["items"][-1]
        self.assertEqual((last["due_on"], last["falls_on"]), ("2026-04-01", "2026-04-08"))
        self.assertEqual(self.onboarding("--as-of", "2026-03-16")["day"], 7)
        text = self.cli("onboarding", "-w", self.workspace, "--buyer", BUYER, "--as-of", "2026-03-16").out.decode()
        self.assertIn("Paused from 2026-03-09 to 2026-03-15: storm", text)

    def test_time_to_the_first_lead(self):
        self.onboarding("start", "--as-of", "2026-03-02")
        self.take(self.write("deliveries.csv", f"buyer,day,delivered\n{BUYER},2026-03-05,0\n{BUYER},2026-03-06,3\n"))
        self.assertIsNone(self.onboarding("--as-of", "2026-03-05")["first_lead_days"])
        self.assertEqual(self.onboarding("--as-of", "2026-03-08")["first_lead_days"], 4)

    def test_a_step_is_ticked_by_title_or_number(self):
        first = self.onboarding("start", "--as-of", "2026-03-02")["items"][0]
        ticked = self.onboarding("tick", first["title"].upper(), "--as-of", "2026-03-03")["items"]
        self.assertEqual(ticked[0]["done_on"], "2026-03-03")
        ticked = self.onboarding("tick", "2", "--as-of", "2026-03-03")["items"]
        self.assertEqual([item["done_on"] for item in ticked[:3]], ["2026-03-03", "2026-03-03", None])
        self.assertSays(self.refused("tick", "2"), "2026-03-03")
        for wrong in ("0", "99", "No such step", "-1x"):
            self.assertSays(self.refused("tick", wrong), wrong)

    def test_an_imported_onboarding_is_an_onboarding(self):
        head = "buyer,kind,checklist,started_on,position,item,due_on,done_on,required\n"
        rows = f"{BUYER},onboarding,Start,2026-03-02,1,Call,2026-03-03,%s,true\n"
        self.take(self.write("checklist_items.csv", head + rows % ""))
        self.assertEqual(self.onboarding("--as-of", "2026-03-04")["state"], "behind")
        self.assertSays(self.refused("start"), BUYER)
        self.take(self.write("checklist_items.csv", head + rows % "2026-03-04"))
        self.assertEqual(self.onboarding("--as-of", "2026-03-04")["state"], "done")

    def test_text_for_people(self):
        self.cli("onboarding", "-w", self.workspace, "--buyer", BUYER, "start", "--as-of", "2026-03-02")
        text = self.cli("onboarding", "-w", self.workspace, "--buyer", BUYER, "--as-of", "2026-03-05").out.decode()
        self.assertIn(f"{BUYER}, day 3: behind", text)
        self.assertIn("“Ask what a good lead is for them” is 3 days late.", text)
        self.assertIn("The gate is closed. Missing: the 14-day review, held;", text)


class Gate(Onboarding):
    def test_complete_names_all_that_is_missing(self):
        self.onboarding("start", "--as-of", "2026-03-02")
        self.assertSays(self.refused("complete"), BUYER, "14-day review was not held", "decision maker",
                        "fewer than two recommendations", "required steps", "not validated")

    def test_what_is_met_is_missing_no_longer(self):
        self.onboarding("start", "--as-of", "2026-03-02")
        self.take(self.write("expectations.csv", "buyer,valid_from,weekly_volume,validated_on\n"
                                                 f"{BUYER},2026-03-02,60,2026-03-06\n"))
        self.tick_all("--as-of", "2026-03-16")
        gate = self.onboarding("--as-of", "2026-03-16")["gate"]
        self.assertEqual(gate["missing"], ["review_14_day", "decision_maker", "recommendations"])
        self.assertEqual(self.onboarding("--as-of", "2026-03-05")["gate"]["missing"], ALL_DEMANDS)

    def test_a_file_is_no_way_round(self):
        self.onboarding("start", "--as-of", "2026-03-02")
        self.write("in/buyers.csv", f"buyer,stage\n{BUYER},active\n")
        self.write("in/contacts.csv", f"buyer,name,role\n{BUYER},Owen Vale,decision-maker\n")
        self.write("in/reviews.csv", f"buyer,kind,due_on,held_on\n{BUYER},14-day,2026-03-16,2026-03-16\n")
        self.assertEqual(len(self.take(self.folder / "in")["warnings"]), 1)
        self.assertEqual(self.stage(), "onboarding")
        self.assertEqual(self.onboarding("--as-of", "2026-03-20")["gate"]["missing"], ALL_DEMANDS)
        self.refused("complete")

    def test_an_override_opens_and_complete_completes(self):
        self.onboarding("start", "--as-of", "2026-03-02")
        over = self.onboarding("override", "--reason", "a branch of a buyer we know", "--as-of", "2026-03-10")
        self.assertEqual(over["gate"], {"open": True, "missing": [], "override": "a branch of a buyer we know"})
        self.assertNotEqual(over["state"], "done")
        self.assertEqual(self.stage(), "onboarding")
        done = self.onboarding("complete", "--as-of", "2026-03-11")
        self.assertEqual((done["state"], done["completed_on"]), ("done", "2026-03-11"))
        self.assertEqual(self.stage(), "active")
        self.assertIn(b"a branch of a buyer we know", self.exported()["buyers.csv"])
        self.assertSound()
        self.assertSays(self.refused("complete"), BUYER)
        self.assertSays(self.refused("tick", "1"), BUYER)

    def test_an_override_needs_a_reason(self):
        self.onboarding("start", "--as-of", "2026-03-02")
        self.refused("override", code=WRONG_USAGE)
        self.assertSays(self.refused("override", "--reason", "  "), "reason")

    def test_an_override_stands_without_an_onboarding(self):
        over = self.onboarding("override", "--reason", "agreed")
        self.assertEqual((over["state"], over["items"], over["gate"]["open"]), (None, [], True))
        path = self.write("again/buyers.csv", f"buyer,stage\n{BUYER},active\n")
        self.assertEqual(self.take(path)["warnings"], [])
        self.assertEqual(self.stage(), "active")


class Starting(Onboarding):
    def test_without_one_there_is_nothing_to_say(self):
        for action in (["status"], ["tick", "1"], ["complete"]):
            self.assertSays(self.refused(*action), BUYER)

    def test_it_runs_once(self):
        self.onboarding("start", "--as-of", "2026-03-02")
        self.assertSays(self.refused("start"), BUYER)

    def test_whoever_starts_is_signed(self):
        self.take(self.write("in/buyers.csv", "buyer,stage\nNew Firm,prospect\n"))
        started = self.document("onboarding", "-w", self.workspace, "--buyer", "New Firm", "start", "--as-of", ago(3))
        self.assertEqual((started["day"], started["started_on"], started["checklist"]), (0, ago(3), "Onboarding"))
        row = next(one for one in self.document("buyers", "-w", self.workspace)["buyers"] if one["buyer"] == "New Firm")
        self.assertEqual((row["stage"], row["signed_on"]), ("onboarding", ago(3)))

    def test_whoever_left_comes_back_first(self):
        self.take(self.write("in/buyers.csv", "buyer,stage,signed_on,churned_on\nGone,churned,2025-01-01,2025-06-01\n"))
        before = self.exported()
        ended = self.cli("onboarding", "-w", self.workspace, "--buyer", "Gone", "start", code=DATA_SAID_NO)
        self.assertSays(ended.err, "Gone")
        self.assertUnchanged(before)

    def test_wrong_usage(self):
        for arguments in (["tick"], ["status", "1"], ["start", "--reason", "x"], ["begin"],
                          ["status", "--as-of", "2026-02-30"]):
            self.assertTrue(self.refused(*arguments, code=WRONG_USAGE))

    def test_an_unknown_buyer_is_told(self):
        ended = self.cli("onboarding", "-w", self.workspace, "--buyer", "Nobody", "start", code=DATA_SAID_NO)
        self.assertSays(ended.err, "Nobody")


class Demo(CliCase):
    def test_one_goes_right_and_one_sticks(self):
        self.cli("demo", "-w", self.workspace, "--as-of", "2026-03-31", "--days", "120", "--timezone", "UTC")
        states = {}
        for buyer in ("Larkhaven Senior Benefits", "Brightacre Solar & Electric"):
            answer = self.document("onboarding", "-w", self.workspace, "--buyer", buyer, "--as-of", "2026-03-31")
            states[buyer] = answer["state"]
            self.assertFalse(answer["gate"]["open"])
        self.assertEqual(list(states.values()), ["on_track", "stuck"])


if __name__ == "__main__":
    unittest.main()
