# SPDX-License-Identifier: GPL-3.0-or-later
"""What an import counts, how it numbers rows, its rejects, --dry-run and --partial."""

import csv
import random
import unittest

from clicase import COLUMNS, DATA_SAID_NO, IN_PART, CliCase, KnownBuyers

MIXED = ("buyer,day,source,delivered,disputed\n"
         "Harbor Mutual,2026-03-01,Web,5,1\n"
         "Harbour,2026-03-01,Web,5,1\n"
         "Peak Roofing,2026-03-01,Web,4,5\n"
         "Peak Roofing,2026-03-02,Web,4,4\n")
GOOD_OF_MIXED = ["Harbor Mutual,2026-03-01,Web,5,1,,,,", "Peak Roofing,2026-03-02,Web,4,4,,,,"]


class Counting(KnownBuyers):
    def test_added_updated_unchanged(self):
        self.assertEqual(self.counts(self.take(self.write(
            "deliveries.csv", "buyer,day,delivered\nHarbor Mutual,2026-03-01,5\nHarbor Mutual,2026-03-02,6\n"))),
            (2, 0, 0, 0))
        self.assertEqual(self.counts(self.take(self.write(
            "deliveries.csv", "buyer,day,delivered\nHarbor Mutual,2026-03-01,5\nHarbor Mutual,2026-03-02,7\n"
                              "Harbor Mutual,2026-03-03,8\n"))), (1, 1, 1, 0))
        self.assertEqual(self.rows("deliveries"), ["Harbor Mutual,2026-03-01,,5,,,,,", "Harbor Mutual,2026-03-02,,7,,,,,",
                                                   "Harbor Mutual,2026-03-03,,8,,,,,"])

    def test_column_that_a_file_lacks_is_left_alone(self):
        self.take(self.write("deliveries.csv", "buyer,day,delivered,disputed,revenue\nHarbor Mutual,2026-03-01,5,1,20\n"))
        answer = self.take(self.write("deliveries.csv", "buyer,day,delivered\nHarbor Mutual,2026-03-01,6\n"))
        self.assertEqual(self.counts(answer), (0, 1, 0, 0))
        self.assertEqual(self.rows("deliveries"), ["Harbor Mutual,2026-03-01,,6,1,,,20,"])

    def test_row_without_uid_still_matches_itself(self):
        text = "buyer,at,channel,summary\nHarbor Mutual,2026-03-01T10:00:00Z,call,Said hello\n"
        path = self.write("touchpoints.csv", text)
        self.assertEqual(self.counts(self.take(path)), (1, 0, 0, 0))
        uid = self.rows("touchpoints")[0].split(",")[0]
        self.assertRegex(uid, r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
        self.assertEqual(self.counts(self.take(path)), (0, 0, 1, 0))
        self.assertEqual(self.rows("touchpoints")[0].split(",")[0], uid)
        again = self.write("touchpoints.csv", f"uid,{text.splitlines()[0]}\n{uid},{text.splitlines()[1]}!\n")
        self.assertEqual(self.counts(self.take(again)), (0, 1, 0, 0))

    def test_returns_without_lead_id(self):
        text = "buyer,sold_on,source,reason,status\n" + "Harbor Mutual,2026-03-01,Web,duplicate,pending\n" * 2
        self.assertEqual(self.counts(self.take(self.write("returns.csv", text))), (2, 0, 0, 0))
        decided = text.replace("pending", "approved", 1)
        self.assertEqual(self.counts(self.take(self.write("returns.csv", decided))), (0, 1, 1, 0))
        self.assertEqual(len(self.rows("returns")), 2)

    def test_complete_writes_a_coverage_row_per_buyer(self):
        path = self.write("deliveries.csv", "buyer,day,delivered\nHarbor Mutual,2026-03-01,5\nPeak Roofing,2026-03-02,6\n")
        self.take(path)
        self.assertEqual(self.rows("deliveries_coverage"), [])
        answer = self.take(path, "--complete", "2026-03-01..2026-03-31")
        self.assertEqual((answer["rows"], self.counts(answer)), (2, (0, 0, 2, 0)))
        self.assertEqual(self.rows("deliveries_coverage"),
                         ["Harbor Mutual,2026-03-01,2026-03-31", "Peak Roofing,2026-03-01,2026-03-31"])
        self.take(self.write("returns.csv", "buyer,sold_on,status\nPeak Roofing,2026-03-02,pending\n"),
                  "--complete", "2026-03-01..2026-03-31")
        self.assertEqual(self.rows("returns_coverage"), ["Peak Roofing,2026-03-01,2026-03-31"])

    def test_moved_reported_days_are_said(self):
        self.take(self.write("deliveries.csv", "buyer,day,delivered\nHarbor Mutual,2026-03-01,5\nPeak Roofing,2026-03-01,6\n"))
        answer = self.take(self.write("deliveries.csv", "buyer,day,delivered\nHarbor Mutual,2026-03-20,5\n"))
        self.assertEqual(len(answer["warnings"]), 1)


class RowNumbers(KnownBuyers):
    """A row's number is the record's as a spreadsheet shows it."""

    def rejected(self, text, name="contacts.csv"):
        answer = self.take(self.write(name, text), code=DATA_SAID_NO)
        return [entry["row"] for entry in answer["rejected"]], answer

    def test_blank_lines_count_and_are_skipped(self):
        rows, answer = self.rejected("buyer,name\n\nHarbor Mutual,Ana\n\r\n  \nHarbour,Ben\n\n")
        self.assertEqual(rows, [6])
        self.assertEqual((answer["rows"], answer["skipped"]), (2, 4))

    def test_line_break_in_quotes_does_not_count(self):
        rows, _ = self.rejected('buyer,name,preferences\nHarbor Mutual,Ana,"a\nb\r\nc"\nHarbour,Ben,\n')
        self.assertEqual(rows, [3])

    def test_each_line_end_counts_once(self):
        for end in ("\n", "\r\n"):
            rows, _ = self.rejected(end.join(["buyer,name", "Harbor Mutual,Ana", "Harbour,Ben", "Harbour,Cy"]) + end)
            self.assertEqual(rows, [3, 4])

    def test_one_entry_per_row(self):
        rows, answer = self.rejected("buyer,day,delivered,disputed\nHarbour,31.03.26,x,y\n", "deliveries.csv")
        self.assertEqual(rows, [2])
        self.assertEqual(answer["rejected"][0]["column"], "buyer")

    def test_many_rejected_rows_are_all_in_the_document(self):
        text = "buyer,name\n" + "".join(f"Harbour,Person {n}\n" for n in range(500))
        rows, _ = self.rejected(text)
        self.assertEqual(rows, list(range(2, 502)))


class DryRun(KnownBuyers):
    def test_changes_nothing(self):
        before, batches = self.exported(), self.document("imports", "-w", self.workspace)
        good = self.write("deliveries.csv", "buyer,day,delivered\nHarbor Mutual,2026-03-01,5\n")
        answer = self.take(good, "--dry-run")
        self.assertEqual((answer["batch"], self.counts(answer)), (None, (1, 0, 0, 0)))
        answer = self.take(self.write("deliveries.csv", MIXED), "--dry-run", code=DATA_SAID_NO)
        self.assertEqual((answer["batch"], self.counts(answer)), (None, (2, 0, 0, 2)))
        self.assertUnchanged(before)
        self.assertEqual(self.document("imports", "-w", self.workspace), batches)


class Partial(KnownBuyers):
    def test_takes_the_good_rows(self):
        path = self.write("deliveries.csv", MIXED)
        before = self.exported()
        answer = self.take(path, code=DATA_SAID_NO)
        self.assertEqual((answer["batch"], self.counts(answer)), (None, (2, 0, 0, 2)))
        self.assertUnchanged(before)
        answer = self.take(path, "--partial", code=IN_PART)
        self.assertEqual(self.counts(answer), (2, 0, 0, 2))
        self.assertIsInstance(answer["batch"], int)
        self.assertEqual(self.rows("deliveries"), GOOD_OF_MIXED)
        self.assertSound()
        answer = self.take(path, "--partial", code=IN_PART)
        self.assertEqual(self.counts(answer), (0, 0, 2, 2))

    def test_without_rejected_rows_is_done(self):
        self.take(self.write("deliveries.csv", "buyer,day,delivered\nHarbor Mutual,2026-03-01,5\n"), "--partial")

    def test_of_rejected_rows_alone(self):
        before = self.exported()
        answer = self.take(self.write("contacts.csv", "buyer,name\nHarbour,Ana\n"), "--partial", code=IN_PART)
        self.assertEqual(self.counts(answer), (0, 0, 0, 1))
        self.assertUnchanged(before)


class Rejects(KnownBuyers):
    def read(self, path):
        with open(path, encoding="utf-8", newline="") as file:
            return list(csv.reader(file))

    def test_hold_only_those_rows_and_the_reason(self):
        rejects = self.folder / "rejects.csv"
        self.take(self.write("deliveries.csv", MIXED), "--rejects", rejects, code=DATA_SAID_NO)
        header, *rows = self.read(rejects)
        self.assertEqual(header[:5], ["buyer", "day", "source", "delivered", "disputed"])
        self.assertEqual(len(header), 6)
        self.assertEqual([row[:5] for row in rows], [["Harbour", "2026-03-01", "Web", "5", "1"],
                                                     ["Peak Roofing", "2026-03-01", "Web", "4", "5"]])
        for row in rows:
            self.assertSentences(row[5])

    def test_mended_they_are_imported(self):
        rejects = self.folder / "rejects.csv"
        self.take(self.write("deliveries.csv", MIXED), "--partial", "--rejects", rejects, code=IN_PART)
        mended = rejects.read_text(encoding="utf-8").replace("Harbour,", "Peak Roofing,").replace(",4,5,", ",5,5,")
        # the two rows now have the same key; another day for the second
        lines = mended.splitlines()
        lines[2] = lines[2].replace("2026-03-01", "2026-03-03")
        answer = self.take(self.write("mended.csv", "\n".join(lines) + "\n"), "--as", "deliveries")
        self.assertEqual(self.counts(answer), (2, 0, 0, 0))
        self.assertEqual(self.rows("deliveries"), [
            "Harbor Mutual,2026-03-01,Web,5,1,,,,", "Peak Roofing,2026-03-01,Web,5,1,,,,",
            "Peak Roofing,2026-03-02,Web,4,4,,,,", "Peak Roofing,2026-03-03,Web,5,5,,,,"])

    def test_cells_stay_as_they_stood(self):
        rejects = self.folder / "rejects.csv"
        text = 'name,buyer,preferences\n" Ana, ""the"" Gil",Harbour,"two\nlines"\n'
        self.take(self.write("contacts.csv", text), "--rejects", rejects, code=DATA_SAID_NO)
        self.assertEqual(self.read(rejects)[1][:3], [' Ana, "the" Gil', "Harbour", "two\nlines"])

    def test_none_without_rejected_rows(self):
        rejects = self.folder / "rejects.csv"
        self.take(self.write("contacts.csv", "buyer,name\nHarbor Mutual,Ana\n"), "--rejects", rejects)
        self.assertFalse(rejects.exists())

    def test_unwritable_rejects_are_said(self):
        ended = self.cli("import", "-w", self.workspace, self.write("contacts.csv", "buyer,name\nHarbour,Ana\n"),
                         "--rejects", self.folder / "none" / "rejects.csv", code=DATA_SAID_NO)
        self.assertSays(ended.err, "none")


class RoundTrip(CliCase):
    """Export, import into a new workspace, export again: not a byte differs."""

    NATIVE = {
        "buyers": "buyer,vertical,stage,owner,signed_on,churned_on,churn_reason,currency,external_id,acquisition_source,"
                  "referred_by,notes,gate_override\n"
                  "Łódź Kredyt,mortgage,active,Ana,2024-01-01,,,EUR,x-1,referral,Beta & Söhne,\"a, \"\"b\"\"\nc\",\n"
                  "beta & söhne,HOME-SERVICES,churned,,2024-02-01,2025-03-01,price,JPY,,,,=1+1,\n"
                  "İstanbul  Sigorta,insurance,,,,,,KWD,,,,,\n"
                  "Third,legal,onboarding,,2024-05-05,,,,,,,,agreed with the lead\n",
        "contacts": "buyer,name,role,email,phone,preferred_channel,preferences\n"
                    "Third,Zoë Ñ,decision-maker,z@example.com,+49 30 1,email,\"no calls; never\"\n"
                    "Beta & Söhne,\"Gil, Ana\",Billing,,,,\n",
        "expectations": "buyer,valid_from,weekly_volume,max_dispute_rate,return_window_days,target_contact_rate,"
                        "target_conversion_rate,response_hours,cadence_days,coverage_area,lead_types,exclusivity,"
                        "validated_on\nThird,2024-06-01,100.5,4.5,10,70,12.25,4,14,FL; TX,auto; home,exclusive,2024-06-02\n",
        "touchpoints": "uid,buyer,at,channel,direction,area,contacts,summary,emotion,csat,ease,proactive,minutes,author\n"
                       "t-1,Third,2024-06-02T08:00:00Z,call,outbound,support,Zoë Ñ,Said so,below,4,6,true,15,Ana\n"
                       ",Third,2024-06-03T08:00:00Z,note,,,,\"line\nbreak\",,,,,,\n",
        "deliveries": "buyer,day,source,delivered,disputed,contacted,converted,revenue,refunded\n"
                      "Third,2024-06-03,,10,0,5,1,100.50,0\nThird,2024-06-03,Web,10,,,,,\n"
                      "Beta & Söhne,2024-06-03,Web,3,1,1,1,1500,\nİstanbul Sigorta,2024-06-03,Web,3,1,1,1,1.234,0.001\n",
        "returns": "buyer,lead_id,source,sold_on,requested_on,reason,status,decided_on,amount,notes\n"
                   "Third,L1,Web,2024-06-03,2024-06-05,wrong number,approved,2024-06-07,12.5,\n"
                   "Third,,Web,2024-06-03,2024-06-05,duplicate,pending,,,\n"
                   "Third,,Web,2024-06-03,2024-06-05,duplicate,rejected,2024-06-09,,\n",
        "returns_coverage": "buyer,from,until\n,2024-06-01,2024-06-30\nThird,2024-06-01,2024-07-31\n",
        "deliveries_coverage": "buyer,from,until\nThird,2024-06-01,2024-07-31\n,2024-06-01,2024-06-30\n",
        "issues": "uid,buyer,opened_at,first_response_at,resolved_at,area,severity,channel,subject,root_cause,reopened\n"
                  "i-1,Third,2024-06-04T08:00:00Z,2024-06-04T09:00:00Z,,delivery,urgent,email,Bad post,,2\n"
                  ",Third,2024-06-04T08:00:00Z,,,,,,,,\n",
        "surveys": "uid,buyer,at,kind,score,scale_min,scale_max,low_is_good,contact,comment\n"
                   ",Third,2024-06-05T08:00:00Z,nps,9,,,,Zoë Ñ,\"good, mostly\"\n"
                   ",Third,2024-06-05T08:00:00Z,ces,2.5,1,5,true,,\n",
        "reviews": "uid,buyer,kind,due_on,held_on\nr-1,Third,14-day,2024-05-19,2024-05-18\n,Third,quarterly,2024-08-01,\n",
        "checklist_items": "buyer,kind,checklist,started_on,position,item,due_on,done_on,required,owner,note\n"
                           "Third,recovery,Plan,2024-06-01,2,Second,2024-06-09,,true,Ana,\n"
                           "Third,recovery,Plan,2024-06-01,1,First,2024-06-05,2024-06-04,false,,done\n",
        "pauses": "buyer,from,until,reason\nThird,2024-12-01,,winter\nThird,2024-10-01,2024-10-05,\n",
        "tasks": "uid,buyer,title,due_on,done_on,owner\n,,Write to all,2024-07-01,,Ana\nk-1,Third,Call,,2024-07-02,\n",
        "consumer": "source,day,visits,form_starts,completions,mobile_visits,mobile_completions,complaints,opt_outs,load_ms\n"
                    "Web,2024-06-03,100,40,20,50,9,0,1,1200\nOther,2024-06-03,,,,,,,,\n",
    }

    def setUp(self):
        super().setUp()
        for kind, text in self.NATIVE.items():
            self.write(f"in/{kind}.csv", text)

    def test_is_byte_identical(self):
        self.new()
        answer = self.take(self.folder / "in")
        self.assertEqual(answer["added"], sum(len(list(csv.reader(text.splitlines(True)))) - 1
                                              for text in self.NATIVE.values()))
        first = self.exported()
        for kind, columns in COLUMNS.items():
            text = first[kind + ".csv"].decode("utf-8")
            self.assertEqual(text.splitlines()[0], ",".join(columns))
            self.assertTrue(text.endswith("\n"))
            self.assertNotIn("\r", text)
        folder = self.folder / "out"
        self.cli("export", "-w", self.workspace, "--format", "csv", folder)
        second = self.folder / "second.touchbase"
        self.new(workspace=second)
        self.assertEqual(self.take(folder, workspace=second)["rejected"], [])
        self.assertEqual(self.exported(second), first)
        answer = self.take(folder)
        self.assertEqual(self.counts(answer), (0, 0, answer["rows"], 0))
        answer = self.take(self.folder / "in")
        self.assertEqual(self.counts(answer), (0, 0, answer["rows"], 0))
        self.assertEqual(self.exported(), first)
        self.assertSound()
        self.assertSound(second)

    def test_empty_workspace_has_headers_alone(self):
        self.new()
        for name, data in self.exported().items():
            self.assertEqual(data.decode(), ",".join(COLUMNS[name[:-4]]) + "\n")
        folder = self.folder / "out"
        self.cli("export", "-w", self.workspace, "--format", "csv", folder)
        self.assertEqual(self.take(folder)["rows"], 0)

    def test_order_of_rows_in_the_files_does_not_matter(self):
        self.new()
        self.take(self.folder / "in")
        # rows without a uid get one of their own, which differs between workspaces
        stable = [kind for kind in COLUMNS if kind not in ("touchpoints", "issues", "surveys", "reviews", "tasks")]
        first = self.exported()
        for kind in stable:
            header, *rows = list(csv.reader(self.NATIVE[kind].splitlines(True)))
            random.Random(3).shuffle(rows)
            with open(self.folder / "in" / f"{kind}.csv", "w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows([header] + rows)
        other = self.folder / "other.touchbase"
        self.new(workspace=other)
        self.take(self.folder / "in", workspace=other)
        second = self.exported(other)
        for kind in stable:
            self.assertEqual(second[kind + ".csv"].decode(), first[kind + ".csv"].decode())

    def test_files_named_one_by_one_in_one_command(self):
        self.new()
        kinds = list(COLUMNS)
        random.Random(5).shuffle(kinds)
        self.take(*[self.folder / "in" / f"{kind}.csv" for kind in kinds])
        self.assertEqual(len(self.rows("buyers")), 5)  # one row has a line break
        self.assertEqual(len(self.document("imports", "-w", self.workspace)["batches"]), 1)

    def test_complete_export_comes_back(self):
        self.new()
        self.take(self.folder / "in")
        whole = self.folder / "whole.json"
        self.document("export", "-w", self.workspace, "--format", "json", whole)
        other = self.folder / "other.touchbase"
        self.new(workspace=other)
        empty = self.exported(other)
        self.assertIsNone(self.take(whole, "--dry-run", workspace=other)["batch"])
        self.assertUnchanged(empty, other)
        self.take(whole, workspace=other)
        self.assertUnchanged(self.exported(), other)

    def test_complete_export_goes_into_a_new_workspace_only(self):
        self.new()
        self.take(self.folder / "in")
        whole = self.folder / "whole.json"
        self.document("export", "-w", self.workspace, "--format", "json", whole)
        before = self.exported()
        ended = self.cli("import", "-w", self.workspace, whole, code=DATA_SAID_NO)
        self.assertSays(ended.err, self.workspace.name)
        self.assertUnchanged(before)
        other = self.folder / "other.touchbase"
        self.new(workspace=other)
        empty = self.exported(other)
        data = whole.read_bytes()
        for title, change in {"cut": data[:len(data) // 2], "of something else": b'{"a": 1}', "no more": b"{"}.items():
            with self.subTest(title):
                ended = self.cli("import", "-w", other, self.write("bad.json", change), code=DATA_SAID_NO)
                self.assertSentences(ended.err)
        self.assertUnchanged(empty, other)


if __name__ == "__main__":
    unittest.main()
