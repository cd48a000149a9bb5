# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that cannot be read as what they claim to be: each stops the whole import with a sentence."""

import os
import unittest

from clicase import DATA_SAID_NO, DONE, WRONG_USAGE, KnownBuyers, ago, as_other_user, run

GOOD = "buyer,day,delivered\nHarbor Mutual,2026-03-01,5\n"

# what stands in deliveries.csv, and what its sentence must name
BAD_FILES = {
    "no byte": (b"", ["deliveries.csv", "empty"]),
    "only a byte order mark": (b"\xef\xbb\xbf", ["deliveries.csv", "empty"]),
    "only blank lines": (b"\n\r\n\n", ["deliveries.csv"]),
    "a missing column": ("buyer,delivered\nHarbor Mutual,5\n", ["deliveries.csv", "day"]),
    "a missing buyer": ("day,delivered\n2026-03-01,5\n", ["deliveries.csv", "buyer"]),
    "a column twice": ("buyer,day,delivered,Delivered\nHarbor Mutual,2026-03-01,5,6\n", ["deliveries.csv", "delivered"]),
    "no header": ("Harbor Mutual,2026-03-01,5\n", ["deliveries.csv"]),
    "an unterminated quote": (GOOD + '"Harbor Mutual,2026-03-02,5\nHarbor Mutual,2026-03-03,5\n',
                              ["deliveries.csv", "row 3"]),
    "an unterminated quote in the header": ('buyer,day,"delivered\nHarbor Mutual,2026-03-01,5\n', ["deliveries.csv"]),
    "Windows-1252": ("buyer,day,delivered,source\nHarbor Mutual,2026-03-01,5,Caf\u00e9\n".encode("cp1252"),
                     ["deliveries.csv", "UTF-8", "row 2"]),
    "UTF-16": (GOOD.encode("utf-16"), ["deliveries.csv"]),
    "UTF-16 without mark": (GOOD.encode("utf-16-le"), ["deliveries.csv"]),
    "an overlong UTF-8 form": (b"buyer,day,delivered,source\nHarbor Mutual,2026-03-01,5,\xc0\xaf\n",
                               ["deliveries.csv", "UTF-8"]),
    "half a UTF-8 letter at the end": (GOOD.encode() + b"Harbor Mutual,2026-03-02,5,\xc3", ["deliveries.csv"]),
    "a spreadsheet": (b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00" + bytes(range(256)) * 4,
                      ["deliveries.csv", "spreadsheet"]),
    "binary": (bytes(range(256)) * 16, ["deliveries.csv"]),
    "a NUL between good rows": (GOOD.encode() + b"Harbor Mutual,2026-03-02,5\x00\n", ["deliveries.csv"]),
}


