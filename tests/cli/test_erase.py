# SPDX-License-Identifier: GPL-3.0-or-later
"""Erasing a person: everything about them can be had as a file, and then no byte of them is left."""

import stat
import unittest

from clicase import DATA_SAID_NO, WRONG_USAGE, KnownBuyers

PERSON = "Quirina Xylander"
SECRETS = [PERSON, "quirina@example.org", "+49 555 0192", "whispers only"]


class Erase(KnownBuyers):
    def setUp(self):
        super().setUp()
        self.write("in/contacts.csv", "buyer,name,role,email,phone,preferences\n"
                                      f"Harbor Mutual,{SECRETS[0]},billing,{SECRETS[1]},{SECRETS[2]},{SECRETS[3]}\n"
                                      "Harbor Mutual,Ana Gil,user,ana@example.org,,\n")
        self.write("in/touchpoints.csv", "uid,buyer,at,channel,contacts,summary\n"
                                         f"t1,Harbor Mutual,2026-03-01T10:00:00Z,call,{PERSON}; Ana Gil,Spoke with {PERSON}\n")
        self.write("in/surveys.csv", "uid,buyer,at,kind,score,contact\n"
                                     f"s1,Harbor Mutual,2026-03-01T10:00:00Z,nps,9,{PERSON}\n")
        self.take(self.folder / "in")
        # once changed, so that the history holds the person too
        self.take(self.write("contacts.csv", f"buyer,name,preferences\nHarbor Mutual,{PERSON},writes now\n"))

    def traces(self):
        found = []
        for path in self.folder.glob("work.touchbase*"):
            for file in [path] if path.is_file() else path.rglob("*"):
                if file.is_file():
                    data = file.read_bytes()
                    found += [(file.name, secret) for secret in SECRETS if secret.encode() in data]
        return found

    def test_leaves_no_byte(self):
        self.assertTrue(self.traces())
        self.cli("backup", "-w", self.workspace, "-o", self.folder / "elsewhere.touchbase")
        document = self.folder / "person.json"
        self.document("erase", "-w", self.workspace, "--contact", PERSON, "--buyer", "Harbor Mutual", "--export", document)
        self.assertEqual(stat.S_IMODE(document.stat().st_mode), 0o600)
        text = document.read_text(encoding="utf-8")
        for secret in SECRETS:
            self.assertIn(secret, text)
        self.assertNotIn("ana@example.org", text)
        self.assertEqual(self.traces(), [])
        self.assertSound()
        after = self.exported()
        self.assertEqual([row.split(",")[1] for row in after["contacts.csv"].decode().splitlines()[1:]], ["Ana Gil"])
        self.assertIn(b"Ana Gil", after["touchpoints.csv"])
        self.assertEqual(len(after["surveys.csv"].splitlines()), 2)
        for data in after.values():
            self.assertNotIn(PERSON.encode(), data)

    def test_undoing_the_import_brings_nobody_back(self):
        self.cli("erase", "-w", self.workspace, "--contact", PERSON, "--buyer", "Harbor Mutual")
        last = self.document("imports", "-w", self.workspace)["batches"]
        batch = max(batch["batch"] for batch in last)
        self.cli("undo-import", "-w", self.workspace, batch)
        self.assertEqual(self.traces(), [])
        self.assertSound()

    def test_unknown_person(self):
        before = self.exported()
        for contact, buyer in (("Nobody", "Harbor Mutual"), (PERSON, "Harbour"), (PERSON, "Peak Roofing")):
            with self.subTest(contact=contact, buyer=buyer):
                document = self.folder / "person.json"
                ended = self.cli("erase", "-w", self.workspace, "--contact", contact, "--buyer", buyer, "--export",
                                 document, code=DATA_SAID_NO)
                self.assertSays(ended.err, buyer if buyer == "Harbour" else contact)
                self.assertFalse(document.exists())
        self.cli("erase", "-w", self.workspace, "--contact", PERSON, code=WRONG_USAGE)
        self.assertUnchanged(before)

    def test_nothing_is_erased_where_the_file_cannot_be_written(self):
        before = self.exported()
        ended = self.cli("erase", "-w", self.workspace, "--contact", PERSON, "--buyer", "Harbor Mutual", "--export",
                         self.folder / "none" / "person.json", code=DATA_SAID_NO)
        self.assertSays(ended.err, "none")
        self.assertUnchanged(before)


if __name__ == "__main__":
    unittest.main()
