# SPDX-License-Identifier: GPL-3.0-or-later
"""Small cases of the CX score worked by hand from score.md.

    python3 test_reference.py                 the tests
    python3 test_reference.py --statistics    which states and bands the cases of
                                              make_cases.py meet, by time zone and seed

Every number expected here is derived in the comment beside it from the formulas of
the text.  D is Sunday 2026-06-28 unless said otherwise; day(n) is n days before D.
"""

import csv
import math
import os
import sys
import tempfile
import unittest
from collections import Counter, defaultdict
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import compare
import make_cases
import score_reference as ref

D = date(2026, 6, 28)
ZONES = ["UTC", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Pacific/Auckland",
         "America/Sao_Paulo"]


def day(back):
    return (D - timedelta(days=back)).isoformat()


def noon(back):
    return day(back) + "T12:00:00Z"


def workspace(tz="UTC", **tables):
    """tables: file name -> rows; buyer "B" is filled in where a row names none."""
    with tempfile.TemporaryDirectory() as folder:
        for kind, rows in tables.items():
            columns = make_cases.COLUMNS[kind].split()
            with open(os.path.join(folder, kind + ".csv"), "w", encoding="utf-8",
                      newline="") as file:
                writer = csv.DictWriter(file, columns, restval="")
                writer.writeheader()
                for row in rows:
                    row = {k.rstrip("_"): v for k, v in row.items()}
                    row.setdefault("buyer", "B")
                    writer.writerow(row)
        return ref.load(folder, tz)


def buyer(signed_back=300, **more):
    return dict(buyer="B", signed_on=day(signed_back), **more)


def delivery(back, delivered, disputed="", **more):
    return dict(day=day(back), delivered=delivered, disputed=disputed, **more)


def result(tz="UTC", signed=300, on=D, **tables):
    tables.setdefault("buyers", [buyer(signed)])
    return ref.score(workspace(tz, **tables), "B", on)


class Case(unittest.TestCase):
    def check(self, id_, state, raw=None, n=None, evidence=None, points=None, weight=None,
              **tables):
        scored = tables.pop("scored", None) or result(**tables)
        m = next(m for m in scored.measures if m.id == id_)
        self.assertEqual(m.state, state)
        for name, expected in (("raw", raw), ("n", n), ("evidence", evidence),
                               ("points", points), ("weight", weight)):
            if expected is not None:
                self.assertAlmostEqual(getattr(m, name), expected, places=9, msg=name)
        return m


class Onboarding(Case):
    def test_on_time(self):
        items = [
            dict(due_on=day(1), done_on=day(1)),            # on time
            dict(due_on=day(2), done_on=day(0)),            # late
            dict(due_on=day(3)),                            # undone
            dict(due_on=day(0)),                            # due on D, not before: no item
            dict(due_on=day(0), done_on=day(0)),            # on time
            dict(due_on=day(-5), done_on=day(1)),           # early
            dict(due_on=day(1), done_on=day(-1)),           # done tomorrow: undone on D
            dict(done_on=day(4)),                           # no due day: no item
            dict(due_on=day(3), started_on=day(-1)),        # not known yet
            dict(due_on=day(3), kind="audit"),              # another checklist
        ]
        rows = [dict({"kind": "Onboarding", "checklist": "c", "item": str(i)}, **item)
                for i, item in enumerate(items)]
        # 3 of 6; 50 lies half way between 40->0 and 60->35
        self.check("onboarding.on_time", "measured", 50, 6, 1, 17.5, 6,
                   signed=20, checklist_items=rows)
        # 4 items of n_full 5: the first three and the fifth; 2 of 4
        self.check("onboarding.on_time", "thin", 50, 4, 0.8, 17.5,
                   signed=20, checklist_items=rows[:5])
        # fading: 6 * (1 - (135 - 90) / 90) = 3
        self.check("onboarding.on_time", "measured", 50, weight=3,
                   signed=135, checklist_items=rows)
        self.check("onboarding.on_time", "measured", weight=6, signed=90, checklist_items=rows)
        # 6 * (1 - 89/90)
        self.check("onboarding.on_time", "measured", weight=6 / 90, signed=179,
                   checklist_items=rows)
        self.check("onboarding.on_time", "not_applicable", signed=180, checklist_items=rows)
        self.check("onboarding.on_time", "not_applicable", signed=20, checklist_items=rows[7:])

    def test_first_lead(self):
        # 10 days: 82 - 20 * 3/7
        self.check("onboarding.first_lead", "measured", 10, 1, 1, 82 - 60 / 7, 4, signed=20,
                   deliveries=[delivery(15, 0), delivery(10, 3)])
        # delivered before signed_on: not less than 0
        self.check("onboarding.first_lead", "measured", 0, 1, 1, 100, signed=20,
                   deliveries=[delivery(25, 3)])
        two = [buyer(20), dict(buyer="Other")]
        # none yet, L = D-5 by the rows of another buyer: 15 days, 62 - 27 * 1/16
        self.check("onboarding.first_lead", "measured", 15, 1, 1, 60.3125, buyers=two,
                   deliveries=[dict(delivery(5, 9), buyer="Other")])
        # own coverage ends before signed_on; the other buyer's rows do not count then
        self.check("onboarding.first_lead", "missing", buyers=two,
                   deliveries=[dict(delivery(5, 9), buyer="Other")],
                   deliveries_coverage=[dict(from_=day(60), until=day(25))])
        # coverage that begins after D is none
        self.check("onboarding.first_lead", "measured", 15, buyers=two,
                   deliveries=[dict(delivery(5, 9), buyer="Other")],
                   deliveries_coverage=[dict(from_=day(-1), until=day(-5))])
        # coverage for all buyers, until after D: L = D, 20 days, 62 - 27 * 6/16
        self.check("onboarding.first_lead", "measured", 20, 1, 1, 51.875, buyers=two,
                   deliveries_coverage=[dict(buyer="", from_=day(60), until=day(-5))])
        self.check("onboarding.first_lead", "missing", signed=20)


