# SPDX-License-Identifier: GPL-3.0-or-later
"""Write a folder of native CSV files full of edge cases for the CX score.

    python3 make_cases.py OUT_DIR --seed N [--buyers K] [--as-of DAY] [--timezone TZ]

The same arguments give the same bytes.  The files keep the rules between columns of
formats.md, so an importer takes every row.  Without --as-of the day follows from seed
and time zone (often one beside a clock change).  Prints, as JSON, the as-of day, a
since day, the time zone and the number of rows of every file.
"""

import argparse
import csv
import io
import json
import os
import random
import sys
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

COLUMNS = {
    "buyers": "buyer vertical stage owner signed_on churned_on churn_reason currency "
              "external_id acquisition_source referred_by notes gate_override",
    "contacts": "buyer name role email phone preferred_channel preferences",
    "expectations": "buyer valid_from weekly_volume max_dispute_rate return_window_days "
                    "target_contact_rate target_conversion_rate response_hours cadence_days "
                    "coverage_area lead_types exclusivity validated_on",
    "touchpoints": "uid buyer at channel direction area contacts summary emotion csat ease "
                   "proactive minutes author",
    "deliveries": "buyer day source delivered disputed contacted converted revenue refunded",
    "returns": "buyer lead_id source sold_on requested_on reason status decided_on amount notes",
    "returns_coverage": "buyer from until",
    "deliveries_coverage": "buyer from until",
    "issues": "uid buyer opened_at first_response_at resolved_at area severity channel "
              "subject root_cause reopened",
    "surveys": "uid buyer at kind score scale_min scale_max low_is_good contact comment",
    "reviews": "uid buyer kind due_on held_on",
    "checklist_items": "buyer kind checklist started_on position item due_on done_on "
                       "required owner note",
    "pauses": "buyer from until reason",
    "tasks": "uid buyer title due_on done_on owner",
    "consumer": "source day visits form_starts completions mobile_visits "
                "mobile_completions complaints opt_outs load_ms",
}

NAMES = [
    "Groß & Söhne GmbH", "İstanbul Sigorta", "Éclair Assurances", "ÅNGSTRÖM Mortgage",
    "Smith  Roofing", "O'Neil, Hart \"Law\"", "Zoë Medicare", "Ñandú Seguros",
    "alpha home", "Beta Home", "ΑΘΗΝΑ Νόμος", "Łódź Kredyt", "STRASSENBAU Weiß",
    "Çelik Ev", "Øst Bolig", "Żółw Prawo", "Mass Tort 24", "d'Or Crédit",
    "Über Hypothek", "Prairie   Plumbing  Co",
]

SOURCES = ["", "Alpha Leads", "Straße Sieben", "İnfo Quelle", "beta-net", "Café Ads",
           "big  Funnel"]

AGES = [0, 1, 2, 6, 13, 20, 27, 30, 45, 60, 89, 90, 91, 100, 135, 179, 180, 181, 209, 210,
        211, 240, 299, 300, 365, 400, 484, 485, 486, 600, 900, 1300, None, -1, -30]

QUALITY = [0.02, 0.97, 0.5, 0.75, 0.3, 0.9]
LEVELS = ["rich", "rich", "thin", "mixed", "stale", "mixed", "none"]

AS_OF = {
    "America/New_York": ["2026-03-08", "2026-03-07", "2025-11-02", "2026-05-17"],
    "Europe/Berlin": ["2026-03-29", "2026-03-28", "2025-10-26", "2026-06-14"],
    "Pacific/Auckland": ["2026-04-05", "2025-09-27", "2025-09-28", "2026-06-01"],
    # clocks went forward at midnight: 00:00 of 2018-11-04 does not exist there
    "America/Sao_Paulo": ["2018-11-03", "2018-11-04", "2019-02-16", "2019-04-30"],
}


def days(n):
    return timedelta(days=n)


def key(text):
    return " ".join(text.split()).casefold()


