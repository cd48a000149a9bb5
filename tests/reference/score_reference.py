# SPDX-License-Identifier: GPL-3.0-or-later
"""Reference implementation of the CX score (score.md), standard library only.

    python3 score_reference.py DIR --as-of DAY [--since DAY] [--timezone TZ]
                               [--buyer NAME] [--explain]

reads a folder of native CSV files (formats.md, section 1; a missing file is an
empty one) and prints the JSON document of score.md, section 9, under the default
model.  As a module: load(dir, tz), score(workspace, buyer, day),
history(workspace, buyer, first, last), effects(before, after), document(...).

It favours being read over being fast: one function per measure, and nothing is
kept between two days.  Rows are taken as valid (an importer has refused the rest);
a row that names an unknown buyer is an error here.

Where the text can be read two ways, and the reading taken here
---------------------------------------------------------------
 1. Issues that qualify but do not take part (section 2, open issues): a buyer whose
    only issues are open and fresh has issues that qualify, but no raw value, so
    support.first_response / support.resolution are *missing*, not *not applicable*.
    (Score and coverage are the same either way; only the state differs.)
 2. n of these two measures is the number of issues the percentile is taken of:
    answered (resolved) ones and those open ones that take part.  "Exceed" is strict.
 3. support.reopened is not applicable when neither of the two pooled windows has a
    resolved issue with reopened known; with such issues in the earlier window only it
    is stale.  account.reviews likewise (730 days are its two windows).
 4. account.recency, "cadence days in force, at most 30, 14 without one": the cadence
    is min(cadence_days, 30), or 14; the quotient itself has no bound.
 5. onboarding.first_lead: the first day with delivered > 0 is the first of all rows
    of the buyer, also those before signed_on (then 0 days; section 6: facts of earlier
    spells still count on their dates).
 6. financial.spend_trend: leads delivered in the base and no revenue known there: the
    base is unknown, and unknown is not "no positive net revenue", so the measure is
    *missing*; the same when that is so of the last 90 days.  Not applicable comes
    first: a base known not to be positive is not applicable even if the last 90 days
    are unknown.
 7. financial.spend_trend: the net revenue of a window is that of all its rows, also of
    those on paused days; only the days it is divided by are those not paused.  The
    test "on or before D - 485" uses D, the windows use min(D, L).
 8. Disputed leads (section 3), "if one of its rows of that day is blank": a row whose
    *disputed* is blank (not its source).  "Matches none of the buyer's rows of that
    day" looks at all rows of the day, also at those with disputed filled in.
 9. A ledger return of a day without any delivery row of the buyer counts nowhere.
10. deliveries_coverage: all rows for the buyer or for all buyers that begin on or
    before D count, up to min(until, D); days before signed_on or in the past as well.
11. A review is known from its due day, even if held earlier; a review due in the
    window and held early is on time.  "Fewer than 3 days ago" is D - due_on < 3.
12. support.volume, delivered and issues both in the 90 days that end on min(D, L).
13. Churned: as-of and since are both clamped to churned_on (section 6), so a since day
    after it compares that day with itself.  The as_of printed is the day asked for.
    A churned_on after D changes nothing.
14. A name is printed as in buyers.csv, trimmed; inner spaces are kept.
15. The weight printed is the model's after fading, whatever the state; fading reaches
    0 from 180 days on, where onboarding measures are not applicable anyhow.
16. The ceiling's "null when the effect is 0": named only if the lowest ceiling is
    below the average.
17. "00:00 of D+1" where that does not exist is the first instant of D+1; an instant
    belongs to the local day its clock shows.
18. The history of a churned buyer ends on churned_on.
19. A scale bound or direction that is blank in a survey row takes the default of its
    kind by itself; an NPS is 0-10, high is good, whatever the row says.
"""

import argparse
import csv
import json
import math
import os
import sys
from collections import defaultdict
from datetime import date, datetime, time, timedelta, timezone
from fractions import Fraction
from types import SimpleNamespace
from zoneinfo import ZoneInfo

EPS = 1e-9


def days(n):
    return timedelta(days=n)


# --------------------------------------------------------------------------
# The default model (sections 1, 2, 6)
# --------------------------------------------------------------------------

def _measure(id_, window, n_full, weight, points):
    pairs = []
    for pair in points.split():
        raw, value = pair.split(">")
        pairs.append((float(raw), float(value)))
    return SimpleNamespace(id=id_, window=window, n_full=n_full, weight=float(weight),
                           points=pairs, group=id_.split(".")[0])


