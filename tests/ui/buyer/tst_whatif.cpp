// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyerfixture.h"

#include "buyer/whatifdialog.h"
#include "kit/plainlabel.h"
#include "kit/statemark.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>

using namespace touchbase;
using namespace touchbase::ui;
using namespace touchbase::test;

class TestWhatIf : public QObject
{
    Q_OBJECT

    static WhatIfDialog &open(BuyerFixture &fixture)
    {
        fixture.show(fixture.buyer);
        auto *button = fixture.find<QPushButton>("tryPushButton");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *dialog = fixture.page->findChild<WhatIfDialog *>();
        if (!dialog)
            qFatal("no dialog");
        return *dialog;
    }
    static QDoubleSpinBox &box(const WhatIfDialog &dialog, const char *measure)
    {
        return *dialog.findChild<QDoubleSpinBox *>(QString::fromLatin1(measure) + QStringLiteral("SpinBox"));
    }
    static void type(QDoubleSpinBox &box, const QString &text)
    {
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, text);
    }

private Q_SLOTS:
    void anotherValueMovesTheScoreAtOnceAndPutsBack()
    {
        BuyerFixture fixture;
        WhatIfDialog &dialog = open(fixture);
        const double before = dialog.outcome().score;
        auto &rate = box(dialog, "delivery.dispute_rate");
        QCOMPARE(rate.text(), QStringLiteral("8.4%")); // 38 of 450
        type(rate, QStringLiteral("2"));
        // 100 points at 2 %: score.md, section 2
        QCOMPARE(*dialog.outcome().measures[score::Measure::DisputeRate].points, 100.0);
        QVERIFY(dialog.outcome().score > before);
        auto *words = dialog.findChild<PlainLabel *>(QStringLiteral("whatIfLabel"));
        QVERIFY2(words->text().contains(QStringLiteral("becomes %1").arg(dialog.outcome().shown)),
                 qPrintable(words->text()));
        auto *back = dialog.findChild<QPushButton *>(QStringLiteral("putBackPushButton"));
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Space);
        QCOMPARE(dialog.outcome().score, before);
        QVERIFY(!back->isEnabled());
    }
    void whatWasNotMeasuredIsUnknownUntilItIsTried()
    {
        BuyerFixture fixture;
        WhatIfDialog &dialog = open(fixture);
        auto &ease = box(dialog, "voice.ease");
        QCOMPARE(ease.text(), QStringLiteral("unknown"));
        QVERIFY(!dialog.outcome().measures[score::Measure::Ease].points);
        const double coverage = dialog.outcome().coverage;
        QTest::keyClick(&ease, Qt::Key_Up);
        QCOMPARE(dialog.outcome().measures[score::Measure::Ease].raw, std::optional(0.0));
        QVERIFY(dialog.outcome().coverage > coverage);
    }
    void anotherWeightMovesTheScoreAndTheShares()
    {
        BuyerFixture fixture;
        WhatIfDialog &dialog = open(fixture);
        const score::Score before = dialog.outcome();
        const score::Measure measure = score::Measure::DisputeRate;
        const double points = *before.measures[measure].points;
        type(box(dialog, "delivery.dispute_rateWeight"), QStringLiteral("0"));
        QCOMPARE(dialog.outcome().measures[measure].share, 0.0);
        // A weighted mean without one part: (mean − share · points) / (1 − share), score.md, section 6.
        const double share = before.measures[measure].share;
        QVERIFY(share > 0);
        QVERIFY(qAbs(dialog.outcome().average - (before.average - share * points) / (1 - share)) < 1e-9);
        auto *back = dialog.findChild<QPushButton *>(QStringLiteral("putBackPushButton"));
        QVERIFY(back->isEnabled());
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(dialog.outcome().average, before.average);
        QVERIFY(!back->isEnabled());
    }
    void withoutAnyWeightThereIsNoScore()
    {
        BuyerFixture fixture;
        WhatIfDialog &dialog = open(fixture);
        for (auto *input : dialog.findChildren<QDoubleSpinBox *>()) {
            if (input->objectName().endsWith(QStringLiteral("WeightSpinBox")))
                input->setValue(0);
        }
        auto *words = dialog.findChild<PlainLabel *>(QStringLiteral("whatIfLabel"));
        QVERIFY2(words->text().contains(QStringLiteral("no score")), qPrintable(words->text()));
    }
    void nothingIsStored()
    {
        BuyerFixture fixture;
        const auto newest = [&] {
            return must(fixture.desk->workspace().readNow([](const Reader &reader) { return reader.newestChange(); }));
        };
        WhatIfDialog &dialog = open(fixture);
        const qint64 before = newest();
        type(box(dialog, "delivery.dispute_rate"), QStringLiteral("3"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.page->findChild<WhatIfDialog *>());
        QCOMPARE(newest(), before);
    }
    void theHeaderFlagsWhoIsAtRiskAndTabsTellHowMuchIsInThem()
    {
        BuyerFixture fixture;
        fixture.show(fixture.buyer);
        auto *risk = fixture.find<StateMark>("riskMark");
        QVERIFY(risk->isVisible());
        QCOMPARE(risk->accessibleName(), QStringLiteral("At risk"));
        QVERIFY(!fixture.find<StateMark>("stageMark")->isVisible()); // simply active
        // three touchpoints, an issue, an answer; one contact
        QTRY_COMPARE(fixture.find<PlainLabel>("timelineCountLabel")->text(), QStringLiteral("5"));
        QCOMPARE(fixture.find<PlainLabel>("peopleCountLabel")->text(), QStringLiteral("1"));
        fixture.show(fixture.other);
        QTRY_COMPARE(fixture.find<PlainLabel>("timelineCountLabel")->text(), QStringLiteral("0"));
    }
    void aPauseIsMarked()
    {
        BuyerFixture fixture;
        Pause pause = aPause(fixture.buyer);
        pause.from = day("2026-03-01");
        pause.until = std::nullopt;
        must(fixture.desk->workspace().performNow({QStringLiteral("test"), [&](Writer &writer) -> Result<> {
                                                       auto stored = writer.insert(pause);
                                                       return stored ? Result<>() : failure(stored.error());
                                                   }}));
        fixture.show(fixture.buyer);
        auto *mark = fixture.find<StateMark>("stageMark");
        QVERIFY(mark->isVisible());
        QCOMPARE(mark->value().icon, QStringLiteral("pause"));
        QCOMPARE(mark->accessibleName(), QStringLiteral("Paused"));
    }
};

TOUCHBASE_UI_TEST(TestWhatIf)
#include "tst_whatif.moc"