class BadFiles(KnownBuyers):
    def test_each_stops_with_a_sentence(self):
        before = self.exported()
        for title, (data, words) in BAD_FILES.items():
            with self.subTest(title):
                path = self.write("deliveries.csv", data)
                ended = self.cli("import", "-w", self.workspace, path, code=DATA_SAID_NO)
                self.assertSays(ended.err, *words)
                self.assertEqual(ended.out, b"")
        self.assertUnchanged(before)

    def test_partial_does_not_help_a_file_that_cannot_be_read(self):
        before = self.exported()
        for title in ("no byte", "a missing column", "an unterminated quote", "Windows-1252", "binary"):
            with self.subTest(title):
                path = self.write("deliveries.csv", BAD_FILES[title][0])
                self.cli("import", "-w", self.workspace, path, "--partial", code=DATA_SAID_NO)
        self.assertUnchanged(before)

    def test_stopped_import_prints_its_document(self):
        answer = self.take(self.write("deliveries.csv", ""), code=DATA_SAID_NO)
        self.assertIsNone(answer["batch"])

    def test_header_alone_is_a_file_without_rows(self):
        answer = self.take(self.write("deliveries.csv", "buyer,day,delivered\n"))
        self.assertEqual((answer["rows"], self.counts(answer)), (0, (0, 0, 0, 0)))

    def test_folder_with_one_bad_file(self):
        before = self.exported()
        self.write("in/buyers.csv", "buyer\nThird Buyer\n")
        self.write("in/deliveries.csv", GOOD)
        self.write("in/surveys.csv", "buyer,at,score\nHarbor Mutual,2026-03-01T10:00:00Z,9\n")
        for more in ([], ["--partial"]):
            ended = self.cli("import", "-w", self.workspace, self.folder / "in", *more, code=DATA_SAID_NO)
            self.assertSays(ended.err, "surveys.csv", "kind")
        self.assertUnchanged(before)

    def test_folder_with_one_bad_row(self):
        before = self.exported()
        self.write("in/buyers.csv", "buyer\nThird Buyer\n")
        self.write("in/deliveries.csv", GOOD + "Fourth Buyer,2026-03-01,5\n")
        answer = self.take(self.folder / "in", code=DATA_SAID_NO)
        self.assertEqual((answer["batch"], self.counts(answer)), (None, (2, 0, 0, 1)))
        self.assertUnchanged(before)
        answer = self.take(self.folder / "in", "--partial", code=3)
        self.assertEqual(self.counts(answer), (2, 0, 0, 1))
        self.assertEqual(self.rows("deliveries"), ["Harbor Mutual,2026-03-01,,5,,,,,"])

    def test_folder_without_native_files(self):
        (self.folder / "in").mkdir()
        self.write("in/notes.txt", "nothing")
        ended = self.cli("import", "-w", self.workspace, self.folder / "in", code=DATA_SAID_NO)
        self.assertSays(ended.err, self.folder / "in")

    def test_file_that_is_not_there(self):
        before = self.exported()
        good = self.write("deliveries.csv", GOOD)
        ended = self.cli("import", "-w", self.workspace, good, self.folder / "none.csv", code=DATA_SAID_NO)
        self.assertSays(ended.err, "none.csv")
        self.assertUnchanged(before)

    def test_file_that_may_not_be_read(self):
        path = self.write("deliveries.csv", GOOD)
        path.chmod(0)
        os.chmod(self.folder, 0o777)
        os.chmod(self.workspace, 0o666)
        ended = run("import", "-w", self.workspace, path, preexec=as_other_user)
        self.assertEqual(ended.code, DATA_SAID_NO)
        self.assertSays(ended.err, "deliveries.csv")

    def test_file_of_no_known_kind(self):
        path = self.write("export.csv", "colour,size\nred,5\n")
        ended = self.cli("import", "-w", self.workspace, path, code=DATA_SAID_NO)
        self.assertSays(ended.err, "export.csv", "--as")


class NativeForm(KnownBuyers):
    """What formats.md lets a native file be."""

    def test_byte_order_mark_line_ends_and_order_of_columns(self):
        rows = ["delivered,Day,BUYER,source", "5,2026-03-01,harbor  mutual,Café"]
        variants = {
            "LF": "\n".join(rows) + "\n",
            "CRLF": "\r\n".join(rows) + "\r\n",
            "no last line end": "\n".join(rows),
            "BOM": "\ufeff" + "\n".join(rows) + "\n",
            "quoted": "\n".join(",".join(f'"{cell}"' for cell in row.split(",")) for row in rows) + "\n",
            "blanks around": "\n".join(",".join(f" {cell} " for cell in row.split(",")) for row in rows) + "\n",
        }
        for number, (title, text) in enumerate(variants.items()):
            with self.subTest(title):
                answer = self.take(self.write("deliveries.csv", text))
                self.assertEqual(self.counts(answer), (1, 0, 0, 0) if number == 0 else (0, 0, 1, 0))
        self.assertEqual(self.rows("deliveries"), ["Harbor Mutual,2026-03-01,Café,5,,,,,"])

    def test_unknown_column_is_reported_and_ignored(self):
        path = self.write("deliveries.csv", "buyer,day,delivered,mood\nHarbor Mutual,2026-03-01,5,good\n")
        answer = self.take(path)
        self.assertEqual(len(answer["warnings"]), 1)
        self.assertIn("mood", answer["warnings"][0])
        ended = self.cli("import", "-w", self.workspace, path)
        self.assertSays(ended.err.replace("Warning: ", ""), "mood", "deliveries.csv")

    def test_day_after_today_is_taken_with_a_warning(self):
        path = self.write("deliveries.csv", f"buyer,day,delivered\nHarbor Mutual,{ago(-30)},5\n")
        answer = self.take(path)
        self.assertEqual(answer["added"], 1)
        self.assertEqual(len(answer["warnings"]), 1)
        self.assertIn("deliveries.csv", answer["warnings"][0])

    def test_done_and_held_before_due(self):
        items = self.write("checklist_items.csv", "buyer,kind,checklist,started_on,item,due_on,done_on\n"
                                                  "Harbor Mutual,audit,Audit,2026-03-01,Look,2026-03-09,2026-03-02\n")
        reviews = self.write("reviews.csv", "buyer,kind,due_on,held_on\nHarbor Mutual,quarterly,2026-03-09,2026-03-02\n")
        self.assertEqual(self.counts(self.take(items, reviews)), (2, 0, 0, 0))

    def test_text_stays_what_it_is(self):
        text = ['=1+1', '-x', '@a', 'says ""hi""', 'a, b', 'über ß İ 日本', '<b>bold</b>', '%1 %n', 'null', 'NaN']
        rows = "".join(f'Harbor Mutual,Person {n},"{cell}"\n' for n, cell in enumerate(text))
        self.take(self.write("contacts.csv", "buyer,name,preferences\n" + rows))
        contacts = self.rows("contacts")
        for n, cell in enumerate(text):
            quoted = f'"{cell}"' if "," in cell or '"' in cell else cell
            self.assertIn(f"Harbor Mutual,Person {n},,,,,{quoted}", contacts)

    def test_line_break_in_a_cell_comes_back(self):
        path = self.write("contacts.csv", 'buyer,name,preferences\nHarbor Mutual,Ana,"calls\nonly"\n')
        self.take(path)
        self.assertIn(b'Harbor Mutual,Ana,,,,,"calls\nonly"\n', self.exported()["contacts.csv"])

    def test_shortest_decimals(self):
        path = self.write("expectations.csv", "buyer,valid_from,weekly_volume,max_dispute_rate,response_hours\n"
                                              "Harbor Mutual,2026-03-01,100.0,4.50,0.1\n")
        self.take(path)
        self.assertEqual(self.rows("expectations"), ["Harbor Mutual,2026-03-01,100,4.5,,,,0.1,,,,,"])

    def test_survey_defaults(self):
        path = self.write("surveys.csv", "uid,buyer,at,kind,score,scale_min,scale_max,low_is_good\n" + "".join(
            f"{uid},Harbor Mutual,2026-03-01T10:00:00Z,{rest}\n" for uid, rest in {
                "a": "NPS,10,,,", "b": "csat,5,,,", "c": "ces,7,,,", "d": "NetEasy,7,,,", "e": "ces,5,1,5,TRUE"}.items()))
        self.assertEqual(self.counts(self.take(path)), (5, 0, 0, 0))
        at = "Harbor Mutual,2026-03-01T10:00:00Z"
        self.assertEqual([row[:len("a,") + len(at) + 40] for row in self.rows("surveys")], [
            f"a,{at},nps,10,0,10,false,,", f"b,{at},csat,5,1,5,false,,", f"c,{at},ces,7,1,7,false,,",
            f"d,{at},neteasy,7,1,7,true,,", f"e,{at},ces,5,1,5,true,,"])