DEFAULT_MODEL = SimpleNamespace(
    name="default",
    version=1,
    bands=[(85, "exceptional"), (65, "meeting"), (40, "below")],
    coverage_floor=0.5,
    measures=[
        _measure("onboarding.on_time", None, 5, 6, "40>0 60>35 75>62 90>82 100>100"),
        _measure("onboarding.first_lead", None, 1, 4, "3>100 7>82 14>62 30>35 45>0"),
        _measure("delivery.dispute_rate", 90, 100, 16, "2>100 3>82 8>62 10>35 20>0"),
        _measure("delivery.consistency", 91, 2000, 14, "0.5>100 1.5>82 3>62 5>35 10>0"),
        _measure("delivery.contact_rate", 90, 100, 6, "10>0 30>35 40>62 70>82 80>100"),
        _measure("delivery.conversion", 90, 200, 6, "20>0 60>35 80>62 100>82 120>100"),
        _measure("delivery.volume", 28, 1, 5, "25>0 50>35 75>62 90>82 100>100"),
        _measure("support.first_response", 90, 3, 8, "4>100 8>82 10>62 20>35 40>0"),
        _measure("support.resolution", 90, 3, 8, "10>100 20>82 50>62 100>35 200>0"),
        _measure("support.reopened", 180, 5, 4, "0>100 5>82 15>62 30>35 60>0"),
        _measure("support.volume", 90, 100, 3, "0.5>100 1>82 2>62 4>35 8>0"),
        _measure("account.recency", None, 1, 6, "1>100 1.25>82 1.75>62 3>35 5>0"),
        _measure("account.emotion", 90, 3, 5, "0>0 100>100"),
        _measure("account.reviews", 365, 1, 3, "0>0 50>35 75>62 100>100"),
        _measure("financial.spend_trend", None, 1, 5, "-50>0 -25>35 -10>62 0>82 10>100"),
        _measure("financial.billing_issues", 90, 1, 2, "0>100 1>72 2>50 3>35 5>0"),
        _measure("voice.nps", 180, 5, 8, "-60>0 -10>40 0>55 30>82 40>100"),
        _measure("voice.csat", 180, 5, 5, "30>0 55>35 70>62 80>82 90>100"),
        _measure("voice.ease", 180, 5, 5, "15>0 40>35 55>62 70>82 85>100"),
    ],
    # points of the measure -> ceiling
    ceilings=[
        ("delivery.dispute_rate", [(0, 40), (35, 65), (62, 100)]),
        ("support.resolution", [(0, 55), (35, 80), (62, 100)]),
        ("account.recency", [(0, 70), (35, 90), (62, 100)]),
    ],
)

GROUPS = ["onboarding", "delivery", "support", "account", "financial", "voice"]

# Section 6: these three enter the coverage's denominator with w*e.
NO_LACK_OF_DATA = {"support.first_response", "support.resolution", "support.reopened"}

EMOTION = {"exceptional": 100.0, "meeting": 75.0, "below": 50.0, "poor": 0.0}

# formats.md section 1: scale minimum, maximum, low is good.
SURVEY_DEFAULTS = {"nps": (0.0, 10.0, False), "csat": (1.0, 5.0, False),
                   "ces": (1.0, 7.0, False), "neteasy": (1.0, 7.0, True)}


def interpolate(pairs, x):
    """Section 1, points: linear between two pairs, clamped outside."""
    pairs = sorted(pairs)
    if x <= pairs[0][0]:
        return float(pairs[0][1])
    if x >= pairs[-1][0]:
        return float(pairs[-1][1])
    for (x0, y0), (x1, y1) in zip(pairs, pairs[1:]):
        if x0 <= x <= x1:
            return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    raise AssertionError("unreachable")


def raw_of_points(pairs, wanted):
    """Section 2: the raw value whose points are `wanted`; else that of the best end."""
    pairs = sorted(pairs)
    for x, y in pairs:
        if y == wanted:
            return x
    for (x0, y0), (x1, y1) in zip(pairs, pairs[1:]):
        if min(y0, y1) < wanted < max(y0, y1):
            return x0 + (x1 - x0) * (wanted - y0) / (y1 - y0)
    return max(pairs, key=lambda p: p[1])[0]


def cap_of(pairs):
    """Section 2: the raw value of the points' worst end."""
    first, last = min(pairs), max(pairs)
    return first[0] if first[1] < last[1] else last[0]


# --------------------------------------------------------------------------
# Reading the files (formats.md section 1)
# --------------------------------------------------------------------------

def name_key(text):
    """Names: trimmed, inner space collapsed, case-folded."""
    return " ".join(text.split()).casefold()


def _rows(folder, kind):
    path = os.path.join(folder, kind + ".csv")
    if not os.path.exists(path):
        return
    with open(path, encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        header = None
        for record in reader:
            if not any(cell.strip() for cell in record):
                continue
            if header is None:
                header = [cell.strip().casefold() for cell in record]
                continue
            row = defaultdict(str)
            for column, cell in zip(header, record):
                row[column] = cell.strip()
            yield row


def _day(text):
    return date.fromisoformat(text) if text else None


def _instant(text):
    """Seconds since 1970-01-01T00:00:00Z."""
    if not text:
        return None
    moment = datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)
    return int(moment.timestamp())


def _number(text):
    return float(text) if text else None


def _whole(text):
    if not text:
        return None
    value = Fraction(text)
    if value.denominator != 1:
        raise ValueError(f"not a whole number: {text!r}")
    return int(value)


def _money(text):
    """Exact, so that sums of cents carry no noise."""
    return Fraction(text) if text else None