class Delivery(Case):
    def test_dispute_rate_pools_two_matured_windows(self):
        # R = 10.  In (D-100, D-10]: 2 of 40; in (D-190, D-100]: 12 of 60.
        # lambda = 1/2 * (100 - 40) / 100 = 0.3; raw = 100 (2 + 3.6) / (40 + 18) = 560/58
        # points between 8->62 and 10->35: 62 - 13.5 (560/58 - 8)
        rows = [delivery(9, 1000, 500), delivery(10, 40, 2), delivery(100, 60, 12),
                delivery(190, 1000, 500), delivery(-1, 50, 50), delivery(20, 500)]
        self.check("delivery.dispute_rate", "thin", 560 / 58, 58, 0.58,
                   62 - 13.5 * (560 / 58 - 8), deliveries=rows)
        # nothing in the window: lambda = 1/2 * 100/100; n = 30; 12 of 60 is 20 %
        self.check("delivery.dispute_rate", "stale", 20, 30, 0.3, 0, deliveries=rows[2:])
        # a larger window before: lambda = 1/2 * 100 / max(100, 400) = 1/8; n = 50
        self.check("delivery.dispute_rate", "stale", 2.5, 50, 0.5, 91,
                   deliveries=[delivery(100, 400, 10)])
        # enough in the window: the one before has no say; 3 % of 100
        self.check("delivery.dispute_rate", "measured", 3, 100, 1, 82,
                   deliveries=[delivery(30, 100, 3), delivery(110, 100, 90)])
        self.check("delivery.dispute_rate", "missing", deliveries=[delivery(30, 500)])
        # return window 5 in force: D-9 is matured: 502 of 1040
        self.check("delivery.dispute_rate", "measured", 100 * 502 / 1040, 1040, 1, 0,
                   deliveries=rows, expectations=[dict(valid_from=day(50),
                                                       return_window_days=5)])

    def test_ledger(self):
        rows = [delivery(20, 10, source="A  b"), delivery(20, 5, 1, source="Other"),
                delivery(30, 100, source="A b")]
        ledger = [
            dict(source=" a B ", sold_on=day(20), requested_on=day(12)),     # counts
            dict(source="a b", sold_on=day(20), requested_on=day(-1)),       # not known yet
            dict(source="OTHER", sold_on=day(20)),      # that row says its number itself
            dict(source="OTHER", sold_on=day(20)),
            dict(source="Nobody", sold_on=day(20)),     # no row of that source: counts
            dict(source="a b", sold_on=day(30)),        # that day is not covered
            dict(source="a b", sold_on=day(21)),        # no row on that day
        ]
        ledger = [dict(r, status="rejected") for r in ledger]
        # (1 + 1 + 1) of 15
        self.check("delivery.dispute_rate", "thin", 20, 15, 0.15, deliveries=rows, returns=ledger,
                   returns_coverage=[dict(from_=day(25), until=day(20))])
        # the same for all buyers
        self.check("delivery.dispute_rate", "thin", 20, 15, deliveries=rows, returns=ledger,
                   returns_coverage=[dict(buyer="", from_=day(20), until=day(20))])
        # without coverage only the row with disputed takes part: 1 of 5
        self.check("delivery.dispute_rate", "thin", 20, 5, 0.05, deliveries=rows, returns=ledger)
        # no blank row that day: returns of unknown sources do not count; 1 of 5
        self.check("delivery.dispute_rate", "thin", 20, 5, deliveries=rows[1:2], returns=ledger,
                   returns_coverage=[dict(from_=day(25), until=day(20))])
        # at most the delivered of the day: 2 of 2 + 0 of 8
        self.check("delivery.dispute_rate", "thin", 20, 10,
                   deliveries=[delivery(20, 2), delivery(19, 8)],
                   returns=[dict(sold_on=day(20), status="pending")] * 5,
                   returns_coverage=[dict(from_=day(25), until=day(19))])

    def test_consistency(self):
        seven = [dict(valid_from=day(400), return_window_days=7)]
        # D-7 is a Sunday and the end of the last week.  Weeks of 100 with 0, 20, 0, 20:
        # p^ = 0.1, c = 0.09, d^2 = 0.04, v = 0.02: tau^2 = (0.04 - 0.0018)/2 = 0.0191
        rows = [delivery(7, 100, 0), delivery(14, 100, 20), delivery(27, 100, 0),
                delivery(34, 100, 20)]
        # (D-27 and D-34 are Mondays); a day too young, and a week of too few
        noise = [delivery(6, 100, 50), delivery(35, 9, 9)]
        self.check("delivery.consistency", "thin", 100 * math.sqrt(0.0191), 400, 0.2, 0,
                   deliveries=rows + noise, expectations=seven)
        # R = 10 by default: D-10 is a Thursday, the last week ends on D-14
        self.check("delivery.consistency", "missing", deliveries=rows)
        # three weeks are not enough; the thirteen weeks before them have four
        old = [dict(r, day=(date.fromisoformat(r["day"]) - timedelta(days=91)).isoformat())
               for r in rows]
        self.check("delivery.consistency", "stale", 100 * math.sqrt(0.0191), 200, 0.1, 0,
                   deliveries=rows[:3] + old, expectations=seven)
        # alike: nothing beyond chance
        self.check("delivery.consistency", "thin", 0, 400, 0.2, 100, expectations=seven,
                   deliveries=[delivery(b, 100, 10) for b in (7, 14, 21, 28)])
        # unequal weeks: n = 10, 10, 40, 40 and x = 0, 5, 4, 20:
        # p = 0, .5, .1, .5; p^ = .29, c = .2059; d^2 = .25, .16, .16; v = .2, .125, .05;
        # g = 5, 8, 20; sum g (d^2 - c v) = 1.25+1.28+3.2 - 3*.2059 = 5.1123; sum g = 33
        self.check("delivery.consistency", "thin", 100 * math.sqrt(5.1123 / 66), 100, 0.05, 0,
                   expectations=seven,
                   deliveries=[delivery(28, 10, 0), delivery(21, 10, 5), delivery(14, 40, 4),
                               delivery(7, 40, 20)])

    def test_contact_rate(self):
        # 60 of 100: 62 + 20 * 20/30; the row without contacted takes no part
        self.check("delivery.contact_rate", "measured", 60, 100, 1, 62 + 40 / 3, deliveries=[
            delivery(0, 60, contacted=30), delivery(89, 40, contacted=30), delivery(5, 1000)])
        # D-90 is in the window before: 30 of 60 and lambda = 0.2 times 30 of 40:
        # raw = 100 * 36/68, n = 68
        self.check("delivery.contact_rate", "thin", 3600 / 68, 68, 0.68, deliveries=[
            delivery(0, 60, contacted=30), delivery(90, 40, contacted=30)])

    def test_conversion(self):
        rows = [delivery(3, 200, converted=8), delivery(4, 100)]
        # 4 % against a target of 5 %: 80 -> 62
        self.check("delivery.conversion", "measured", 80, 200, 1, 62, deliveries=rows,
                   expectations=[dict(valid_from=day(50), target_conversion_rate=5)])
        self.check("delivery.conversion", "not_applicable", deliveries=rows)
        # a blank in the latest row is no target, an older row is not asked
        self.check("delivery.conversion", "not_applicable", deliveries=rows, expectations=[
            dict(valid_from=day(50), target_conversion_rate=5), dict(valid_from=day(0))])
        self.check("delivery.conversion", "missing", deliveries=rows[1:],
                   expectations=[dict(valid_from=day(50), target_conversion_rate=5)])

    def test_volume(self):
        weekly = [dict(valid_from=day(400), weekly_volume=70)]
        # 28 days of 10 expected, 140 delivered: 50 -> 35; D-28 is outside
        rows = [delivery(0, 100), delivery(27, 40), delivery(28, 1000)]
        self.check("delivery.volume", "measured", 50, 1, 1, 35, deliveries=rows,
                   expectations=weekly)
        # too much is as bad: r = 2
        self.check("delivery.volume", "measured", 50, deliveries=[delivery(0, 560)],
                   expectations=weekly)
        # 14 days paused (the oldest): 14 counted, 140 expected, 100 delivered there
        pause = [dict(from_=day(40), until=day(14))]
        self.check("delivery.volume", "measured", 100 / 1.4, deliveries=rows,
                   expectations=weekly, pauses=pause)
        self.check("delivery.volume", "not_applicable", deliveries=rows, expectations=weekly,
                   pauses=[dict(from_=day(40), until=day(13))])
        # no row but reported until D: nothing delivered
        everything = [dict(from_=day(400), until=day(0))]
        self.check("delivery.volume", "measured", 0, 1, 1, 0, expectations=weekly,
                   deliveries_coverage=everything)
        # reported until D-14: 14 of the 28 days; until D-15: 13
        self.check("delivery.volume", "measured", 0, expectations=weekly,
                   deliveries_coverage=[dict(from_=day(400), until=day(14))])
        self.check("delivery.volume", "missing", expectations=weekly,
                   deliveries_coverage=[dict(from_=day(400), until=day(15))])
        # signed on D-13: 14 days; on D-12: 13
        self.check("delivery.volume", "measured", signed=13, deliveries=rows, expectations=weekly)
        self.check("delivery.volume", "not_applicable", signed=12, deliveries=rows,
                   expectations=weekly)
        # two expectations: 14 days of 10 and 14 of 20 are 420; 210 delivered
        self.check("delivery.volume", "measured", 50, deliveries=[delivery(0, 210)],
                   expectations=weekly + [dict(valid_from=day(13), weekly_volume=140)])


