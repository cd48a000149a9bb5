#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual page tells of every command and option that the program has, and of no other.

The program is named by TOUCHBASE_CLI.
"""

import os
import pathlib
import re
import shutil
import subprocess
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "resources/man/touchbase-cli.1"
COMMON = {"-h", "--help", "-w", "--workspace", "--json"}


def helped(*arguments):
    return subprocess.run([os.environ["TOUCHBASE_CLI"], *arguments, "--help"], capture_output=True, text=True,
                          encoding="utf-8", check=True).stdout


def commands():
    """The commands that are available, as the program lists them."""
    listed = helped().split("Subcommands:")[1]
    return [name for name, text in re.findall(r"^  (\S+) +(.*)$", listed, re.MULTILINE) if "not available" not in text]


def options_of(command):
    listed = helped(command).split("Options:")[1].split("Example:")[0]
    return set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*(?=[ ,\n])", "\n".join(
        line[:30] for line in listed.splitlines() if line.startswith("  -")) + "\n"))


def synopsis():
    """By command: the options that the page's synopsis gives it."""
    text = PAGE.read_text(encoding="utf-8").replace("\\-", "-").split(".Sh DESCRIPTION")[0].split(".Sh SYNOPSIS")[1]
    usages = {}
    for usage in text.split(".Nm\n")[1:]:
        command = re.match(r"\.Cm (\S+)", usage)[1]
        usages[command] = {"-" + name for name in re.findall(r"\bFl (\S+)", usage)}
    return usages


class TestManual(unittest.TestCase):
    def test_it_has_every_command(self):
        self.assertEqual(sorted(commands()), sorted(synopsis()))

    def test_it_has_every_option(self):
        for command, named in synopsis().items():
            with self.subTest(command=command):
                short_for = {"-o": "--output"}
                known = options_of(command)
                self.assertLessEqual({"-w", "--json"}, known)
                self.assertEqual({short_for.get(one, one) for one in known - COMMON},
                                 {short_for.get(one, one) for one in named - COMMON})

    def test_every_option_is_explained(self):
        text = PAGE.read_text(encoding="utf-8").replace("\\-", "-").split(".Sh DESCRIPTION")[1]
        explained = set(re.findall(r"\bFl (\S+)", "\n".join(re.findall(r"^\.It (.*)$", text, re.MULTILINE))))
        for command, named in synopsis().items():
            for option in named - {"-w", "-o"}:
                self.assertIn(option[1:], explained, command)

    def test_every_command_shows_an_example(self):
        for command in commands():
            if command != "erase":
                self.assertIn(f"touchbase-cli {command} -w ", helped(command).split("Example:")[1])

    @unittest.skipUnless(shutil.which("groff"), "groff is not there")
    def test_it_is_well_formed(self):
        done = subprocess.run(["groff", "-mandoc", "-Tutf8", "-ww", "-z", PAGE], capture_output=True, text=True,
                              check=False)
        self.assertEqual("", done.stderr)


if __name__ == "__main__":
    unittest.main()
