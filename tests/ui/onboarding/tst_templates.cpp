// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboardingdesktop.h"

#include "forms/inputs/stepsinput.h"
#include "operations/onboarding/templatelist.h"

using namespace touchbase;
using namespace touchbase::ui;
using namespace touchbase::test;

/// The editor of checklist templates.
class TestTemplates : public QObject
{
    Q_OBJECT

    static void openNew(OnboardingDesktop &desktop)
    {
        desktop.trigger(ActionId::Templates);
        desktop.settle();
        desktop.press("newTemplatePushButton");
        desktop.type("nameLineEdit", QStringLiteral("Short"));
        for (const char *title : {"First", "Second", "Third"}) {
            desktop.press("stepAddButton");
            auto *input = desktop.form()->findChild<StepsInput *>();
            desktop.type(qPrintable(QStringLiteral("stepTitle%1LineEdit").arg(input->count())),
                         QString::fromLatin1(title));
        }
    }
    static QStringList titles(const std::vector<Stored<ChecklistTemplateItem>> &items)
    {
        QStringList titles;
        for (const auto &item : items)
            titles << item.value.title;
        return titles;
    }
    static QString wrong(OnboardingDesktop &desktop, const char *step)
    {
        return desktop.form()->findChild<QLineEdit *>(QString::fromLatin1(step))->accessibleDescription();
    }

private Q_SLOTS:
    void savingMakesANewVersion()
    {
        OnboardingDesktop desktop;
        openNew(desktop);
        desktop.save();
        QVERIFY(!desktop.hasForm());
        QCOMPARE(titles(desktop.list<ChecklistTemplateItem>()),
                 (QStringList{QStringLiteral("First"), QStringLiteral("Second"), QStringLiteral("Third")}));
        auto *table = desktop.find<DataTable>("templatesTable");
        const auto rowOf = [table] {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, 1).data().toString() == QLatin1String("Short"))
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(rowOf() >= 0);
        table->setFocus();
        table->goToRow(rowOf());
        QTest::keyClick(table, Qt::Key_Return);
        desktop.type("stepTitle1LineEdit", QStringLiteral("Kick-off"));
        desktop.save();
        const auto versions = desktop.list<ChecklistTemplate>();
        QCOMPARE(versions.size(), size_t{2});
        QCOMPARE(versions.back().value.version, qint64{2});
        QTRY_COMPARE(table->model()->index(rowOf(), 4).data().toString(), QStringLiteral("2"));
        desktop.desk().undo();
        QTRY_COMPARE(desktop.list<ChecklistTemplate>().size(), size_t{1});
    }
    void stepsAreMovedWithWhatDependsOnThem()
    {
        OnboardingDesktop desktop;
        openNew(desktop);
        desktop.type("stepDependsOn3LineEdit", QStringLiteral("1"));
        auto *first = desktop.form()->findChild<QLineEdit *>(QStringLiteral("stepTitle1LineEdit"));
        first->setFocus();
        QTRY_VERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        const auto steps = desktop.form()->findChild<StepsInput *>()->value();
        QCOMPARE(steps[0].title, QStringLiteral("Second"));
        QCOMPARE(steps[1].title, QStringLiteral("First"));
        QCOMPARE(steps[2].dependsOn, std::optional<qint64>(2));
        QVERIFY(first->hasFocus());
        desktop.press("stepRemoveButton1");
        QCOMPARE(desktop.form()->findChild<StepsInput *>()->value()[0].title, QStringLiteral("Second"));
        QVERIFY(!desktop.form()->findChild<StepsInput *>()->value()[1].dependsOn);
    }
    void aCircleIsRefusedBesideItsSteps()
    {
        OnboardingDesktop desktop;
        openNew(desktop);
        desktop.type("stepDependsOn1LineEdit", QStringLiteral("2"));
        desktop.type("stepDependsOn2LineEdit", QStringLiteral("1"));
        desktop.save();
        QVERIFY(desktop.hasForm());
        QVERIFY(wrong(desktop, "stepTitle1LineEdit").contains(QStringLiteral("First → Second → First")));
        QVERIFY(wrong(desktop, "stepTitle3LineEdit").isEmpty());
        QVERIFY(desktop.list<ChecklistTemplate>().empty());
    }
    void aStepWithoutTitleIsRefusedBesideIt()
    {
        OnboardingDesktop desktop;
        openNew(desktop);
        desktop.form()->findChild<QLineEdit *>(QStringLiteral("stepTitle2LineEdit"))->clear();
        desktop.save();
        QCOMPARE(wrong(desktop, "stepTitle2LineEdit"),
                 QStringLiteral("Step 2 has no title. Write one, or take the step out."));
        QVERIFY(desktop.list<ChecklistTemplate>().empty());
    }
    void whatRunsKeepsItsVersion()
    {
        OnboardingDesktop desktop([](OnboardingDesktop &filled) { filled.start(); });
        const auto before = desktop.list<ChecklistItem>().size();
        desktop.trigger(ActionId::Templates);
        desktop.settle();
        auto *table = desktop.find<DataTable>("templatesTable");
        const QString name = desktop.list<Checklist>().front().value.name;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 1).data().toString() == name)
                table->goToRow(row);
        }
        desktop.press("editTemplatePushButton");
        desktop.press("stepRemoveButton1");
        desktop.save();
        QVERIFY(!desktop.hasForm());
        QCOMPARE(desktop.list<ChecklistTemplate>().size(), size_t{2});
        QCOMPARE(desktop.list<ChecklistItem>().size(), before);
    }
};

TOUCHBASE_UI_TEST(TestTemplates)
#include "tst_templates.moc"
