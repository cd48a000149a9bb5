// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboardingdesktop.h"

#include <QListView>

using namespace touchbase;
using namespace touchbase::ui;
using namespace touchbase::test;

/// The gate in the window: what it demands, each by itself; who goes past it, and where that is seen.
class TestGate : public QObject
{
    Q_OBJECT

    static QString saidOf(OnboardingDesktop &desktop, const QString &demand)
    {
        return desktop.find<QLabel>(qPrintable(demand + QStringLiteral("Label")))->accessibleName();
    }

private Q_SLOTS:
    void refusesAsLongAsOneConditionIsMissing_data()
    {
        QTest::addColumn<QString>("demand");
        QTest::addColumn<QString>("said");
        QTest::newRow("review") << "review_14_day"
                                << "its 14-day review was not held";
        QTest::newRow("decision maker") << "decision_maker"
                                        << "decision maker";
        QTest::newRow("recommendations") << "recommendations"
                                         << "two recommendations";
        QTest::newRow("steps") << "required_items"
                               << "required";
        QTest::newRow("expectations") << "validated_expectations"
                                      << "expectations";
    }
    void refusesAsLongAsOneConditionIsMissing()
    {
        QFETCH(QString, demand);
        QFETCH(QString, said);
        OnboardingDesktop desktop([&demand](OnboardingDesktop &filled) {
            filled.start();
            filled.tickAll(demand == QLatin1String("required_items"));
            filled.validate(demand != QLatin1String("validated_expectations"));
            if (demand == QLatin1String("review_14_day"))
                return;
            const bool withOther = demand == QLatin1String("decision_maker");
            filled.hold(withOther ? QStringLiteral("Dee Castellano") : QStringLiteral("Maria Lopez"),
                        demand == QLatin1String("recommendations") ? 1 : 2);
        });
        desktop.openTab("onboarding");
        QVERIFY2(saidOf(desktop, demand).endsWith(QStringLiteral("not met")), qPrintable(saidOf(desktop, demand)));
        if (demand != QLatin1String("review_14_day")) { // without it, nobody took part and nothing was recommended
            for (size_t i = 0; i < Words<GateDemand>::table.size(); ++i) {
                const QString other = wordString(static_cast<GateDemand>(i));
                QCOMPARE(saidOf(desktop, other).endsWith(QStringLiteral(": met")), other != demand);
            }
        }
        QVERIFY(!desktop.find<QPushButton>("completeOnboardingPushButton")->isEnabled());

        desktop.trigger(ActionId::CompleteOnboarding); // the menu's way round is none
        desktop.save();
        auto *message = desktop.form()->findChild<InlineMessage *>(QStringLiteral("formMessage"));
        QVERIFY(message->isVisible());
        QVERIFY2(message->text().contains(said, Qt::CaseInsensitive), qPrintable(message->text()));
        QVERIFY(!desktop.list<Checklist>().front().value.completedOn);
        QVERIFY(desktop.buyerNow().stage == Stage::Onboarding);
    }

    void anOverrideNeedsAReasonAndIsSeen()
    {
        OnboardingDesktop desktop([](OnboardingDesktop &filled) { filled.start(); });
        desktop.openTab("onboarding");
        QVERIFY(!desktop.shows("overrideMessage"));
        desktop.press("overrideGatePushButton");
        auto *save = desktop.form()->findChild<QPushButton *>(QStringLiteral("saveButton"));
        QVERIFY(!save->isEnabled());
        desktop.save(); // Ctrl+Enter is no way round either
        QVERIFY(desktop.hasForm());
        QVERIFY(desktop.buyerNow().gateOverride.isEmpty());
        desktop.type("gateOverridePlainTextEdit", QStringLiteral("They were with us until last year."));
        QVERIFY(save->isEnabled());
        desktop.save();
        QCOMPARE(desktop.buyerNow().gateOverride, QStringLiteral("They were with us until last year."));

        auto *message = desktop.find<InlineMessage>("overrideMessage");
        QCOMPARE(message->text(), QStringLiteral("The gate was overridden: “They were with us until last year.” (Dana "
                                                 "Whitfield, 2 Mar 2026)"));
        QTRY_VERIFY(desktop.find<QPushButton>("completeOnboardingPushButton")->isEnabled());
        desktop.openTab("timeline");
        auto *list = desktop.find<QListView>("timelineList");
        const auto isTold = [list] {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QString text = list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
                if (text.contains(QStringLiteral("Gate overridden"))
                    && text.contains(QStringLiteral("They were with us until last year.")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isTold());
        desktop.desk().undo();
        QTRY_VERIFY(desktop.buyerNow().gateOverride.isEmpty());
        QTRY_VERIFY(!isTold());
    }

    void theSecondOfTwoWhoTickIsTold()
    {
        OnboardingDesktop desktop([](OnboardingDesktop &filled) { filled.start(); });
        desktop.openTab("onboarding");
        auto *table = desktop.find<DataTable>("checklistTable");
        table->setFocus();
        table->goToRow(0);
        const auto item = desktop.list<ChecklistItem>().front();
        auto other = must(Workspace::open({desktop.file()}, desktop.clock(), QStringLiteral("Ada")));
        must(other->performNow(operations::tickItem(item.id, day("2026-03-01"), QStringLiteral("By phone"))));
        QTest::keyClick(table, Qt::Key_Space); // before the window heard of it
        desktop.settle();
        auto *message = desktop.find<InlineMessage>("checklistMessage");
        QVERIFY2(message->text().startsWith(QStringLiteral("Somebody else changed this step")),
                 qPrintable(message->text()));
        const auto now = desktop.list<ChecklistItem>().front().value;
        QCOMPARE(now.doneOn, std::optional(day("2026-03-01")));
        QCOMPARE(now.note, QStringLiteral("By phone"));
        QTRY_COMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Done"));
    }

    void aStepIsDoneOnAnotherDayWithANote()
    {
        OnboardingDesktop desktop([](OnboardingDesktop &filled) { filled.start(); });
        desktop.setDay("2026-03-04");
        desktop.openTab("onboarding");
        desktop.press("tickItemWithPushButton");
        desktop.type("doneOnLineEdit", QStringLiteral("2026-03-03"));
        desktop.type("notePlainTextEdit", QStringLiteral("Spoke with Maria."));
        desktop.save();
        const auto items = desktop.list<ChecklistItem>();
        const auto done = std::ranges::find_if(items, [](const auto &item) { return item.value.doneOn.has_value(); });
        QVERIFY(done != items.end());
        QCOMPARE(done->value.doneOn, std::optional(day("2026-03-03")));
        QCOMPARE(done->value.note, QStringLiteral("Spoke with Maria."));
    }
};

TOUCHBASE_UI_TEST(TestGate)
#include "tst_gate.moc"