def _word(text):
    return text.casefold()


def _boolean(text):
    return {"": None, "true": True, "false": False}[text.casefold()]


class Buyer:
    def __init__(self, name, signed_on, churned_on):
        self.name = name
        self.signed_on = signed_on
        self.churned_on = churned_on
        self.expectations = []
        self.touchpoints = []
        self.deliveries = []
        self.returns = []
        self.returns_coverage = []      # its own rows and those for all buyers
        self.deliveries_coverage = []   # likewise
        self.issues = []
        self.surveys = []
        self.reviews = []
        self.checklist_items = []
        self.pauses = []


class Workspace:
    """Facts of all buyers, and the time zone; working time Mon-Fri 08:00-18:00."""

    def __init__(self, tz="UTC"):
        self.tz = ZoneInfo(tz)
        self.buyers = {}                # name key -> Buyer
        self.delivery_days = set()      # days of any delivery row of any buyer
        self._working = {}

    def buyer(self, name):
        return self.buyers[name_key(name)]

    def local_day(self, instant):
        return datetime.fromtimestamp(instant, self.tz).date()

    def start_of(self, day, clock=time(0)):
        """The instant at which the local clock first shows `clock` on `day`."""
        return int(datetime.combine(day, clock, tzinfo=self.tz).timestamp())

    def working_time(self, day):
        """Working time of a local day as (from, until) instants, or None."""
        if day not in self._working:
            if day.weekday() < 5:
                self._working[day] = (self.start_of(day, time(8)), self.start_of(day, time(18)))
            else:
                self._working[day] = None
        return self._working[day]

    def business_seconds(self, start, end):
        """Section 1, business hours: the part of [start, end] in working time."""
        total = 0
        day = self.local_day(start)
        last = self.local_day(end)
        while day <= last:
            span = self.working_time(day)
            if span:
                total += max(0, min(end, span[1]) - max(start, span[0]))
            day += days(1)
        return total


def load(folder, tz="UTC"):
    """Read a folder of native CSV files."""
    ws = Workspace(tz)

    for row in _rows(folder, "buyers"):
        key = name_key(row["buyer"])
        if key in ws.buyers:
            raise ValueError(f"buyer twice: {row['buyer']!r}")
        ws.buyers[key] = Buyer(row["buyer"], _day(row["signed_on"]), _day(row["churned_on"]))

    def owner(row):
        key = name_key(row["buyer"])
        if key not in ws.buyers:
            raise ValueError(f"unknown buyer: {row['buyer']!r}")
        return ws.buyers[key]

    def owners(row):
        """A blank buyer of a coverage row means all buyers."""
        return [owner(row)] if row["buyer"] else list(ws.buyers.values())

    for row in _rows(folder, "expectations"):
        owner(row).expectations.append(SimpleNamespace(
            valid_from=_day(row["valid_from"]),
            weekly_volume=_number(row["weekly_volume"]),
            return_window_days=_whole(row["return_window_days"]),
            target_conversion_rate=_number(row["target_conversion_rate"]),
            cadence_days=_number(row["cadence_days"])))

    for row in _rows(folder, "touchpoints"):
        owner(row).touchpoints.append(SimpleNamespace(
            at=_instant(row["at"]), channel=_word(row["channel"]),
            direction=_word(row["direction"]), emotion=_word(row["emotion"]),
            csat=_number(row["csat"]), ease=_number(row["ease"])))

    for row in _rows(folder, "deliveries"):
        day = _day(row["day"])
        ws.delivery_days.add(day)
        owner(row).deliveries.append(SimpleNamespace(
            day=day, source=name_key(row["source"]), delivered=_whole(row["delivered"]),
            disputed=_whole(row["disputed"]), contacted=_whole(row["contacted"]),
            converted=_whole(row["converted"]), revenue=_money(row["revenue"]),
            refunded=_money(row["refunded"])))

    for row in _rows(folder, "returns"):
        owner(row).returns.append(SimpleNamespace(
            sold_on=_day(row["sold_on"]), requested_on=_day(row["requested_on"]),
            source=name_key(row["source"])))

    for kind in ("returns_coverage", "deliveries_coverage"):
        for row in _rows(folder, kind):
            span = (_day(row["from"]), _day(row["until"]))
            for buyer in owners(row):
                getattr(buyer, kind).append(span)

    for row in _rows(folder, "issues"):
        owner(row).issues.append(SimpleNamespace(
            opened_at=_instant(row["opened_at"]),
            first_response_at=_instant(row["first_response_at"]),
            resolved_at=_instant(row["resolved_at"]),
            area=_word(row["area"]), reopened=_whole(row["reopened"])))

    for row in _rows(folder, "surveys"):
        kind = _word(row["kind"])
        low, high, low_is_good = SURVEY_DEFAULTS[kind]
        if kind != "nps":
            low = float(row["scale_min"]) if row["scale_min"] else low
            high = float(row["scale_max"]) if row["scale_max"] else high
            if row["low_is_good"]:
                low_is_good = _boolean(row["low_is_good"])
        owner(row).surveys.append(SimpleNamespace(
            at=_instant(row["at"]), kind=kind, score=float(row["score"]),
            scale_min=low, scale_max=high, low_is_good=low_is_good))

    for row in _rows(folder, "reviews"):
        owner(row).reviews.append(SimpleNamespace(
            due_on=_day(row["due_on"]), held_on=_day(row["held_on"])))

    for row in _rows(folder, "checklist_items"):
        owner(row).checklist_items.append(SimpleNamespace(
            kind=_word(row["kind"]), started_on=_day(row["started_on"]),
            due_on=_day(row["due_on"]), done_on=_day(row["done_on"])))

    for row in _rows(folder, "pauses"):
        owner(row).pauses.append(SimpleNamespace(
            start=_day(row["from"]), until=_day(row["until"])))

    return ws


