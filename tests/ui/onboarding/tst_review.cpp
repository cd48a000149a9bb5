// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboardingdesktop.h"

#include "operations/reporting/reviewloading.h"

using namespace touchbase;
using namespace touchbase::ui;
using namespace touchbase::test;

/// The 14-day review, guided: a draft at any time, held only with what the gate demands, moved and reopened for a
/// reason.
class TestFirstReview : public QObject
{
    Q_OBJECT

    static std::unique_ptr<OnboardingDesktop> opened()
    {
        auto desktop = std::make_unique<OnboardingDesktop>([](OnboardingDesktop &filled) {
            filled.start();
            Delivery delivery = aDelivery(filled.buyer()); // of 10 March: 20 leads, 1 disputed, 11 contacted, 2 sold
            filled.add(delivery);
            filled.validate();
        });
        desktop->setDay("2026-03-16");
        desktop->openTab("reviews");
        return desktop;
    }
    static QString errorOf(OnboardingDesktop &desktop, const char *field) { return desktop.form()->errorOf(field); }

private Q_SLOTS:
    void itIsADraftUntilItIsHeld()
    {
        const auto desktop = opened();
        desktop->trigger(ActionId::FirstReview);
        desktop->type("winsPlainTextEdit", QStringLiteral("First lead on day 8"));
        desktop->save();
        const auto draft = desktop->list<Review>().front().value;
        QVERIFY(!draft.heldOn);
        QVERIFY(desktop->list<Task>().empty());
        const auto numbers = report::frozenNumbers(draft.frozen);
        QVERIFY(numbers);
        QCOMPARE(numbers->days.from, day("2026-03-02"));
        QCOMPARE(numbers->figures.size(), size_t{5});
        QCOMPARE(numbers->figures[0].quarter.value, std::optional(20.0)); // delivered
        QCOMPARE(numbers->figures[2].quarter.n, qint64{20});              // contact rate: 11 of 20
        QCOMPARE(numbers->figures[2].quarter.part, qint64{11});
        QCOMPARE(numbers->figures[2].agreed->value, 55.0);

        // What comes later changes nothing.
        Delivery late = aDelivery(desktop->buyer());
        late.day = day("2026-03-11");
        desktop->add(late);
        desktop->trigger(ActionId::FirstReview);
        QCOMPARE(desktop->form()->findChild<QPlainTextEdit *>(QStringLiteral("winsPlainTextEdit"))->toPlainText(),
                 QStringLiteral("First lead on day 8"));
        desktop->save();
        QCOMPARE(desktop->list<Review>().front().value.frozen, draft.frozen);
    }
    void itIsNotHeldWithoutTwoRecommendations()
    {
        const auto desktop = opened();
        desktop->trigger(ActionId::FirstReview);
        desktop->type("contactsLineEdit", QStringLiteral("Maria Lopez"));
        desktop->type("recommendationTitle1LineEdit", QStringLiteral("Only one"));
        desktop->press("signOffButton");
        QVERIFY(errorOf(*desktop, "recommendations").contains(QStringLiteral("at least two recommendations")));
        QVERIFY(desktop->list<Review>().empty());
    }
    void aDayBeforeSigningIsRefused()
    {
        const auto desktop = opened();
        desktop->trigger(ActionId::FirstReview);
        desktop->type("recommendationTitle1LineEdit", QStringLiteral("One"));
        desktop->type("recommendationTitle2LineEdit", QStringLiteral("Two"));
        desktop->type("heldOnLineEdit", QStringLiteral("2026-03-01"));
        desktop->save();
        QVERIFY2(errorOf(*desktop, "held_on").contains(QStringLiteral("signed on 2 Mar 2026")),
                 qPrintable(errorOf(*desktop, "held_on")));
        QVERIFY(desktop->list<Review>().empty());
    }
    void whoIsNoContactIsNotNamed()
    {
        const auto desktop = opened();
        desktop->trigger(ActionId::FirstReview);
        desktop->type("contactsLineEdit", QStringLiteral("Somebody Else"));
        desktop->save();
        QVERIFY2(errorOf(*desktop, "contacts").contains(QStringLiteral("Somebody Else")),
                 qPrintable(errorOf(*desktop, "contacts")));
    }
    void reopeningNeedsAReason()
    {
        const auto desktop = opened();
        desktop->hold(QStringLiteral("Maria Lopez"), 2);
        desktop->settle();
        desktop->trigger(ActionId::FirstReview);
        desktop->type("heldOnLineEdit", QString());
        desktop->save();
        QCOMPARE(errorOf(*desktop, "reopened_reason"), QStringLiteral("Write a reason."));
        desktop->type("reopenedReasonLineEdit", QStringLiteral("It was the wrong Maria"));
        desktop->save();
        const auto review = desktop->list<Review>().front().value;
        QVERIFY(!review.heldOn);
        QCOMPARE(review.reopenedReason, QStringLiteral("It was the wrong Maria"));
    }
    void theTabListsWhatIsDueAndMovesItForAReason()
    {
        const auto desktop = opened();
        auto *table = desktop->find<DataTable>("reviewsTable");
        QStringList names;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            names << table->model()->index(row, 0).data().toString();
        // Signed on 2 March: due on 16 March, 1 April, 1 May and 31 May.
        QCOMPARE(names, (QStringList{QStringLiteral("14-day review"), QStringLiteral("30-day review"),
                                     QStringLiteral("60-day review"), QStringLiteral("90-day review")}));
        QVERIFY(desktop->list<Review>().empty()); // looking stores nothing
        QTRY_VERIFY(desktop->find<QLabel>("buyerLineLabel")->text().contains(QStringLiteral("14-day review due")));
        table->setFocus();
        table->goToRow(0);
        desktop->trigger(ActionId::MoveReview);
        desktop->type("dueOnLineEdit", QStringLiteral("2026-03-18"));
        desktop->save();
        QVERIFY(!errorOf(*desktop, "moved_reason").isEmpty());
        desktop->type("movedReasonLineEdit", QStringLiteral("Maria is away"));
        desktop->save();
        const auto review = desktop->list<Review>().front().value;
        QCOMPARE(review.dueOn, day("2026-03-18"));
        QCOMPARE(review.movedReason, QStringLiteral("Maria is away"));
        QTRY_COMPARE(table->model()->index(0, 6).data().toString(), QStringLiteral("Moved: Maria is away"));
    }
};

TOUCHBASE_UI_TEST(TestFirstReview)
#include "tst_review.moc"