MON = "2026-06-22"
FRI = "2026-06-26"


class Support(Case):
    def issue(self, opened, first="", resolved="", **more):
        return dict(opened_at=opened, first_response_at=first, resolved_at=resolved, **more)

    def answered(self, hours):
        return self.issue(f"{MON}T08:00:00Z", f"{MON}T{8 + hours:02}:00:00Z")

    def test_business_hours(self):
        ws = workspace(buyers=[buyer()])
        stamp = ref._instant
        # Friday 17:00 to Monday 09:30: 1 + 1.5
        self.assertEqual(ws.business_seconds(stamp("2026-06-26T17:00:00Z"),
                                             stamp("2026-06-29T09:30:00Z")), 2.5 * 3600)
        self.assertEqual(ws.business_seconds(stamp("2026-06-27T08:00:00Z"),
                                             stamp("2026-06-28T23:00:00Z")), 0)
        berlin = workspace("Europe/Berlin", buyers=[buyer()])
        # 08:00-18:00 in Berlin in June is 06:00-16:00 UTC
        self.assertEqual(berlin.business_seconds(stamp("2026-06-22T05:00:00Z"),
                                                 stamp("2026-06-22T17:00:00Z")), 10 * 3600)

    def test_first_response(self):
        three = [self.answered(h) for h in (2, 4, 8)]
        # position 1.5 of 2, 4, 8: 6 hours, half way between 4->100 and 8->82
        self.check("support.first_response", "measured", 6, 3, 1, 91, issues=three)
        # a fresh question (1 hour until the end of D) does not take part
        fresh = self.issue(f"{FRI}T17:00:00Z")
        self.check("support.first_response", "measured", 6, 3, issues=three + [fresh])
        # a hopeless one does, at the cap: position 2.25 of 2, 4, 8, 40: 16 -> 62 - 27 * 0.6
        hopeless = self.issue(f"{day(200)}T09:00:00Z")
        self.check("support.first_response", "measured", 16, 4, 1, 45.8,
                   issues=three + [hopeless])
        # exactly the percentile (6 hours): does not exceed it
        six = self.issue(f"{FRI}T12:00:00Z")
        self.check("support.first_response", "measured", 6, 3, issues=three + [six])
        # none answered: more than 8 hours (82 points) takes part; 9 -> 72
        self.check("support.first_response", "thin", 9, 1, 1 / 3, 72,
                   issues=[self.issue(f"{FRI}T09:00:00Z")])
        self.check("support.first_response", "missing",
                   issues=[self.issue(f"{FRI}T10:00:00Z")])
        self.check("support.first_response", "not_applicable")
        # answered by being resolved; answered only tomorrow: open
        self.check("support.first_response", "thin", 3, 1, issues=[
            self.issue(f"{MON}T09:00:00Z", f"{MON}T15:00:00Z", f"{MON}T12:00:00Z")])
        self.check("support.first_response", "thin", 9, 1, issues=[
            self.issue(f"{FRI}T09:00:00Z", "2026-06-29T00:00:00Z")])
        # opened before the window, answered in it (cap 40): counts; both before: does not
        self.check("support.first_response", "thin", 40, 1, issues=[
            self.issue(f"{day(120)}T09:00:00Z", f"{day(89)}T00:00:00Z"),
            self.issue(f"{day(120)}T09:00:00Z", f"{day(90)}T23:59:59Z")])

    def test_resolution(self):
        # Monday 08:00 to Thursday 13:00: 35 hours, 82 - 20 * 15/30
        self.check("support.resolution", "thin", 35, 1, 1 / 3, 72, issues=[
            self.issue(f"{MON}T08:00:00Z", "", "2026-06-25T13:00:00Z")])
        # answered is not resolved: 50 hours open exceed 20 (82 points)
        self.check("support.resolution", "thin", 50, 1, 1 / 3, 62, issues=[self.answered(1)])

    def test_reopened(self):
        def done(back, reopened):
            return self.issue(noon(back), noon(back), noon(back), reopened=reopened)
        # 1 of 4 (one unknown): 25 -> 62 - 27 * 10/15; 4 of n_full 5
        self.check("support.reopened", "thin", 25, 4, 0.8, 44, issues=[
            done(0, 2), done(10, 0), done(100, 0), done(179, 0), done(5, "")])
        # only in the window before: lambda = 1/2, n = 1
        self.check("support.reopened", "stale", 0, 1, 0.2, 100,
                   issues=[done(180, 0), done(359, 0)])
        self.check("support.reopened", "not_applicable", issues=[done(360, 1), done(5, "")])

    def test_volume(self):
        issues = [self.issue(noon(b), noon(b), noon(b)) for b in (5, 10, 95, 100)]
        # L = D-10; in (D-100, D-10]: two issues (10, 95) on 100 leads
        tables = dict(issues=issues,
                      deliveries_coverage=[dict(from_=day(300), until=day(10))])
        self.check("support.volume", "measured", 2, 100, 1, 62,
                   deliveries=[delivery(99, 100), delivery(100, 77)], **tables)
        self.check("support.volume", "missing", deliveries=[delivery(100, 77)], **tables)
        # L = D-90 is not in the last 90 days
        self.check("support.volume", "missing", deliveries=[delivery(90, 100)], issues=issues)
        self.check("support.volume", "thin", 4, 50, 0.5, 35,
                   deliveries=[delivery(89, 50)], issues=issues[2:])


