# SPDX-License-Identifier: GPL-3.0-or-later
"""Hold touchbase-cli against score_reference.py on generated folders (make_cases.py).

    TOUCHBASE_CLI=… python3 test_program.py [test]         6 time zones, 2 seeds
    TOUCHBASE_CLI=… python3 test_program.py --seeds 9-40   other seeds, by hand

The program is only looked at from outside.  Beside the numbers, the folders of odd seeds show that importing them
again changes nothing, that an export comes back byte for byte, and that the order of imports does not matter.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import unittest
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import compare
import make_cases
import score_reference as ref

PROGRAM = os.environ.get("TOUCHBASE_CLI", "touchbase-cli")
ZONES = ["UTC", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Pacific/Auckland", "America/Sao_Paulo"]
SEEDS = [1, 2]
BUYERS = 25


def cli(*args):
    ended = subprocess.run([PROGRAM, *map(str, args)], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    if ended.returncode != 0:
        raise AssertionError(f"{args} ended with {ended.returncode}: {ended.stderr.decode()[:2000]}")
    return ended.stdout


def document(*args):
    return json.loads(cli(*args, "--json"))


def contents(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


class Program(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="touchbase-score-")
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)

    def imported(self, zone, name, *paths):
        workspace = self.folder / name
        cli("new", "-w", workspace, "--timezone", zone)
        for path in paths:
            document("import", "-w", workspace, path)
        return workspace

    def exported(self, workspace):
        folder = workspace.with_suffix(".export")
        cli("export", "-w", workspace, "--format", "csv", folder)
        return folder

    def scores(self, workspace, info):
        return document("score", "-w", workspace, "--as-of", info["as_of"], "--since", info["since"], "--explain")

    def assertSame(self, reference, program):
        found = [f"{path}: {what}" for path, what in compare.differences(reference, program)]
        self.assertEqual(found[:20], [])

    def check_case(self, zone, seed):
        cases = self.folder / f"cases-{seed}"
        info = make_cases.make(str(cases), seed, BUYERS, None, zone)
        reference = ref.load(str(cases), zone)
        as_of, since = date.fromisoformat(info["as_of"]), date.fromisoformat(info["since"])
        workspace = self.imported(zone, f"{seed}.touchbase", cases)

        scores = self.scores(workspace, info)
        self.assertSame(ref.document(reference, as_of, since, None, True), scores)
        self.check_history(reference, workspace, as_of, seed)

        if seed % 2 == 1:
            self.check_files(zone, seed, workspace, cases, info, scores)

    def check_files(self, zone, seed, workspace, cases, info, scores):
        """Imported again nothing changes, an export comes back, and one by one the files make the same."""
        answer = document("import", "-w", workspace, cases)
        self.assertEqual((answer["rows"], answer["unchanged"]), (sum(info["rows"].values()),) * 2)

        folder = self.exported(workspace)
        files = [folder / f"{kind}.csv" for kind in make_cases.COLUMNS if kind != "buyers"]
        random.Random(seed).shuffle(files)
        ways = [("at-once", [folder])]
        if zone in ("UTC", "Pacific/Auckland"):
            ways.append(("one-by-one", [folder / "buyers.csv", *files]))
        for name, paths in ways:
            again = self.imported(zone, f"{seed}-{name}.touchbase", *paths)
            self.assertEqual(contents(self.exported(again)), contents(folder))
            self.assertSame(scores, self.scores(again, info))

    def check_history(self, reference, workspace, last, seed):
        """Each Sunday and the last day; after churn the score stays what it was (score.md, sections 6 and 8)."""
        signed = [b for b in reference.buyers.values() if b.signed_on is not None and b.signed_on <= last]
        for buyer in random.Random(seed).sample(signed, 2):
            first = max(buyer.signed_on, last - timedelta(days=150))
            answer = document("history", "-w", workspace, "--buyer", buyer.name, "--from", first, "--to", last)
            every = [first + timedelta(days=n) for n in range((last - first).days + 1)]
            points = [(day, ref.score(reference, buyer, day)) for day in every if day.weekday() == 6 or day == last]
            points = [{"day": day.isoformat(), "score": point.score, "coverage": point.coverage, "band": point.band,
                       "model": {"name": point.model.name, "version": point.model.version}} for day, point in points]
            self.assertSame({"buyer": buyer.name, "points": points}, answer)


def add_tests(seeds):
    for zone in ZONES:
        for seed in seeds:
            def test(self, zone=zone, seed=seed):
                self.check_case(zone, seed)
            setattr(Program, f"test_{zone.replace('/', '_').lower()}_{seed}", test)


if __name__ == "__main__":
    if "--seeds" in sys.argv:
        at = sys.argv.index("--seeds")
        first, last = sys.argv[at + 1].split("-")
        del sys.argv[at:at + 2]
        SEEDS = list(range(int(first), int(last) + 1))
    add_tests(SEEDS)
    unittest.main()
