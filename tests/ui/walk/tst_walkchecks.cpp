// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostiledata.h"
#include "kit/plainlabel.h"
#include "kit/plaintext.h"
#include "ui/support/uitest.h"
#include "walkchecks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>

using namespace touchbase;
using namespace touchbase::test;

/// Each check of the walk complains of what it is for, and of nothing else.
class TestWalkChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void wellMadeControlsPass();
    void aControlWithoutANameIsTold();
    void aFieldThatKeepsTabIsTold();
    void aControlThatTabPassesByIsTold();
    void anOrderAgainstTheEyeIsTold();
    void columnsMayBeReadOneAfterAnother();
    void cutTextIsTold_data();
    void cutTextIsTold();
    void whatSticksOutIsTold();
    void textTakenForMarkupIsTold_data();
    void textTakenForMarkupIsTold();
    void faintTextIsTold();
    void faintCellsAreTold();
    void faintPaintOfADelegateIsTold();

private:
    template <class W>
    W *put(W *widget, const QRect &place)
    {
        widget->setParent(m_window.get());
        widget->setGeometry(place);
        return widget;
    }
    void show()
    {
        m_window->resize(600, 400);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<QWidget> m_window;
};

void TestWalkChecks::init()
{
    m_window = std::make_unique<QWidget>();
}

void TestWalkChecks::wellMadeControlsPass()
{
    put(new QPushButton(QStringLiteral("&Save")), {10, 10, 120, 30});
    put(new QPushButton(ui::withoutMnemonic(hostileText)), {140, 10, 400, 30});
    auto *line = put(new QLineEdit(hostileText), {10, 50, 300, 30});
    line->setAccessibleName(QStringLiteral("Name"));
    auto *label = put(new ui::PlainLabel(hostileText), {10, 90, 60, 20}); // ends in …
    ui::setPlainToolTip(*label, hostileText);
    show();
    QCOMPARE(namelessControls(*m_window), QStringList());
    QCOMPARE(brokenTabOrder(*m_window), QStringList());
    QCOMPARE(clippedTexts(*m_window), QStringList());
    QCOMPARE(textsTakenForMarkup(*m_window, hostileText), QStringList());
    QCOMPARE(faintTexts(*m_window), QStringList());
    QCOMPARE(timesShown(*m_window, hostileText), 3);
}

void TestWalkChecks::aControlWithoutANameIsTold()
{
    put(new QLineEdit, {10, 10, 120, 30});
    show();
    QCOMPARE(namelessControls(*m_window).size(), 1);
}

void TestWalkChecks::aFieldThatKeepsTabIsTold()
{
    put(new QPushButton(QStringLiteral("Before")), {10, 10, 120, 30});
    put(new QPlainTextEdit, {10, 50, 120, 80}); // takes Tab as a character unless told not to
    put(new QPushButton(QStringLiteral("After")), {10, 150, 120, 30});
    show();
    const QStringList faults = brokenTabOrder(*m_window);
    QVERIFY2(faults.value(0).startsWith(QStringLiteral("Tab does not leave: QPlainTextEdit")),
             qPrintable(faults.join(u'\n')));
}

void TestWalkChecks::aControlThatTabPassesByIsTold()
{
    class Jumping final : public QPushButton
    {
    public:
        using QPushButton::QPushButton;
        QWidget *target = nullptr;

    protected:
        bool focusNextPrevChild(bool) override
        {
            target->setFocus(Qt::TabFocusReason);
            return true;
        }
    };
    auto *first = put(new Jumping(QStringLiteral("First")), {10, 10, 120, 30});
    put(new QPushButton(QStringLiteral("Second")), {10, 50, 120, 30});
    first->target = put(new QPushButton(QStringLiteral("Third")), {10, 90, 120, 30});
    show();
    QCOMPARE(brokenTabOrder(*m_window),
             QStringList{QStringLiteral("Tab comes 0 times: QPushButton  in QWidget : Second")});
}

