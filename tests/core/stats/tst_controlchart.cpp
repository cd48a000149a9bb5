// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/controlchart.h"

#include <QtTest>

#include <cmath>

using namespace touchbase;
using namespace touchbase::stats;

namespace {

constexpr std::initializer_list<ChartChoice> choices{ChartChoice::Auto, ChartChoice::P, ChartChoice::Laney,
                                                     ChartChoice::Xmr};

bool isNear(Fraction found, double expected, double tolerance = 5e-8)
{
    return std::abs(found.value - expected) < tolerance;
}

std::vector<Subgroup> weeks(double n, const std::vector<double> &hits)
{
    std::vector<Subgroup> subgroups;
    for (double x : hits)
        subgroups.push_back({x, n});
    return subgroups;
}

std::vector<Subgroup> alternating(double n, double low, double high, int pairs)
{
    std::vector<Subgroup> subgroups;
    for (int i = 0; i < pairs; ++i) {
        subgroups.push_back({low, n});
        subgroups.push_back({high, n});
    }
    return subgroups;
}

/// Nonconforming of 50, thirty samples: the wafers of NIST/SEMATECH e-Handbook 6.3.3.2, which are the orange
/// juice cans of D. C. Montgomery, Introduction to Statistical Quality Control, and of R's qcc.
std::vector<Subgroup> nistWafers()
{
    return weeks(50, {12, 15, 8, 10, 4,  7,  16, 9,  14, 10, 5,  6, 17, 12, 22,
                      8,  10, 5, 13, 11, 20, 18, 24, 15, 9,  12, 7, 13, 9,  6});
}

QList<int> naming(Signal signal, const ControlChart &chart)
{
    QList<int> found;
    for (size_t i = 0; i < chart.points.size(); ++i) {
        if (chart.points[i].signals.has(signal))
            found << int(i);
    }
    return found;
}

bool isQuiet(const ControlChart &chart)
{
    return std::all_of(chart.points.begin(), chart.points.end(),
                       [](const ControlPoint &point) { return point.signals.isEmpty(); });
}

bool isFraction(Fraction fraction)
{
    return std::isfinite(fraction.value) && fraction.value >= 0 && fraction.value <= 1;
}

bool isSane(const ControlChart &chart)
{
    const bool head = (!chart.center || isFraction(*chart.center))
                      && (!chart.sigmaZ || (std::isfinite(*chart.sigmaZ) && *chart.sigmaZ >= 0));
    return head && std::all_of(chart.points.begin(), chart.points.end(), [](const ControlPoint &point) {
               return isFraction(point.value)
                      && (!point.limits || (isFraction(point.limits->lcl) && isFraction(point.limits->ucl)));
           });
}

} // namespace

class TestControlChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // As printed by summary(qcc) for these data: centre 0.2313333, limits 0.05242755 and 0.4102391, samples 15
    // and 23 outside; NIST rounds to 0.2313.
    void pChartAgreesWithNistAndQcc()
    {
        const ControlChart chart = controlChart(nistWafers(), ChartChoice::P);
        QCOMPARE(chart.kind, ChartKind::P);
        QVERIFY(isNear(*chart.center, 0.2313333));
        for (const ControlPoint &point : chart.points) {
            QVERIFY(isNear(point.limits->lcl, 0.05242755));
            QVERIFY(isNear(point.limits->ucl, 0.4102391));
        }
        QCOMPARE(naming(Signal::Beyond, chart), QList<int>({14, 22}));
        QCOMPARE(chart.points[0].value.value, 0.24);
    }

    // Worked by hand: the 29 differences of the wafers add up to 162; mR̄ = 162/29/50 = 0.1117241, sigma of p
    // 0.0596353, so sigma z = 0.1117241/0.0596353/1.128 = 1.6608667: too wide for a p-chart. Laney's limits are
    // 0.2313333 ± 3·0.1117241/1.128 = ± 0.2971387, of which the lower is clamped.
    void overdispersedWafersTakeLaney()
    {
        const ControlChart chart = controlChart(nistWafers(), ChartChoice::Auto);
        QCOMPARE(chart.kind, ChartKind::Laney);
        QVERIFY(std::abs(*chart.sigmaZ - 1.6608667) < 5e-7);
        QCOMPARE(chart.points[3].limits->lcl.value, 0.0);
        QVERIFY(isNear(chart.points[3].limits->ucl, 0.5284720, 5e-7));
        QVERIFY(naming(Signal::Beyond, chart).isEmpty());
    }

    // Worked by hand in tst_controllimits: sigma z 2.2163121; 3·0.05·2.2163121 = 0.3324468, and half of it.
    void laneyLimitsFollowEachWeeksN()
    {
        const ControlChart chart = controlChart({{60, 100}, {180, 400}, {55, 100}, {205, 400}}, ChartChoice::Laney);
        QVERIFY(isNear(chart.points[0].limits->lcl, 0.1675532));
        QVERIFY(isNear(chart.points[0].limits->ucl, 0.8324468));
        QVERIFY(isNear(chart.points[1].limits->lcl, 0.3337766));
        QVERIFY(isNear(chart.points[1].limits->ucl, 0.6662234));
    }

    // By hand: n 100, x 51 and 49 in turn: z ± 0.2, mR̄ 0.4, sigma z 0.3546099; 0.5 ± 0.15·0.3546099.
    void laneyNarrowsTheLimitsOfWeeksTooAlike()
    {
        const ControlChart chart = controlChart(alternating(100, 51, 49, 3), ChartChoice::Laney);
        QVERIFY(std::abs(*chart.sigmaZ - 0.3546099) < 5e-8);
        QVERIFY(isNear(chart.points[0].limits->lcl, 0.4468085));
        QVERIFY(isNear(chart.points[0].limits->ucl, 0.5531915));
        QCOMPARE(controlChart(alternating(100, 51, 49, 3), ChartChoice::Auto).kind, ChartKind::P);
    }

    // n 40,000 at one half has a sigma of 100 leads. In turn 70 above and below: sigma z 1.4/1.128 = 1.241;
    // 71 above and below: 1.42/1.128 = 1.259.
    void autoTakesLaneyAboveOneAndAQuarter()
    {
        const ControlChart below = controlChart(alternating(40'000, 19'930, 20'070, 5), ChartChoice::Auto);
        QVERIFY(std::abs(*below.sigmaZ - 1.2411348) < 5e-7);
        QCOMPARE(below.kind, ChartKind::P);
        const ControlChart above = controlChart(alternating(40'000, 19'929, 20'071, 5), ChartChoice::Auto);
        QVERIFY(std::abs(*above.sigmaZ - 1.2588652) < 5e-7);
        QCOMPARE(above.kind, ChartKind::Laney);
    }

    // By hand: rates 0.2, 0.3, 0.25, 0.25 of n 10, 100, 20, 20: centre 42/150 = 0.28, ranges 0.1, 0.05, 0,
    // mR̄ 0.05, reach 0.133.
    void xmrLimitsAreTheSameForAllWeeks()
    {
        const ControlChart chart = controlChart({{2, 10}, {30, 100}, {5, 20}, {5, 20}}, ChartChoice::Xmr);
        QCOMPARE(chart.kind, ChartKind::Xmr);
        QVERIFY(isNear(*chart.center, 0.28));
        for (const ControlPoint &point : chart.points) {
            QVERIFY(isNear(point.limits->lcl, 0.147));
            QVERIFY(isNear(point.limits->ucl, 0.413));
        }
    }

    void limitsAreClampedToWhatARateCanBe()
    {
        for (ChartChoice choice : choices) {
            const ControlChart low = controlChart(alternating(20, 0, 4, 3), choice);
            QCOMPARE(low.points[0].limits->lcl.value, 0.0);
            const ControlChart high = controlChart(alternating(20, 16, 20, 3), choice);
            QCOMPARE(high.points[0].limits->ucl.value, 1.0);
        }
    }

    // n 20 and one lead in ten: the lower limit is clamped at 0. Two thirds of the way to it would be 0.033;
    // two sigma lie below 0, so weeks without disputes are no alarm.
    void weeksAtAClampedLimitAreNoAlarm()
    {
        const ControlChart chart = controlChart(weeks(20, {0, 4, 0, 3, 0, 5, 2, 0, 4}), ChartChoice::P);
        QVERIFY(isQuiet(chart));
    }

    void constantSeriesRaisesNoAlarm()
    {
        for (ChartChoice choice : choices) {
            const ControlChart chart = controlChart(weeks(30, std::vector<double>(26, 7)), choice);
            QVERIFY(isSane(chart));
            QVERIFY(isQuiet(chart));
        }
    }

    // The same rate from different n: rounding must not decide.
    void constantRateOfDifferentNRaisesNoAlarm()
    {
        for (ChartChoice choice : choices) {
            std::vector<Subgroup> subgroups;
            for (int i = 1; i <= 26; ++i)
                subgroups.push_back({3.0 * i, 10.0 * i});
            QVERIFY(isQuiet(controlChart(subgroups, choice)));
        }
    }

    void allZeroAndAllDisputedRaiseNoAlarm()
    {
        for (ChartChoice choice : choices) {
            for (double x : {0.0, 30.0}) {
                const ControlChart chart = controlChart(weeks(30, std::vector<double>(26, x)), choice);
                QVERIFY(isSane(chart));
                QVERIFY(isQuiet(chart));
                QVERIFY(!chart.sigmaZ);
                QCOMPARE(chart.points[0].limits->lcl.value, x / 30);
                QCOMPARE(chart.points[0].limits->ucl.value, x / 30);
            }
        }
    }

    void sixOnASideAreQuietAndSevenAreAShift()
    {
        const ControlChart six = controlChart(weeks(100, {9, 11, 11, 11, 11, 11, 11, 9, 9, 9, 9, 9}), ChartChoice::P);
        QVERIFY(naming(Signal::Shift, six).isEmpty());
        const ControlChart seven = controlChart(weeks(100, {9, 11, 11, 11, 11, 11, 11, 11, 9, 9, 9, 9, 9, 9}),
                                                ChartChoice::P);
        QCOMPARE(naming(Signal::Shift, seven), QList<int>({1, 2, 3, 4, 5, 6, 7}));
    }

    void sixRisingAreQuietAndSevenAreATrend()
    {
        const ControlChart six = controlChart(weeks(100, {7, 8, 9, 10, 11, 12, 12}), ChartChoice::P);
        QVERIFY(naming(Signal::Trend, six).isEmpty());
        const ControlChart seven = controlChart(weeks(100, {7, 8, 9, 10, 11, 12, 13}), ChartChoice::P);
        QCOMPARE(naming(Signal::Trend, seven), QList<int>({0, 1, 2, 3, 4, 5, 6}));
    }

    void freshWeeksStayOutsideCentreLimitsAndRules()
    {
        std::vector<Subgroup> subgroups = nistWafers();
        const ControlChart without = controlChart(subgroups, ChartChoice::Auto);
        subgroups.push_back({50, 50, true});
        subgroups.push_back({0, 50, true});
        const ControlChart with = controlChart(subgroups, ChartChoice::Auto);
        QCOMPARE(*with.center, *without.center);
        QCOMPARE(*with.sigmaZ, *without.sigmaZ);
        QCOMPARE(with.points.size(), size_t{32});
        QVERIFY(with.points[30].fresh && !with.points[29].fresh);
        QCOMPARE(with.points[30].value.value, 1.0);
        QVERIFY(!with.points[30].limits && with.points[30].signals.isEmpty());
    }

    void freshWeekDoesNotCompleteARow()
    {
        std::vector<Subgroup> subgroups = weeks(100, {9, 9, 9, 9, 9, 9, 11, 11, 11, 11, 11, 11});
        subgroups.push_back({11, 100, true});
        QVERIFY(isQuiet(controlChart(subgroups, ChartChoice::P)));
        subgroups.back().fresh = false;
        QVERIFY(!isQuiet(controlChart(subgroups, ChartChoice::P)));
    }

    void onlyFreshWeeksHaveNoCentre()
    {
        const ControlChart chart = controlChart({{3, 10, true}, {4, 10, true}}, ChartChoice::Auto);
        QVERIFY(!chart.center && !chart.sigmaZ);
        QCOMPARE(chart.points[1].value.value, 0.4);
        QVERIFY(isQuiet(chart));
    }

    void weekWithoutLeadsBreaksNothing()
    {
        for (ChartChoice choice : choices) {
            const std::vector<Subgroup> plain = weeks(100, {9, 11, 11, 11, 11, 11, 11, 11, 9, 9, 9, 9, 9, 9});
            std::vector<Subgroup> gap = plain;
            gap.insert(gap.begin() + 4, Subgroup{0, 0});
            const ControlChart chart = controlChart(gap, choice);
            QVERIFY(isSane(chart));
            QCOMPARE(*chart.center, *controlChart(plain, choice).center);
            QCOMPARE(chart.points[4].value, *chart.center);
            QVERIFY(!chart.points[4].limits && chart.points[4].signals.isEmpty());
            QCOMPARE(naming(Signal::Shift, chart), QList<int>({1, 2, 3, 5, 6, 7, 8}));
        }
    }

    void fewWeeksAreNeverNotANumber()
    {
        for (ChartChoice choice : choices) {
            QVERIFY(controlChart({}, choice).points.empty());
            QVERIFY(isSane(controlChart({{0, 0}}, choice)));
            const ControlChart one = controlChart({{3, 10}}, choice);
            QVERIFY(isSane(one) && isQuiet(one));
            QVERIFY(!one.sigmaZ);
            QVERIFY(isSane(controlChart({{0, 1}, {1, 1}}, choice)));
        }
    }

    // One week, n 100 and x 10: 0.1 ± 3·0.03, with nothing from which to take a sigma z or a moving range.
    void singleWeekHasTheLimitsOfItsN()
    {
        for (ChartChoice choice : {ChartChoice::P, ChartChoice::Laney}) {
            const ControlChart chart = controlChart({{10, 100}}, choice);
            QVERIFY(isNear(chart.points[0].limits->lcl, 0.01));
            QVERIFY(isNear(chart.points[0].limits->ucl, 0.19));
        }
        QVERIFY(!controlChart({{10, 100}}, ChartChoice::Xmr).points[0].limits);
    }

    void chartsHaveTheWordsOfTheFormat()
    {
        QCOMPARE(word(ChartKind::P), "p");
        QCOMPARE(word(ChartKind::Laney), "laney");
        QCOMPARE(word(ChartKind::Xmr), "xmr");
        QCOMPARE(*parseWord<ChartChoice>(std::string_view("auto")), ChartChoice::Auto);
        QCOMPARE(*parseWord<ChartChoice>(std::string_view("xmr")), ChartChoice::Xmr);
        QVERIFY(!parseWord<ChartChoice>(std::string_view("u")));
    }
};

QTEST_APPLESS_MAIN(TestControlChart)
#include "tst_controlchart.moc"
