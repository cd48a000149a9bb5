// SPDX-License-Identifier: GPL-3.0-or-later
#include "everyform.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>

using namespace touchbase;
using namespace touchbase::test;

/// What holds for every form.
class EveryFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<EveryForm>(); }
    void cleanup()
    {
        dress(false);
        for (ui::RecordForm *form : m_fixture->forms())
            form->discard();
        m_fixture->settle();
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void whatTakesTheFocusHasAName_data() { rows(); }
    void whatTakesTheFocusHasAName();
    void aMnemonicIsOfOneThing_data() { rows(); }
    void aMnemonicIsOfOneThing();
    void tabGoesAsTheEyeDoes_data() { rows(); }
    void tabGoesAsTheEyeDoes();
    void noTextIsMarkup_data() { rows(); }
    void noTextIsMarkup();
    void nothingChangedIsNothingStored_data() { rows(); }
    void nothingChangedIsNothingStored();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    static void rows();
    [[nodiscard]] ui::RecordForm *open()
    {
        QFETCH(int, index);
        return m_fixture->open(static_cast<size_t>(index));
    }

    std::unique_ptr<EveryForm> m_fixture;
};

void EveryFormTest::rows()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < EveryForm::names.size(); ++i)
        QTest::newRow(EveryForm::names[i]) << static_cast<int>(i);
}

namespace {

constexpr int formWidth = 680; // as wide as a form wants to be at 100 %

QList<QWidget *> focusable(const QWidget *form)
{
    QList<QWidget *> found;
    for (QWidget *widget : form->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isVisible()
            && widget->isEnabled())
            found << widget;
    }
    return found;
}

QString nameOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty())
        return button->text();
    return widget->accessibleName();
}

} // namespace

void EveryFormTest::whatTakesTheFocusHasAName()
{
    ui::RecordForm *form = open();
    for (const QWidget *widget : focusable(form))
        QVERIFY2(!nameOf(widget).isEmpty(), qPrintable(widget->objectName()));
    QVERIFY(!form->windowTitle().isEmpty());
}

void EveryFormTest::aMnemonicIsOfOneThing()
{
    static const QRegularExpression mark(QStringLiteral("&(\\w)"));
    QStringList seen;
    ui::RecordForm *form = open();
    for (const auto *label : form->findChildren<QLabel *>()) {
        if (label->buddy() && mark.match(label->text()).hasMatch())
            seen << mark.match(label->text()).captured(1).toLower();
    }
    for (const auto *button : form->findChildren<QAbstractButton *>()) {
        if (mark.match(button->text()).hasMatch())
            seen << mark.match(button->text()).captured(1).toLower();
    }
    QVERIFY(seen.size() > 3);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size());
}

void EveryFormTest::tabGoesAsTheEyeDoes()
{
    ui::RecordForm *form = open();
    form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(form));
    const qsizetype count = focusable(form).size();
    QWidget *first = form->nextInFocusChain();
    while (first && !focusable(form).contains(first))
        first = first->nextInFocusChain();
    QVERIFY(first);
    first->setFocus(Qt::TabFocusReason);
    QList<QWidget *> order;
    for (QWidget *at = first; order.size() <= count && !order.contains(at); at = QApplication::focusWidget()) {
        order << at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    QCOMPARE(order.size(), count);
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QPoint before = order[i - 1]->mapTo(form, QPoint());
        const QPoint after = order[i]->mapTo(form, QPoint());
        const bool isNextLine = after.y() >= before.y() + order[i - 1]->height() / 2;
        const bool isNextInLine = after.x() > before.x() && qAbs(after.y() - before.y()) < 60;
        QVERIFY2(isNextLine || isNextInLine, qPrintable(order[i]->objectName()));
    }
}

void EveryFormTest::noTextIsMarkup()
{
    ui::RecordForm *form = open();
    for (const auto *label : form->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    QVERIFY(m_fixture->showsHostileText(form));
}

void EveryFormTest::nothingChangedIsNothingStored()
{
    ui::RecordForm *form = open();
    if (qstrcmp(QTest::currentDataTag(), "errors") == 0)
        return; // something was typed
    QVERIFY(!form->isTouched());
    QTest::keyClick(form, Qt::Key_Escape);
    QVERIFY(m_fixture->desk().drafts().all().empty());
}

void EveryFormTest::nothingIsCutOff_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isDark");
    for (size_t i = 0; i < EveryForm::names.size(); ++i) {
        for (const int percent : {90, 100, 140}) {
            for (const bool isDark : {false, true})
                QTest::addRow("%s %d %s", EveryForm::names[i], percent, isDark ? "dark" : "light")
                    << static_cast<int>(i) << percent << isDark;
        }
    }
}

/// Nothing is narrower than it needs to be, and no form is wider than a small screen. Pictures of all of them are
/// written where TOUCHBASE_SHOTS names a folder.
void EveryFormTest::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(bool, isDark);
    dress(isDark, percent);
    ui::RecordForm *form = open();
    form->resize(qMax(form->width(), qRound(formWidth * percent / 100.0)), form->height()); // the screen here is less
    QTest::qWait(20);
    QVERIFY2(form->width() <= 1024, qPrintable(QString::number(form->width())));
    for (const QWidget *widget : form->findChildren<QWidget *>()) {
        const bool isShort = widget->isVisible() && !qobject_cast<const QLineEdit *>(widget->parent())
                             && widget->width() + 1 < widget->minimumSizeHint().width();
        QVERIFY2(!isShort, qPrintable(QStringLiteral("%1 %2 %3")
                                          .arg(widget->objectName(), nameOf(widget))
                                          .arg(widget->minimumSizeHint().width())
                                      + QString::fromLatin1(widget->metaObject()->className())
                                      + QString::number(widget->width())));
    }
    const QString folder = qEnvironmentVariable("TOUCHBASE_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(
            form->grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
}

TOUCHBASE_UI_TEST(EveryFormTest)
#include "tst_everyform.moc"