# --------------------------------------------------------------------------
# What is known of a buyer on D (section 1)
# --------------------------------------------------------------------------

class Known:
    """The buyer's facts as they were known at the end of D."""

    def __init__(self, ws, buyer, D):
        self.ws = ws
        self.buyer = buyer
        self.D = D
        self.signed_on = buyer.signed_on
        self.age = (D - buyer.signed_on).days
        self.end = ws.start_of(D + days(1))     # D ends at 00:00 of D+1

        def by_instant(rows, field):
            # local day of the instant on or before D; the day is kept beside it
            out = []
            for row in rows:
                day = ws.local_day(getattr(row, field))
                if day <= D:
                    out.append(SimpleNamespace(day=day, **vars(row)))
            return out

        def mark(instant):
            """An answer or a resolution has not happened before its own day."""
            if instant is None or ws.local_day(instant) > D:
                return None
            return instant

        self.expectations = [e for e in buyer.expectations if e.valid_from <= D]
        self.touchpoints = by_instant(buyer.touchpoints, "at")
        self.surveys = by_instant(buyer.surveys, "at")
        self.deliveries = [d for d in buyer.deliveries if d.day <= D]
        self.returns = [r for r in buyer.returns if (r.requested_on or r.sold_on) <= D]
        self.issues = by_instant(buyer.issues, "opened_at")
        for issue in self.issues:
            issue.first_response_at = mark(issue.first_response_at)
            issue.resolved_at = mark(issue.resolved_at)
        # own day of a review is due_on, of a checklist item started_on (blank: always)
        self.reviews = [SimpleNamespace(due_on=r.due_on, held_on=self._done(r.held_on))
                        for r in buyer.reviews if r.due_on <= D]
        self.checklist_items = [
            SimpleNamespace(kind=i.kind, due_on=i.due_on, done_on=self._done(i.done_on))
            for i in buyer.checklist_items if i.started_on is None or i.started_on <= D]
        self.pauses = [p for p in buyer.pauses if p.start <= D]
        self.L = self._reported_until()
        self.return_window = self.in_force(D, "return_window_days")
        if self.return_window is None:
            self.return_window = 10             # section 3: R without an expectation
        self.matured = D - days(self.return_window)
        self._disputed = None

    def _done(self, day):
        return day if day is not None and day <= self.D else None

    def _reported_until(self):
        """L: see "Reported until L"."""
        spans = [s for s in self.buyer.deliveries_coverage if s[0] <= self.D]
        if spans:
            candidates = [min(until, self.D) for _, until in spans]
            candidates += [d.day for d in self.deliveries]
        else:
            candidates = [day for day in self.ws.delivery_days if day <= self.D]
        return max(candidates, default=None)

    def in_force(self, day, field):
        """Expectation in force: the latest row only; older rows are not consulted."""
        rows = [e for e in self.expectations if e.valid_from <= day]
        if not rows:
            return None
        return getattr(max(rows, key=lambda e: e.valid_from), field)

    def paused(self, day):
        return any(p.start <= day and (p.until is None or day <= p.until) for p in self.pauses)

    def disputed_days(self):
        """Section 3: day -> (delivered of the rows with known disputes, disputed)."""
        if self._disputed is not None:
            return self._disputed
        rows_of = defaultdict(list)
        for row in self.deliveries:
            rows_of[row.day].append(row)
        ledger_of = defaultdict(list)
        for entry in self.returns:
            ledger_of[entry.sold_on].append(entry.source)
        result = {}
        for day, rows in rows_of.items():
            covered = any(a <= day <= b for a, b in self.buyer.returns_coverage)
            ledger = ledger_of[day]
            delivered = disputed = 0
            any_known = any_blank = False
            for row in rows:
                if row.disputed is not None:
                    any_known = True
                    delivered += row.delivered
                    disputed += row.disputed
                elif covered:
                    any_known = any_blank = True
                    delivered += row.delivered
                    disputed += ledger.count(row.source)
            if any_blank:
                sources = {row.source for row in rows}
                disputed += sum(1 for source in ledger if source not in sources)
            if any_known:
                result[day] = (delivered, min(disputed, delivered))
        self._disputed = result
        return result


# --------------------------------------------------------------------------
# Raw values
# --------------------------------------------------------------------------

