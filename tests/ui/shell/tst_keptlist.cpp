// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include "kit/plainlabel.h"

using namespace touchbase;
using namespace touchbase::ui;
using namespace touchbase::test;

/// The list as it was kept is shown at the next start, and then computed anew, whatever of it can be seen.
class TestKeptList : public QObject
{
    Q_OBJECT

    static bool saysThatItComputes(Desktop &desktop)
    {
        const auto labels = desktop.buyers().findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const PlainLabel *label) {
            return label->text().contains(QStringLiteral("are being computed"));
        });
    }
    /// Starts a day later, with what the first start kept.
    static void startTheNextDay(Desktop &desktop)
    {
        const auto isKept = [&desktop] {
            const auto kept = desktop.desk().workspace().readNow(
                [](const Reader &reader) { return reader.scoreSnapshots(); });
            return kept && !kept->empty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isKept(), 60'000);
        desktop.quit();
        desktop.clock().set(at("2026-03-13T15:00:00Z"));
        desktop.startAgain();
    }

private Q_SLOTS:
    void isComputedAnew()
    {
        Desktop desktop;
        startTheNextDay(desktop);
        QCOMPARE(desktop.buyers().model().total(), 24);
        QTRY_VERIFY_WITH_TIMEOUT(!saysThatItComputes(desktop), 60'000);
    }
    void isComputedAnewWhereNoRowIsInScope()
    {
        Desktop desktop;
        desktop.preferences().setAuthor(QStringLiteral("Nobody Here"));
        desktop.preferences().setOnlyMine(true);
        startTheNextDay(desktop);
        QCOMPARE(desktop.buyers().model().rowCount(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!saysThatItComputes(desktop), 60'000);
    }
};

TOUCHBASE_UI_TEST(TestKeptList)
#include "tst_keptlist.moc"
