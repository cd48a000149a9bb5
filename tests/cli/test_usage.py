# SPDX-License-Identifier: GPL-3.0-or-later
"""Exit statuses, help, and the exact documents of --json (formats.md, section 3)."""

import json
import unittest

from clicase import COLUMNS, DATA_SAID_NO, DONE, WRONG_USAGE, CliCase, KnownBuyers, run

AVAILABLE = {
    "new": [], "demo": [], "import": ["PATH"], "imports": [], "undo-import": ["1"],
    "export": ["--format", "csv", "PATH"], "buyers": [], "score": [], "history": ["--buyer", "B"],
    "control-chart": ["--buyer", "B"], "check": [], "today": [], "backup": ["-o", "FILE"], "restore": ["BACKUP"],
    "rescue": ["-o", "FILE"], "erase": ["--contact", "C", "--buyer", "B"],
    "chart": ["--buyer", "B", "--kind", "score", "-o", "a.png"],
    "review": ["--kind", "quarterly", "--period", "2026-Q1", "--all", "-o", "out"],
    "onboarding": ["--buyer", "B"],
}
NOT_YET = {
    "log": ["call B fine"],
}
GROUPS = {"onboarding", "delivery", "support", "account", "financial", "voice"}
MEASURE = {"id", "state", "raw", "n", "evidence", "points", "weight", "share", "contribution"}


class Usage(CliCase):
    def test_help(self):
        ended = run("--help")
        self.assertEqual((ended.code, ended.err), (DONE, ""))
        for command in AVAILABLE:
            self.assertIn(command, ended.out.decode())
            told = run(command, "--help")
            self.assertEqual((told.code, told.err), (DONE, ""), command)
            self.assertIn("--workspace", told.out.decode())
            self.assertIn("--json", told.out.decode())
            self.assertIn(f"Example:\n  touchbase-cli {command} -w ", told.out.decode())

    def test_version(self):
        self.assertRegex(run("--version").out.decode(), r"touchbase-cli \d+\.\d+")

    def test_wrong_usage(self):
        for args in ([], ["bogus"], ["--bogus"], ["import", "-w", "a"], ["new", "-w", "a", "--bogus"],
                     ["export", "-w", "a", "--format", "pdf", "b"], ["history", "-w", "a"], ["backup", "-w", "a"],
                     ["demo", "-w", "a", "--buyers", "-1"], ["demo", "-w", "a", "--buyers", "x"], ["restore", "-w", "a"],
                     *[[command, *args] for command, args in AVAILABLE.items()]):
            with self.subTest(args):
                ended = run(*args, cwd=self.folder)
                self.assertEqual(ended.code, WRONG_USAGE)
                self.assertTrue(ended.err.strip())
                self.assertEqual(list(self.folder.iterdir()), [])

    def test_unknown_command_is_named(self):
        self.assertSays(run("imprt", "-w", "a", cwd=self.folder).err, "imprt", "--help")

    def test_seed_is_a_whole_number_from_zero_on(self):
        for seed, said in (("-1", "between 0 and"), ("x", "not a whole number"), ("1.5", "not a whole number"),
                           ("18446744073709551616", "not a whole number")):
            with self.subTest(seed):
                ended = self.cli("demo", "-w", self.workspace, "--seed", seed, code=WRONG_USAGE)
                self.assertIn(f"“{seed}”", ended.err)
                self.assertIn(said, ended.err)
                self.assertFalse(self.workspace.exists())

    def test_commands_to_come(self):
        self.new()
        before = self.exported()
        for command, args in NOT_YET.items():
            with self.subTest(command):
                ended = run(command, "-w", self.workspace, *args)
                if ended.code == DONE:
                    self.skipTest(f"{command} has come")
                self.assertEqual(ended.code, WRONG_USAGE)
                self.assertSays(ended.err, command, "not available yet")
        self.assertUnchanged(before)

    def test_xlsx_is_to_come(self):
        self.new()
        ended = self.cli("export", "-w", self.workspace, "--format", "xlsx", self.folder / "a.xlsx", code=WRONG_USAGE)
        self.assertSays(ended.err, "xlsx")
        self.assertFalse((self.folder / "a.xlsx").exists())

    def test_csv_is_no_single_stream(self):
        self.new()
        self.cli("export", "-w", self.workspace, "--format", "csv", "-", cwd=self.folder, code=WRONG_USAGE)
        self.assertFalse((self.folder / "-").exists())

    def test_long_and_short_name_of_the_workspace(self):
        self.cli("new", "--workspace", self.workspace)
        self.cli("check", f"--workspace={self.workspace}")
        self.cli("check", "-w", self.workspace)

    def test_workspace_that_is_not_there(self):
        for command, args in AVAILABLE.items():
            if command in ("new", "demo"):
                continue
            with self.subTest(command):
                ended = run(command, "-w", self.folder / "none.touchbase", *args, cwd=self.folder)
                self.assertEqual(ended.code, DATA_SAID_NO)
                self.assertSentences(ended.err)
                self.assertEqual([path.name for path in self.folder.iterdir()], [])

    def test_file_that_is_no_workspace(self):
        for data in (b"", b"hello\n", b"SQLite format 3\x00" + bytes(4080), bytes(range(256)) * 32):
            path = self.write("strange.touchbase", data)
            for command, args in AVAILABLE.items():
                if command in ("new", "demo", "rescue", "restore"):
                    continue
                with self.subTest(command):
                    ended = run(command, "-w", path, *args, cwd=self.folder)
                    self.assertEqual(ended.code, DATA_SAID_NO)
                    self.assertSays(ended.err, "strange.touchbase")
                    self.assertEqual(path.read_bytes(), data)

    def test_new_refuses_what_is_there(self):
        path = self.write("mine.txt", "do not touch\n")
        for command in ("new", "demo"):
            ended = self.cli(command, "-w", path, code=DATA_SAID_NO)
            self.assertSays(ended.err, "mine.txt")
            self.assertEqual(path.read_text(), "do not touch\n")

    def test_unknown_time_zone(self):
        ended = self.cli("new", "-w", self.workspace, "--timezone", "Mars/Base", code=WRONG_USAGE)
        self.assertSays(ended.err, "Mars/Base")
        self.assertFalse(self.workspace.exists())

    def test_system_zone_is_taken(self):
        from clicase import ENVIRONMENT
        self.cli("new", "-w", self.workspace, env={**ENVIRONMENT, "TZ": "Asia/Kolkata"})
        told = json.loads(self.cli("export", "-w", self.workspace, "--format", "json", "-").out)
        self.assertIn("Asia/Kolkata", json.dumps(told))

    def test_strange_names_of_files(self):
        for name in ("a b.touchbase", "ünï'\".touchbase", "%1.touchbase"):
            with self.subTest(name):
                path = self.folder / name
                self.new(workspace=path)
                self.assertSound(path)


