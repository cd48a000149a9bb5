# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of touchbase-cli share: running the program and looking at what it left.

The program is the one that the environment variable TOUCHBASE_CLI names.  It is only looked at from outside: exit
status, standard output and error, and the files it wrote.  What a workspace holds is what it exports.
"""

import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from collections import namedtuple
from datetime import date, timedelta
from pathlib import Path

PROGRAM = os.environ["TOUCHBASE_CLI"]
DATA = Path(__file__).with_name("data")

DONE, DATA_SAID_NO, WRONG_USAGE, IN_PART = 0, 1, 2, 3

# The columns of formats.md, section 1, in table order.
COLUMNS = {
    "buyers": "buyer vertical stage owner signed_on churned_on churn_reason currency external_id "
              "acquisition_source referred_by notes gate_override",
    "contacts": "buyer name role email phone preferred_channel preferences",
    "expectations": "buyer valid_from weekly_volume max_dispute_rate return_window_days target_contact_rate "
                    "target_conversion_rate response_hours cadence_days coverage_area lead_types exclusivity "
                    "validated_on",
    "touchpoints": "uid buyer at channel direction area contacts summary emotion csat ease proactive minutes author",
    "deliveries": "buyer day source delivered disputed contacted converted revenue refunded",
    "returns": "buyer lead_id source sold_on requested_on reason status decided_on amount notes",
    "returns_coverage": "buyer from until",
    "deliveries_coverage": "buyer from until",
    "issues": "uid buyer opened_at first_response_at resolved_at area severity channel subject root_cause reopened",
    "surveys": "uid buyer at kind score scale_min scale_max low_is_good contact comment",
    "reviews": "uid buyer kind due_on held_on",
    "checklist_items": "buyer kind checklist started_on position item due_on done_on required owner note",
    "pauses": "buyer from until reason",
    "tasks": "uid buyer title due_on done_on owner",
    "consumer": "source day visits form_starts completions mobile_visits mobile_completions complaints opt_outs "
                "load_ms",
}
COLUMNS = {kind: columns.split() for kind, columns in COLUMNS.items()}

Ended = namedtuple("Ended", "code out err")

ENVIRONMENT = {**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8", "USER": "tester"}


def run(*args, stdin=b"", cwd=None, preexec=None, env=None, timeout=120):
    """Runs the program to its end."""
    ended = subprocess.run([PROGRAM, *map(str, args)], input=stdin, capture_output=True, cwd=cwd,
                           preexec_fn=preexec, env=env or ENVIRONMENT, timeout=timeout)
    return Ended(ended.returncode, ended.stdout, ended.stderr.decode("utf-8"))


def start(*args, preexec=None):
    """Starts the program and does not wait for it."""
    return subprocess.Popen([PROGRAM, *map(str, args)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, preexec_fn=preexec, env=ENVIRONMENT)


def as_other_user():
    """In the child: a user for whom permissions bind.  Tests often run as root, for whom they do not."""
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)


def ago(days):
    return (date.today() - timedelta(days=days)).isoformat()


def contents(folder):
    """Every file below a folder: its name and its bytes."""
    folder = Path(folder)
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


class CliCase(unittest.TestCase):
    """A test with a folder of its own and, in it, the path of a workspace that new() makes."""

    maxDiff = None

    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="touchbase-cli-")
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)
        self.workspace = self.folder / "work.touchbase"
        self.snapshots = 0

    def cli(self, *args, code=DONE, **more):
        ended = run(*args, **more)
        self.assertEqual(ended.code, code, f"{args}: {ended.err or ended.out[:2000]}")
        return ended

    def document(self, *args, code=DONE, **more):
        """The one JSON document of a command with --json."""
        ended = self.cli(*args, "--json", code=code, **more)
        return json.loads(ended.out, parse_constant=lambda word: self.fail(f"{word} is no JSON"))

    def new(self, zone="UTC", workspace=None):
        self.cli("new", "-w", workspace or self.workspace, "--timezone", zone)

    def write(self, name, text, encoding="utf-8"):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return path

    def take(self, *paths, code=DONE, workspace=None, **more):
        """Imports and answers with the document, whose sum must always be right."""
        answer = self.document("import", "-w", workspace or self.workspace, *paths, code=code, **more)
        self.assertEqual(set(answer), {"batch", "rows", "added", "updated", "unchanged", "rejected", "skipped",
                                       "warnings"})
        self.assertEqual(answer["rows"], answer["added"] + answer["updated"] + answer["unchanged"]
                         + len(answer["rejected"]))
        return answer

    def counts(self, answer):
        return answer["added"], answer["updated"], answer["unchanged"], len(answer["rejected"])

    def exported(self, workspace=None):
        """What a workspace holds: the bytes of each file of its CSV export."""
        self.snapshots += 1
        folder = self.folder / f"snapshot-{self.snapshots}"
        self.cli("export", "-w", workspace or self.workspace, "--format", "csv", folder)
        files = contents(folder)
        shutil.rmtree(folder)
        self.assertEqual(set(files), {kind + ".csv" for kind in COLUMNS})
        return files

    def rows(self, kind, workspace=None):
        """The lines of one exported file without its header."""
        return self.exported(workspace)[kind + ".csv"].decode("utf-8").splitlines()[1:]

    def assertSound(self, workspace=None):
        self.assertEqual(self.document("check", "-w", workspace or self.workspace), {"ok": True, "problems": []})

    def assertUnchanged(self, before, workspace=None):
        """The export is byte for byte what it was, and the workspace is sound."""
        self.assertEqual(self.exported(workspace), before)
        self.assertSound(workspace)

    def assertSentences(self, err):
        """What a person reads: lines that end like sentences, without the words of a machine."""
        self.assertTrue(err.strip(), "nothing was said on standard error")
        for line in err.splitlines():
            self.assertRegex(line, r"[.!?]”?$", line)
            self.assertIsNone(re.search(r"SQL|exception|errno|QFile|assert|terminate|0x[0-9a-f]{4}|%\d", line), line)

    def assertSays(self, err, *words):
        self.assertSentences(err)
        for word in words:
            self.assertIn(str(word), err)


class KnownBuyers(CliCase):
    """A workspace with two buyers in it, made once and copied for each test."""

    @classmethod
    def setUpClass(cls):
        cls.shared = tempfile.TemporaryDirectory(prefix="touchbase-cli-")
        cls.addClassCleanup(cls.shared.cleanup)
        cls.template = Path(cls.shared.name) / "template.touchbase"
        buyers = Path(cls.shared.name) / "buyers.csv"
        buyers.write_text("buyer,signed_on\nHarbor Mutual,2025-01-01\nPeak Roofing,2025-02-01\n", encoding="utf-8")
        for args in (["new", "--timezone", "UTC"], ["import", buyers]):
            ended = run(args[0], "-w", cls.template, *args[1:])
            if ended.code != DONE:
                raise AssertionError(ended.err)

    def setUp(self):
        super().setUp()
        shutil.copy(self.template, self.workspace)
