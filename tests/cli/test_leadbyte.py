# SPDX-License-Identifier: GPL-3.0-or-later
"""The buyer report of LeadByte as it is downloaded, with the traps of formats.md, section 2."""

import shutil
import unittest

from clicase import DATA, DATA_SAID_NO, WRONG_USAGE, CliCase

SAMPLE = DATA / "buyer_report_2026-03.csv"
HEADER = "Buyer,Posted,Accepted,Sold,Rejected,CR%,Returns,Rtn%,Revenue,RPL,RPS,Currency"
# the figures of the sample, by hand: Accepted, Returns, Revenue
HARBOR = '"Harbor Mutual Insurance, LLC",2026-03-31,,1012,61,,,38040,'
PEAK = "Peak Roofing Co,2026-03-31,,288,5,,,16980,"


def table(rows, header=HEADER, separator=","):
    lines = [separator.join(header.split(","))]
    for row in rows:
        lines.append(separator.join(f'"{cell}"' if separator in cell or '"' in cell else cell for cell in row))
    return lines


def row(buyer, accepted="10", returns="1", revenue="100.00", currency="USD"):
    return [buyer, "12", accepted, "10", "2", "83.33%", returns, "10.00%", revenue, "10.00", "10.00", currency]


class Leadbyte(CliCase):
    def setUp(self):
        super().setUp()
        self.new()
        self.take(self.write("buyers.csv", 'buyer,currency\n"Harbor Mutual Insurance, LLC",USD\nPeak Roofing Co,USD\n'
                                           "Köln Solar,EUR\n"))

    def report(self, lines, name="report_2026-03-31.csv", end="\r\n", encoding="utf-8"):
        return self.write(name, end.join(lines) + end, encoding)

    def test_sample_as_downloaded(self):
        answer = self.take(SAMPLE)
        self.assertEqual((answer["rows"], self.counts(answer), answer["skipped"]), (2, (2, 0, 0, 0), 1))
        self.assertEqual(self.rows("deliveries"), [HARBOR, PEAK])
        # a period: one row on its last day, and that is said
        self.assertEqual(len(answer["warnings"]), 1)
        self.assertIn("2026-03-31", answer["warnings"][0])
        self.assertRegex(answer["warnings"][0], "(?i)week")

    def test_same_file_twice(self):
        self.take(SAMPLE)
        before = self.exported()
        self.assertEqual(self.counts(self.take(SAMPLE)), (0, 0, 2, 0))
        self.assertEqual(self.exported(), before)

    def test_undone(self):
        before = self.exported()
        self.cli("undo-import", "-w", self.workspace, self.take(SAMPLE)["batch"])
        self.assertUnchanged(before)

    def test_day_wins_over_the_name(self):
        answer = self.take(SAMPLE, "--day", "2026-04-02")
        self.assertEqual(answer["warnings"], [])
        self.assertEqual(self.rows("deliveries"), [HARBOR.replace("03-31", "04-02"), PEAK.replace("03-31", "04-02")])

    def test_period_of_the_option(self):
        answer = self.take(SAMPLE, "--day", "2026-04-01..2026-04-07")
        self.assertEqual(len(answer["warnings"]), 1)
        self.assertEqual(self.rows("deliveries")[1], PEAK.replace("03-31", "04-07"))

    def test_nothing_says_the_day(self):
        path = self.folder / "report.csv"
        shutil.copyfile(SAMPLE, path)
        before = self.exported()
        ended = self.cli("import", "-w", self.workspace, path, code=DATA_SAID_NO)
        self.assertSays(ended.err, "report.csv", "--day")
        self.assertUnchanged(before)

    def test_bad_day_option(self):
        for text in ("2026-02-30", "2026-03-31..2026-03-01", "31.03.2026", "march"):
            ended = self.cli("import", "-w", self.workspace, SAMPLE, "--day", text, code=WRONG_USAGE)
            self.assertSays(ended.err, "--day")

    def test_unknown_buyer_is_never_guessed(self):
        before = self.exported()
        path = self.report(table([row("Peak Roofing Co"), row("Peak Roofing"), row("Harbor Mutual Insurance LLC")]))
        answer = self.take(path, code=DATA_SAID_NO)
        self.assertEqual([(e["row"], e["value"]) for e in answer["rejected"]],
                         [(3, "Peak Roofing"), (4, "Harbor Mutual Insurance LLC")])
        self.assertUnchanged(before)

    def test_name_spelt_in_other_case_and_space(self):
        self.take(self.report(table([row(" PEAK   roofing co ")])))
        self.assertEqual(self.rows("deliveries"), ["Peak Roofing Co,2026-03-31,,10,1,,,100,"])

    def test_buyer_twice(self):
        answer = self.take(self.report(table([row("Peak Roofing Co"), row("peak roofing co")])), code=DATA_SAID_NO)
        self.assertEqual(answer["rejected"][0]["row"], 3)

    def test_encodings(self):
        lines = table([row("Köln Solar", currency="EUR")])
        for number, encoding in enumerate(["utf-8", "utf-8-sig", "utf-16", "cp1252"]):
            with self.subTest(encoding):
                answer = self.take(self.report(lines, encoding=encoding))
                self.assertEqual(self.counts(answer), (0, 0, 1, 0) if number else (1, 0, 0, 0))
        for encoding, mark in (("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")):
            with self.subTest(encoding):
                data = mark + ("\n".join(lines) + "\n").encode(encoding)
                self.assertEqual(self.take(self.write("r_2026-03-31.csv", data))["unchanged"], 1)

    def test_line_ends(self):
        for number, end in enumerate(["\n", "\r\n", "\r"]):
            with self.subTest(repr(end)):
                self.assertEqual(self.take(self.report(table([row("Peak Roofing Co")]), end=end))["unchanged"],
                                 1 if number else 0)

    def test_separators(self):
        for number, separator in enumerate(",;\t|"):
            with self.subTest(separator):
                path = self.report(table([row("Harbor Mutual Insurance, LLC"), row("Peak Roofing Co")], separator=separator))
                self.assertEqual(self.counts(self.take(path)), (0, 0, 2, 0) if number else (2, 0, 0, 0))

    def amount(self, text, currency="EUR"):
        self.take(self.report(table([row("Köln Solar", revenue=text, currency=currency)])))
        return self.rows("deliveries")[-1].split(",")[7]

    def test_amounts(self):
        for text, expected in {"1.234,56 €": "1234.56", "(12.50)": "-12.5", "38,040.00": "38040", "$38,040.00": None,
                               "1 234,56": "1234.56", "-12,50 €": "-12.5", "0": "0", "": ""}.items():
            with self.subTest(text):
                if expected is not None:
                    self.assertEqual(self.amount(text), expected)

    def test_amount_in_another_currency_is_refused(self):
        answer = self.take(self.report(table([row("Köln Solar", revenue="$38,040.00", currency="USD")])),
                           code=DATA_SAID_NO)
        self.assertSentences(answer["rejected"][0]["reason"])

    def test_blank_is_not_zero(self):
        self.take(self.report(table([row("Peak Roofing Co", returns="", revenue="")])))
        self.assertEqual(self.rows("deliveries"), ["Peak Roofing Co,2026-03-31,,10,,,,,"])

    def test_titles_above_and_footers_below(self):
        lines = ["Buyer activity", "", "March 2026"] + table([row("Peak Roofing Co"), row("Köln Solar", currency="EUR")])
        lines += [",".join(row("Total", "20", "2", "200.00")), ""]
        answer = self.take(self.report(lines))
        self.assertEqual((answer["rows"], self.counts(answer)), (2, (2, 0, 0, 0)))
        # titles, blank lines and the footer are no rows; titles and blank lines count in row numbers
        self.assertGreaterEqual(answer["skipped"], 4)
        lines.insert(5, ",".join(row("Nobody")))
        answer = self.take(self.report(lines), code=DATA_SAID_NO)
        self.assertEqual([entry["row"] for entry in answer["rejected"]], [6])

    def test_more_returned_than_accepted(self):
        answer = self.take(self.report(table([row("Peak Roofing Co", "10", "11")])), code=DATA_SAID_NO)
        self.assertEqual((answer["rejected"][0]["row"], answer["rejected"][0]["column"]), (2, "Returns"))

    def test_bad_numbers(self):
        for accepted in ("ten", "-1", "1.5", "99999999999999999999", "NaN"):
            with self.subTest(accepted):
                answer = self.take(self.report(table([row("Peak Roofing Co", accepted)])), code=DATA_SAID_NO)
                entry = answer["rejected"][0]
                self.assertEqual((entry["row"], entry["column"], entry["value"]), (2, "Accepted", accepted))

    def test_thousands(self):
        self.take(self.report(table([row("Peak Roofing Co", "1,012", "61")])))
        self.assertEqual(self.rows("deliveries"), ["Peak Roofing Co,2026-03-31,,1012,61,,,100,"])

    def test_columns_in_another_order(self):
        path = self.report(["Revenue,Returns,Accepted,Buyer,BID,Currency", "100.00,1,10,Peak Roofing Co,7,USD"])
        self.take(path, "--preset", "leadbyte-buyer")
        self.assertEqual(self.rows("deliveries"), ["Peak Roofing Co,2026-03-31,,10,1,,,100,"])

    def test_no_rows(self):
        answer = self.take(self.report(table([])))
        self.assertEqual((answer["rows"], self.counts(answer)), (0, (0, 0, 0, 0)))

    def test_missing_column(self):
        path = self.report(table([], HEADER.replace("Accepted", "Taken")))
        ended = self.cli("import", "-w", self.workspace, path, "--preset", "leadbyte-buyer", code=DATA_SAID_NO)
        self.assertSays(ended.err, "Accepted")

    def test_empty_and_binary(self):
        for data in (b"", b"PK\x03\x04" + bytes(range(256))):
            ended = self.cli("import", "-w", self.workspace, self.write("r_2026-03-31.csv", data), "--preset",
                             "leadbyte-buyer", code=DATA_SAID_NO)
            self.assertSays(ended.err, "r_2026-03-31.csv")

    def test_rejects_can_be_mended(self):
        rejects = self.folder / "rejects.csv"
        path = self.report(table([row("Peak Roofing Co"), row("Harbor Mutual")]))
        self.take(path, "--partial", "--rejects", rejects, code=3)
        text = rejects.read_text(encoding="utf-8")
        self.assertEqual(len(text.splitlines()), 2)
        mended = self.write("mended.csv", text.replace("Harbor Mutual", '"Harbor Mutual Insurance, LLC"', 1))
        answer = self.take(mended, "--preset", "leadbyte-buyer", "--day", "2026-03-31")
        self.assertEqual(self.counts(answer), (1, 0, 0, 0))


class OtherReports(CliCase):
    """Recognised, and not available yet: a sentence that names them."""

    REPORTS = {"campaign_report.csv": "leadbyte-campaign", "feedback_report.csv": "leadconduit-feedback",
               "leads_report.csv": "leadspedia-leads"}

    def test_sentence(self):
        self.new()
        before = self.exported()
        for name, preset in self.REPORTS.items():
            with self.subTest(preset):
                ended = self.cli("import", "-w", self.workspace, DATA / name, code=WRONG_USAGE)
                self.assertSays(ended.err, preset, "not available yet")
        for preset in ("cake-buyer", "phonexa-leads", "boberdoo-refunds", "leadexec-returns", "tickets", "survey"):
            with self.subTest(preset):
                ended = self.cli("import", "-w", self.workspace, DATA / "leads_report.csv", "--preset", preset,
                                 code=WRONG_USAGE)
                self.assertSays(ended.err, preset, "not available yet")
        self.assertUnchanged(before)


if __name__ == "__main__":
    unittest.main()