class Account(Case):
    def touch(self, back, channel="call", **more):
        return dict(at=noon(back), channel=channel, **more)

    def test_recency(self):
        # 21 days on a cadence of 14: 1.5 -> 72
        touches = [self.touch(21), self.touch(3, "email", direction="outbound"),
                   self.touch(2, "Note"), self.touch(1, "email"), self.touch(-1)]
        self.check("account.recency", "measured", 1.5, 1, 1, 72, touchpoints=touches)
        # a cadence of 45 counts as 30: 0.7
        self.check("account.recency", "measured", 0.7, 1, 1, 100, touchpoints=touches,
                   expectations=[dict(valid_from=day(9), cadence_days=45)])
        self.check("account.recency", "measured", 3, 1, 1, 35, touchpoints=touches,
                   expectations=[dict(valid_from=day(9), cadence_days=7)])
        self.check("account.recency", "measured", 2 / 14, touchpoints=touches + [
            self.touch(2, "EMAIL", direction="Inbound")])
        # never spoken to: days since signed_on
        self.check("account.recency", "measured", 28 / 14, signed=28)

    def test_recency_in_local_days(self):
        # New York: D ends at 04:00Z of D+1; one second later is tomorrow
        night = [dict(at="2026-06-29T03:59:59Z", channel="call")]
        late = [dict(at="2026-06-29T04:00:00Z", channel="call")]
        self.check("account.recency", "measured", 0, tz="America/New_York", touchpoints=night)
        self.check("account.recency", "measured", 300 / 14, tz="America/New_York",
                   touchpoints=late)
        # Sao Paulo, 2018-11-03: 00:00 of the next day does not exist, the day ends at 03:00Z
        ws = workspace("America/Sao_Paulo", buyers=[dict(signed_on="2018-10-20")], touchpoints=[
            dict(at="2018-11-04T02:59:59Z", channel="call")])
        scored = ref.score(ws, "B", date(2018, 11, 3))
        self.check("account.recency", "measured", 0, scored=scored)
        self.assertEqual(ws.start_of(date(2018, 11, 4)), ref._instant("2018-11-04T03:00:00Z"))

    def test_emotion(self):
        # one exceptional in the window, two poor before: lambda = 1/2 * 2/3 = 1/3
        # raw = 100 / (1 + 2/3) = 60; n = 5/3; e = 5/9
        self.check("account.emotion", "thin", 60, 5 / 3, 5 / 9, 60, touchpoints=[
            self.touch(89, "note", emotion="Exceptional"), self.touch(90, emotion="poor"),
            self.touch(179, emotion="poor"), self.touch(180, emotion="poor"), self.touch(5)])
        # 75, 50, 100: 75
        self.check("account.emotion", "measured", 75, 3, 1, 75, touchpoints=[
            self.touch(1, emotion="meeting"), self.touch(2, emotion="below"),
            self.touch(3, emotion="exceptional")])

    def test_reviews(self):
        def review(due, held=None):
            return dict(kind="quarterly", due_on=day(due), held_on="" if held is None else day(held))
        # due D-5, held D-2: in time.  Due D-2, not held: does not count yet.  Due D-3: counts
        self.check("account.reviews", "measured", 50, 2, 1, 35,
                   reviews=[review(5, 2), review(2), review(3)])
        # held early; held on the fourth day; held tomorrow
        self.check("account.reviews", "measured", 100 / 3, 3, 1, 70 / 3,
                   reviews=[review(5, 9), review(9, 5), review(4, -1)])
        # only in the 365 days before: lambda = 1/2, n = 1/2
        self.check("account.reviews", "stale", 100, 0.5, 0.5, 100, reviews=[review(365, 365)])
        # three there: lambda = 1/2 * 1/3; n = 1/2; 1 of 3
        self.check("account.reviews", "stale", 100 / 3, 0.5, 0.5, 70 / 3,
                   reviews=[review(400, 400), review(500), review(729)])
        self.check("account.reviews", "not_applicable",
                   reviews=[review(1), review(730), review(-2, 0)])


