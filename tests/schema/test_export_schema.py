#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The complete export, its schema and the way back.

The program is named by TOUCHBASE_CLI; everything else stands in the repository.
"""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

from jsonschema_subset import Validator

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "resources/schema/export.schema.json").read_text(encoding="utf-8"))
MIGRATION = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "core/store/migrations").glob("*.sql")))
NOT_EXPORTED = {"meta", "score_snapshot"}
# What looking at a workspace and filling one adds to it: exports and operations are on record.
GROWING = {"history", "history_row", "export_log"}


def tables_of_migration():
    """By table: its columns with their types and whether they may be blank."""
    tables = {}
    for name, body in re.findall(r"CREATE TABLE (\w+) \((.*?)\n\)\{strict\};", MIGRATION, re.DOTALL):
        columns = re.findall(r"^ {4}(\w+) \{(\w+)\}(.*)$", body, re.MULTILINE)
        tables[name] = {column: (kind, kind == "id" or "NOT NULL" in rest) for column, kind, rest in columns}
    for layer, base in re.findall(r"CREATE TABLE (\w+_layer) AS SELECT (\w+)\.\*, 0 AS top FROM", MIGRATION):
        tables[layer] = tables[base] | {"top": ("int", True)}
    for table, column, kind, rest in re.findall(r"ALTER TABLE (\w+) ADD COLUMN (\w+) \{(\w+)\}(.*);", MIGRATION):
        tables[table] = tables[table] | {column: (kind, "NOT NULL" in rest)}
    return tables


def cli(*arguments, status=0):
    done = subprocess.run([os.environ["TOUCHBASE_CLI"], *map(str, arguments)], capture_output=True, text=True,
                          encoding="utf-8", check=False)
    if done.returncode != status:
        raise AssertionError(f"{arguments} ended with {done.returncode}: {done.stderr}")
    return done


class TestSchema(unittest.TestCase):
    """The schema against the migrations."""

    def setUp(self):
        self.validator = Validator(SCHEMA)
        self.expected = {name: columns for name, columns in tables_of_migration().items() if name not in NOT_EXPORTED}
        self.tables = SCHEMA["properties"]["tables"]

    def flat(self, part):
        """A part with the properties and required names of what it refers to."""
        flat = {"properties": {}, "required": []}
        for one in ([self.flat(self.validator.resolve(part["$ref"]))] if "$ref" in part else []) + [part]:
            flat |= {key: value for key, value in one.items() if key not in ("$ref", "properties", "required")}
            flat["properties"] = flat["properties"] | one.get("properties", {})
            flat["required"] = flat["required"] + one.get("required", [])
        return flat

    def test_the_migrations_are_read_whole(self):
        self.assertEqual(len(re.findall("ALTER TABLE", MIGRATION)),
                         len(re.findall(r"ALTER TABLE \w+ ADD COLUMN \w+ \{\w+\}.*;", MIGRATION)))
        self.assertEqual(len(re.findall("CREATE TABLE", MIGRATION)), len(tables_of_migration()))
        self.assertIn(("real", True), tables_of_migration()["survey"].values())

    def test_it_lists_exactly_the_tables(self):
        self.assertEqual(set(self.expected), set(self.tables["properties"]))
        self.assertEqual(set(self.expected), set(self.tables["required"]))
        self.assertIs(False, self.tables["unevaluatedProperties"])

    def test_it_lists_exactly_the_columns(self):
        for name, columns in self.expected.items():
            with self.subTest(table=name):
                row = self.flat(self.tables["properties"][name]["items"])
                self.assertEqual(set(columns), set(row["properties"]))
                self.assertEqual({column for column, (_, required) in columns.items() if required},
                                 set(row["required"]))
                self.assertIs(False, row["unevaluatedProperties"])
                self.assertTrue(row["description"])

    def test_columns_have_the_types_of_the_store(self):
        samples = {"id": 1, "int": 1, "real": 1.5, "text": "EUR"}
        for name, columns in self.expected.items():
            row = self.flat(self.tables["properties"][name]["items"])
            for column, (kind, _) in columns.items():
                with self.subTest(column=f"{name}.{column}"):
                    part = self.flat(row["properties"][column])
                    wrong = "text" if kind != "text" else 7
                    self.assertNotEqual([], self.validator.problems(wrong, part))
                    if kind == "real":
                        self.assertEqual("number", part["type"])
                    elif "enum" not in part:
                        self.assertEqual([], self.validator.problems(samples[kind], part))


class TestExport(unittest.TestCase):
    """A demo workspace with an import and another that was undone, out and back."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.path = pathlib.Path(cls.folder.name)
        workspace = cls.path / "demo.touchbase"
        cli("demo", "-w", workspace, "--as-of", "2026-03-31", "--days", "200")
        rows = cls.path / "deliveries.csv"
        rows.write_text("buyer,day,delivered,revenue\nPeak Roofing Co,2026-03-30,7,12.5\n", encoding="utf-8")
        cli("import", "-w", workspace, rows)
        rows.write_text("buyer,day,delivered,revenue\nPeak Roofing Co,2026-03-30,9,\n", encoding="utf-8")
        batch = json.loads(cli("import", "-w", workspace, rows, "--json").stdout)["batch"]
        cli("undo-import", "-w", workspace, batch)
        cls.export = cls.path / "export.json"
        cls.answer = json.loads(cli("export", "-w", workspace, "--format", "json", cls.export, "--json").stdout)
        cls.text = cls.export.read_text(encoding="utf-8")
        cls.document = json.loads(cls.text)

    def fresh(self, name):
        workspace = self.path / f"{name}.touchbase"
        cli("new", "-w", workspace, "--timezone", "Asia/Kolkata")
        return workspace

    def exported(self, workspace):
        target = workspace.with_suffix(".json")
        cli("export", "-w", workspace, "--format", "json", target)
        return json.loads(target.read_text(encoding="utf-8"))

    def test_every_row_is_as_the_schema_says(self):
        problems = Validator(SCHEMA).problems(self.document)
        self.assertEqual([], problems[:20])

    def test_it_holds_something_of_the_kinds_that_matter(self):
        tables = self.document["tables"]
        for name in ("buyer", "contact", "expectation", "touchpoint", "delivery", "lead_return", "issue", "survey",
                     "review", "checklist", "checklist_item", "task", "pause", "consumer_day", "delivery_layer",
                     "import_batch", "history"):
            self.assertTrue(tables[name], name)

    def test_rows_stand_on_lines_of_their_own(self):
        lines = self.text.splitlines()
        rows = [line for line in lines if line.startswith("{")][1:]
        self.assertEqual(sum(len(table) for table in self.document["tables"].values()), len(rows))
        self.assertEqual(self.answer["rows"], len(rows))
        for line in rows:
            json.loads(line.rstrip(",]") if not line.endswith("}") else line)
        self.assertEqual("}}", lines[-1])

    def test_only_its_owner_may_read_it(self):
        self.assertEqual(0o600, self.export.stat().st_mode & 0o777)

    def test_standard_output_takes_it_too(self):
        document = json.loads(cli("export", "-w", self.path / "demo.touchbase", "--format", "json", "-").stdout)
        self.assertEqual(self.document["tables"]["buyer"], document["tables"]["buyer"])

    def test_a_new_workspace_takes_it_whole(self):
        workspace = self.fresh("whole")
        answer = json.loads(cli("import", "-w", workspace, self.export, "--json").stdout)
        rows = self.answer["rows"]
        self.assertEqual({"batch": None, "rows": rows, "added": rows, "updated": 0, "unchanged": 0, "rejected": [],
                          "skipped": 0, "warnings": []}, answer)
        tables = self.exported(workspace)["tables"]
        for name, rows in self.document["tables"].items():
            with self.subTest(table=name):
                self.assertEqual(rows, tables[name][:len(rows)] if name in GROWING else tables[name])
        self.assertEqual(len(self.document["tables"]["export_log"]) + 1, len(tables["export_log"]))

    def test_it_gives_the_same_scores_and_passes_the_check(self):
        workspace = self.fresh("scores")
        cli("import", "-w", workspace, self.export)
        cli("check", "-w", workspace)
        same = [cli("score", "-w", one, "--as-of", "2026-03-31", "--explain", "--json").stdout
                for one in (self.path / "demo.touchbase", workspace)]
        self.assertEqual(same[0], same[1])

    def test_imports_can_be_undone_after_it(self):
        workspace = self.fresh("undo")
        cli("import", "-w", workspace, self.export)
        for batch in json.loads(cli("imports", "-w", workspace, "--json").stdout)["batches"]:
            if not batch["undone"]:
                cli("undo-import", "-w", workspace, batch["batch"])
        cli("check", "-w", workspace)

    def test_a_dry_run_changes_nothing(self):
        workspace = self.fresh("dry")
        answer = json.loads(cli("import", "-w", workspace, self.export, "--dry-run", "--json").stdout)
        self.assertEqual(self.answer["rows"], answer["rows"])
        self.assertEqual([], self.exported(workspace)["tables"]["buyer"])

    def test_a_workspace_that_holds_something_refuses_it(self):
        workspace = self.path / "demo.touchbase"
        before = json.loads(cli("buyers", "-w", workspace, "--json").stdout)
        done = cli("import", "-w", workspace, self.export, status=1)
        self.assertIn("is not empty", done.stderr)
        self.assertEqual(before, json.loads(cli("buyers", "-w", workspace, "--json").stdout))

    def test_what_is_no_export_is_refused_and_changes_nothing(self):
        lines = self.text.splitlines(keepends=True)
        damaged = {
            "cut off": "".join(lines[:-1]),
            "cut off early": "".join(lines[:40]),
            "cut in a row": self.text[: len(self.text) // 2],
            "newer": self.text.replace('"version":1,', '"version":2,', 1),
            "unknown table": self.text.replace('"buyer":[', '"seller":[', 1),
            "unknown column": self.text.replace('"folded":', '"creased":', 1),
        }
        for title, text in damaged.items():
            with self.subTest(title):
                workspace = self.fresh("damaged " + title)
                bad = self.path / "bad.json"
                bad.write_text(text, encoding="utf-8")
                done = cli("import", "-w", workspace, bad, status=1)
                self.assertIn("not a complete export", done.stderr)
                self.assertEqual([], self.exported(workspace)["tables"]["buyer"])


if __name__ == "__main__":
    unittest.main()
