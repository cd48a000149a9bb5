# SPDX-License-Identifier: GPL-3.0-or-later
"""Compare two score documents.

    python3 compare.py REFERENCE.json PROGRAM.json [--tolerance 1e-6]

Prints every difference with its path (at most 50) and exits 1 when there is any.
Strings, booleans and null must be equal; numbers may differ by the tolerance, which
is absolute, and relative for numbers beyond 1000.  Lists are compared in order; lists
of objects that carry an "id" or a "buyer" name that in the path.
"""

import argparse
import json
import math
import sys

LIMIT = 50


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def close(a, b, tolerance):
    if not (math.isfinite(a) and math.isfinite(b)):
        return False
    size = max(abs(a), abs(b))
    allowed = tolerance * size if size > 1e3 else tolerance
    return abs(a - b) <= allowed


def label(index, item):
    if isinstance(item, dict):
        for key in ("id", "buyer"):
            if isinstance(item.get(key), str):
                return f"[{index}:{item[key]}]"
    return f"[{index}]"


def show(value):
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 120 else text[:117] + "..."


def differences(reference, program, tolerance=1e-6, path="$"):
    """Yield (path, what differs) for every difference."""
    if is_number(reference) and is_number(program):
        if not close(reference, program, tolerance):
            yield path, (f"reference {reference!r}, program {program!r}, "
                         f"off by {program - reference:.3g}")
    elif isinstance(reference, dict) and isinstance(program, dict):
        for key in reference:
            if key not in program:
                yield f"{path}.{key}", f"not in program (reference {show(reference[key])})"
            else:
                yield from differences(reference[key], program[key], tolerance,
                                       f"{path}.{key}")
        for key in program:
            if key not in reference:
                yield f"{path}.{key}", f"not in reference (program {show(program[key])})"
    elif isinstance(reference, list) and isinstance(program, list):
        if len(reference) != len(program):
            yield path, f"reference has {len(reference)} entries, program {len(program)}"
        for index, (a, b) in enumerate(zip(reference, program)):
            yield from differences(a, b, tolerance, path + label(index, a))
    elif type(reference) is not type(program) or reference != program:
        yield path, f"reference {show(reference)}, program {show(program)}"


def main(argv=None):
    parser = argparse.ArgumentParser(description="compare two score documents")
    parser.add_argument("reference")
    parser.add_argument("program")
    parser.add_argument("--tolerance", type=float, default=1e-6)
    args = parser.parse_args(argv)
    documents = []
    for path in (args.reference, args.program):
        with open(path, encoding="utf-8-sig") as file:
            documents.append(json.load(file))
    count = 0
    for path, what in differences(*documents, tolerance=args.tolerance):
        count += 1
        if count <= LIMIT:
            print(f"{path}: {what}")
    if count > LIMIT:
        print(f"... and {count - LIMIT} more")
    print(f"{count} difference(s)" if count else "equal")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
