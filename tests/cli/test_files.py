# SPDX-License-Identifier: GPL-3.0-or-later
"""Backup, restore, rescue and check, of sound and of damaged workspaces."""

import shutil
import unittest

from clicase import DATA_SAID_NO, DONE, CliCase, run


class Files(CliCase):
    def setUp(self):
        super().setUp()
        self.new()
        self.write("in/buyers.csv", "buyer\n" + "".join(f"Buyer {n}\n" for n in range(40)))
        self.write("in/deliveries.csv", "buyer,day,source,delivered\n" + "".join(
            f"Buyer {n},2025-{m + 1:02}-{d + 1:02},Web,{n + d}\n" for n in range(40) for m in range(3) for d in range(28)))
        self.write("in/contacts.csv", "buyer,name\n" + "".join(f"Buyer {n},Person {n}\n" for n in range(40)))
        self.take(self.folder / "in")
        self.before = self.exported()

    def add_buyer(self, name):
        self.take(self.write("buyers.csv", f"buyer\n{name}\n"))


class Backups(Files):
    def test_backup_and_restore(self):
        copy = self.folder / "copy.touchbase"
        self.cli("backup", "-w", self.workspace, "-o", copy)
        self.assertEqual(self.exported(copy), self.before)
        self.add_buyer("Later")
        later = self.exported()
        answer = self.document("restore", "-w", self.workspace, copy)
        self.assertUnchanged(self.before)
        kept = self.folder / answer["kept"]
        self.assertTrue(kept.exists(), answer)
        self.assertEqual(kept.parent, self.folder)
        self.assertEqual(self.exported(kept), later)

    def test_restored_twice_keeps_both(self):
        copy = self.folder / "copy.touchbase"
        self.cli("backup", "-w", self.workspace, "-o", copy)
        kept = {self.document("restore", "-w", self.workspace, copy)["kept"] for _ in range(2)}
        self.assertEqual(len(kept), 2)

    def test_backup_refuses_to_write_over_a_file(self):
        other = self.write("other.txt", "mine")
        ended = run("backup", "-w", self.workspace, "-o", other)
        self.assertEqual((ended.code, other.read_text()), (DATA_SAID_NO, "mine"))
        self.assertSays(ended.err, "other.txt")
        ended = run("backup", "-w", self.workspace, "-o", self.workspace)
        self.assertEqual(ended.code, DATA_SAID_NO)
        self.assertUnchanged(self.before)

    def test_restore_of_what_is_no_backup(self):
        damaged = self.folder / "damaged.touchbase"
        self.cli("backup", "-w", self.workspace, "-o", damaged)
        data = bytearray(damaged.read_bytes())
        data[8192:40_000] = bytes(40_000 - 8192)
        damaged.write_bytes(data)
        cut = self.write("cut.touchbase", self.workspace.read_bytes()[:20_000])
        for path in (self.write("a.txt", "hello"), self.write("empty", b""), damaged, cut, self.folder / "none"):
            with self.subTest(path.name):
                ended = run("restore", "-w", self.workspace, path)
                self.assertEqual(ended.code, DATA_SAID_NO)
                self.assertSays(ended.err, path.name)
        self.assertUnchanged(self.before)

    def test_restore_of_a_damaged_workspace(self):
        copy = self.folder / "copy.touchbase"
        self.cli("backup", "-w", self.workspace, "-o", copy)
        damage = b"SQLite format 3\x00" + b"\xff" * 5000
        self.workspace.write_bytes(damage)
        answer = self.document("restore", "-w", self.workspace, copy)
        self.assertUnchanged(self.before)
        self.assertEqual((self.folder / answer["kept"]).read_bytes(), damage)


class Damage(Files):
    def damaged(self, change):
        data = bytearray(self.workspace.read_bytes())
        path = self.folder / "damaged.touchbase"
        path.write_bytes(change(data))
        return path

    def flipped(self, data):
        """Every page but the first few is noise in its middle."""
        for start in range(len(data) // 2 // 4096 * 4096, len(data) - 4096, 4096):
            data[start:start + 2000] = b"\xa5" * 2000
        return data

    def test_check_finds_damage(self):
        for title, change in {"flipped": self.flipped, "cut": lambda data: data[:len(data) // 2 // 4096 * 4096]}.items():
            with self.subTest(title):
                path = self.damaged(change)
                before = path.read_bytes()
                ended = run("check", "-w", path)
                self.assertEqual(ended.code, DATA_SAID_NO)
                self.assertTrue(ended.err.strip())
                self.assertEqual(path.read_bytes(), before)

    def test_rescue_of_a_sound_workspace_has_everything(self):
        target = self.folder / "rescued.touchbase"
        answer = self.document("rescue", "-w", self.workspace, "-o", target)
        self.assertSound(target)
        self.assertEqual(self.exported(target), self.before)
        counts = {table["table"]: table for table in answer["tables"]}
        self.assertEqual(counts["buyer"]["written"], 40)
        self.assertEqual(counts["delivery"]["written"], 40 * 84)

    def test_rescue_of_a_damaged_workspace_reports_counts(self):
        for title, change in {"flipped": self.flipped, "cut": lambda data: data[:len(data) * 3 // 4]}.items():
            with self.subTest(title):
                path = self.damaged(change)
                before = path.read_bytes()
                target = self.folder / f"rescued-{title}.touchbase"
                ended = run("rescue", "-w", path, "-o", target, "--json")
                self.assertIn(ended.code, (DONE, DATA_SAID_NO), ended.err)
                self.assertEqual(path.read_bytes(), before)
                if ended.code == DATA_SAID_NO:
                    self.assertSentences(ended.err)
                    self.assertFalse(target.exists())
                    continue
                self.assertSound(target)
                rescued = self.exported(target)
                lines = sum(len(data.splitlines()) - 1 for data in rescued.values())
                self.assertGreater(lines, 0)
                self.assertIn(b'"complete": false', ended.out)

    def test_rescue_of_noise(self):
        target = self.folder / "rescued.touchbase"
        for data in (b"", b"hello", bytes(range(256)) * 64):
            path = self.write("noise", data)
            ended = run("rescue", "-w", path, "-o", target)
            self.assertEqual(ended.code, DATA_SAID_NO)
            self.assertSays(ended.err, "noise")
            self.assertFalse(target.exists())

    def test_rescue_refuses_to_write_over_a_file(self):
        target = self.write("mine.txt", "mine")
        ended = run("rescue", "-w", self.workspace, "-o", target)
        self.assertEqual((ended.code, target.read_text()), (DATA_SAID_NO, "mine"))

    def test_workspace_survives_the_loss_of_its_side_files(self):
        shutil.copyfile(self.workspace, self.folder / "alone.touchbase")
        self.assertEqual(self.exported(self.folder / "alone.touchbase"), self.before)


if __name__ == "__main__":
    unittest.main()