class StandardInput(KnownBuyers):
    def test_needs_a_kind(self):
        ended = run("import", "-w", self.workspace, "-", stdin=GOOD.encode())
        self.assertEqual(ended.code, WRONG_USAGE)
        self.assertSays(ended.err, "--as")

    def test_is_read(self):
        answer = self.take("-", "--as", "deliveries", stdin=GOOD.encode())
        self.assertEqual(answer["added"], 1)

    def test_is_read_as_a_report(self):
        report = b"Buyer,Accepted,Returns,Revenue,Currency\nPeak Roofing,10,1,$100.00,USD\n"
        answer = self.take("-", "--preset", "leadbyte-buyer", "--day", "2026-03-05", stdin=report)
        self.assertEqual(self.counts(answer), (1, 0, 0, 0))
        self.assertEqual(self.rows("deliveries"), ["Peak Roofing,2026-03-05,,10,1,,,100,"])

    def test_kind_must_be_known(self):
        for option, word in (("--as", "delivery"), ("--preset", "leadbite"), ("--date-order", "ydm")):
            ended = run("import", "-w", self.workspace, "-", option, word, stdin=GOOD.encode())
            self.assertEqual(ended.code, WRONG_USAGE)
            self.assertSays(ended.err, word)

    def test_file_of_another_name(self):
        path = self.write("march.txt", GOOD)
        self.assertEqual(self.take(path, "--as", "deliveries")["added"], 1)
        self.cli("import", "-w", self.workspace, path, "--as", "deliveries", "--preset", "leadbyte-buyer",
                 code=WRONG_USAGE)

    def test_rejects_go_to_standard_output(self):
        ended = run("import", "-w", self.workspace, "-", "--as", "deliveries", "--rejects", "-",
                    stdin=GOOD.encode() + b"Harbour,2026-03-02,6\n")
        self.assertEqual(ended.code, DATA_SAID_NO)
        self.assertIn("Harbour,2026-03-02,6", ended.out.decode())

    def test_json_export_goes_to_standard_output(self):
        ended = self.cli("export", "-w", self.workspace, "--format", "json", "-", code=DONE)
        self.assertTrue(ended.out.startswith(b"{"))
        self.assertIn(b"Harbor Mutual", ended.out)


if __name__ == "__main__":
    unittest.main()
