#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that check_layering.py finds each thing that it is there for, and nothing in a sound tree."""

import tempfile
import unittest
from pathlib import Path

from check_layering import LICENCE, LINES_FAIL, LINES_WARN, Check

SOUND = {
    "CMakeLists.txt": f"# {LICENCE}\n",
    "core/base/CMakeLists.txt": f"# {LICENCE}\ntouchbase_layer(base\n    SOURCES day.h)\n",
    "core/base/day.h": f"// {LICENCE}\n#include <QString>\n",
    "core/domain/CMakeLists.txt": f"# {LICENCE}\ntouchbase_layer(domain\n    USES base\n    SOURCES buyer.cpp)\n",
    "core/domain/buyer.cpp": f'// {LICENCE}\n#include "base/day.h"\n#include <QSet>\n#include <QStringView>\n',
    "core/store/CMakeLists.txt": f"# {LICENCE}\ntouchbase_layer(store USES domain # base\n  SOURCES a.cpp LINK X)\n",
    "core/store/a.cpp": f'// {LICENCE}\n#include "base/day.h"\n#include <QSqlQuery>\n#include <sqlite3.h>\n',
    "tests/core/store/tst_a.cpp": f'// {LICENCE}\n#include "store/a.h"\n#include <QSqlQuery>\n',
    "tests/check/run.py": f"#!/usr/bin/env python3\n# {LICENCE}\n",
}


class CheckLayering(unittest.TestCase):
    def check(self, **changes):
        """The check of the sound tree with some files replaced; `__` in a name stands for `/`, `_dot_` for `.`."""
        with tempfile.TemporaryDirectory() as folder:
            files = dict(SOUND)
            files.update({name.replace("__", "/").replace("_dot_", "."): text for name, text in changes.items()})
            for name, text in files.items():
                path = Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            check = Check(folder)
            check.run()
            return check

    def assert_finds(self, text, **changes):
        errors = self.check(**changes).errors
        self.assertEqual(len(errors), 1, errors)
        self.assertIn(text, errors[0])

    def assert_include_found(self, text, name, include):
        self.assert_finds(text, **{name: f"// {LICENCE}\n#include {include}\n"})

    def test_sound_tree_passes(self):
        check = self.check()
        self.assertEqual((check.errors, check.warnings), ([], []))

    def test_layer_that_is_not_named_under_uses(self):
        self.assert_include_found("domain does not use store", "core__domain__x_dot_h", '"store/a.h"')

    def test_layer_that_names_more_than_the_table_allows(self):
        self.assert_finds("domain may not use store", core__domain__CMakeLists_dot_txt=(
            f"# {LICENCE}\ntouchbase_layer(domain USES base store SOURCES buyer.cpp)\n"))

    def test_unknown_layer(self):
        self.assert_finds("there is no layer other", core__other__CMakeLists_dot_txt=(
            f"# {LICENCE}\ntouchbase_layer(other SOURCES a.cpp)\n"))

    def test_layer_without_a_layer_file(self):
        self.assert_finds("no CMakeLists.txt", core__rules__x_dot_cpp=f'// {LICENCE}\n#include "score/x.h"\n')

    def test_layer_file_that_declares_another_layer(self):
        self.assert_finds("instead of the one layer score", core__score__CMakeLists_dot_txt=(
            f"# {LICENCE}\ntouchbase_layer(stats SOURCES a.cpp)\n"))

    def test_include_that_climbs(self):
        self.assert_include_found("climbs", "core__domain__x_dot_h", '"../base/day.h"')
        self.assert_include_found("climbs", "tests__core__tst_x_dot_cpp", '"../../core/base/day.h"')

    def test_sql_outside_of_store(self):
        for header in ("<QSqlQuery>", "<QtSql>", "<QtSql/QSqlDatabase>", "<sqlite3.h>", "<libpq-fe.h>"):
            self.assert_include_found("core/store only", "core__domain__x_dot_h", header)
            self.assert_include_found("core/store only", "app__cli__x_dot_cpp", header)

    def test_windows_in_core(self):
        for header in ("<QWidget>", "<QtGui/QColor>", "<QPainter>", "<QApplication>", "<QMainWindow>", "<QtCharts>"):
            self.assert_include_found("no windows", "core__domain__x_dot_h", header)

    def test_store_in_ui(self):
        self.assert_include_found("ui does not use store", "ui__buyers__x_dot_cpp", '"store/a.h"')

    def test_missing_licence_line(self):
        for name in ("core__base__x_dot_h", "core__store__1_dot_sql", "tests__x_dot_py", "ui__CMakeLists_dot_txt"):
            self.assert_finds("first line must say", **{name: "x\n"})
        self.assert_finds("first line must say", core__base__x_dot_h="")

    def test_long_files(self):
        line = f"// {LICENCE}\n"
        self.assert_finds("the most is", core__base__x_dot_h=line * (LINES_FAIL + 1))
        check = self.check(core__base__x_dot_h=line * (LINES_WARN + 1))
        self.assertEqual((len(check.errors), len(check.warnings)), (0, 1))


if __name__ == "__main__":
    unittest.main()
