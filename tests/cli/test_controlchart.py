# SPDX-License-Identifier: GPL-3.0-or-later
"""control-chart against a published table and against its formulas, computed here a second time."""

import math
import random
import unittest
from datetime import date, timedelta

from clicase import DATA_SAID_NO, WRONG_USAGE, CliCase

# NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.2, "Proportions Control Charts": fraction of defective
# chips on 30 wafers, 50 chips looked at on each.
WAFERS = [.24, .30, .16, .20, .08, .14, .32, .18, .28, .20, .10, .12, .34, .24, .44, .16, .20, .10, .26, .22,
          .40, .36, .48, .30, .18, .24, .14, .26, .18, .12]

SUNDAY = date(2026, 3, 1)  # the end of the last week of every series here
KEYS = {"chart", "measure", "center", "sigma_z", "swing", "points"}
POINT = {"from", "to", "n", "x", "value", "lcl", "ucl", "signals"}


def runs(values, center, limits):
    """The signals of each point, from formats.md."""
    signals = [set() for _ in values]

    def mark(name, indices):
        for index in indices:
            signals[index].add(name)

    for i, (value, (lower, upper)) in enumerate(zip(values, limits)):
        if value < max(0, lower) or value > min(1, upper):
            mark("beyond", [i])
    for start in range(len(values) - 6):
        seven = range(start, start + 7)
        if all(values[i] > center for i in seven) or all(values[i] < center for i in seven):
            mark("shift", seven)
        steps = [values[i + 1] - values[i] for i in list(seven)[:-1]]
        if all(step > 0 for step in steps) or all(step < 0 for step in steps):
            mark("trend", seven)
    for start in range(len(values) - 2):
        three = range(start, start + 3)
        for side in (1, -1):
            out = [i for i in three if side * (values[i] - center)
                   > 2 / 3 * side * ((limits[i][1] if side > 0 else limits[i][0]) - center)]
            if len(out) >= 2:
                mark("two_of_three", out)
    return signals


def swing(weeks):
    """score.md, section 4."""
    weeks = [(n, x) for n, x in weeks if n >= 10]
    if len(weeks) < 4:
        return None
    p = sum(x for _, x in weeks) / sum(n for n, _ in weeks)
    top = bottom = 0
    for (n0, x0), (n1, x1) in zip(weeks, weeks[1:]):
        v = 1 / n0 + 1 / n1
        top += ((x1 / n1 - x0 / n0) ** 2 - p * (1 - p) * v) / v
        bottom += 1 / v
    return 100 * math.sqrt(max(0, top / bottom / 2))


