// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/runrules.h"

#include <QtTest>

using namespace touchbase::stats;

Q_DECLARE_METATYPE(Signal)

namespace {

/// The indices of the points that name a signal, in a series whose limits lie 3 from the centre.
QList<int> naming(Signal signal, const QList<double> &offsets)
{
    std::vector<Deviation> points;
    for (double offset : offsets)
        points.push_back({offset, 3.0});
    const std::vector<Signals> signals = runSignals(points);
    QList<int> found;
    for (size_t i = 0; i < signals.size(); ++i) {
        if (signals[i].has(signal))
            found << int(i);
    }
    return found;
}

} // namespace

class TestRunRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Expected values read off the rules of formats.md by hand.
    void pointsOfASignalNameIt_data()
    {
        QTest::addColumn<Signal>("signal");
        QTest::addColumn<QList<double>>("offsets");
        QTest::addColumn<QList<int>>("expected");
        using D = QList<double>;
        using I = QList<int>;

        QTest::newRow("beyond above") << Signal::Beyond << D{0, 3.1, 0} << I{1};
        QTest::newRow("beyond below") << Signal::Beyond << D{0, -3.1, 0} << I{1};
        QTest::newRow("on the limit is not beyond") << Signal::Beyond << D{3, -3, 3 + 1e-13} << I{};

        QTest::newRow("six on a side") << Signal::Shift << D{1, 1, 1, 1, 1, 1} << I{};
        QTest::newRow("seven above") << Signal::Shift << D{-1, 1, 1, 1, 1, 1, 1, 1, -1} << I{1, 2, 3, 4, 5, 6, 7};
        QTest::newRow("seven below") << Signal::Shift << D{-1, -2, -1, -2, -1, -2, -1} << I{0, 1, 2, 3, 4, 5, 6};
        QTest::newRow("eight name it all") << Signal::Shift << D{1, 2, 1, 2, 1, 2, 1, 2} << I{0, 1, 2, 3, 4, 5, 6, 7};
        QTest::newRow("centre breaks a row") << Signal::Shift << D{1, 1, 1, 0, 1, 1, 1, 1} << I{};
        QTest::newRow("rounding of the centre breaks it") << Signal::Shift << D{1, 1, 1, 1e-13, 1, 1, 1} << I{};
        QTest::newRow("all on the centre") << Signal::Shift << D{0, 0, 0, 0, 0, 0, 0, 0} << I{};
        QTest::newRow("other side breaks a row") << Signal::Shift << D{1, 1, 1, 1, 1, 1, -1, 1} << I{};

        QTest::newRow("six rising") << Signal::Trend << D{-2, -1, 0, 1, 2, 2.5} << I{};
        QTest::newRow("seven rising") << Signal::Trend << D{-2, -1, 0, 1, 2, 2.5, 2.8} << I{0, 1, 2, 3, 4, 5, 6};
        QTest::newRow("seven falling") << Signal::Trend << D{0, 2, 1.5, 1, 0, -1, -1.5, -2, 0}
                                       << I{1, 2, 3, 4, 5, 6, 7};
        QTest::newRow("an equal one breaks it") << Signal::Trend << D{-2, -1, 0, 0, 1, 2, 2.5} << I{};
        QTest::newRow("rounding is no step") << Signal::Trend << D{-2, -1, 0, 1e-13, 1, 2, 2.5} << I{};
        QTest::newRow("constant") << Signal::Trend << D{1, 1, 1, 1, 1, 1, 1, 1} << I{};
        QTest::newRow("a peak belongs to both")
            << Signal::Trend << D{0, 1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 0} << I{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        QTest::newRow("only the long arm of a peak")
            << Signal::Trend << D{4, 5, 6, 5, 4, 3, 2, 1, 0} << I{2, 3, 4, 5, 6, 7, 8};

        QTest::newRow("neighbours") << Signal::TwoOfThree << D{0, 2.1, 2.1, 0} << I{1, 2};
        QTest::newRow("one in between") << Signal::TwoOfThree << D{0, 2.1, 0, 2.1, 0} << I{1, 3};
        QTest::newRow("below") << Signal::TwoOfThree << D{-2.5, 1, -2.1} << I{0, 2};
        QTest::newRow("three of three") << Signal::TwoOfThree << D{2.1, 2.2, 2.3} << I{0, 1, 2};
        QTest::newRow("one of three") << Signal::TwoOfThree << D{0, 2.9, 0, 0, 2.9} << I{};
        QTest::newRow("on either side") << Signal::TwoOfThree << D{2.5, -2.5, 0} << I{};
        QTest::newRow("other side in between") << Signal::TwoOfThree << D{2.5, -2.5, 2.5} << I{0, 2};
        QTest::newRow("exactly two thirds") << Signal::TwoOfThree << D{2, 2, 2} << I{};
        QTest::newRow("two points are not three") << Signal::TwoOfThree << D{2.5, 2.5} << I{};
        QTest::newRow("beyond counts too") << Signal::TwoOfThree << D{3.5, 0, 2.5} << I{0, 2};
    }
    void pointsOfASignalNameIt()
    {
        QFETCH(Signal, signal);
        QFETCH(QList<double>, offsets);
        QTEST(naming(signal, offsets), "expected");
    }

    void eachPointIsJudgedByItsOwnReach()
    {
        const std::vector<Deviation> points{{1.0, 3.0}, {1.0, 0.9}, {1.0, 1.2}};
        const std::vector<Signals> signals = runSignals(points);
        QVERIFY(signals[0].isEmpty());
        QVERIFY(signals[1] == Signals({Signal::Beyond, Signal::TwoOfThree}));
        QVERIFY(signals[2] == Signals({Signal::TwoOfThree}));
    }

    void withoutLimitsOnlyRowsAreSeen()
    {
        const std::vector<Deviation> points(7, Deviation{100, std::nullopt});
        for (const Signals &signals : runSignals(points))
            QVERIFY(signals == Signals({Signal::Shift}));
    }

    void limitsWithoutWidthRaiseNothingOnTheCentre()
    {
        const std::vector<Deviation> points(9, Deviation{5e-13, 0.0});
        for (const Signals &signals : runSignals(points))
            QVERIFY(signals.isEmpty());
    }

    void noPointsHaveNoSignals() { QVERIFY(runSignals({}).empty()); }

    void wordsComeInTheOrderOfTheFormat()
    {
        const Signals all{Signal::TwoOfThree, Signal::Trend, Signal::Shift, Signal::Beyond};
        const std::vector<std::string_view> expected{"beyond", "shift", "trend", "two_of_three"};
        QVERIFY(all.words() == expected);
        QVERIFY(Signals().words().empty());
        QVERIFY(Signals({Signal::Trend}).words() == std::vector<std::string_view>{"trend"});
    }
};

QTEST_APPLESS_MAIN(TestRunRules)
#include "tst_runrules.moc"