class Financial(Case):
    def test_spend_trend(self):
        base = delivery(100, 10, revenue="9000")
        # 9450 - 450 against 9000: 0 -> 82
        flat = [base, delivery(0, 10, revenue="9450", refunded="450.00")]
        self.check("financial.spend_trend", "measured", 0, 1, 1, 82, deliveries=flat)
        # 45 of the last 90 days paused: twice as much a day
        self.check("financial.spend_trend", "measured", 100, 1, 1, 100, deliveries=flat,
                   pauses=[dict(from_=day(60), until=day(16))])
        self.check("financial.spend_trend", "not_applicable", deliveries=flat,
                   pauses=[dict(from_=day(60), until=day(15))])
        # revenue known for 10 of 20 leads: 200 * 20/10; against 500: -20 -> 35 + 27 * 5/15
        self.check("financial.spend_trend", "measured", -20, 1, 1, 44, deliveries=[
            delivery(100, 10, revenue="500"), delivery(0, 10, revenue="200"), delivery(1, 10)])
        self.check("financial.spend_trend", "not_applicable", signed=209, deliveries=flat)
        self.check("financial.spend_trend", "measured", signed=210, deliveries=flat)
        self.check("financial.spend_trend", "not_applicable", deliveries=flat[1:])
        # leads but no revenue known
        self.check("financial.spend_trend", "missing", deliveries=[base, delivery(0, 10)])
        # nothing bought at all though reported: -100
        self.check("financial.spend_trend", "measured", -100, 1, 1, 0, deliveries=[base],
                   deliveries_coverage=[dict(from_=day(400), until=day(0))])
        # reported until D-90 only
        self.check("financial.spend_trend", "missing", deliveries=[base],
                   deliveries_coverage=[dict(from_=day(400), until=day(90))])
        # a year ago, if signed on or before D-485: (D-455, D-365]
        year = [delivery(454, 1, revenue="50"), delivery(365, 1, revenue="50"),
                delivery(0, 1, revenue="105"), delivery(455, 1, revenue="900"),
                delivery(364, 1, revenue="900"), delivery(100, 1, revenue="210")]
        self.check("financial.spend_trend", "measured", 5, 1, 1, 91, signed=485, deliveries=year)
        self.check("financial.spend_trend", "measured", -50, 1, 1, 0, signed=484, deliveries=year)

    def test_billing_issues(self):
        def issue(back, area):
            return dict(opened_at=noon(back), resolved_at=noon(back), area=area)
        self.check("financial.billing_issues", "measured", 2, 1, 1, 50, issues=[
            issue(0, "Financial"), issue(89, "financial"), issue(90, "financial"),
            issue(-1, "financial"), issue(1, "support")])
        self.check("financial.billing_issues", "measured", 0, 1, 1, 100)