NOT_APPLICABLE = "not_applicable"
MISSING = "missing"


def reading(raw, n, stale=False):
    return SimpleNamespace(raw=float(raw), n=float(n), stale=stale)


def in_window(day, end, length):
    """Section 1: the days in (end - length, end]."""
    return end - days(length) < day <= end


def pooled(model, end, pairs, scale=1.0):
    """Section 6, pooling.  pairs: (day, numerator, evidence); end: last day of the
    window; scale turns the quotient into the raw value.  None without a raw value."""
    W, n_full = model.window, model.n_full
    sum1 = n1 = sum0 = n0 = 0
    for day, numerator, evidence in pairs:
        if in_window(day, end, W):
            sum1 += numerator
            n1 += evidence
        elif in_window(day, end - days(W), W):
            sum0 += numerator
            n0 += evidence
    lam = 0.5 * max(0, n_full - n1) / max(n_full, n0)
    n = n1 + lam * n0
    if n <= 0:
        return None
    return reading(scale * (sum1 + lam * sum0) / n, n, stale=(n1 == 0))


def percentile75(values):
    """Section 2: linear interpolation at position 0.75 (n - 1) of the sorted values."""
    values = sorted(values)
    position = 0.75 * (len(values) - 1)
    low = int(math.floor(position))
    high = min(low + 1, len(values) - 1)
    return values[low] + (position - low) * (values[high] - values[low])


# ---- onboarding ----

def onboarding_on_time(known, model):
    if known.age >= 180:
        return NOT_APPLICABLE
    items = [i for i in known.checklist_items
             if i.kind == "onboarding" and i.due_on is not None
             and (i.due_on < known.D or i.done_on is not None)]
    if not items:
        return NOT_APPLICABLE
    on_time = [i for i in items if i.done_on is not None and i.done_on <= i.due_on]
    return reading(100.0 * len(on_time) / len(items), len(items))


def onboarding_first_lead(known, model):
    if known.age >= 180:
        return NOT_APPLICABLE
    first = min((d.day for d in known.deliveries if d.delivered > 0), default=None)
    if first is not None:
        return reading(max(0, (first - known.signed_on).days), 1)
    if known.L is None or known.L < known.signed_on:
        return MISSING
    return reading((known.L - known.signed_on).days, 1)


# ---- delivery ----

def delivery_dispute_rate(known, model):
    pairs = [(day, x, n) for day, (n, x) in known.disputed_days().items()]
    return pooled(model, known.matured, pairs, 100.0) or MISSING


def swing(weeks):
    """Section 4: weeks as (n, x) in order of time -> (raw, n), or None."""
    weeks = [(n, x) for n, x in weeks if n >= 10]
    if len(weeks) < 4:
        return None
    total_n = sum(n for n, _ in weeks)
    p_hat = sum(x for _, x in weeks) / total_n
    c = p_hat * (1 - p_hat)
    numerator = denominator = 0.0
    for (n_a, x_a), (n_b, x_b) in zip(weeks, weeks[1:]):
        d = x_b / n_b - x_a / n_a
        v = 1 / n_a + 1 / n_b
        g = 1 / v
        numerator += g * (d * d - c * v)
        denominator += g
    tau2 = max(0.0, 0.5 * numerator / denominator)
    return 100.0 * math.sqrt(tau2), total_n


def delivery_consistency(known, model):
    # the last Sunday on or before D - R
    last_sunday = known.matured - days((known.matured.weekday() + 1) % 7)
    counts = known.disputed_days()

    def thirteen_weeks(end):
        weeks = []
        for back in range(12, -1, -1):
            sunday = end - days(7 * back)
            n = x = 0
            for offset in range(7):
                delivered, disputed = counts.get(sunday - days(offset), (0, 0))
                n += delivered
                x += disputed
            weeks.append((n, x))
        return weeks

    now = swing(thirteen_weeks(last_sunday))
    if now:
        return reading(now[0], now[1])
    before = swing(thirteen_weeks(last_sunday - days(91)))
    if before:
        return reading(before[0], before[1] / 2, stale=True)    # section 6: n halved
    return MISSING


def delivery_contact_rate(known, model):
    pairs = [(d.day, d.contacted, d.delivered) for d in known.deliveries
             if d.contacted is not None]
    return pooled(model, known.D, pairs, 100.0) or MISSING


def delivery_conversion(known, model):
    target = known.in_force(known.D, "target_conversion_rate")
    if target is None:
        return NOT_APPLICABLE
    pairs = [(d.day, d.converted, d.delivered) for d in known.deliveries
             if d.converted is not None]
    return pooled(model, known.D, pairs, 100.0 / (target / 100.0)) or MISSING


def delivery_volume(known, model):
    eligible = []
    for back in range(model.window):
        day = known.D - days(back)
        weekly = known.in_force(day, "weekly_volume")
        if day >= known.signed_on and not known.paused(day) and weekly is not None:
            eligible.append((day, weekly))
    if len(eligible) < 14:
        return NOT_APPLICABLE
    counted = {day: weekly for day, weekly in eligible
               if known.L is not None and day <= known.L}
    if len(counted) < 14:
        return MISSING
    expected = sum(counted.values()) / 7.0
    delivered = sum(d.delivered for d in known.deliveries if d.day in counted)
    if delivered == 0:
        return reading(0.0, 1)
    r = delivered / expected
    return reading(100.0 * min(r, 1 / r), 1)


