#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the sources against the layering: check_layering.py [ROOT]. Exit status 1 when something is wrong.

The compiler already refuses most wrong includes, because a layer sees only the include roots of the layers that its
CMakeLists.txt names. This check sees what the compiler cannot: that the CMake files name no more than LAYERS allows,
that SQL stays in core/store, that core has no windows, and the form of the files.
"""

import re
import sys
from pathlib import Path

# What each layer of core may name under USES. What these use in turn is seen too.
LAYERS = {
    "base": set(),
    "domain": {"base"},
    "score": {"base", "domain"},
    "stats": {"base"},
    "settings": {"base", "domain"},
    "search": {"base", "domain"},
    "exchange": {"base", "domain"},
    "store": {"base", "domain"},
    "workspace": {"base", "domain", "store"},
    "rules": {"base", "domain", "score", "stats"},
    "report": {"base", "domain", "score", "stats"},
    "operations": {"base", "domain", "settings", "workspace", "score", "stats", "rules", "exchange",
                   "report"},
}
# What ui may include of core: everything but the store.
CORE_FOR_UI = set(LAYERS) - {"store"}

SOURCE_FOLDERS = ("app", "cmake", "core", "resources", "tests", "ui")
CPP = {".h", ".cpp"}
MARKED = CPP | {".cmake", ".py", ".sh", ".sql"}
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
LINES_WARN = 500
LINES_FAIL = 800

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[">]')
SQL_HEADER = re.compile(r"^(QtSql\b.*|QSql\w+|sqlite3\w*\.h|libpq-fe\.h|postgresql/.*)$")
WINDOW_HEADER = re.compile(
    r"^(Qt(Gui|Widgets|Charts|Svg|SvgWidgets|PrintSupport|OpenGL|OpenGLWidgets)\b.*"
    r"|Q(?!ByteArrayView|(Any|Latin1|Utf8)?StringView)\w*(Widget|Dialog|Window|Layout|Button|Label|View|Menu|ToolBar|Painter|Chart|Style|Icon|Pixmap|Palette|Action)"
    r"|Q(Gui)?Application|QDesktopServices|Q(Color|Font|FontDatabase|FontMetrics|Image|Brush|Pen|Cursor|Clipboard"
    r"|Screen|KeySequence|KeyEvent|MouseEvent|TextDocument|TextCursor|PdfWriter|PageLayout|PageSize|Shortcut"
    r"|StandardItemModel|FileSystemModel|Validator))$")
USES_BLOCK = re.compile(r"touchbase_layer\s*\(\s*(\w+)([^)]*)\)", re.DOTALL)
CMAKE_KEYWORDS = {"SOURCES", "USES", "USES_PRIVATE", "LINK", "LINK_PRIVATE"}


def closure(uses):
    """For each layer, all layers that it sees through `uses`, itself included."""
    seen = {}
    for layer in uses:
        reached, todo = set(), [layer]
        while todo:
            name = todo.pop()
            if name not in reached:
                reached.add(name)
                todo.extend(uses.get(name, ()))
        seen[layer] = reached
    return seen


def declared_uses(cmake_text):
    """{layer: what it names under USES}, read from one CMakeLists.txt."""
    found = {}
    for name, body in USES_BLOCK.findall(re.sub(r"#.*", "", cmake_text)):
        keyword, used = None, set()
        for word in body.split():
            if word in CMAKE_KEYWORDS:
                keyword = word
            elif keyword in ("USES", "USES_PRIVATE"):
                used.add(word)
        found[name] = used
    return found


class Check:
    def __init__(self, root):
        self.root = Path(root)
        self.errors = []
        self.warnings = []
        self.declared = {}

    def error(self, path, line, text):
        where = path.relative_to(self.root)
        self.errors.append(f"{where}:{line}: {text}" if line else f"{where}: {text}")

    def files(self):
        yield self.root / "CMakeLists.txt"
        for folder in SOURCE_FOLDERS:
            for path in sorted((self.root / folder).rglob("*")):
                if path.is_file() and (path.suffix in MARKED or path.name == "CMakeLists.txt"):
                    yield path

    def run(self):
        self.check_layer_files()
        seen = closure({**LAYERS, **self.declared})
        for path in self.files():
            lines = path.read_text(encoding="utf-8").splitlines()
            self.check_form(path, lines)
            if path.suffix in CPP:
                self.check_includes(path, lines, seen)
        return not self.errors

    def check_layer_files(self):
        for layer in LAYERS:
            folder = self.root / "core" / layer
            if any(folder.rglob("*.cpp")) and not (folder / "CMakeLists.txt").exists():
                self.error(folder, 0, "has sources and no CMakeLists.txt")
        for path in sorted((self.root / "core").glob("*/CMakeLists.txt")):
            layer = path.parent.name
            declared = declared_uses(path.read_text(encoding="utf-8"))
            if layer not in LAYERS:
                self.error(path, 0, f"there is no layer {layer}; the layers stand in tests/check/check_layering.py")
            elif set(declared) != {layer}:
                self.error(path, 0, f"declares {sorted(declared)} instead of the one layer {layer}")
            else:
                self.declared[layer] = declared[layer]
                for used in sorted(declared[layer] - LAYERS[layer]):
                    self.error(path, 0, f"{layer} may not use {used}")

    def check_form(self, path, lines):
        first = 1 if lines and lines[0].startswith("#!") else 0
        if len(lines) <= first or LICENCE not in lines[first]:
            self.error(path, first + 1, f"the first line must say {LICENCE}")
        if path.suffix in CPP and len(lines) > LINES_FAIL:
            self.error(path, 0, f"{len(lines)} lines; the most is {LINES_FAIL}")
        elif path.suffix in CPP and len(lines) > LINES_WARN:
            self.warnings.append(f"{path.relative_to(self.root)}: {len(lines)} lines; look again above {LINES_WARN}")

    def check_includes(self, path, lines, seen):
        place = path.relative_to(self.root).parts
        for number, line in enumerate(lines, 1):
            match = INCLUDE.match(line)
            if match:
                for text in self.faults(place, match[1] == '"', match[2], seen):
                    self.error(path, number, text)

    def faults(self, place, quoted, header, seen):
        """What is wrong with including `header` in the file at `place` (its path in parts)."""
        folder, layer = place[0], place[1] if len(place) > 2 else ""
        if quoted and ".." in header.split("/"):
            yield f'"{header}" climbs out of its folder; name the layer instead'
        if folder == "tests":
            return
        if SQL_HEADER.match(header) and (folder, layer) != ("core", "store"):
            yield f"<{header}>: SQL belongs into core/store only"
        if folder == "core" and WINDOW_HEADER.match(header):
            yield f"<{header}>: core has no windows"
        used = header.split("/")[0]
        if used not in LAYERS or "/" not in header:
            return
        if folder == "core" and used not in seen.get(layer, {layer}):
            yield f'"{header}": {layer} does not use {used}'
        if folder == "ui" and used not in CORE_FOR_UI:
            yield f'"{header}": ui does not use {used}'


def main(arguments):
    check = Check(arguments[0] if arguments else Path(__file__).resolve().parents[2])
    passed = check.run()
    for text in check.warnings:
        print(f"warning: {text}")
    for text in check.errors:
        print(text, file=sys.stderr)
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