class Voice(Case):
    def survey(self, kind, score, back=5, **more):
        return dict(kind=kind, score=score, at=noon(back), **more)

    def test_nps(self):
        # 2 promoters, 1 detractor of 5: 20 -> 55 + 27 * 20/30
        self.check("voice.nps", "measured", 20, 5, 1, 73,
                   surveys=[self.survey("NPS", s) for s in (10, 9, 8, 7, 6)])
        # one detractor now, ten promoters before: lambda = 1/2 * 4/10 = 0.2
        # raw = 100 (-1 + 2) / (1 + 2)
        self.check("voice.nps", "thin", 100 / 3, 3, 0.6, 82 + 18 / 3, surveys=[
            self.survey("nps", 0)] + [self.survey("nps", 10, 180)] * 10)
        self.check("voice.nps", "stale", 100, 2.5, 0.5, 100,
                   surveys=[self.survey("nps", 10, 359)] * 10 + [self.survey("nps", 0, 360)])

    def test_csat(self):
        # u: 3 on 0-5 is 0.6, yes; 2 on 1-5 low good is 0.75, yes; touch 3 is 0.5, no;
        # touch 4 is 0.75, yes: 75 -> 72
        self.check("voice.csat", "thin", 75, 4, 0.8, 72, surveys=[
            self.survey("csat", 3, scale_min=0, scale_max=5),
            self.survey("csat", 2, low_is_good="true")],
            touchpoints=[dict(at=noon(1), channel="note", csat=3),
                         dict(at=noon(1), channel="note", csat=4)])
        # 1 - 0.4 = 0.6 on 0-1 low good: satisfied
        self.check("voice.csat", "thin", 100, 1, 0.2, 100, surveys=[
            self.survey("csat", 0.4, scale_min=0, scale_max=1, low_is_good="true")])

    def test_ease(self):
        # CES 2 on 1-5 low good 0.75; NetEasy 1 is 1; touch ease 4 on 1-7 is 0.5; mean 75
        # 82 + 18 * 5/15
        self.check("voice.ease", "thin", 75, 3, 0.6, 88, surveys=[
            self.survey("ces", 2, scale_min=1, scale_max=5, low_is_good="true"),
            self.survey("neteasy", 1)],
            touchpoints=[dict(at=noon(1), channel="note", ease=4)])
        # by default CES is 1-7 and high is good, NetEasy 1-7 and low is good
        self.check("voice.ease", "thin", 75, 2, 0.4, surveys=[
            self.survey("ces", 7), self.survey("neteasy", 4)])


def friendly(count=5):
    """Surveys, touchpoints: nps, csat, ease, emotion, recency all at 100 points."""
    surveys = [dict(kind=kind, score=score, at=noon(3)) for _ in range(count)
               for kind, score in (("nps", 10), ("csat", 5), ("ces", 7))]
    touches = [dict(at=noon(0), channel="call", emotion="exceptional")] * 3
    return dict(surveys=surveys, touchpoints=touches)


