// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktest.h"

#include "kit/field.h"
#include "tools/settings/alertrulesdialog.h"

#include <QCheckBox>
#include <QComboBox>

using namespace touchbase;
using namespace touchbase::test;
using rules::AlertRule;

/// The rules of alerts are set, refused and taken back.
class TestAlertRulesDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TemporaryDesk>();
        m_dialog = std::make_unique<ui::AlertRulesDialog>(**m_desk, nullptr);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    /// The figures of the trade (product.md): problem above 10 % of the leads; no contact for 60 days.
    void theDefaultsAreTheFiguresOfTheTrade()
    {
        QCOMPARE(edit("dispute_rate_highThreshold")->text(), u"10"_qs);
        QCOMPARE(edit("decision_maker_silentThreshold")->text(), u"60"_qs);
        QVERIFY(box("volume_low")->isChecked());
    }
    void whatIsSetIsSavedAndUndone()
    {
        edit("dispute_rate_highThreshold")->setText(u"8.5"_qs);
        box("volume_low")->setChecked(false);
        m_dialog->primaryButton()->click();
        QTRY_VERIFY(!m_dialog->isVisible());
        QTRY_COMPARE(usual(AlertRule::DisputeRateHigh).threshold, 8.5);
        QVERIFY(!usual(AlertRule::VolumeLow).on);
        QCOMPARE(usual(AlertRule::DecisionMakerSilent).threshold, 60.0);
        (*m_desk)->undo();
        QTRY_COMPARE(usual(AlertRule::DisputeRateHigh).threshold, 10.0);
    }
    void aVerticalDiffersAndFollowsInTheRest()
    {
        choose(u"legal"_qs);
        edit("dispute_rate_highThreshold")->setText(u"15"_qs);
        choose({});
        QCOMPARE(edit("dispute_rate_highThreshold")->text(), u"10"_qs);
        edit("no_leadsThreshold")->setText(u"21"_qs);
        m_dialog->primaryButton()->click();
        QTRY_COMPARE(usual(AlertRule::NoLeads).threshold, 21.0);
        const rules::RuleSet &legal = stored().of(Vertical::Legal);
        QCOMPARE(legal[AlertRule::DisputeRateHigh].threshold, 15.0);
        QCOMPARE(legal[AlertRule::NoLeads].threshold, 21.0);
        QCOMPARE(stored().of(Vertical::Mortgage)[AlertRule::DisputeRateHigh].threshold, 10.0);
    }
    void badNumbersAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << u"ten"_qs;
        QTest::newRow("below nothing") << u"-1"_qs;
        QTest::newRow("blank") << QString();
    }
    void badNumbersAreRefused()
    {
        QFETCH(QString, text);
        edit("dispute_rate_highMargin")->setText(text);
        m_dialog->primaryButton()->click();
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_dialog->findChild<ui::ErrorLine *>(QString(), Qt::FindDirectChildrenOnly)->text(),
                 u"Dispute rate of 7 days: the margin must be a number of 0 or more."_qs);
        QVERIFY((*m_desk)->setup().settings.alertRules.isEmpty());
    }
    void aBadNumberKeepsItsScopeInFront()
    {
        edit("no_leadsThreshold")->setText(u"soon"_qs);
        choose(u"legal"_qs);
        QCOMPARE(find<QComboBox>(*m_dialog, "alertScopeComboBox")->currentIndex(), 0);
        QCOMPARE(edit("no_leadsThreshold")->text(), u"soon"_qs);
    }

private:
    QLineEdit *edit(const char *name)
    {
        return find<QLineEdit>(*m_dialog, qPrintable(QString::fromLatin1(name) + u"LineEdit"_qs));
    }
    QCheckBox *box(const char *name)
    {
        return find<QCheckBox>(*m_dialog, qPrintable(QString::fromLatin1(name) + u"CheckBox"_qs));
    }
    void choose(const QString &vertical)
    {
        auto *scope = find<QComboBox>(*m_dialog, "alertScopeComboBox");
        const int index = vertical.isEmpty() ? 0 : scope->findData(vertical);
        scope->setCurrentIndex(index);
        Q_EMIT scope->activated(index);
    }
    rules::AlertRules stored() { return must(rules::alertRulesFromJson((*m_desk)->setup().settings.alertRules)); }
    rules::RuleSettings usual(AlertRule rule) { return stored().usual[rule]; }

    std::unique_ptr<TemporaryDesk> m_desk;
    std::unique_ptr<ui::AlertRulesDialog> m_dialog;
};

TOUCHBASE_UI_TEST(TestAlertRulesDialog)
#include "tst_alertrules.moc"
