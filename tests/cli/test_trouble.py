# SPDX-License-Identifier: GPL-3.0-or-later
"""Full disks, folders that may not be written, kills in the middle and two at a time: nothing or all, never half."""

import json
import os
import resource
import shutil
import sqlite3
import signal
import stat
import subprocess
import time
import unittest

from clicase import DATA_SAID_NO, DONE, CliCase, KnownBuyers, as_other_user, contents, run, start

BUYERS = 50


def big_deliveries(days, delivered=5):
    lines = ["buyer,day,source,delivered"]
    for buyer in range(BUYERS):
        for day in range(days):
            lines.append(f"Buyer {buyer},20{20 + day // 336:02}-{day // 28 % 12 + 1:02}-{day % 28 + 1:02},Web,{delivered}")
    return "\n".join(lines) + "\n"


def at_most(size):
    """In the child: no file may grow beyond this, which is how a full disk looks to it."""
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return limit


class ManyBuyers(CliCase):
    def setUp(self):
        super().setUp()
        self.new()
        self.take(self.write("buyers.csv", "buyer\n" + "".join(f"Buyer {n}\n" for n in range(BUYERS))))
        self.take(self.write("deliveries.csv", "buyer,day,source,delivered\nBuyer 0,2020-01-01,Web,1\n"))
        self.before = self.exported()