void TestWalkChecks::anOrderAgainstTheEyeIsTold()
{
    put(new QPushButton(QStringLiteral("Below")), {10, 90, 120, 30});
    put(new QPushButton(QStringLiteral("Above")), {10, 10, 120, 30});
    show();
    const QStringList faults = brokenTabOrder(*m_window);
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults.first().startsWith(QStringLiteral("Tab goes back")));
}

void TestWalkChecks::columnsMayBeReadOneAfterAnother()
{
    put(new QPushButton(QStringLiteral("Left above")), {10, 10, 120, 30});
    put(new QPushButton(QStringLiteral("Left below")), {10, 90, 120, 30});
    put(new QPushButton(QStringLiteral("Right above")), {200, 10, 120, 30});
    show();
    QCOMPARE(brokenTabOrder(*m_window), QStringList());
}

void TestWalkChecks::cutTextIsTold_data()
{
    QTest::addColumn<int>("kind");
    const char *kinds[] = {"label",       "wrapped label", "name of a field", "button", "low button", "box",
                           "placeholder", "tab",           "header"};
    for (int i = 0; i < 9; ++i)
        QTest::newRow(kinds[i]) << i;
}

void TestWalkChecks::cutTextIsTold()
{
    QFETCH(int, kind);
    const QString text = QStringLiteral("A text that needs room");
    constexpr QRect narrow(10, 10, 60, 30);
    auto *model = new QStandardItemModel(1, 1, m_window.get());
    if (kind == 0) {
        put(new QLabel(text), narrow);
    } else if (kind == 1) {
        put(new ui::PlainLabel(text), narrow)->setOverflow(ui::PlainLabel::Overflow::Wrap);
    } else if (kind == 2) {
        auto *line = put(new QLineEdit, {10, 60, 100, 30});
        put(new ui::PlainLabel(text), narrow)->setBuddy(line);
    } else if (kind == 3) {
        put(new QPushButton(text), narrow);
    } else if (kind == 4) {
        put(new QPushButton(text), {10, 10, 300, 9});
    } else if (kind == 5) {
        put(new QComboBox, narrow)->addItem(text);
    } else if (kind == 6) {
        put(new QLineEdit, narrow)->setPlaceholderText(text);
    } else if (kind == 7) {
        auto *tabs = put(new QTabBar, narrow);
        tabs->setUsesScrollButtons(false);
        tabs->setElideMode(Qt::ElideRight);
        tabs->addTab(text);
    } else {
        model->setHorizontalHeaderLabels({text});
        auto *view = put(new QTableView, {10, 10, 300, 100});
        view->setModel(model);
        view->setColumnWidth(0, 40);
    }
    show();
    const QStringList clipped = clippedTexts(*m_window);
    QVERIFY2(clipped.size() == 1, qPrintable(clipped.join(u'\n')));
}

void TestWalkChecks::whatSticksOutIsTold()
{
    put(new QPushButton(QStringLiteral("Half outside")), {550, 10, 120, 30});
    show();
    QVERIFY(clippedTexts(*m_window).value(0).startsWith(QStringLiteral("sticks out")));
}

void TestWalkChecks::textTakenForMarkupIsTold_data()
{
    QTest::addColumn<int>("kind");
    const char *kinds[] = {"label",     "button", "name of a field", "tool tip", "tool tip of a cell",
                           "rich text", "tab",    "action"};
    for (int i = 0; i < 8; ++i)
        QTest::newRow(kinds[i]) << i;
}