class Score(Case):
    def test_no_facts(self):
        scored = result()
        # only recency (300/14: 0 points, weight 6) and billing issues (100, weight 2)
        self.assertAlmostEqual(scored.average, 25, places=9)
        # dispute 16, consistency 14, contact 6, volume 3, recency 6, emotion 5, billing 2,
        # nps 8, csat 5, ease 5 are applicable: 8 of 70
        self.assertAlmostEqual(scored.coverage, 8 / 70, places=9)
        self.assertEqual(scored.band, "insufficient")
        self.assertEqual(scored.groups, {"onboarding": None, "delivery": None, "support": None,
                                         "account": 0, "financial": 100, "voice": None})
        # the ceiling of recency is 70, above the average
        self.assertEqual((scored.ceiling_effect, scored.ceiling_measure), (0, None))

    def test_ceiling_by_root_of_evidence(self):
        # 25 leads, 20 % disputed: 0 points, e = 1/4, ceiling 100 - 1/2 (100 - 40) = 70.
        # full at 100: recency 6, emotion 5, billing 2, nps 8, csat 5, ease 5 = 31, and
        # support.volume 3 * 1/4; dispute 16 * 1/4 at 0: A = 3175/35.75
        scored = result(deliveries=[delivery(20, 25, 5)], **friendly())
        self.assertAlmostEqual(scored.average, 3175 / 35.75, places=9)
        self.assertAlmostEqual(scored.score, 70, places=9)
        self.assertAlmostEqual(scored.ceiling_effect, 70 - 3175 / 35.75, places=9)
        self.assertEqual(scored.ceiling_measure, "delivery.dispute_rate")
        # applicable weights as above: 35.75 of 70
        self.assertAlmostEqual(scored.coverage, 35.75 / 70, places=9)
        self.assertEqual(scored.band, "meeting")
        self.assertAlmostEqual(sum(m.contribution for m in scored.measures)
                               + scored.ceiling_effect, scored.score, places=9)

    def test_first_of_equal_ceilings(self):
        # three issues resolved after 140 hours: 21 points, ceiling 55 + 25 * 21/35 = 70;
        # nobody spoke to the buyer: 0 points, ceiling 70.  14 working days from Monday
        # 2026-06-01 08:00 end on Thursday 2026-06-18 18:00.
        facts = friendly()
        for touch in facts["touchpoints"]:
            touch["channel"] = "note"
        issue = dict(opened_at="2026-06-01T08:00:00Z", first_response_at="2026-06-01T08:00:00Z",
                     resolved_at="2026-06-18T18:00:00Z", reopened=0)
        scored = result(issues=[issue] * 5, **facts)
        self.check("support.resolution", "measured", 140, 5, 1, 21, scored=scored)
        # at 100: emotion 5, billing 2, nps 8, csat 5, ease 5, first response 8, reopened 4
        # = 37; resolution 8 at 21; recency 6 at 0: 3868/51
        self.assertAlmostEqual(scored.average, 3868 / 51, places=9)
        self.assertAlmostEqual(scored.score, 70, places=9)
        self.assertEqual(scored.ceiling_measure, "support.resolution")

    def test_few_issues_are_no_lack_of_data(self):
        one = dict(opened_at=noon(6), first_response_at=noon(6), resolved_at=noon(6), reopened=0)
        # as in test_no_facts, plus 8/3 + 8/3 + 4/5 above and below
        more = 8 / 3 + 8 / 3 + 4 / 5
        scored = result(issues=[one])
        self.assertAlmostEqual(scored.coverage, (8 + more) / (70 + more), places=9)

    def test_bands(self):
        model = ref.DEFAULT_MODEL
        for S, C, band in ((84.5 - 1e-10, 1, "exceptional"), (84.4999, 1, "meeting"),
                           (64.5, 1, "meeting"), (64.49, 1, "below"), (39.5, 1, "below"),
                           (39.49, 1, "poor"), (0, 1, "poor"), (90, 0.5 - 1e-10, "exceptional"),
                           (90, 0.4999, "insufficient")):
            self.assertEqual(ref.band_of(model, S, C), band, (S, C))

    def test_weights_add_up(self):
        self.assertEqual(len(ref.DEFAULT_MODEL.measures), 19)
        self.assertEqual(sum(m.weight for m in ref.DEFAULT_MODEL.measures), 119)

    def test_with_and_without_a_score(self):
        ws = workspace(buyers=[
            dict(buyer="B"), dict(buyer="later", signed_on=day(-1)),
            dict(buyer="today", signed_on=day(0)),
            dict(buyer="gone", signed_on=day(200), churned_on=day(50))],
            touchpoints=[dict(buyer="GONE", at=noon(60), channel="call"),
                         dict(buyer=" gone", at=noon(40), channel="call")])
        self.assertEqual([b["buyer"] for b in ref.document(ws, D)["buyers"]], ["gone", "today"])
        # frozen on D-50: ten days since the call, cadence 14
        frozen = ref.score(ws, "gone", D)
        self.check("account.recency", "measured", 10 / 14, scored=frozen)
        self.assertEqual(frozen.score, ref.score(ws, "gone", D - timedelta(days=50)).score)
        self.assertNotEqual(frozen.coverage, ref.score(ws, "gone", date(2026, 1, 1)).coverage)
        entry = ref.document(ws, D, since=D - timedelta(days=20), buyer="Gone")["buyers"][0]
        self.assertEqual({e["value_effect"] for e in entry["effects"]}, {0.0})
        self.assertIsNone(ref.document(ws, D, since=D - timedelta(days=1),
                                       buyer="today")["buyers"][0]["effects"])

    def test_history(self):
        ws = workspace(buyers=[buyer(20)])
        # Sundays D-14, D-7, D (which is "today" too)
        self.assertEqual([d for d, _ in ref.history(ws, "B", last=D)],
                         [D - timedelta(days=n) for n in (14, 7, 0)])
        # the last day is added where it is no Sunday
        self.assertEqual(ref.history(ws, "B", last=D - timedelta(days=1))[-1][0],
                         D - timedelta(days=1))


class Effects(Case):
    def test_borrowed_points_and_the_sum(self):
        # Before (D-30): recency 270/14 -> 0, billing 100: A0 = 25, shares 6/8 and 2/8.
        # After: 5 x NPS 10 arrived: weights 6, 2, 8: A1 = 1000/16 = 62.5
        ws = workspace(buyers=[buyer()], surveys=[dict(kind="nps", score=10, at=noon(3))] * 5)
        before, after = ref.score(ws, "B", D - timedelta(days=30)), ref.score(ws, "B", D)
        each, change = ref.effects(before, after)
        each = {id_: (value, evidence) for id_, value, evidence in each}
        middle = (25 + 62.5) / 2
        # nps: share 0 -> 1/2, points 100 borrowed: value 0, evidence (100 - middle)/2
        self.assertAlmostEqual(each["voice.nps"][0], 0, places=12)
        self.assertAlmostEqual(each["voice.nps"][1], (100 - middle) / 2, places=9)
        # recency: 3/4 -> 3/8 at 0 points
        self.assertAlmostEqual(each["account.recency"][1], (0 - middle) * (3 / 8 - 3 / 4), places=9)
        # billing: 1/4 -> 1/8 at 100
        self.assertAlmostEqual(each["financial.billing_issues"][1],
                               (100 - middle) * (1 / 8 - 1 / 4), places=9)
        self.assertEqual(each["voice.csat"], (0, 0))
        self.assertAlmostEqual(sum(v + e for v, e in each.values()) + change, 37.5, places=9)
        self.assertEqual(change, 0)

    def test_value_effect(self):
        # a first call on D: recency moves from 0 to 100 points, all else stays as it was
        ws = workspace(buyers=[buyer()], touchpoints=[dict(at=noon(0), channel="call")])
        each, _ = ref.effects(ref.score(ws, "B", D - timedelta(days=1)), ref.score(ws, "B", D))
        each = {id_: (value, evidence) for id_, value, evidence in each}
        # share 3/4 on both sides: 3/4 * 100
        self.assertAlmostEqual(each["account.recency"][0], 75, places=9)
        self.assertAlmostEqual(each["account.recency"][1], 0, places=9)