# ---- support ----

def _hours(known, model, end_of):
    """Section 2, "open issues are not forgotten".  end_of(issue): the instant of the
    answer (resolution) known on D, or None while open.  Counted in whole seconds: the
    percentile's position has quarters only, so every comparison is exact."""
    cap = cap_of(model.points) * 3600
    done, still_open = [], []
    for issue in known.issues:
        end = end_of(issue)
        if end is None:
            still_open.append(known.ws.business_seconds(issue.opened_at, known.end))
        elif (in_window(issue.day, known.D, model.window)
              or in_window(known.ws.local_day(end), known.D, model.window)):
            done.append(min(cap, known.ws.business_seconds(issue.opened_at, end)))
    if not done and not still_open:
        return NOT_APPLICABLE
    bar = percentile75(done) if done else raw_of_points(model.points, 82) * 3600
    taken = done + [min(cap, s) for s in still_open if s > bar]
    if not taken:
        return MISSING
    return reading(percentile75(taken) / 3600.0, len(taken))


def support_first_response(known, model):
    def answered(issue):
        marks = [m for m in (issue.first_response_at, issue.resolved_at) if m is not None]
        return min(marks, default=None)
    return _hours(known, model, answered)


def support_resolution(known, model):
    return _hours(known, model, lambda issue: issue.resolved_at)


def support_reopened(known, model):
    pairs = [(known.ws.local_day(i.resolved_at), 1 if i.reopened >= 1 else 0, 1)
             for i in known.issues if i.resolved_at is not None and i.reopened is not None]
    return pooled(model, known.D, pairs, 100.0) or NOT_APPLICABLE


def support_volume(known, model):
    if known.L is None or not in_window(known.L, known.D, 90):
        return MISSING
    delivered = sum(d.delivered for d in known.deliveries
                    if in_window(d.day, known.L, model.window))
    if delivered == 0:
        return MISSING
    opened = sum(1 for i in known.issues if in_window(i.day, known.L, model.window))
    return reading(100.0 * opened / delivered, delivered)


# ---- account ----

def two_way(touchpoint):
    return (touchpoint.channel in ("call", "meeting", "chat")
            or (touchpoint.channel == "email" and touchpoint.direction == "inbound"))


def account_recency(known, model):
    last = max([known.signed_on] + [t.day for t in known.touchpoints if two_way(t)])
    cadence = known.in_force(known.D, "cadence_days")
    cadence = 14 if cadence is None else min(cadence, 30)
    return reading((known.D - last).days / cadence, 1)


def account_emotion(known, model):
    pairs = [(t.day, EMOTION[t.emotion], 1) for t in known.touchpoints if t.emotion]
    return pooled(model, known.D, pairs) or MISSING


def account_reviews(known, model):
    pairs = []
    for review in known.reviews:
        if review.held_on is None and (known.D - review.due_on).days < 3:
            continue                                    # does not count yet
        held = review.held_on is not None and review.held_on <= review.due_on + days(3)
        pairs.append((review.due_on, 1 if held else 0, 1))
    return pooled(model, known.D, pairs, 100.0) or NOT_APPLICABLE


# ---- financial ----

def net_revenue(known, end):
    """Section 3a over the 90 days up to `end`; None: unknown."""
    rows = [d for d in known.deliveries if in_window(d.day, end, 90)]
    with_revenue = [d for d in rows if d.revenue is not None]
    delivered = sum(d.delivered for d in rows)
    if not with_revenue:
        return None if delivered > 0 else Fraction(0)
    net = sum((d.revenue - (d.refunded or 0) for d in with_revenue), Fraction(0))
    their_delivered = sum(d.delivered for d in with_revenue)
    factor = Fraction(delivered, their_delivered) if their_delivered else Fraction(1)
    return net * factor


def financial_spend_trend(known, model):
    if known.age < 210:
        return NOT_APPLICABLE
    reported = known.L is not None and in_window(known.L, known.D, 90)
    end = known.L if reported else known.D      # not reported: the tests take D for L
    if known.signed_on <= known.D - days(485):
        base_end = end - days(365)
    else:
        base_end = end - days(90)

    def days_not_paused(last):
        return sum(1 for back in range(90) if not known.paused(last - days(back)))

    now_days, base_days = days_not_paused(end), days_not_paused(base_end)
    if now_days < 45 or base_days < 45:
        return NOT_APPLICABLE
    base = net_revenue(known, base_end)
    if base is not None and base <= 0:
        return NOT_APPLICABLE
    now = net_revenue(known, end)
    if not reported or base is None or now is None:
        return MISSING
    return reading(100 * ((now / now_days) / (base / base_days) - 1), 1)