class FullDisk(ManyBuyers):
    def test_while_importing(self):
        path = self.write("deliveries.csv", big_deliveries(336))
        size = self.workspace.stat().st_size
        for most in (size // 8, size // 2, size):
            with self.subTest(most):
                ended = run("import", "-w", self.workspace, path, preexec=at_most(most))
                self.assertEqual(ended.code, DATA_SAID_NO)
                self.assertSays(ended.err, self.workspace.name, "room")
                self.assertUnchanged(self.before)

    def test_while_exporting(self):
        self.take(self.write("deliveries.csv", big_deliveries(56)))
        before = self.exported()
        self.cli("export", "-w", self.workspace, "--format", "csv", self.folder / "out")
        old = contents(self.folder / "out")
        for args in (["--format", "csv", self.folder / "out"], ["--format", "json", self.folder / "out.json"]):
            with self.subTest(args[1]):
                ended = run("export", "-w", self.workspace, *args, preexec=at_most(20_000))
                self.assertEqual(ended.code, DATA_SAID_NO)
                self.assertSentences(ended.err)
        self.assertLess(20_000, len(old["deliveries.csv"]))
        self.assertEqual(contents(self.folder / "out"), old)
        self.assertFalse((self.folder / "out.json").exists())
        self.assertUnchanged(before)

    def test_while_backing_up(self):
        self.take(self.write("deliveries.csv", big_deliveries(56)))
        before = self.exported()
        target = self.folder / "copy.touchbase"
        ended = run("backup", "-w", self.workspace, "-o", target, preexec=at_most(20_000))
        self.assertEqual(ended.code, DATA_SAID_NO)
        self.assertSentences(ended.err)
        self.assertFalse(target.exists())
        self.assertUnchanged(before)

    def test_while_making_a_workspace(self):
        for args in (["new"], ["demo", "--buyers", "2", "--days", "30"]):
            with self.subTest(args[0]):
                path = self.folder / "made.touchbase"
                ended = run(args[0], "-w", path, *args[1:], preexec=at_most(20_000))
                self.assertEqual(ended.code, DATA_SAID_NO)
                self.assertSentences(ended.err)
                self.assertEqual([p.name for p in self.folder.glob("made.touchbase*")], [])

    def test_on_a_small_file_system(self):
        if shutil.which("unshare") is None or os.getuid() != 0:
            self.skipTest("needs a mount of its own")
        path = self.write("deliveries.csv", big_deliveries(336))
        disk = self.folder / "disk"
        disk.mkdir()
        script = ('mount -t tmpfs -o size=1500k none "$1" || exit 77; cp "$2" "$1/w.touchbase"; '
                  '"$TOUCHBASE_CLI" import -w "$1/w.touchbase" "$3"; code=$?; rm -rf "$4"; '
                  '"$TOUCHBASE_CLI" export -w "$1/w.touchbase" --format csv "$4" || exit 78; '
                  '"$TOUCHBASE_CLI" check -w "$1/w.touchbase" >/dev/null || exit 79; exit $code')
        ended = subprocess.run(["unshare", "-m", "sh", "-c", script, "sh", disk, self.workspace, path,
                                self.folder / "after"], capture_output=True, check=False)
        if ended.returncode == 77 or b"unshare" in ended.stderr:
            self.skipTest("cannot mount here")
        self.assertEqual(ended.returncode, DATA_SAID_NO, ended.stderr)
        self.assertSays(ended.stderr.decode(), "room")
        self.assertEqual(contents(self.folder / "after"), self.before)


class Permissions(KnownBuyers):
    """Under another user, for whom permissions bind."""

    def setUp(self):
        super().setUp()
        self.good = self.write("deliveries.csv", "buyer,day,delivered\nHarbor Mutual,2026-03-01,5\n")
        self.folder.chmod(0o755)
        self.good.chmod(0o644)
        self.workspace.chmod(0o644)
        self.before = self.exported()

    def refused(self, *args):
        ended = run(*args, preexec=as_other_user)
        self.assertEqual(ended.code, DATA_SAID_NO, ended.err or ended.out)
        self.assertSentences(ended.err)
        return ended

    def test_read_only_workspace_in_an_unwritable_folder(self):
        ended = self.refused("import", "-w", self.workspace, self.good)
        self.assertIn(str(self.folder.name), ended.err)
        self.assertUnchanged(self.before)

    def test_read_only_workspace_in_a_writable_folder(self):
        self.folder.chmod(0o777)
        self.workspace.chmod(0o444)
        ended = self.refused("import", "-w", self.workspace, self.good)
        self.assertIn(self.workspace.name, ended.err)
        self.workspace.chmod(0o600)
        self.assertUnchanged(self.before)

    def test_workspace_that_may_not_be_read(self):
        self.workspace.chmod(0o600)
        ended = self.refused("score", "-w", self.workspace)
        self.assertIn(self.workspace.name, ended.err)
        self.assertUnchanged(self.before)

    def test_unwritable_targets(self):
        self.folder.chmod(0o777)
        self.workspace.chmod(0o666)
        closed = self.folder / "closed"
        closed.mkdir(mode=0o755)
        for args in (["export", "-w", self.workspace, "--format", "csv", closed / "out"],
                     ["export", "-w", self.workspace, "--format", "csv", closed],
                     ["export", "-w", self.workspace, "--format", "json", closed / "out.json"],
                     ["backup", "-w", self.workspace, "-o", closed / "copy.touchbase"],
                     ["new", "-w", closed / "new.touchbase"],
                     ["demo", "-w", closed / "demo.touchbase", "--buyers", "1", "--days", "10"],
                     ["rescue", "-w", self.workspace, "-o", closed / "rescued.touchbase"]):
            with self.subTest(args[0]):
                ended = self.refused(*args)
                self.assertIn("closed", ended.err)
                self.assertEqual(list(closed.iterdir()), [])


class Killed(ManyBuyers):
    def exported_now(self):
        self.assertSound()
        return self.exported()

    def test_in_the_middle_of_an_import_leaves_nothing_or_all(self):
        path = self.write("deliveries.csv", big_deliveries(336))
        whole = self.folder / "whole.touchbase"
        shutil.copyfile(self.workspace, whole)
        begun = time.monotonic()
        self.take(path, workspace=whole)
        lasted = time.monotonic() - begun
        after = self.exported(whole)
        pristine = self.folder / "pristine.touchbase"
        shutil.copyfile(self.workspace, pristine)
        nothing = 0
        for number, part in enumerate((0.1, 0.3, 0.5, 0.7, 0.85, 0.95)):
            with self.subTest(part):
                self.workspace = self.folder / f"killed-{number}.touchbase"
                shutil.copyfile(pristine, self.workspace)
                process = start("import", "-w", self.workspace, path)
                time.sleep(lasted * part)
                process.kill()
                process.communicate()
                now = self.exported_now()
                self.assertIn(now, (self.before, after))
                nothing += now == self.before
                answer = self.take(path)
                self.assertEqual(answer["rows"], BUYERS * 336)
                self.assertEqual(self.exported(), after)
        self.assertGreater(nothing, 0, "no kill came in time")

    def test_interrupted(self):
        path = self.write("deliveries.csv", big_deliveries(336))
        begun = time.monotonic()
        self.take(path, "--dry-run")
        lasted = time.monotonic() - begun
        process = start("import", "-w", self.workspace, path)
        time.sleep(lasted / 4)
        process.send_signal(signal.SIGINT)
        process.communicate()
        self.assertNotEqual(process.returncode, DONE)
        self.assertEqual(self.exported_now(), self.before)

    def test_output_that_nobody_reads(self):
        process = start("buyers", "-w", self.workspace)
        process.stdout.close()
        process.stderr.read()
        self.assertIsNotNone(process.wait(timeout=30))
        process.stderr.close()
        self.assertUnchanged(self.before)


class TwoAtATime(ManyBuyers):
    def test_imports_lose_nothing(self):
        paths = [self.write(f"{n}/deliveries.csv", big_deliveries(112).replace(",Web,", f",Source {n},"))
                 for n in range(3)]
        processes = [start("import", "-w", self.workspace, path, "--json") for path in paths]
        for process in processes:
            out, err = process.communicate(timeout=120)
            self.assertEqual(process.returncode, DONE, err)
            self.assertEqual(json.loads(out)["added"], BUYERS * 112)
        self.assertEqual(len(self.rows("deliveries")), 3 * BUYERS * 112 + 1)
        self.assertSound()

    def test_reading_while_importing(self):
        path = self.write("deliveries.csv", big_deliveries(336))
        process = start("import", "-w", self.workspace, path)
        states = set()
        while process.poll() is None:
            states.add(len(self.rows("deliveries")))
            self.cli("score", "-w", self.workspace)
        process.communicate()
        self.assertEqual(process.returncode, DONE)
        self.assertLessEqual(states, {1, BUYERS * 336})

    def test_backup_while_importing_is_one_state(self):
        path = self.write("deliveries.csv", big_deliveries(336, delivered=7))
        process = start("import", "-w", self.workspace, path)
        copies = []
        while process.poll() is None:
            copies.append(self.folder / f"copy-{len(copies)}.touchbase")
            self.cli("backup", "-w", self.workspace, "-o", copies[-1])
        process.communicate()
        self.assertEqual(process.returncode, DONE)
        after = self.exported()
        self.assertTrue(copies)
        for copy in (copies[0], copies[-1]):
            self.assertSound(copy)
            self.assertIn(self.exported(copy), (self.before, after))


class Modes(KnownBuyers):
    """Files hold people's data: they are their owner's alone, whatever the umask."""

    def mode(self, path):
        return stat.S_IMODE(path.stat().st_mode)

    def test_files_and_folders(self):
        loose = lambda: os.umask(0)
        made = self.folder / "made.touchbase"
        out = self.folder / "out" / "inner"
        bad = self.write("contacts.csv", "buyer,name\nHarbour,Ana\n")
        self.cli("new", "-w", made, preexec=loose)
        self.cli("demo", "-w", self.folder / "demo.touchbase", "--buyers", "1", "--days", "10", preexec=loose)
        self.cli("export", "-w", self.workspace, "--format", "csv", out, preexec=loose)
        self.cli("export", "-w", self.workspace, "--format", "json", self.folder / "all.json", preexec=loose)
        self.cli("backup", "-w", self.workspace, "-o", self.folder / "copy.touchbase", preexec=loose)
        self.cli("rescue", "-w", self.workspace, "-o", self.folder / "rescued.touchbase", preexec=loose)
        self.cli("import", "-w", self.workspace, bad, "--rejects", self.folder / "rejects.csv", code=DATA_SAID_NO,
                 preexec=loose)
        for name in ("made.touchbase", "demo.touchbase", "all.json", "copy.touchbase", "rescued.touchbase",
                     "rejects.csv"):
            self.assertEqual(self.mode(self.folder / name), 0o600, name)
        self.assertEqual([self.mode(path) for path in out.iterdir()], [0o600] * 15)
        self.assertEqual(self.mode(out), 0o700)
        self.cli("restore", "-w", self.workspace, self.folder / "copy.touchbase", preexec=loose)
        for path in self.folder.glob("work.touchbase*"):
            self.assertEqual(self.mode(path), 0o700 if path.is_dir() else 0o600, path)

    def test_write_ahead_log(self):
        path = self.write("deliveries.csv", "buyer,day,delivered\n" + "".join(
            f"Harbor Mutual,20{20 + n // 336:02}-{n // 28 % 12 + 1:02}-{n % 28 + 1:02},5\n" for n in range(1300)))
        process = start("import", "-w", self.workspace, path, preexec=lambda: os.umask(0))
        seen = {}
        while process.poll() is None:
            for suffix in ("-wal", "-shm"):
                try:
                    seen[suffix] = self.mode(self.workspace.with_name(self.workspace.name + suffix)) | seen.get(suffix, 0)
                except FileNotFoundError:
                    pass
        process.communicate()
        self.assertEqual(process.returncode, DONE)
        self.assertEqual(seen, {"-wal": 0o600, "-shm": 0o600})


class BrokenSettings(KnownBuyers):
    def test_the_file_is_named(self):
        for name, value in (("zone", "[]"), ("zone", "nonsense"), ("working-week", "[[1]]"), ("currency", '["dollars"]')):
            with self.subTest(name=name, value=value):
                with sqlite3.connect(self.workspace) as database:
                    kept = database.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()[0]
                    database.execute("UPDATE setting SET value = ? WHERE name = ?", (value, name))
                database.close()
                ended = self.cli("score", "-w", self.workspace, code=DATA_SAID_NO)
                self.assertSays(ended.err, str(self.workspace), "damaged")
                with sqlite3.connect(self.workspace) as database:
                    database.execute("UPDATE setting SET value = ? WHERE name = ?", (kept, name))
                database.close()


if __name__ == "__main__":
    unittest.main()