void TestWalkChecks::textTakenForMarkupIsTold()
{
    QFETCH(int, kind);
    constexpr QRect place(10, 10, 400, 80);
    auto *model = new QStandardItemModel(1, 1, m_window.get());
    if (kind == 0) {
        put(new QLabel(hostileText), place);
    } else if (kind == 1) {
        put(new QPushButton(hostileText), place);
    } else if (kind == 2) {
        auto *line = put(new QLineEdit, {10, 100, 100, 30});
        put(new ui::PlainLabel(hostileText), place)->setBuddy(line);
    } else if (kind == 3) {
        put(new QPushButton(QStringLiteral("Save")), place)->setToolTip(hostileText);
    } else if (kind == 4) {
        model->setData(model->index(0, 0), hostileText, Qt::ToolTipRole);
        put(new QTableView, place)->setModel(model);
    } else if (kind == 5) {
        put(new QTextEdit, place);
    } else if (kind == 6) {
        put(new QTabBar, place)->addTab(hostileText);
    } else {
        auto *button = put(new QPushButton(QStringLiteral("More")), place);
        button->addAction(new QAction(hostileText, button));
    }
    show();
    const QStringList taken = textsTakenForMarkup(*m_window, hostileText);
    QVERIFY2(taken.size() >= 1, qPrintable(taken.join(u'\n')));
}

void TestWalkChecks::faintTextIsTold()
{
    auto *label = put(new QLabel(QStringLiteral("Hard to read")), {10, 10, 200, 30});
    label->setTextFormat(Qt::PlainText);
    // #777777 on white is 4.48 : 1, the usual example of the darkest gray that fails (WebAIM).
    label->setStyleSheet(QStringLiteral("QLabel { color: #777777; background: #ffffff }"));
    show();
    QCOMPARE(faintTexts(*m_window).size(), 1);
    label->setStyleSheet(QStringLiteral("QLabel { color: #767676; background: #ffffff }"));
    QCOMPARE(faintTexts(*m_window), QStringList());
}

void TestWalkChecks::faintCellsAreTold()
{
    auto *model = new QStandardItemModel(2, 1, m_window.get());
    model->setData(model->index(0, 0), QStringLiteral("Faint"));
    model->setData(model->index(0, 0), QColor(0xcc, 0xcc, 0xcc), Qt::ForegroundRole);
    model->setData(model->index(1, 0), QStringLiteral("Clear"));
    model->setData(model->index(1, 0), QColor(Qt::black), Qt::ForegroundRole);
    auto *view = put(new QTableView, {10, 10, 400, 200});
    view->setModel(model);
    show();
    const QStringList faint = faintPaint(*m_window);
    QVERIFY(!faint.isEmpty());
    for (const QString &one : faint)
        QVERIFY2(one.endsWith(QStringLiteral("Faint")), qPrintable(one));
}

/// On white #777777 is too faint for a text and #959595 for a shape; #767676 and #949494 just do (WebAIM).
void TestWalkChecks::faintPaintOfADelegateIsTold()
{
    class Delegate final : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;
        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            const bool isSelected = option.state.testFlag(QStyle::State_Selected);
            const bool isPointedAt = option.state.testFlag(QStyle::State_MouseOver);
            painter->fillRect(option.rect, Qt::white);
            painter->setPen(QColor(isSelected ? "#777777" : "#767676"));
            painter->drawText(option.rect.adjusted(30, 0, 0, 0), index.data().toString());
            painter->setPen(Qt::NoPen);
            painter->setBrush(QColor(isPointedAt ? "#959595" : "#949494"));
            painter->drawEllipse(option.rect.left() + 5, option.rect.top() + 5, 10, 10);
        }
    };
    auto *model = new QStandardItemModel(1, 1, m_window.get());
    model->setData(model->index(0, 0), QStringLiteral("Cell"));
    auto *view = put(new QTableView, {10, 10, 400, 200});
    view->setModel(model);
    view->setItemDelegate(new Delegate(view));
    show();
    const QStringList faint = faintPaint(*m_window);
    QCOMPARE(faint.size(), 3);
    QVERIFY2(faint[0].contains(QStringLiteral("#777777")) && faint[0].contains(QStringLiteral("selected,")),
             qPrintable(faint[0]));
    QVERIFY2(faint[1].contains(QStringLiteral("selected elsewhere")), qPrintable(faint[1]));
    QVERIFY2(faint[2].contains(QStringLiteral("#959595")) && faint[2].contains(QStringLiteral("pointed at")),
             qPrintable(faint[2]));
}

TOUCHBASE_UI_TEST(TestWalkChecks)
#include "tst_walkchecks.moc"