class Names(Case):
    def test_names_words_columns(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        folder = temporary.name
        with open(os.path.join(folder, "buyers.csv"), "w", encoding="utf-8-sig",
                  newline="") as file:
            file.write(f"signed_on,buyer\r\n{day(28)},  Groß  İz \r\n\r\n")
        with open(os.path.join(folder, "touchpoints.csv"), "w", encoding="utf-8") as file:
            file.write(f"channel,at,buyer\n CALL ,{noon(14)},gross İZ\n")
        document = ref.document(ref.load(folder), D, buyer="GROSS İZ", explain=True)
        self.assertEqual(document["buyers"][0]["buyer"], "Groß  İz")
        recency = [m for m in document["buyers"][0]["measures"] if m["id"] == "account.recency"]
        self.assertEqual(recency[0]["raw"], 1)


class Compare(unittest.TestCase):
    def differences(self, a, b):
        return [path for path, _ in compare.differences(a, b)]

    def test_compare(self):
        self.assertEqual(self.differences({"a": [1, 2.0, None]}, {"a": [1.0, 2 + 5e-7, None]}), [])
        self.assertEqual(self.differences({"a": [1, None]}, {"a": [1 + 2e-6, 0]}),
                         ["$.a[0]", "$.a[1]"])
        self.assertEqual(self.differences({"a": 1e6}, {"a": 1e6 + 0.5}), [])
        self.assertEqual(self.differences({"a": "x", "b": 1}, {"a": "X", "c": 1}),
                         ["$.a", "$.b", "$.c"])
        self.assertEqual(self.differences([{"id": "m", "n": 1}], [{"id": "m", "n": True}]),
                         ["$[0:m].n"])
        self.assertEqual(self.differences([1, 2], [1]), ["$"])
        self.assertEqual(self.differences({"a": 0}, {"a": float("nan")}), ["$.a"])


# Every state a measure can be in under the default model.
STATES = {
    "onboarding.on_time": "measured thin not_applicable",
    "onboarding.first_lead": "measured missing not_applicable",
    "delivery.dispute_rate": "measured thin stale missing",
    "delivery.consistency": "measured thin stale missing",
    "delivery.contact_rate": "measured thin stale missing",
    "delivery.conversion": "measured thin stale missing not_applicable",
    "delivery.volume": "measured missing not_applicable",
    "support.first_response": "measured thin missing not_applicable",
    "support.resolution": "measured thin missing not_applicable",
    "support.reopened": "measured thin stale not_applicable",
    "support.volume": "measured thin missing",
    "account.recency": "measured",
    "account.emotion": "measured thin stale missing",
    "account.reviews": "measured stale not_applicable",
    "financial.spend_trend": "measured missing not_applicable",
    "financial.billing_issues": "measured",
    "voice.nps": "measured thin stale missing",
    "voice.csat": "measured thin stale missing",
    "voice.ease": "measured thin stale missing",
}
BANDS = ["exceptional", "meeting", "below", "poor", "insufficient"]


def survey_cases(zones, seeds, buyers=40):
    """Score generated cases; check the sums; count states, bands and ceilings."""
    states, bands, ceilings = defaultdict(Counter), Counter(), Counter()
    for tz in zones:
        for seed in seeds:
            with tempfile.TemporaryDirectory() as folder:
                info = make_cases.make(folder, seed, buyers, None, tz)
                ws = ref.load(folder, tz)
            day1 = date.fromisoformat(info["as_of"])
            day0 = date.fromisoformat(info["since"])
            for b in ws.buyers.values():
                after = ref.score(ws, b, day1)
                if after is None:
                    continue
                bands[after.band] += 1
                ceilings[after.ceiling_measure] += 1
                for m in after.measures:
                    states[m.id][m.state] += 1
                total = sum(m.contribution for m in after.measures) + after.ceiling_effect
                assert abs(total - after.score) < 1e-9
                assert 0 <= after.score <= 100 and 0 <= after.coverage <= 1 + 1e-12
                before = ref.score(ws, b, day0)
                if before is not None:
                    each, change = ref.effects(before, after)
                    moved = sum(v + e for _, v, e in each) + change
                    assert abs(moved - (after.score - before.score)) < 1e-9
    return states, bands, ceilings


class Generated(unittest.TestCase):
    def test_same_seed_same_bytes(self):
        def read(folder):
            return {path.name: path.read_bytes() for path in sorted(Path(folder).iterdir())}
        with tempfile.TemporaryDirectory() as a, tempfile.TemporaryDirectory() as b:
            make_cases.make(a, 5, 8, None, "Europe/Berlin")
            make_cases.make(b, 5, 8, None, "Europe/Berlin")
            self.assertEqual(read(a), read(b))

    def test_every_state_and_band_occurs(self):
        states, bands, ceilings = survey_cases(ZONES, [1])
        for id_, expected in STATES.items():
            self.assertEqual(set(states[id_]), set(expected.split()), id_)
        self.assertEqual(set(bands), set(BANDS))
        self.assertEqual(set(ceilings), {None} | {id_ for id_, _ in ref.DEFAULT_MODEL.ceilings})


def statistics(seeds):
    states, bands, ceilings = survey_cases(ZONES, seeds)
    columns = ["measured", "thin", "stale", "missing", "not_applicable"]
    print(f"{len(ZONES)} time zones x {len(seeds)} seeds, {sum(bands.values())} scores")
    print(f"{'':26}" + "".join(f"{c:>15}" for c in columns))
    for id_, expected in STATES.items():
        cells = [states[id_][c] if c in expected.split() else "-" for c in columns]
        assert set(states[id_]) == set(expected.split()), id_
        print(f"{id_:26}" + "".join(f"{c:>15}" for c in cells))
    print("bands:   ", ", ".join(f"{b} {bands[b]}" for b in BANDS))
    print("ceilings:", ", ".join(f"{k or 'none'} {v}" for k, v in ceilings.most_common()))


if __name__ == "__main__":
    if "--statistics" in sys.argv:
        statistics([1, 2, 3, 4])
    else:
        unittest.main()
