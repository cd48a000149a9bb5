// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/worth.h"

#include <QTest>

#include <cmath>

using namespace touchbase;

class TestWorth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 30,000.00 in 90 days are 10,000.00 a month, of which 20 % are 2,000.00, for 12 ÷ 0.225 = 53 ⅓ months.
    void aMonthsMarginTimesTheLifetime()
    {
        QVERIFY(std::abs(rules::worthOf(Minor{3'000'000}, 20) - 200'000 * (53 + 1.0 / 3)) < 1e-6);
        QCOMPARE(rules::worthOf(Minor{0}, 20), 0.0);
    }
    void ranksAreWithinOneCurrency()
    {
        const Currency usd = Currency::usd();
        const Currency yen = Currency::parse(QStringLiteral("JPY")).value();
        const auto ranks = rules::ranksOf({{BuyerId(1), usd, 500},
                                           {BuyerId(2), yen, 9e9},
                                           {BuyerId(3), usd, 900},
                                           {BuyerId(4), usd, 500},
                                           {BuyerId(5), usd, 100}});
        QCOMPARE(ranks.at(BuyerId(3)), 1.0);
        QCOMPARE(ranks.at(BuyerId(2)), 1.0);
        QCOMPARE(ranks.at(BuyerId(1)), 0.5); // the second and third of four are worth the same
        QCOMPARE(ranks.at(BuyerId(4)), 0.5);
        QCOMPARE(ranks.at(BuyerId(5)), 0.25);
    }
};

QTEST_APPLESS_MAIN(TestWorth)
#include "tst_worth.moc"
