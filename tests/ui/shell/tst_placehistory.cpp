// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/placehistory.h"

#include <QtTest>

using namespace touchbase;
using namespace touchbase::ui;

class TestPlaceHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nowhereToGoAtFirst();
    void backAndForwardReturnToPlacesAsTheyWereLeft();
    void goingSomewhereForgetsWhatLayAhead();
    void goneBuyersAreForgotten();
    void longWaysAreCutAtTheirBeginning();
};

void TestPlaceHistory::nowhereToGoAtFirst()
{
    PlaceHistory history;
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    QVERIFY(!history.back({PageId::Buyers}) && !history.forward({PageId::Buyers}));
}

void TestPlaceHistory::backAndForwardReturnToPlacesAsTheyWereLeft()
{
    PlaceHistory history;
    history.leave({PageId::Buyers, {}, {{QStringLiteral("scroll"), 7}}});
    const auto back = history.back({PageId::Buyer, BuyerId(3), {{QStringLiteral("tab"), 2}}});
    QVERIFY(back && back->page == PageId::Buyers && back->state[QStringLiteral("scroll")] == 7);
    const auto forward = history.forward(*back);
    QVERIFY(forward && forward->buyer == BuyerId(3) && forward->state[QStringLiteral("tab")] == 2);
    QVERIFY(history.canGoBack() && !history.canGoForward());
}

void TestPlaceHistory::goingSomewhereForgetsWhatLayAhead()
{
    PlaceHistory history;
    history.leave({PageId::Buyers});
    (void)history.back({PageId::Trash});
    QVERIFY(history.canGoForward());
    history.leave({PageId::Buyers});
    QVERIFY(!history.canGoForward());
}

void TestPlaceHistory::goneBuyersAreForgotten()
{
    PlaceHistory history;
    history.leave({PageId::Buyer, BuyerId(3)});
    history.leave({PageId::Buyer, BuyerId(4)});
    history.forget(BuyerId(4));
    const auto back = history.back({PageId::Buyers});
    QVERIFY(back && back->buyer == BuyerId(3));
    QVERIFY(!history.canGoBack());
}

void TestPlaceHistory::longWaysAreCutAtTheirBeginning()
{
    PlaceHistory history;
    for (qint64 i = 1; i <= 150; ++i)
        history.leave({PageId::Buyer, BuyerId(i)});
    size_t steps = 0;
    std::optional<Place> place;
    for (auto next = history.back({PageId::Buyers}); next; next = history.back(*next)) {
        place = next;
        ++steps;
    }
    QCOMPARE(steps, PlaceHistory::most);
    QCOMPARE(place->buyer, std::optional(BuyerId(51)));
}

QTEST_APPLESS_MAIN(TestPlaceHistory)
#include "tst_placehistory.moc"
