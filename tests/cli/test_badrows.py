# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows that must be refused: each with a sentence that names file, row, column and value, and nothing changed."""

import unittest
from pathlib import Path

from clicase import DATA_SAID_NO, KnownBuyers

# kind, header, a good row, a bad row, the column and the value that must be named
BAD_ROWS = {
    "unknown buyer": ("deliveries", "buyer,day,delivered", "Harbor Mutual,2026-03-01,5", "Harbour Mutual,2026-03-02,5",
                      "buyer", "Harbour Mutual"),
    "blank buyer": ("contacts", "buyer,name", "Harbor Mutual,Ana", ",Ben", "buyer", ""),
    "blank name of a buyer": ("buyers", "buyer,owner", "New Buyer,Ana", ",Ana", "buyer", ""),
    "a day that is none": ("deliveries", "buyer,day,delivered", "Harbor Mutual,2026-03-01,5",
                           "Harbor Mutual,2026-02-30,5", "day", "2026-02-30"),
    "an ambiguous day": ("deliveries", "buyer,day,delivered", "Harbor Mutual,2026-03-01,5",
                         "Harbor Mutual,12/03/2026,5", "day", "12/03/2026"),
    "a day of another order": ("expectations", "buyer,valid_from", "Harbor Mutual,2026-03-01",
                               "Harbor Mutual,01.04.2026", "valid_from", "01.04.2026"),
    "a blank day": ("deliveries", "buyer,day,delivered", "Harbor Mutual,2026-03-01,5", "Harbor Mutual,,5", "day", ""),
    "an instant without zone": ("touchpoints", "buyer,at,channel", "Harbor Mutual,2026-03-01T10:00:00Z,call",
                                "Harbor Mutual,2026-03-01T11:00:00,call", "at", "2026-03-01T11:00:00"),
    "an hour that is none": ("touchpoints", "buyer,at,channel", "Harbor Mutual,2026-03-01T10:00:00Z,call",
                             "Harbor Mutual,2026-03-01T25:00:00Z,call", "at", "2026-03-01T25:00:00Z"),
    "a word for a number": ("deliveries", "buyer,day,delivered", "Harbor Mutual,2026-03-01,5",
                            "Harbor Mutual,2026-03-02,seven", "delivered", "seven"),
    "a fraction of a lead": ("deliveries", "buyer,day,delivered", "Harbor Mutual,2026-03-01,5",
                             "Harbor Mutual,2026-03-02,1.5", "delivered", "1.5"),
    "a negative count": ("deliveries", "buyer,day,delivered", "Harbor Mutual,2026-03-01,5",
                         "Harbor Mutual,2026-03-02,-1", "delivered", "-1"),
    "an overflowing count": ("deliveries", "buyer,day,delivered", "Harbor Mutual,2026-03-01,5",
                             "Harbor Mutual,2026-03-02,99999999999999999999", "delivered", "99999999999999999999"),
    "an overflowing amount": ("deliveries", "buyer,day,delivered,revenue", "Harbor Mutual,2026-03-01,5,",
                              "Harbor Mutual,2026-03-02,5,99999999999999999999.00", "revenue",
                              "99999999999999999999.00"),
    "an endless number": ("expectations", "buyer,valid_from,response_hours", "Harbor Mutual,2026-03-01,4",
                          "Harbor Mutual,2026-03-02,1e999", "response_hours", "1e999"),
    "not a number": ("expectations", "buyer,valid_from,response_hours", "Harbor Mutual,2026-03-01,4",
                     "Harbor Mutual,2026-03-02,NaN", "response_hours", "NaN"),
    "infinity": ("surveys", "buyer,at,kind,score", "Harbor Mutual,2026-03-01T10:00:00Z,csat,5",
                 "Harbor Mutual,2026-03-02T10:00:00Z,csat,inf", "score", "inf"),
    "NaN as a count": ("deliveries", "buyer,day,delivered", "Harbor Mutual,2026-03-01,5",
                       "Harbor Mutual,2026-03-02,nan", "delivered", "nan"),
    "NaN as an amount": ("deliveries", "buyer,day,delivered,revenue", "Harbor Mutual,2026-03-01,5,1",
                         "Harbor Mutual,2026-03-02,5,NaN", "revenue", "NaN"),
    "a blank count": ("deliveries", "buyer,day,delivered", "Harbor Mutual,2026-03-01,5", "Harbor Mutual,2026-03-02,",
                      "delivered", ""),
    "NPS of 11": ("surveys", "buyer,at,kind,score", "Harbor Mutual,2026-03-01T10:00:00Z,nps,10",
                  "Harbor Mutual,2026-03-02T10:00:00Z,nps,11", "score", "11"),
    "NPS of 7.5": ("surveys", "buyer,at,kind,score", "Harbor Mutual,2026-03-01T10:00:00Z,nps,10",
                   "Harbor Mutual,2026-03-02T10:00:00Z,nps,7.5", "score", "7.5"),
    "CSAT of 6": ("surveys", "buyer,at,kind,score", "Harbor Mutual,2026-03-01T10:00:00Z,csat,5",
                  "Harbor Mutual,2026-03-02T10:00:00Z,csat,6", "score", "6"),
    "NetEasy of 0": ("surveys", "buyer,at,kind,score", "Harbor Mutual,2026-03-01T10:00:00Z,neteasy,1",
                     "Harbor Mutual,2026-03-02T10:00:00Z,neteasy,0", "score", "0"),
    "a score outside the row's scale": ("surveys", "buyer,at,kind,score,scale_min,scale_max",
                                        "Harbor Mutual,2026-03-01T10:00:00Z,ces,5,1,5",
                                        "Harbor Mutual,2026-03-02T10:00:00Z,ces,6,1,5", "score", "6"),
    "a scale without length": ("surveys", "buyer,at,kind,score,scale_min,scale_max",
                               "Harbor Mutual,2026-03-01T10:00:00Z,csat,5,1,5",
                               "Harbor Mutual,2026-03-02T10:00:00Z,csat,5,5,5", None, "5"),
    "an NPS of another scale": ("surveys", "buyer,at,kind,score,scale_min,scale_max",
                                "Harbor Mutual,2026-03-01T10:00:00Z,nps,5,0,10",
                                "Harbor Mutual,2026-03-02T10:00:00Z,nps,5,1,7", None, "7"),
    "touchpoint CSAT of 6": ("touchpoints", "buyer,at,channel,csat", "Harbor Mutual,2026-03-01T10:00:00Z,call,5",
                             "Harbor Mutual,2026-03-02T10:00:00Z,call,6", "csat", "6"),
    "touchpoint ease of 8": ("touchpoints", "buyer,at,channel,ease", "Harbor Mutual,2026-03-01T10:00:00Z,call,7",
                             "Harbor Mutual,2026-03-02T10:00:00Z,call,8", "ease", "8"),
    "more disputed than delivered": ("deliveries", "buyer,day,delivered,disputed", "Harbor Mutual,2026-03-01,5,5",
                                     "Harbor Mutual,2026-03-02,5,6", "disputed", "6"),
    "more contacted than delivered": ("deliveries", "buyer,day,delivered,contacted", "Harbor Mutual,2026-03-01,5,5",
                                      "Harbor Mutual,2026-03-02,5,6", "contacted", "6"),
    "more converted than delivered": ("deliveries", "buyer,day,delivered,converted", "Harbor Mutual,2026-03-01,5,5",
                                      "Harbor Mutual,2026-03-02,5,6", "converted", "6"),
    "churned before signed": ("buyers", "buyer,signed_on,churned_on", "New Buyer,2026-01-01,2026-01-01",
                              "Other Buyer,2026-01-02,2026-01-01", "churned_on", "2026-01-01"),
    "answered before opened": ("issues", "buyer,opened_at,first_response_at",
                               "Harbor Mutual,2026-03-01T10:00:00Z,2026-03-01T10:00:00Z",
                               "Harbor Mutual,2026-03-02T10:00:00Z,2026-03-02T09:59:59Z", "first_response_at",
                               "2026-03-02T09:59:59Z"),
    "resolved before opened": ("issues", "buyer,opened_at,resolved_at",
                               "Harbor Mutual,2026-03-01T10:00:00Z,2026-03-01T10:00:00Z",
                               "Harbor Mutual,2026-03-02T10:00:00Z,2026-03-02T09:59:59Z", "resolved_at",
                               "2026-03-02T09:59:59Z"),
    "a contact without a name": ("contacts", "buyer,name,email", "Harbor Mutual,Ana,",
                                 "Harbor Mutual,,ben@example.com", "name", ""),
    "until before from": ("pauses", "buyer,from,until", "Harbor Mutual,2026-03-01,2026-03-01",
                          "Harbor Mutual,2026-04-02,2026-04-01", "until", "2026-04-01"),
    "coverage that ends before it begins": ("deliveries_coverage", "buyer,from,until",
                                            "Harbor Mutual,2026-03-01,2026-03-31",
                                            "Harbor Mutual,2026-04-02,2026-04-01", "until", "2026-04-01"),
    "an expectation of 0": ("expectations", "buyer,valid_from,weekly_volume", "Harbor Mutual,2026-03-01,1",
                            "Harbor Mutual,2026-03-02,0", "weekly_volume", "0"),
    "a negative expectation": ("expectations", "buyer,valid_from,max_dispute_rate", "Harbor Mutual,2026-03-01,0.5",
                               "Harbor Mutual,2026-03-02,-4.5", "max_dispute_rate", "-4.5"),
    "half a day of return window": ("expectations", "buyer,valid_from,return_window_days",
                                    "Harbor Mutual,2026-03-01,10", "Harbor Mutual,2026-03-02,10.5",
                                    "return_window_days", "10.5"),
    "an unknown vertical": ("buyers", "buyer,vertical", "New Buyer,home-services", "Other Buyer,plumbing", "vertical",
                            "plumbing"),
    "an unknown stage": ("buyers", "buyer,stage", "New Buyer,PROSPECT", "Other Buyer,at risk", "stage", "at risk"),
    "an unknown channel": ("touchpoints", "buyer,at,channel", "Harbor Mutual,2026-03-01T10:00:00Z,call",
                           "Harbor Mutual,2026-03-02T10:00:00Z,fax", "channel", "fax"),
    "an unknown severity": ("issues", "buyer,opened_at,severity", "Harbor Mutual,2026-03-01T10:00:00Z,urgent",
                            "Harbor Mutual,2026-03-02T10:00:00Z,panic", "severity", "panic"),
    "an unknown status": ("returns", "buyer,sold_on,status", "Harbor Mutual,2026-03-01,pending",
                          "Harbor Mutual,2026-03-02,lost", "status", "lost"),
    "an unknown kind of review": ("reviews", "buyer,kind,due_on", "Harbor Mutual,14-day,2026-03-01",
                                  "Harbor Mutual,15-day,2026-03-02", "kind", "15-day"),
    "neither true nor false": ("touchpoints", "buyer,at,channel,proactive",
                               "Harbor Mutual,2026-03-01T10:00:00Z,call,TRUE",
                               "Harbor Mutual,2026-03-02T10:00:00Z,call,perhaps", "proactive", "perhaps"),
    "more decimals than money has": ("deliveries", "buyer,day,delivered,revenue", "Harbor Mutual,2026-03-01,5,1.25",
                                     "Harbor Mutual,2026-03-02,5,1.255", "revenue", "1.255"),
    "too few cells": ("deliveries", "buyer,day,delivered", "Harbor Mutual,2026-03-01,5", "Harbor Mutual,2026-03-02",
                      None, None),
    "too many cells": ("deliveries", "buyer,day,delivered", "Harbor Mutual,2026-03-01,5",
                       "Harbor Mutual,2026-03-02,5,6", None, None),
    "an item without a title": ("checklist_items", "buyer,kind,checklist,item", "Harbor Mutual,audit,Audit,Look",
                                "Harbor Mutual,audit,Audit,", "item", ""),
    "a task without a title": ("tasks", "buyer,title", "Harbor Mutual,Call", "Harbor Mutual,", "title", ""),
    "a task of an unknown buyer": ("tasks", "buyer,title", ",Call", "Harbour,Call", "buyer", "Harbour"),
    "a consumer day without a source": ("consumer", "source,day,visits", "Web,2026-03-01,5", ",2026-03-02,5",
                                        "source", ""),
}