def financial_billing_issues(known, model):
    count = sum(1 for i in known.issues
                if i.area == "financial" and in_window(i.day, known.D, model.window))
    return reading(count, 1)


# ---- voice ----

def position(value, low, high, low_is_good):
    """Section 5: u."""
    u = (value - low) / (high - low)
    return 1 - u if low_is_good else u


def voice_nps(known, model):
    pairs = []
    for answer in known.surveys:
        if answer.kind == "nps":
            side = 1 if answer.score >= 9 else (-1 if answer.score <= 6 else 0)
            pairs.append((answer.day, side, 1))
    return pooled(model, known.D, pairs, 100.0) or MISSING


def voice_csat(known, model):
    positions = [(a.day, position(a.score, a.scale_min, a.scale_max, a.low_is_good))
                 for a in known.surveys if a.kind == "csat"]
    positions += [(t.day, position(t.csat, 1, 5, False))
                  for t in known.touchpoints if t.csat is not None]
    pairs = [(day, 1 if u >= 0.6 - EPS else 0, 1) for day, u in positions]
    return pooled(model, known.D, pairs, 100.0) or MISSING


def voice_ease(known, model):
    pairs = [(a.day, 100 * position(a.score, a.scale_min, a.scale_max, a.low_is_good), 1)
             for a in known.surveys if a.kind in ("ces", "neteasy")]
    pairs += [(t.day, 100 * position(t.ease, 1, 7, False), 1)
              for t in known.touchpoints if t.ease is not None]
    return pooled(model, known.D, pairs) or MISSING


RAW = {
    "onboarding.on_time": onboarding_on_time,
    "onboarding.first_lead": onboarding_first_lead,
    "delivery.dispute_rate": delivery_dispute_rate,
    "delivery.consistency": delivery_consistency,
    "delivery.contact_rate": delivery_contact_rate,
    "delivery.conversion": delivery_conversion,
    "delivery.volume": delivery_volume,
    "support.first_response": support_first_response,
    "support.resolution": support_resolution,
    "support.reopened": support_reopened,
    "support.volume": support_volume,
    "account.recency": account_recency,
    "account.emotion": account_emotion,
    "account.reviews": account_reviews,
    "financial.spend_trend": financial_spend_trend,
    "financial.billing_issues": financial_billing_issues,
    "voice.nps": voice_nps,
    "voice.csat": voice_csat,
    "voice.ease": voice_ease,
}


# --------------------------------------------------------------------------
# The score (sections 2 and 6)
# --------------------------------------------------------------------------

def faded_weight(model, age):
    """Section 2, fading."""
    if model.group == "onboarding" and age > 90:
        return model.weight * max(0.0, 1 - (age - 90) / 90)
    return model.weight


def evaluate(known, model):
    """One measure: state, raw, n, evidence, points, weight."""
    result = SimpleNamespace(id=model.id, group=model.group, state=None, raw=None, n=None,
                             evidence=None, points=None,
                             weight=faded_weight(model, known.age),
                             share=0.0, contribution=0.0)
    value = RAW[model.id](known, model)
    if value == NOT_APPLICABLE:
        result.state = "not_applicable"
        return result
    if value == MISSING:
        result.state = "missing"
        result.n = 0.0
        result.evidence = 0.0
        return result
    result.raw, result.n = value.raw, value.n
    enough = value.n >= model.n_full - EPS
    result.evidence = 1.0 if enough else value.n / model.n_full
    result.points = interpolate(model.points, value.raw)
    result.state = "stale" if value.stale else ("measured" if enough else "thin")
    return result


def average(measures):
    """Section 6: sum(w e s) / sum(w e) over those with points; None if no evidence."""
    taken = [m for m in measures if m.points is not None and m.weight > 0]
    denominator = sum(m.weight * m.evidence for m in taken)
    if denominator <= 0:
        return None
    return sum(m.weight * m.evidence * m.points for m in taken) / denominator


def coverage(measures):
    """Section 6: sum(w e) / sum(w); three support measures enter below with w e."""
    numerator = denominator = 0.0
    for m in measures:
        if m.state == "not_applicable" or m.weight <= 0:
            continue
        numerator += m.weight * m.evidence
        denominator += m.weight * (m.evidence if m.id in NO_LACK_OF_DATA else 1.0)
    return numerator / denominator if denominator > 0 else 0.0


def rounded(value):
    """Section 6: half up, with the 1e-9 of section 1."""
    return math.floor(value + 0.5 + EPS)


def band_of(model, S, C):
    if C < model.coverage_floor - EPS:
        return "insufficient"
    for floor, band in model.bands:
        if rounded(S) >= floor:
            return band
    return "poor"