class Documents(KnownBuyers):
    def test_buyers(self):
        self.take(self.write("buyers.csv", "buyer,stage,vertical,owner,signed_on,churned_on\n"
                                           "Ångström,churned,legal,Ana,2025-01-01,2025-06-01\nzebra,,,,,\n"))
        answer = self.document("buyers", "-w", self.workspace)
        self.assertEqual(set(answer), {"buyers"})
        self.assertEqual([b["buyer"] for b in answer["buyers"]], ["Harbor Mutual", "Peak Roofing", "zebra", "Ångström"])
        self.assertEqual(answer["buyers"][-1], {"buyer": "Ångström", "stage": "churned", "vertical": "legal",
                                                "owner": "Ana", "signed_on": "2025-01-01", "churned_on": "2025-06-01"})
        self.assertEqual(answer["buyers"][2], {"buyer": "zebra", "stage": None, "vertical": None, "owner": None,
                                               "signed_on": None, "churned_on": None})
        only = self.document("buyers", "-w", self.workspace, "--stage", "churned")
        self.assertEqual([b["buyer"] for b in only["buyers"]], ["Ångström"])
        self.cli("buyers", "-w", self.workspace, "--stage", "at-risk", code=WRONG_USAGE)

    def test_score(self):
        plain = self.document("score", "-w", self.workspace, "--as-of", "2026-03-01")
        self.assertEqual(set(plain), {"as_of", "buyers"})
        self.assertEqual(plain["as_of"], "2026-03-01")
        keys = {"buyer", "model", "score", "coverage", "band", "average", "ceiling", "groups"}
        for buyer in plain["buyers"]:
            self.assertEqual(set(buyer), keys)
            self.assertEqual(set(buyer["model"]), {"name", "version"})
            self.assertEqual(set(buyer["ceiling"]), {"effect", "measure"})
            self.assertEqual(set(buyer["groups"]), GROUPS)
        explained = self.document("score", "-w", self.workspace, "--as-of", "2026-03-01", "--explain", "--since",
                                  "2026-02-01", "--buyer", " harbor  MUTUAL ")
        self.assertEqual(len(explained["buyers"]), 1)
        buyer = explained["buyers"][0]
        self.assertEqual(set(buyer), keys | {"measures", "effects", "ceiling_change"})
        self.assertEqual(len(buyer["measures"]), 19)
        for measure in buyer["measures"]:
            self.assertEqual(set(measure), MEASURE)
        self.assertEqual([set(effect) for effect in buyer["effects"]],
                         [{"id", "value_effect", "evidence_effect"}] * 19)

    def test_score_before_signing(self):
        self.assertEqual(self.document("score", "-w", self.workspace, "--as-of", "2024-12-31"),
                         {"as_of": "2024-12-31", "buyers": []})
        answer = self.document("score", "-w", self.workspace, "--as-of", "2025-01-15", "--since", "2024-12-31")
        self.assertEqual([(b["buyer"], b["effects"], b["ceiling_change"]) for b in answer["buyers"]],
                         [("Harbor Mutual", None, None)])

    def test_history(self):
        answer = self.document("history", "-w", self.workspace, "--buyer", "Harbor Mutual", "--from", "2026-01-01",
                               "--to", "2026-01-14")
        self.assertEqual(set(answer), {"buyer", "points"})
        self.assertEqual([point["day"] for point in answer["points"]], ["2026-01-04", "2026-01-11", "2026-01-14"])
        self.assertEqual([set(point) for point in answer["points"]], [{"day", "score", "coverage", "band", "model"}] * 3)

    def test_history_after_churn(self):
        # score.md: "A history is the same function at many D", and after churned_on the score "stays what it was on
        # that day": so the points go on, and each is what score says of its day.
        self.take(self.write("buyers.csv", "buyer,stage,churned_on\nHarbor Mutual,churned,2026-01-06\n"))
        answer = self.document("history", "-w", self.workspace, "--buyer", "Harbor Mutual", "--from", "2026-01-01",
                               "--to", "2026-01-20")
        self.assertEqual([point["day"] for point in answer["points"]],
                         ["2026-01-04", "2026-01-11", "2026-01-18", "2026-01-20"])
        for point in answer["points"]:
            scored = self.document("score", "-w", self.workspace, "--as-of", point["day"])["buyers"][0]
            self.assertEqual((point["score"], point["coverage"]), (scored["score"], scored["coverage"]))
        last = self.document("score", "-w", self.workspace, "--as-of", "2026-01-06")["buyers"][0]
        self.assertEqual({point["score"] for point in answer["points"][1:]}, {last["score"]})

    def test_bad_days_and_unknown_buyers(self):
        for args in (["score", "--as-of", "2026-02-30"], ["score", "--since", "yesterday"],
                     ["history", "--buyer", "Harbor Mutual", "--from", "1.1.2026"],
                     ["control-chart", "--buyer", "Harbor Mutual", "--as-of", "today"]):
            with self.subTest(args):
                self.assertSentences(self.cli(args[0], "-w", self.workspace, *args[1:], code=WRONG_USAGE).err)
        for command in ("score", "history", "control-chart"):
            with self.subTest(command):
                ended = self.cli(command, "-w", self.workspace, "--buyer", "Harbour", code=DATA_SAID_NO)
                self.assertSays(ended.err, "Harbour")

    def test_check(self):
        self.assertEqual(self.document("check", "-w", self.workspace), {"ok": True, "problems": []})

    def test_others_are_one_object(self):
        folder = self.folder / "out"
        made = self.folder / "made.touchbase"
        copy = self.folder / "copy.touchbase"
        rescued = self.folder / "rescued.touchbase"
        for args in (["new", "-w", made], ["export", "-w", self.workspace, "--format", "csv", folder],
                     ["export", "-w", self.workspace, "--format", "json", self.folder / "all.json"],
                     ["backup", "-w", self.workspace, "-o", copy], ["restore", "-w", self.workspace, copy],
                     ["rescue", "-w", self.workspace, "-o", rescued],
                     ["undo-import", "-w", self.workspace, "1"], ["imports", "-w", self.workspace]):
            with self.subTest(args[0]):
                self.assertIsInstance(self.document(*args), dict)
        self.assertEqual(set(path.name for path in folder.iterdir()), {kind + ".csv" for kind in COLUMNS})

    def test_words_without_json(self):
        for args in (["buyers"], ["score"], ["imports"], ["check"], ["history", "--buyer", "Harbor Mutual"],
                     ["control-chart", "--buyer", "Harbor Mutual"]):
            with self.subTest(args[0]):
                ended = self.cli(args[0], "-w", self.workspace, *args[1:])
                self.assertTrue(ended.out.strip())
                self.assertEqual(ended.err, "")


if __name__ == "__main__":
    unittest.main()