class BadRows(KnownBuyers):
    def test_each_is_named_and_changes_nothing(self):
        # that the good row beside it would have been added proves that nothing else was wrong
        before = self.exported()
        for title, (kind, header, good, bad, column, value) in BAD_ROWS.items():
            with self.subTest(title):
                name = kind + ".csv"
                path = self.write(name, f"{header}\n{good}\n{bad}\n")
                answer = self.take(path, code=DATA_SAID_NO)
                self.assertIsNone(answer["batch"])
                self.assertEqual((answer["rows"], answer["added"], len(answer["rejected"])), (2, 1, 1))
                entry = answer["rejected"][0]
                self.assertEqual(set(entry), {"file", "row", "column", "value", "reason"})
                self.assertEqual((Path(entry["file"]).name, entry["row"]), (name, 3))
                if column is not None:
                    self.assertEqual((entry["column"], entry["value"]), (column, value))
                self.assertSentences(entry["reason"])

                ended = self.cli("import", "-w", self.workspace, path, code=DATA_SAID_NO)
                self.assertSays(ended.err, name, "row 3", column or "", value or "")
        self.assertUnchanged(before)


class SameKeyTwice(KnownBuyers):
    CASES = {
        "buyers": ("buyer,owner", "New Buyer,Ana", " new  BUYER ,Ben"),
        "contacts": ("buyer,name,role", "Harbor Mutual,Ana Gil,billing", "HARBOR MUTUAL,ana gil,user"),
        "expectations": ("buyer,valid_from,weekly_volume", "Harbor Mutual,2026-03-01,5", "harbor mutual,2026-03-01,6"),
        "touchpoints": ("uid,buyer,at,channel", "t1,Harbor Mutual,2026-03-01T10:00:00Z,call",
                        "t1,Peak Roofing,2026-03-02T10:00:00Z,call"),
        "deliveries": ("buyer,day,source,delivered", "Harbor Mutual,2026-03-01,Web,5", "Harbor Mutual,2026-03-01,WEB,6"),
        "returns": ("buyer,lead_id,sold_on,status", "Harbor Mutual,L1,2026-03-01,pending",
                    "Harbor Mutual,L1,2026-03-02,approved"),
        "returns_coverage": ("buyer,from,until", ",2026-03-01,2026-03-31", ",2026-03-01,2026-03-31"),
        "deliveries_coverage": ("buyer,from,until", "Harbor Mutual,2026-03-01,2026-03-31",
                                "Harbor Mutual,2026-03-01,2026-03-31"),
        "issues": ("uid,buyer,opened_at", "i1,Harbor Mutual,2026-03-01T10:00:00Z",
                   "i1,Harbor Mutual,2026-03-02T10:00:00Z"),
        "surveys": ("uid,buyer,at,kind,score", "s1,Harbor Mutual,2026-03-01T10:00:00Z,nps,9",
                    "s1,Harbor Mutual,2026-03-01T10:00:00Z,nps,8"),
        "reviews": ("uid,buyer,kind,due_on", "r1,Harbor Mutual,14-day,2026-03-01", "r1,Harbor Mutual,30-day,2026-03-01"),
        "checklist_items": ("buyer,kind,checklist,started_on,item,note", "Harbor Mutual,audit,Audit,2026-03-01,Look,a",
                            "Harbor Mutual,audit,Audit,2026-03-01,Look,b"),
        "pauses": ("buyer,from,until", "Harbor Mutual,2026-03-01,2026-03-05", "Harbor Mutual,2026-03-01,2026-03-06"),
        "tasks": ("uid,title", "k1,Call", "k1,Write"),
        "consumer": ("source,day,visits", "Web,2026-03-01,5", " web ,2026-03-01,6"),
    }

    def test_later_row_is_refused_and_both_are_named(self):
        before = self.exported()
        for kind, (header, first, second) in self.CASES.items():
            with self.subTest(kind):
                path = self.write(kind + ".csv", f"{header}\n{first}\n\n{second}\n")
                answer = self.take(path, code=DATA_SAID_NO)
                self.assertEqual((answer["rows"], answer["added"], len(answer["rejected"])), (2, 1, 1))
                entry = answer["rejected"][0]
                self.assertEqual(entry["row"], 4)
                self.assertIn("2", entry["reason"])
                self.assertIn("4", entry["reason"])
        self.assertUnchanged(before)

    def test_rows_without_uid_or_lead_id_are_told_apart_by_occurrence(self):
        issues = self.write("issues.csv", "buyer,opened_at\n" + "Harbor Mutual,2026-03-01T10:00:00Z\n" * 3)
        returns = self.write("returns.csv", "buyer,sold_on,reason,status\n"
                                            + "Harbor Mutual,2026-03-01,duplicate,pending\n" * 2)
        self.assertEqual(self.counts(self.take(issues, returns)), (5, 0, 0, 0))
        self.assertEqual(self.counts(self.take(issues, returns)), (0, 0, 5, 0))
        self.assertEqual(len(self.rows("issues")), 3)


if __name__ == "__main__":
    unittest.main()