class Cases:
    def __init__(self, seed, buyers, as_of, tz_name):
        self.rnd = random.Random(f"cx score cases {seed} {tz_name}")
        self.seed = seed
        self.tz = ZoneInfo(tz_name)
        if as_of is None:
            known = AS_OF.get(tz_name)
            if known and self.rnd.random() < 0.7:
                as_of = date.fromisoformat(self.rnd.choice(known))
            else:
                as_of = date(2025, 6, 1) + days(self.rnd.randrange(420))
        self.D = as_of
        self.count = buyers
        self.rows = {kind: [] for kind in COLUMNS}
        self.uid = 0
        self.delivery_keys = set()
        self.clock_changes = [
            self.D - days(back) for back in range(400)
            if self.length_of(self.D - days(back)) != 86400]

    # ---- time ----

    def start_of(self, day):
        return int(datetime.combine(day, time(0), tzinfo=self.tz).timestamp())

    def length_of(self, day):
        return self.start_of(day + days(1)) - self.start_of(day)

    def first_second(self, day):
        return self.start_of(day)

    def last_second(self, day):
        return self.start_of(day + days(1)) - 1

    def at(self, day, hours=None):
        """An instant on a local day; at the wall-clock hour, or anywhere in the day."""
        if hours is None:
            special = self.rnd.random()
            if special < 0.10:
                return self.first_second(day)
            if special < 0.20:
                return self.last_second(day)
            hours = self.rnd.choice([8, 18, 7.99972, 17.99972, 12,
                                     self.rnd.uniform(6, 20), self.rnd.uniform(8, 18)])
        instant = self.start_of(day) + int(hours * 3600)
        return min(instant, self.last_second(day))

    @staticmethod
    def z(instant):
        if instant is None:
            return ""
        return datetime.fromtimestamp(instant, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")

    # ---- cells ----

    def chance(self, p):
        return self.rnd.random() < p

    def word(self, text):
        return self.rnd.choice([text, text, text, text.upper(), text.title(), " " + text])

    def name(self, text):
        """The same name in another dress."""
        if not text:
            return self.rnd.choice(["", "", "  "])
        inner = text.replace(" ", "  ")
        collapsed = " ".join(text.split())
        for candidate in (self.rnd.choice([text, text, text.upper(), text.lower(), inner,
                                           f"  {text} ", collapsed, collapsed.upper()]),):
            if key(candidate) == key(text):
                return candidate
        return text

    def add(self, file, /, **cells):
        """A row; a column named `from` is given as from_."""
        known = COLUMNS[file].split()
        assert all(column.rstrip("_") in known for column in cells), (file, cells)
        row = {}
        for column, value in cells.items():
            if value is None:
                text = ""
            elif isinstance(value, bool):
                text = "true" if value else "false"
            elif isinstance(value, date):
                text = value.isoformat()
            elif isinstance(value, float):
                text = repr(int(value)) if value == int(value) else repr(value)
            else:
                text = str(value)
            row[column.rstrip("_")] = text
        self.rows[file].append(row)

    def next_uid(self):
        """Sometimes blank: a row without uid is known by all its columns."""
        self.uid += 1
        return "" if self.chance(0.3) else f"u-{self.seed}-{self.uid}"

    # ---- the whole ----

    def make(self):
        rnd = self.rnd
        used = set()
        # buyers whose shape is given, so that no state is left to luck; the rest vary
        shapes = [
            dict(age=1300, quality=0.97, level="rich"), dict(age=600, quality=0.75, level="rich"),
            dict(age=485, quality=0.5, level="rich"), dict(age=400, quality=0.3, level="rich"),
            dict(age=300, quality=0.02, level="rich"), dict(age=75, quality=0.97, level="rich"),
            dict(age=135, quality=0.02, level="thin"), dict(age=25, quality=0.5, level="thin"),
            dict(age=500, quality=0.5, level="stale"), dict(age=250, quality=0.9, level="stale"),
            dict(age=40, quality=0.5, level="none"), dict(age=700, quality=0.3, level="none"),
            dict(age=260, quality=0.6, level="mixed", reported="old"),
            dict(age=30, quality=0.6, level="none", reported="before_signing"),
            dict(age=None, quality=0.6, level="mixed"), dict(age=-1, quality=0.6, level="mixed"),
            dict(age=330, quality=0.4, level="mixed", churned=45),
            dict(age=120, quality=0.8, level="rich", churned=0),
            # everybody is friendly and every fifth lead comes back: a ceiling
            dict(age=430, quality=0.97, level="rich", p_dispute=0.2),
        ]
        ages = AGES[:]
        rnd.shuffle(ages)
        for index in range(self.count):
            base = NAMES[index % len(NAMES)]
            name = base if index < len(NAMES) else f"{base} {index // len(NAMES) + 1}"
            assert key(name) not in used
            used.add(key(name))
            if index < len(shapes):
                shape = dict(shapes[index])
            else:
                shape = dict(age=ages[index % len(ages)], quality=rnd.choice(QUALITY),
                             level=rnd.choice(LEVELS))
            self.make_buyer(name, shape)
        self.make_for_all()
        self.make_irrelevant()

    def make_buyer(self, name, shape):
        rnd, D = self.rnd, self.D
        age, q, level = shape["age"], shape["quality"], shape["level"]
        signed = None if age is None else D - days(age)
        churned = None
        back = shape.get("churned")
        if back is None and age is not None and age >= 0 and self.chance(0.15):
            back = rnd.choice([0, 1, 10, 60, 200, -5, age])
        if back is not None:
            churned = max(signed, D - days(back))
        if signed is None:
            stage = "prospect"
        elif churned is not None:
            stage = "churned"
        elif age <= 30:
            stage = rnd.choice(["onboarding", "active"])
        else:
            stage = rnd.choice(["active", "active", "active", "paused"])
        self.add("buyers", buyer=name if self.chance(0.8) else f" {name} ",
                 vertical=self.word(rnd.choice(["insurance", "medicare", "mortgage",
                                                "home-services", "legal", "mass-tort", "other"]))
                 if self.chance(0.7) else "",
                 stage=self.word(stage), owner=rnd.choice(["Ana", "Bjørn", ""]),
                 signed_on=signed, churned_on=churned,
                 churn_reason="price" if churned and self.chance(0.5) else "",
                 currency=rnd.choice(["USD", "EUR", "GBP", ""]))

        b = _Draft(name, signed, churned, q, level)
        # the day on which the buyer's facts should look as wished: as-of, or the freeze
        b.now = D if churned is None else min(D, churned)
        b.spell_before = signed is not None and self.chance(0.25)
        self.expectations(b)
        self.pauses(b)
        self.deliveries(b, shape)
        self.issues(b)
        self.touchpoints(b)
        self.surveys(b)
        self.reviews(b)
        self.checklists(b)

    def mode(self, b, **choices):
        """How much of a kind of fact a buyer has; `choices` by level, mixed is any."""
        options = choices.get(b.level)
        if options is None:
            options = [o for level in choices.values() for o in level]
        return self.rnd.choice(options)

    # ---- expectations, pauses ----

    def expectations(self, b):
        rnd, D = self.rnd, b.now
        b.per_day = rnd.choice([38, 45, 60]) if b.level == "rich" else rnd.choice([0.6, 2, 5, 12])
        b.target = rnd.choice([2.5, 4, 8, 12.5])
        mode = self.mode(b, rich=["full", "full", "changing"], thin=["full", "partial", "changing"],
                         stale=["full", "blank_latest", "future", "late"], none=["none", "full"])
        ratio = 1 / (0.2 + 0.85 * b.q) if self.chance(0.8) else 0.5

        def row(valid_from, **cells):
            kept = {k: v for k, v in cells.items()
                    if v is not None and not (mode == "partial" and self.chance(0.4))}
            self.add("expectations", buyer=self.name(b.name), valid_from=valid_from, **kept)

        full = dict(weekly_volume=max(0.5, round(b.per_day * 7 * ratio, 1)),
                    max_dispute_rate=rnd.choice([5, 8.5, None]),
                    return_window_days=rnd.choice([3, 7, 10, 14, 30, None]),
                    target_contact_rate=rnd.choice([60, None]),
                    target_conversion_rate=b.target, response_hours=rnd.choice([4, 8, None]),
                    cadence_days=rnd.choice([7, 10, 14, 21, 30, 45, 90, None]),
                    lead_types=rnd.choice(["auto; home", "", "solar"]))
        start = D - days(rnd.choice([1500, 700, 3000]))
        if mode == "none":
            return
        row(start, **full)
        if mode == "changing":
            row(D - days(rnd.choice([200, 100])), **dict(full, return_window_days=7))
            row(D - days(rnd.choice([27, 28, 14, 13, 1, 0])),
                **dict(full, weekly_volume=round(full["weekly_volume"] * 1.5 + 1, 2),
                       cadence_days=rnd.choice([5, 60, None]),
                       return_window_days=rnd.choice([5, 21, None])))
        elif mode == "blank_latest":
            # the latest row is blank: no expectation of any kind, older ones are not asked
            row(D - days(rnd.choice([0, 20, 300])), validated_on=D - days(1))
        elif mode == "late":
            row(D - days(rnd.choice([12, 13, 14])), **full)
        if mode == "future" or self.chance(0.2):
            row(D + days(rnd.choice([1, 10])), weekly_volume=1, cadence_days=1,
                return_window_days=1, target_conversion_rate=99.5)

    def pauses(self, b):
        rnd, D = self.rnd, b.now
        mode = self.mode(b, rich=["none", "none", "short", "old", "edge"], thin=["none", "short"],
                         stale=["long", "open", "none", "openlong"],
                         none=["none", "open", "openlong"])

        def pause(start, until):
            self.add("pauses", buyer=self.name(b.name), from_=start, until=until,
                     reason=rnd.choice(["season", "capacity, for now", ""]))

        if mode == "short":
            pause(D - days(20), D - days(rnd.choice([14, 8, 7, 6])))
            if self.chance(0.5):                        # two that overlap
                pause(D - days(18), D - days(12))
        elif mode == "old":
            pause(D - days(150), D - days(120))
            pause(D - days(440), D - days(rnd.choice([395, 396, 394, 420])))
        elif mode == "edge":
            pause(D - days(27), D - days(rnd.choice([14, 13, 27])))
            pause(D - days(89), D - days(80))
        elif mode == "long":
            pause(D - days(80), D - days(rnd.choice([20, 35, 36, 10])))
        elif mode == "open":
            pause(D - days(rnd.choice([0, 5, 13, 14, 15])), None)
        elif mode == "openlong":
            pause(D - days(rnd.choice([43, 44, 45, 46, 60, 200])), None)
        if self.chance(0.2):
            pause(D + days(3), rnd.choice([None, D + days(9)]))

    # ---- deliveries, returns, coverage ----

    def deliveries(self, b, shape):
        rnd, D, q = self.rnd, b.now, b.q
        mode = self.mode(b, rich=["long"], thin=["long", "recent"],
                         stale=["ended", "ended", "oldonly", "sparse"],
                         none=["none", "none", "zeros"])
        if shape.get("reported") == "before_signing":
            mode = "none"
        first = D - days(575)
        last = D + days(6)
        if mode == "none":
            first = last + days(1)
        elif mode == "recent":
            first = D - days(rnd.choice([12, 30, 60]))
        elif mode == "ended":
            last = D - days(rnd.choice([89, 90, 91, 104, 110, 125, 150]))
        elif mode == "oldonly":
            last = D - days(rnd.choice([370, 300, 250]))
        if shape.get("reported") == "old" or (b.level == "mixed" and self.chance(0.1)):
            last = min(last, D - days(95))
        if b.signed is not None and not b.spell_before:
            first = max(first, b.signed + days(rnd.choice([0, 0, 2, 5, 12, 25])))

        sources = rnd.sample(SOURCES, rnd.choice([1, 2, 2, 3]))
        disputes = rnd.choice(["explicit", "explicit", "ledger", "ledger", "mixed", "unknown"]
                              if b.level != "rich" else ["explicit", "ledger", "mixed"])
        contacted = rnd.choice(["known", "partial", "old", "blank", "zero"]
                               if b.level != "rich" else ["known", "known", "partial"])
        converted = rnd.choice(["known", "partial", "old", "blank", "zero"]
                               if b.level != "rich" else ["known", "known", "partial"])
        revenue = rnd.choice(["known", "partial", "blank", "blank_now", "blank_base", "refunds",
                              "zero_base", "few"]
                             if b.level != "rich" else ["known", "partial", "refunds", "known"])
        p_dispute = shape.get("p_dispute", 0.008 + 0.2 * (1 - q) ** 2)
        p_contact = 0.2 + 0.65 * q
        p_convert = b.target / 100 * (0.2 + 1.1 * q)
        swing = rnd.choice([0, 0.3, 0.9]) if q < 0.9 else 0
        growth = (q - 0.45) * 0.25
        b.returns = []

        day = first
        while day <= last:
            back = (D - day).days
            # daily of late, weekly in the far past
            if mode == "sparse":
                wanted = self.chance(0.04)
            elif back > 230:
                wanted = day.weekday() == 2
            else:
                wanted = day.weekday() < 5 or self.chance(0.2)
            if wanted:
                week = day.isocalendar()[1]
                p = p_dispute * (1 + swing * (1 if week % 3 else -1))
                for source in sources:
                    if len(sources) > 1 and self.chance(0.35):
                        continue
                    scale = 5 if back > 230 else 1
                    mean = b.per_day * scale * (1 + (growth if back < 90 else 0)) / len(sources) * 1.3
                    n = 0 if mode == "zeros" else max(0, round(rnd.gauss(mean, mean * 0.2)))
                    self.delivery(b, day, source, n, p, p_contact, p_convert, disputes,
                                  contacted, converted, revenue)
            day += days(1)

        if mode == "long" and (b.signed is None or b.spell_before or b.signed < first + days(1)):
            self.edge_rows(b, p_dispute, p_contact, p_convert)
        self.write_returns(b, disputes)
        self.coverage(b, disputes, shape)

    def edge_rows(self, b, p_dispute, p_contact, p_convert):
        """Rows on both sides of every window edge, in numbers that leave a mark."""
        D = b.now
        offsets = [-1, 0, 27, 28, 89, 90, 179, 180, 364, 365, 454, 455]
        for R in (3, 7, 10, 14, 30):
            offsets += [R - 1, R, R + 89, R + 90, R + 179, R + 180]
        for offset in sorted(set(self.rnd.sample(offsets, 12))):
            day = D - days(offset)
            if b.signed is not None and day < b.signed and not b.spell_before:
                continue
            self.delivery(b, day, "Edge Source", self.rnd.choice([7, 13, 29, 41]), p_dispute,
                          p_contact, p_convert, "explicit", "known", "known", "known")

    def delivery(self, b, day, source, n, p, p_contact, p_convert, disputes, contacted,
                 converted, revenue):
        rnd = self.rnd
        if (b.name, day, key(source)) in self.delivery_keys:
            return
        self.delivery_keys.add((b.name, day, key(source)))
        back = (b.now - day).days

        def draw(probability):
            return sum(1 for _ in range(n) if rnd.random() < probability)

        cells = dict(buyer=self.name(b.name), day=day, source=self.name(source), delivered=n)
        x = draw(p)
        if disputes == "explicit" or (disputes == "mixed" and self.chance(0.6)):
            cells["disputed"] = x
            if self.chance(0.1) and n:
                b.returns.append((day, source))         # known already: must not count twice
        elif disputes != "unknown" and not (disputes == "explicit"):
            if self.chance(0.01):
                x = n + 3                               # more than delivered: capped
            b.returns += [(day, source)] * x
            if self.chance(0.05):                       # a source without a row that day
                b.returns.append((day, rnd.choice(["Nobody Knows", "Gamma", ""])))
        if contacted == "known" or (contacted == "partial" and self.chance(0.5)) or \
                (contacted == "old" and back >= 90):
            cells["contacted"] = draw(p_contact)
        elif contacted == "zero":
            cells["contacted"] = 0
        if converted == "known" or (converted == "partial" and self.chance(0.5)) or \
                (converted == "old" and back >= 90):
            cells["converted"] = draw(p_convert)
        elif converted == "zero":
            cells["converted"] = 0
        known = (revenue in ("known", "refunds") or (revenue == "partial" and self.chance(0.6))
                 or (revenue == "blank_now" and back > 110)
                 or (revenue == "blank_base" and back < 88)
                 or (revenue == "few" and self.chance(0.03)))
        if known:
            cells["revenue"] = f"{n * rnd.choice([19, 20, 21.5, 20.25]):.2f}"
        if revenue == "zero_base":
            cells["revenue"] = "0" if back > 85 else f"{n * 20}"
        if revenue == "refunds" and self.chance(0.5):
            cells["refunded"] = f"{n * rnd.choice([0.5, 3, 7.77]):.2f}"
        elif self.chance(0.05):
            cells["refunded"] = "0" if self.chance(0.5) else f"{rnd.randrange(1, 900) / 100:.2f}"
        self.add("deliveries", **cells)

    def write_returns(self, b, disputes):
        rnd = self.rnd
        if disputes == "unknown" and self.chance(0.5):
            # a ledger that no coverage vouches for
            b.returns += [(b.now - days(rnd.randrange(120)), "Alpha Leads") for _ in range(8)]
        for day, source in b.returns:
            self.uid += 1
            requested = None if self.chance(0.1) else day + days(
                rnd.choice([0, 1, 3, 7, 12, 20, 35]))
            if self.chance(0.02):                       # exactly on, and one day after
                requested = b.now + days(rnd.choice([0, 1]))
                if requested < day:
                    requested = day
            status = rnd.choice(["pending", "approved", "rejected"])
            decided = None
            if status != "pending":
                decided = (requested or day) + days(rnd.choice([0, 2, 9]))
            self.add("returns", buyer=self.name(b.name),
                     lead_id="" if self.chance(0.3) else f"L{self.uid}",
                     source=self.name(source), sold_on=day, requested_on=requested,
                     reason=rnd.choice(["duplicate", "wrong number", ""]),
                     status=self.word(status), decided_on=decided,
                     amount=rnd.choice(["", "20", "19.99"]))

    def coverage(self, b, disputes, shape):
        rnd, D = self.rnd, b.now
        spans = []
        if disputes in ("ledger", "mixed"):
            kind = rnd.choice(["all", "all", "gap", "edge", "old", "none"]
                              if b.level != "rich" else ["all", "all", "gap"])
            if kind == "all":
                spans = [(D - days(700), D + days(30))]
            elif kind == "gap":
                spans = [(D - days(400), D - days(75)), (D - days(62), D)]
            elif kind == "edge":
                spans = [(D - days(99), D - days(10)), (D - days(10), D - days(10))]
            elif kind == "old":
                spans = [(D - days(300), D - days(rnd.choice([100, 110])))]
        for start, until in spans:
            self.add("returns_coverage", buyer=self.name(b.name), from_=start, until=until)

        reported = shape.get("reported")
        if reported is None:
            reported = rnd.choice(["", "", "", "all", "short", "future", "old", "gap"]
                                  if b.level != "rich" else ["", "", "all", "short"])
        spans = {
            "": [],
            "all": [(D - days(600), D + days(10))],
            "short": [(D - days(600), D - days(rnd.choice([0, 1, 3])))],
            "old": [(D - days(600), D - days(rnd.choice([94, 90, 89, 60, 20, 15, 14, 13])))],
            "gap": [(D - days(600), D - days(200)), (D - days(100), D - days(40))],
            "future": [(D + days(1), D + days(30))],
            "before_signing": [((b.signed or D) - days(50), (b.signed or D) - days(2))],
        }[reported]
        if shape.get("reported") == "old":
            spans = [(D - days(600), D - days(94))]
        for start, until in spans:
            self.add("deliveries_coverage", buyer=self.name(b.name), from_=start, until=until)

    # ---- issues ----

    def issues(self, b):
        rnd, D, q = self.rnd, b.now, b.q
        mode = self.mode(b, rich=["many"], thin=["few", "one", "openold"],
                         stale=["old", "answered_late", "fresh"],
                         none=["none", "fresh", "none", "openold"])

        def issue(opened, response, resolved, area=None, reopened="draw"):
            if reopened == "draw":
                reopened = None
                if resolved is not None and self.chance(0.8):
                    reopened = rnd.choice([0, 0, 0, 0, 0, 1, 2, 5]) if q < 0.8 else 0
                elif self.chance(0.2):
                    reopened = 0
            self.add("issues", uid=self.next_uid(), buyer=self.name(b.name),
                     opened_at=self.z(opened), first_response_at=self.z(response),
                     resolved_at=self.z(resolved),
                     area=self.word(area) if area else rnd.choice(
                         ["", "delivery", "support", "account", "ONBOARDING"]),
                     severity=self.word(rnd.choice(["low", "normal", "high", "urgent"]))
                     if self.chance(0.7) else "",
                     channel=rnd.choice(["email", "call", "chat", "portal", ""]),
                     subject=rnd.choice(["wrong numbers", "posting fails, \"again\"",
                                         "late\nand incomplete", ""]),
                     reopened=reopened)

        def answered(day, area=None):
            """One with a response and a resolution, by the buyer's quality."""
            opened = self.at(day)
            wait = rnd.expovariate(1) * (2 + 60 * (1 - q) ** 2) * 3600
            work = rnd.expovariate(1) * (8 + 400 * (1 - q) ** 2) * 3600
            response = opened + int(wait)
            resolved = response + int(work)
            kind = rnd.random()
            if kind < 0.1:
                response = None                         # resolved without a response
            elif kind < 0.15:
                response, resolved = resolved, response     # answered after it was resolved
            elif kind < 0.2:
                resolved = None
            elif kind < 0.25:
                response = resolved = opened
            issue(opened, response, resolved, area)

        financial = 0 if q > 0.9 else rnd.choice([0, 1, 2, 3, 6])
        if mode == "many":
            for _ in range(rnd.randrange(6, 16)):
                answered(D - days(rnd.randrange(0, 200)))
            for _ in range(rnd.choice([0, 1, 2])):
                issue(self.at(D - days(rnd.randrange(0, 3))), None, None)
            for edge in (0, 89, 90, 179, 180):
                if self.chance(0.5):
                    answered(D - days(edge))
            for day in self.clock_changes[:2]:
                issue(self.first_second(day), self.last_second(day), self.last_second(day) + 1)
                issue(self.last_second(day - days(1)), self.first_second(day + days(1)), None)
        elif mode in ("few", "one"):
            for _ in range(1 if mode == "one" else 3):
                answered(D - days(rnd.randrange(0, 80)))
            if self.chance(0.5):
                issue(self.at(D - days(rnd.choice([4, 20]))), None, None)
        elif mode == "openold":
            issue(self.at(D - days(rnd.choice([91, 200, 400]))), None, None)
            if self.chance(0.5):                        # answered, never resolved
                opened = self.at(D - days(150), 9)
                issue(opened, opened + 7200, None)
        elif mode == "fresh":
            issue(self.at(D, 16), None, None)
            if self.chance(0.3):
                issue(self.at(D - days(1), 17), None, None)
        elif mode == "old":
            for _ in range(3):
                answered(D - days(rnd.randrange(200, 340)))
        elif mode == "answered_late":
            # opened long ago, answered or resolved on the edge of the window
            for edge in (rnd.choice([90, 89]), 179, 180):
                day = D - days(edge)
                stop = rnd.choice([self.first_second(day), self.last_second(day)])
                issue(self.at(day - days(rnd.choice([2, 30])), 10), stop, stop)
            # answered only after the as-of day: still open then
            issue(self.at(D - days(9), 10), self.first_second(D + days(1)),
                  self.first_second(D + days(2)))
        if mode != "none":
            for _ in range(financial if b.level in ("rich", "mixed") else rnd.choice([0, 0, 1])):
                edge = rnd.choice([0, 5, 40, 89, 90])
                answered(D - days(edge), "financial")
        if self.chance(0.3):                            # after the as-of day
            opened = self.first_second(D + days(1))
            issue(opened, opened + 60, opened + 3600, "financial", 4)

    # ---- touchpoints, surveys ----

    def touchpoints(self, b):
        rnd, D, q = self.rnd, b.now, b.q
        mode = self.mode(b, rich=["many"], thin=["few", "one_way"], stale=["old"],
                         none=["none", "one_way", "none"])
        feeling = ["poor", "below", "meeting", "exceptional"]

        def touch(instant, channel=None, direction=None, plain=False):
            channel = channel or rnd.choice(["call", "meeting", "email", "chat", "portal", "note"])
            if direction is None:
                direction = rnd.choice(["inbound", "outbound", ""])
            mood = feeling[min(3, max(0, round(rnd.gauss(3.1 * q, 0.5))))]
            told = self.chance(0.7) and not plain
            self.add("touchpoints", uid=self.next_uid(), buyer=self.name(b.name),
                     at=self.z(instant), channel=self.word(channel),
                     direction=self.word(direction) if direction else "",
                     area=rnd.choice(["", "account", "Delivery", "support"]),
                     summary=rnd.choice(["", "said \"fine\", then hung up", "ok"]),
                     emotion=self.word(mood) if told else "",
                     csat=min(5, max(1, round(1 + 4 * rnd.gauss(q, 0.2))))
                     if self.chance(0.35) and not plain else None,
                     ease=min(7, max(1, round(1 + 6 * rnd.gauss(q, 0.2))))
                     if self.chance(0.35) and not plain else None,
                     proactive=rnd.choice([True, False, None]),
                     minutes=rnd.choice([None, 5, 30]), author=rnd.choice(["Ana", ""]))

        if mode == "many":
            for _ in range(14):
                touch(self.at(D - days(rnd.randrange(0, 190))))
            # the last two-way one decides recency
            touch(self.at(D - days(0 if q > 0.9 else rnd.choice([0, 3, 14, 20, 45]))),
                  "call", "outbound")
            for edge in (89, 90, 179, 180, 359, 360):
                day = D - days(edge)
                touch(rnd.choice([self.first_second(day), self.last_second(day)]))
            for day in self.clock_changes[:3]:
                touch(self.first_second(day))
                touch(self.last_second(day))
        elif mode == "few":
            for _ in range(2):
                touch(self.at(D - days(rnd.randrange(0, 60))))
            touch(self.last_second(D), "email", "inbound", plain=True)
        elif mode == "one_way":
            touch(self.at(D - days(2)), "email", rnd.choice(["outbound", ""]), plain=True)
            touch(self.at(D - days(1)), "note", "inbound", plain=True)
        elif mode == "old":
            for _ in range(4):
                touch(self.at(D - days(rnd.randrange(90, 179))))
            for _ in range(3):
                touch(self.at(D - days(rnd.randrange(181, 350))))
        if self.chance(0.5) and mode != "none":         # one second too late, and in time
            touch(self.first_second(D + days(1)), "call", "inbound")
            touch(self.last_second(D), "note", "")

    def surveys(self, b):
        rnd, D, q = self.rnd, b.now, b.q

        def survey(kind, instant, u, **cells):
            """u: how good the answer is, 0-1."""
            u = min(1.0, max(0.0, u))
            low, high, low_good = {"nps": (0, 10, False), "csat": (1, 5, False),
                                   "ces": (1, 7, False), "neteasy": (1, 7, True)}[kind]
            if kind == "csat" and self.chance(0.3):
                low, high = rnd.choice([(0, 100), (1, 6), (0, 10), (-2, 2)])
                cells.update(scale_min=low, scale_max=high)
                if self.chance(0.3):
                    low_good = True
                    cells.update(low_is_good=True)
            elif kind == "csat" and self.chance(0.1):
                high = 10
                cells.update(scale_max=high)            # only one bound is given
            if kind == "ces":
                style = rnd.choice(["default", "source", "own", "half"])
                if style == "source":
                    low, high, low_good = 1, 5, True
                    cells.update(scale_min=1, scale_max=5, low_is_good=True)
                elif style == "own":
                    low, high = 0, 10
                    cells.update(scale_min=0, scale_max=10, low_is_good=False)
                elif style == "half":
                    low_good = True
                    cells.update(low_is_good=True)
            if kind == "neteasy" and self.chance(0.2):
                low, high, low_good = 1, 5, False
                cells.update(scale_max=5, low_is_good=False)
            value = low + (high - low) * (1 - u if low_good else u)
            value = round(value, 1) if (high - low) >= 100 and self.chance(0.5) else round(value)
            value = min(high, max(low, value))
            self.add("surveys", uid=self.next_uid(), buyer=self.name(b.name),
                     at=self.z(instant), kind=self.word(kind), score=float(value),
                     comment=rnd.choice(["", "très bien, merci", "no"]), **cells)

        for kinds in (["nps"], ["csat"], ["ces", "neteasy"]):
            mode = self.mode(b, rich=["many", "many", "fading"], thin=["few", "fading"],
                             stale=["old", "older", "few_old"], none=["none", "none", "few"])
            spread = {"many": [(9, 0, 175)], "few": [(rnd.choice([1, 2, 4]), 0, 100)],
                      "fading": [(rnd.choice([1, 3]), 0, 100), (rnd.choice([4, 12]), 185, 350)],
                      "old": [(rnd.choice([6, 15]), 185, 355)], "few_old": [(2, 185, 355)],
                      "older": [(3, 361, 500)], "none": []}[mode]
            for count, near, far in spread:
                for _ in range(count):
                    survey(rnd.choice(kinds), self.at(D - days(rnd.randrange(near, far))),
                           rnd.gauss(0.15 + 0.85 * q, 0.12))
            if mode in ("many", "fading") and self.chance(0.7):
                for edge in (179, 180, 359, 360):
                    day = D - days(edge)
                    survey(kinds[0], rnd.choice([self.first_second(day), self.last_second(day)]),
                           rnd.random())
                survey(kinds[0], self.last_second(D), rnd.random())
                survey(kinds[0], self.first_second(D + days(1)), 0)
                if kinds == ["csat"]:                   # exactly on 0.6
                    self.add("surveys", buyer=self.name(b.name), at=self.z(self.at(D - days(7))),
                             kind="csat", score=3, scale_min=0, scale_max=5, uid=self.next_uid())
                    self.add("surveys", buyer=self.name(b.name), at=self.z(self.at(D - days(8))),
                             kind="csat", score=0.4, scale_min=0, scale_max=1, low_is_good=True,
                             uid=self.next_uid())

    # ---- reviews, checklists ----

    def reviews(self, b):
        rnd, D, q = self.rnd, b.now, b.q
        mode = self.mode(b, rich=["some", "edges"], thin=["one", "just_due"],
                         stale=["old"], none=["none", "future", "none"])

        def review(due, held):
            self.add("reviews", uid=self.next_uid(), buyer=self.name(b.name),
                     kind=self.word(rnd.choice(["14-day", "30-day", "60-day", "90-day",
                                                "quarterly"])),
                     due_on=due, held_on=held)

        def held(due):
            if rnd.random() < 0.15 + 0.85 * q:
                return due + days(rnd.choice([-10, -1, 0, 1, 3]))
            return rnd.choice([None, due + days(4), due + days(40)])

        if mode == "some":
            for back in rnd.sample(range(0, 700), 5):
                review(D - days(back), held(D - days(back)))
        elif mode == "edges":
            for back in (364, 365, 729, 730):
                review(D - days(back), held(D - days(back)))
            for back in (0, 2, 3):
                if self.chance(0.6):
                    review(D - days(back), rnd.choice([None, D - days(back), D + days(1)]))
        elif mode == "one":
            review(D - days(50), held(D - days(50)))
        elif mode == "just_due":
            review(D - days(rnd.choice([0, 1, 2, 3])), None)
        elif mode == "old":
            for back in rnd.sample(range(366, 725), rnd.choice([1, 3])):
                review(D - days(back), held(D - days(back)))
        if mode == "future" or self.chance(0.2):
            review(D + days(5), rnd.choice([None, D - days(1)]))    # held, but not due yet

    def checklists(self, b):
        rnd, D, q = self.rnd, b.now, b.q
        mode = self.mode(b, rich=["full"], thin=["few", "no_due"], stale=["full", "none"],
                         none=["none", "few", "no_due"])
        base = b.signed or D - days(30)
        if mode == "none":
            return
        if mode == "few":
            base = max(base, D - days(4)) if self.chance(0.5) else base

        def item(position, due, done, kind="onboarding", started=base, checklist="Onboarding"):
            self.add("checklist_items", buyer=self.name(b.name), kind=self.word(kind),
                     checklist=checklist, started_on=started, position=position,
                     item=f"Schritt {position}: prüfen", due_on=due, done_on=done,
                     required=rnd.choice([True, False, None]), owner=rnd.choice(["Ana", ""]))

        for position in range(1, 3 if mode == "few" else 9):
            due = base + days(3 * position - 3)
            if mode == "no_due":
                due = None
            kind = rnd.random()
            if kind < 0.15 + 0.8 * q:
                done = (due or base) + days(rnd.choice([-2, -1, 0, 0]))
            elif kind < 0.9:
                done = (due or base) + days(rnd.choice([1, 7, 60]))
            else:
                done = None
            item(position, due, done)
        if self.chance(0.5):
            # due today and undone (does not count), due today and done, done early
            item(20, D, None)
            item(21, D, D)
            item(22, D + days(4), D - days(1))
            item(23, D - days(1), D + days(1))
        if self.chance(0.4):
            item(1, D - days(3), None, started=None, checklist="Ohne Beginn")
        if self.chance(0.3):
            item(1, D - days(3), None, started=D + days(1), checklist="Erst morgen")
        if self.chance(0.3):
            item(1, D - days(3), None, kind=rnd.choice(["recovery", "audit", "other"]),
                 checklist="Recovery")

    # ---- for all buyers, and what no score reads ----

    def make_for_all(self):
        D, which = self.D, self.seed % 4
        if which == 1:
            self.add("deliveries_coverage", buyer="", from_=D - days(300), until=D - days(20))
        elif which == 2:
            self.add("deliveries_coverage", buyer="  ", from_=D + days(1), until=D + days(20))
        if which in (1, 3):
            self.add("returns_coverage", buyer="", from_=D - days(60), until=D - days(40))

    def make_irrelevant(self):
        rnd, D = self.rnd, self.D
        for index in range(25):
            visits = rnd.randrange(100, 900)
            starts = visits // 3
            done = starts // 2
            self.add("consumer", source=f"{rnd.choice(SOURCES[1:])} {index}", day=D - days(index),
                     visits=visits, form_starts=starts, completions=done,
                     mobile_visits=visits // 2, mobile_completions=done // 2,
                     complaints=rnd.choice([0, 1, None]), opt_outs=rnd.choice([0, 2, None]),
                     load_ms=rnd.choice([900, 2500, None]))
        first = self.rows["buyers"][0]["buyer"]
        for index in range(5):
            self.add("tasks", uid=f"t{index}", buyer=rnd.choice(["", first]),
                     title=f"Call back, {index}", due_on=D + days(index),
                     done_on=rnd.choice([None, D]), owner="Ana")
            self.add("contacts", buyer=first, name=f"Person {index}",
                     role=self.word(rnd.choice(["decision-maker", "influencer", "billing",
                                                "technical", "user"])))

    def write(self, folder):
        os.makedirs(folder, exist_ok=True)
        for kind, names in COLUMNS.items():
            columns = names.split()
            if self.chance(0.5):
                self.rnd.shuffle(columns)
            rows = self.rows[kind]
            self.rnd.shuffle(rows)
            text = io.StringIO()
            end = self.rnd.choice(["\n", "\r\n"])
            writer = csv.DictWriter(text, columns, restval="", lineterminator=end)
            writer.writeheader()
            writer.writerows(rows)
            data = text.getvalue().encode("utf-8")
            if self.chance(0.3):
                data = b"\xef\xbb\xbf" + data
            with open(os.path.join(folder, kind + ".csv"), "wb") as file:
                file.write(data)


class _Draft:
    def __init__(self, name, signed, churned, q, level):
        self.name, self.signed, self.churned, self.q, self.level = name, signed, churned, q, level


def make(folder, seed, buyers=40, as_of=None, tz_name="UTC"):
    cases = Cases(seed, buyers, as_of, tz_name)
    cases.make()
    cases.write(folder)
    return {"as_of": cases.D.isoformat(),
            "since": (cases.D - days([30, 90, 7, 200][seed % 4])).isoformat(),
            "timezone": tz_name,
            "rows": {kind: len(rows) for kind, rows in cases.rows.items()}}


def main(argv=None):
    parser = argparse.ArgumentParser(description="edge cases for the CX score")
    parser.add_argument("out_dir")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--buyers", type=int, default=40)
    parser.add_argument("--as-of", type=date.fromisoformat)
    parser.add_argument("--timezone", default="UTC")
    args = parser.parse_args(argv)
    print(json.dumps(make(args.out_dir, args.seed, args.buyers, args.as_of, args.timezone)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
