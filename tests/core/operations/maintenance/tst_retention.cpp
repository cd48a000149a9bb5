// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/maintenance/retention.h"
#include "support/filefixture.h"
#include "workspace/backups.h"

#include <QTest>

using namespace touchbase;
using namespace touchbase::test;

class TestRetention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settingsKeepEverythingByDefault();
    void olderThingsAreForgotten();
    void withoutLimitsNothingChanges();
};

void TestRetention::settingsKeepEverythingByDefault()
{
    QVERIFY(Retention::from({}) == Retention());
    const Retention some{90, std::nullopt, 30};
    QVERIFY(Retention::from(some.toSettings()) == some);
    QVERIFY(Retention::from({{QStringLiteral("retention-history"), QStringLiteral("[0]")},
                             {QStringLiteral("retention-trash"), QStringLiteral("[\"soon\"]")},
                             {QStringLiteral("retention-backups"), QStringLiteral("nonsense")}})
            == Retention());
}

void TestRetention::olderThingsAreForgotten()
{
    const Sandbox box;
    FixedClock clock(*Instant::parse(std::string_view("2026-01-10T12:00:00Z")));
    auto opened = Workspace::create({box.workspace()}, clock, QStringLiteral("Test"));
    VERIFY_OK(opened);
    Workspace &workspace = **opened;
    const auto trashBuyer = [&workspace](qint64 id) {
        return workspace.performNow(
            {QStringLiteral("trash-buyer"), [id](Writer &writer) { return writer.trash(BuyerId(id)); }});
    };
    VERIFY_OK(workspace.performNow(addBuyer(QStringLiteral("Old"))));
    VERIFY_OK(trashBuyer(1));
    VERIFY_OK(backUpDaily(box.workspace(), *Day::parse(std::string_view("2026-01-10"))));
    clock.set(*Instant::parse(std::string_view("2026-03-01T12:00:00Z")));
    VERIFY_OK(workspace.performNow(addBuyer(QStringLiteral("New"))));
    VERIFY_OK(trashBuyer(2));
    VERIFY_OK(backUpDaily(box.workspace(), *Day::parse(std::string_view("2026-03-01"))));

    const auto report = applyRetention(workspace, {30, 30, 30}, Zone());
    VERIFY_OK(report);
    QCOMPARE(report->changes, 2);
    QCOMPARE(report->deleted, 1);
    QCOMPARE(report->backups.size(), 1);
    const auto trash = workspace.readNow([](const Reader &reader) { return reader.trash(); });
    VERIFY_OK(trash);
    QCOMPARE(trash->size(), size_t{1});
    QCOMPARE(trash->front().title, QStringLiteral("New"));
    const auto history = workspace.readNow(
        [](const Reader &reader) { return reader.historyOf(QStringLiteral("buyer"), 1); });
    VERIFY_OK(history);
    QVERIFY(history->empty());
    QCOMPARE(listBackups(box.workspace()).size(), size_t{1});
}

void TestRetention::withoutLimitsNothingChanges()
{
    const Sandbox box;
    VERIFY_OK(makeWorkspace(box.workspace()));
    auto workspace = openWorkspace(box.workspace());
    VERIFY_OK(workspace);
    const auto newest = [&workspace] {
        return (*workspace)->readNow([](const Reader &reader) { return reader.newestChange(); });
    };
    const qint64 before = *newest();
    VERIFY_OK(applyRetention(**workspace, {}, Zone()));
    QCOMPARE(*newest(), before);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
