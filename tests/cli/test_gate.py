# SPDX-License-Identifier: GPL-3.0-or-later
"""The gate at the door (formats.md, section 1): who may be active."""

import unittest

from clicase import CliCase, ago

BUYERS = "buyer,stage,signed_on"


class Gate(CliCase):
    def setUp(self):
        super().setUp()
        self.new()

    def stages(self):
        return {buyer["buyer"]: buyer["stage"] for buyer in self.document("buyers", "-w", self.workspace)["buyers"]}

    def test_active_young_buyer_without_review_is_onboarding(self):
        path = self.write("buyers.csv", f"{BUYERS}\nYoung,active,{ago(10)}\n")
        answer = self.take(path)
        self.assertEqual(self.counts(answer), (1, 0, 0, 0))
        self.assertEqual(len(answer["warnings"]), 1)
        self.assertIn("Young", answer["warnings"][0])
        self.assertIn("onboarding", answer["warnings"][0])
        self.assertEqual(self.stages(), {"Young": "onboarding"})
        self.assertSound()

    def test_warning_goes_to_standard_error(self):
        path = self.write("buyers.csv", f"{BUYERS}\nYoung,active,{ago(10)}\n")
        ended = self.cli("import", "-w", self.workspace, path)
        self.assertSays(ended.err, "Young", "onboarding")

    def test_second_import_is_unchanged(self):
        path = self.write("buyers.csv", f"{BUYERS}\nYoung,active,{ago(10)}\n")
        self.take(path)
        before = self.exported()
        self.assertEqual(self.counts(self.take(path)), (0, 0, 1, 0))
        self.assertEqual(self.exported(), before)

    def test_ninety_days_is_young_and_ninety_one_is_not(self):
        # one day apart, so that a test that runs over midnight is not wrong
        answer = self.take(self.write("buyers.csv", f"{BUYERS}\nNinety,active,{ago(89)}\nOld,active,{ago(92)}\n"))
        self.assertEqual(len(answer["warnings"]), 1)
        self.assertEqual(self.stages(), {"Ninety": "onboarding", "Old": "active"})

    def test_held_review_in_a_later_file_of_the_folder(self):
        self.write("in/buyers.csv", f"{BUYERS}\nYoung,active,{ago(20)}\n")
        self.write("in/reviews.csv", f"buyer,kind,due_on,held_on\nYoung,14-day,{ago(6)},{ago(5)}\n")
        self.assertEqual(self.take(self.folder / "in")["warnings"], [])
        self.assertEqual(self.stages(), {"Young": "active"})

    def test_order_of_the_files_does_not_matter(self):
        buyers = self.write("buyers.csv", f"{BUYERS}\nYoung,active,{ago(20)}\n")
        reviews = self.write("reviews.csv", f"buyer,kind,due_on,held_on\nYoung,14-day,{ago(6)},{ago(5)}\n")
        self.assertEqual(self.take(reviews, buyers)["warnings"], [])
        self.assertEqual(self.stages(), {"Young": "active"})

    def test_review_that_was_not_held_does_not_open(self):
        self.write("in/buyers.csv", f"{BUYERS}\nYoung,active,{ago(20)}\nOther,active,{ago(20)}\n")
        self.write("in/reviews.csv", f"buyer,kind,due_on,held_on\nYoung,14-day,{ago(6)},\nOther,30-day,{ago(6)},{ago(5)}\n")
        self.assertEqual(len(self.take(self.folder / "in")["warnings"]), 2)
        self.assertEqual(self.stages(), {"Other": "onboarding", "Young": "onboarding"})

    def test_override_opens_and_comes_back(self):
        path = self.write("buyers.csv", f"{BUYERS},gate_override\nYoung,active,{ago(10)},agreed with the lead\n")
        self.assertEqual(self.take(path)["warnings"], [])
        self.assertEqual(self.stages(), {"Young": "active"})
        before = self.exported()
        self.assertIn(b"agreed with the lead", before["buyers.csv"])
        folder = self.folder / "out"
        self.cli("export", "-w", self.workspace, "--format", "csv", folder)
        other = self.folder / "other.touchbase"
        self.new(workspace=other)
        self.assertEqual(self.take(folder, workspace=other)["warnings"], [])
        self.assertEqual(self.exported(other), before)

    def test_old_buyer_with_a_finished_onboarding_passes(self):
        self.write("in/buyers.csv", f"{BUYERS}\nOld,active,{ago(400)}\n")
        self.write("in/checklist_items.csv", "buyer,kind,checklist,started_on,item,done_on\n"
                                             f"Old,onboarding,Start,{ago(390)},Call,{ago(380)}\n")
        self.assertEqual(self.take(self.folder / "in")["warnings"], [])
        self.assertEqual(self.stages(), {"Old": "active"})

    def test_other_stages_pass(self):
        answer = self.take(self.write("buyers.csv", f"{BUYERS}\nA,prospect,\nB,onboarding,{ago(5)}\nC,paused,{ago(5)}\n"
                                                    f"D,,{ago(5)}\nE,active,\n"))
        self.assertEqual(answer["warnings"], [])
        self.assertEqual(self.stages(), {"A": "prospect", "B": "onboarding", "C": "paused", "D": None, "E": "active"})

    def test_undoing_the_review_is_looked_at_when_the_buyer_comes_again(self):
        buyers = self.write("buyers.csv", f"{BUYERS}\nYoung,active,{ago(20)}\n")
        reviews = self.write("reviews.csv", f"buyer,kind,due_on,held_on\nYoung,14-day,{ago(6)},{ago(5)}\n")
        batch = self.take(reviews, buyers)["batch"]
        self.cli("undo-import", "-w", self.workspace, batch)
        self.assertEqual(self.stages(), {})
        self.take(buyers)
        self.assertEqual(self.stages(), {"Young": "onboarding"})


if __name__ == "__main__":
    unittest.main()