def score(ws, buyer, day, model=DEFAULT_MODEL):
    """The score of a buyer (name or Buyer) on a day; None without one."""
    if not isinstance(buyer, Buyer):
        buyer = ws.buyer(buyer)
    if buyer.signed_on is None or day < buyer.signed_on:
        return None
    D = day
    if buyer.churned_on is not None and D > buyer.churned_on:
        D = buyer.churned_on                    # section 6: it stays what it was
    known = Known(ws, buyer, D)
    measures = [evaluate(known, m) for m in model.measures]

    A = average(measures)
    if A is None:
        return None
    denominator = sum(m.weight * m.evidence for m in measures if m.points is not None)
    for m in measures:
        if m.points is not None:
            m.share = m.weight * m.evidence / denominator
            m.contribution = m.share * m.points

    # ceilings, in the order of the table; the first of equal ones is named
    by_id = {m.id: m for m in measures}
    lowest, setter = None, None
    for id_, pairs in model.ceilings:
        m = by_id[id_]
        if m.points is None or m.weight <= 0:
            continue
        ceiling = 100 - math.sqrt(m.evidence) * (100 - interpolate(pairs, m.points))
        if lowest is None or ceiling < lowest:
            lowest, setter = ceiling, id_
    if lowest is not None and lowest < A:
        S = lowest
    else:
        S, setter = A, None
    C = coverage(measures)
    return SimpleNamespace(
        buyer=buyer.name, day=day, model=model, score=S, average=A, coverage=C,
        band=band_of(model, S, C), ceiling_effect=S - A, ceiling_measure=setter,
        groups={g: average([m for m in measures if m.group == g]) for g in GROUPS},
        measures=measures)


def effects(before, after):
    """Section 7: effects between two scores -> (list of (id, value, evidence), change
    of the ceiling effect)."""
    middle = 0.5 * (before.average + after.average)
    out = []
    for m0, m1 in zip(before.measures, after.measures):
        s0, s1 = m0.points, m1.points
        if s0 is None and s1 is None:
            out.append((m1.id, 0.0, 0.0))
            continue
        s0 = s1 if s0 is None else s0           # points are taken from the other side
        s1 = s0 if s1 is None else s1
        value = 0.5 * (m0.share + m1.share) * (s1 - s0)
        evidence = (0.5 * (s0 + s1) - middle) * (m1.share - m0.share)
        out.append((m1.id, value, evidence))
    return out, after.ceiling_effect - before.ceiling_effect


def history(ws, buyer, first=None, last=None, model=DEFAULT_MODEL):
    """Section 8: the score on each Sunday from `first` to `last`, and on `last`."""
    if not isinstance(buyer, Buyer):
        buyer = ws.buyer(buyer)
    if buyer.signed_on is None:
        return []
    first = max(first or buyer.signed_on, buyer.signed_on)
    if last is None:
        raise ValueError("history needs its last day")
    if buyer.churned_on is not None:
        last = min(last, buyer.churned_on)
    points = []
    day = first
    while day <= last:
        if day.weekday() == 6 or day == last:
            points.append((day, score(ws, buyer, day, model)))
        day += days(1)
    return points


# --------------------------------------------------------------------------
# The document (section 9)
# --------------------------------------------------------------------------

def document(ws, day, since=None, buyer=None, explain=False, model=DEFAULT_MODEL):
    chosen = list(ws.buyers.values()) if buyer is None else [ws.buyer(buyer)]
    out = []
    for b in sorted(chosen, key=lambda b: b.name):      # by code point
        result = score(ws, b, day, model)
        if result is None:
            continue
        entry = {
            "buyer": result.buyer,
            "model": {"name": model.name, "version": model.version},
            "score": result.score,
            "coverage": result.coverage,
            "band": result.band,
            "average": result.average,
            "ceiling": {"effect": result.ceiling_effect, "measure": result.ceiling_measure},
            "groups": result.groups,
        }
        if explain:
            entry["measures"] = [
                {"id": m.id, "state": m.state, "raw": m.raw, "n": m.n,
                 "evidence": m.evidence, "points": m.points, "weight": m.weight,
                 "share": m.share, "contribution": m.contribution}
                for m in result.measures]
        if since is not None:
            before = score(ws, b, since, model)
            if before is None:
                entry["effects"] = None
                entry["ceiling_change"] = None
            else:
                each, change = effects(before, result)
                entry["effects"] = [
                    {"id": id_, "value_effect": value, "evidence_effect": evidence}
                    for id_, value, evidence in each]
                entry["ceiling_change"] = change
        out.append(entry)
    return {"as_of": day.isoformat(), "buyers": out}


def main(argv=None):
    parser = argparse.ArgumentParser(description="CX score of a folder of native CSV files")
    parser.add_argument("dir")
    parser.add_argument("--as-of", required=True, type=date.fromisoformat)
    parser.add_argument("--since", type=date.fromisoformat)
    parser.add_argument("--timezone", default="UTC")
    parser.add_argument("--buyer")
    parser.add_argument("--explain", action="store_true")
    args = parser.parse_args(argv)
    if not os.path.isdir(args.dir):
        parser.error(f"no such folder: {args.dir}")
    ws = load(args.dir, args.timezone)
    if args.buyer is not None and name_key(args.buyer) not in ws.buyers:
        print(f"unknown buyer: {args.buyer}", file=sys.stderr)
        return 1
    result = document(ws, args.as_of, args.since, args.buyer, args.explain)
    sys.stdout.reconfigure(encoding="utf-8")
    json.dump(result, sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