class ControlChart(CliCase):
    def chart(self, *args, as_of=SUNDAY + timedelta(days=10), code=0):
        return self.document("control-chart", "-w", self.workspace, "--buyer", "B", "--as-of", as_of, *args, code=code)

    def series(self, weeks, more="", expectations=None):
        """weeks: (n, x) from oldest to newest, the last one ending on SUNDAY; None leaves a week out."""
        self.new()
        rows = []
        for back, week in enumerate(reversed(weeks)):
            if week is not None:
                day = SUNDAY - timedelta(days=7 * back + back % 7)
                rows.append(f"B,{day},{week[0]},{week[1]},{week[1]},{week[1]}\n")
        self.write("in/buyers.csv", "buyer,signed_on\nB,2020-01-01\n")
        self.write("in/deliveries.csv", "buyer,day,delivered,disputed,contacted,converted\n" + "".join(rows) + more)
        if expectations:
            self.write("in/expectations.csv", "buyer,valid_from,return_window_days\nB,2020-01-01," + expectations + "\n")
        self.take(self.folder / "in")

    def assertFollowsFormulas(self, chart, kind, weeks):
        weeks = [week for week in weeks if week is not None and week[0] > 0]
        center = sum(x for _, x in weeks) / sum(n for n, _ in weeks)
        values = [x / n for n, x in weeks]
        sigmas = [math.sqrt(center * (1 - center) / n) for n, _ in weeks]
        z = [(value - center) / sigma if sigma else 0 for value, sigma in zip(values, sigmas)]
        sigma_z = sum(abs(b - a) for a, b in zip(z, z[1:])) / (len(z) - 1) / 1.128
        width = {"p": [3 * s for s in sigmas], "laney": [3 * s * sigma_z for s in sigmas],
                 "xmr": [2.66 * sum(abs(b - a) for a, b in zip(values, values[1:])) / (len(z) - 1)] * len(z)}[kind]
        limits = [(center - w, center + w) for w in width]
        self.assertEqual(chart["chart"], kind)
        self.assertAlmostEqual(chart["center"], center, places=9)
        self.assertAlmostEqual(chart["sigma_z"], sigma_z, delta=1e-3 * sigma_z)  # 1.128 is a rounded constant
        expected = runs(values, center, limits)
        self.assertEqual(len(chart["points"]), len(weeks))
        for point, (n, x), value, (lower, upper), signals in zip(chart["points"], weeks, values, limits, expected):
            self.assertEqual(set(point), POINT)
            self.assertEqual((point["n"], point["x"]), (n, x))
            self.assertAlmostEqual(point["value"], value, places=12)
            self.assertAlmostEqual(point["lcl"], max(0, lower), delta=1e-3)
            self.assertAlmostEqual(point["ucl"], min(1, upper), delta=1e-3)
            self.assertEqual(set(point["signals"]), signals, point)

    def test_published_p_chart(self):
        self.series([(50, round(50 * p)) for p in WAFERS])
        chart = self.chart("--chart", "p", "--weeks", 30)
        self.assertEqual(set(chart), KEYS)
        self.assertEqual((chart["chart"], chart["measure"]), ("p", "dispute_rate"))
        self.assertEqual(len(chart["points"]), 30)
        self.assertAlmostEqual(chart["center"], 0.2313, places=4)
        for point, value in zip(chart["points"], WAFERS):
            self.assertAlmostEqual(point["value"], value, places=12)
            self.assertAlmostEqual(point["lcl"], 0.0524, places=4)
            self.assertAlmostEqual(point["ucl"], 0.4102, places=4)
            self.assertEqual("beyond" in point["signals"], value > 0.4102)
        self.assertFollowsFormulas(chart, "p", [(50, round(50 * p)) for p in WAFERS])

    def test_each_chart_follows_its_formulas(self):
        rnd = random.Random(11)
        weeks = [(n, sum(rnd.random() < rate for _ in range(n)))
                 for n, rate in ((rnd.randrange(20, 400), rnd.choice([.02, .05, .2])) for _ in range(26))]
        self.series(weeks)
        for kind in ("p", "laney", "xmr"):
            for measure in ("dispute_rate", "contact_rate", "conversion_rate"):
                late = 10 if measure == "dispute_rate" else 0  # only disputes mature
                chart = self.chart("--chart", kind, "--measure", measure, as_of=SUNDAY + timedelta(days=late))
                self.assertEqual(chart["measure"], measure)
                self.assertFollowsFormulas(chart, kind, weeks)

    def test_auto_takes_laney_for_overdispersed_weeks(self):
        # 2,000 leads a week that swing between 4 % and 8 %: chance alone explains about half a point
        self.series([(2000, 80 if week % 2 else 160) for week in range(26)])
        chart = self.chart()
        self.assertGreater(chart["sigma_z"], 1.25)
        self.assertEqual(chart["chart"], "laney")

    def test_auto_takes_p_where_chance_explains_it(self):
        rnd = random.Random(4)
        self.series([(50, sum(rnd.random() < .1 for _ in range(50))) for _ in range(26)])
        chart = self.chart()
        self.assertLessEqual(chart["sigma_z"], 1.25)
        self.assertEqual(chart["chart"], "p")

    def test_shift_and_trend(self):
        self.series([(1000, x) for x in [60] * 8 + [40] * 8 + [30, 35, 40, 45, 55, 65, 75]])
        chart = self.chart("--chart", "p", "--weeks", 30)
        names = [set(point["signals"]) for point in chart["points"]]
        self.assertTrue(all("shift" in signals for signals in names[:16]))
        self.assertTrue(all("trend" in signals for signals in names[16:]))
        self.assertFollowsFormulas(chart, "p", [(1000, x) for x in [60] * 8 + [40] * 8 + [30, 35, 40, 45, 55, 65, 75]])

    def test_constant_series_have_no_signals(self):
        for x in (0, 7, 100):
            with self.subTest(x=x):
                self.workspace = self.folder / f"{x}.touchbase"
                self.series([(100, x)] * 26)
                for kind in ("auto", "p", "laney", "xmr"):
                    chart = self.chart("--chart", kind)
                    self.assertEqual([point["signals"] for point in chart["points"]], [[]] * 26)
                    self.assertEqual(chart["center"], x / 100)
                    self.assertEqual(chart["swing"], 0)
                    for point in chart["points"]:
                        self.assertLessEqual(0, point["lcl"])
                        self.assertLessEqual(point["lcl"], point["value"])
                        self.assertLessEqual(point["value"], point["ucl"])
                        self.assertLessEqual(point["ucl"], 1)

    def test_weeks_without_leads_are_left_out(self):
        weeks = [(100, 5), None, (100, 6), (0, 0), (100, 7), (100, 4)]
        self.series(weeks)
        chart = self.chart("--chart", "p")
        self.assertEqual([point["to"] for point in chart["points"]],
                         [(SUNDAY - timedelta(days=7 * back)).isoformat() for back in (5, 3, 1, 0)])
        for point in chart["points"]:
            self.assertEqual(date.fromisoformat(point["from"]).weekday(), 0)
            self.assertEqual(date.fromisoformat(point["to"]) - date.fromisoformat(point["from"]), timedelta(days=6))

    def test_weeks_counts_calendar_weeks(self):
        self.series([(100, 5), None] * 10 + [(100, 5)])
        self.assertEqual(len(self.chart("--weeks", 4)["points"]), 2)
        self.assertEqual(len(self.chart("--weeks", 5)["points"]), 3)

    def test_last_week_ends_on_or_before_the_day_less_the_return_window(self):
        self.series([(100, 5)] * 10)
        last = lambda *args, **more: self.chart(*args, **more)["points"][-1]["to"]
        day = lambda n: SUNDAY + timedelta(days=n)
        # return window 10 without an expectation
        self.assertEqual(last(as_of=day(10)), str(SUNDAY))
        self.assertEqual(last(as_of=day(9)), str(day(-7)))
        # the other measures do not mature
        self.assertEqual(last("--measure", "contact_rate", as_of=SUNDAY), str(SUNDAY))
        self.assertEqual(last("--measure", "contact_rate", as_of=day(-1)), str(day(-7)))

    def test_return_window_of_the_expectation(self):
        self.series([(100, 5)] * 10, expectations="3")
        self.assertEqual(self.chart(as_of=SUNDAY + timedelta(days=3))["points"][-1]["to"], str(SUNDAY))
        self.assertEqual(self.chart(as_of=SUNDAY + timedelta(days=2))["points"][-1]["to"],
                         str(SUNDAY - timedelta(days=7)))

    def test_fresh_weeks_stand_outside_limits_and_rules(self):
        weeks = [(100, 4 + week % 3) for week in range(20)] + [(100, 90)]
        self.series(weeks)
        as_of = SUNDAY + timedelta(days=6)
        settled = self.chart(as_of=as_of)
        chart = self.chart("--fresh", as_of=as_of)
        self.assertEqual(chart["points"][:-1], settled["points"])
        self.assertEqual(chart["center"], settled["center"])
        fresh = chart["points"][-1]
        self.assertIs(fresh["fresh"], True)
        self.assertEqual((fresh["x"], fresh["signals"]), (90, []))
        self.assertNotIn("90", [point["x"] for point in settled["points"]])

    def test_swing(self):
        rnd = random.Random(7)
        weeks = [(rnd.randrange(5, 300), 0) for _ in range(26)]
        weeks = [(n, rnd.randrange(0, n // 3 + 1)) for n, _ in weeks]
        self.series(weeks)
        self.assertAlmostEqual(self.chart()["swing"], swing(weeks[-13:]), places=9)

    def test_no_swing_of_three_weeks(self):
        self.series([(100, 5), (100, 6), (100, 7)])
        self.assertIsNone(self.chart()["swing"])

    def test_weeks_of_few_leads_make_no_swing(self):
        self.series([(9, 5)] * 20)
        self.assertIsNone(self.chart()["swing"])

    def test_without_weeks(self):
        self.new()
        self.take(self.write("buyers.csv", "buyer,signed_on\nB,2020-01-01\n"))
        chart = self.chart()
        self.assertEqual((chart["points"], chart["center"], chart["swing"]), ([], None, None))

    def test_unknown_disputes_are_no_zeros(self):
        self.new()
        self.write("in/buyers.csv", "buyer\nB\n")
        self.write("in/deliveries.csv", f"buyer,day,source,delivered,disputed\nB,{SUNDAY},a,100,5\nB,{SUNDAY},b,100,\n")
        self.take(self.folder / "in")
        points = self.chart()["points"]
        self.assertEqual([(point["n"], point["x"]) for point in points], [(100, 5)])

    def test_wrong_words(self):
        self.new()
        for args in (["--measure", "returns"], ["--chart", "c"], ["--weeks", "0"], ["--weeks", "x"]):
            self.cli("control-chart", "-w", self.workspace, "--buyer", "B", *args, code=WRONG_USAGE)
        self.cli("control-chart", "-w", self.workspace, "--buyer", "B", code=DATA_SAID_NO)


if __name__ == "__main__":
    unittest.main()
