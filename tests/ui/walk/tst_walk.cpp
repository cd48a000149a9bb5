// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"
#include "everyform.h"
#include "hostiledata.h"
#include "kit/gallerypage.h"
#include "shell/lostfile.h"
#include "tools/common/question.h"
#include "tools/help/whoamidialog.h"
#include "tools/import/importdialog.h"
#include "tour.h"
#include "walkchecks.h"

#include <QPushButton>

using namespace touchbase;
using namespace touchbase::test;

namespace {

constexpr int formWidth = 680; ///< as wide as a form wants to be at 100 %

} // namespace

/// Walks over every page, dialog and form of the program, on data that tries to be more than text.
class TestWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_complaints.clear();
        m_known.clear();
    }
    void cleanup() { dress(false); }

    void everyPageAndDialog_data() { looks(); }
    void everyPageAndDialog();
    void everyForm_data() { looks(); }
    void everyForm();
    void everyStepOfAnImport_data() { looks(); }
    void everyStepOfAnImport();
    void whatIsAskedAndTold_data() { looks(); }
    void whatIsAskedAndTold();
    void everyStateOfAComponent_data() { looks(); }
    void everyStateOfAComponent();

private:
    static void looks();
    void wear() const;
    void look(QWidget &widget, const QString &name);
    /// Fails where anything was complained of. Each has a line of its own: Qt Test cuts long messages.
    void tell() const
    {
        for (const QString &complaint : m_complaints)
            qWarning("%s", qPrintable(complaint));
        QCOMPARE(m_complaints.size(), 0);
    }

    QStringList m_complaints;
    QSet<QString> m_known;
    int m_seen = 0;
    int m_hostile = 0;
};

void TestWalk::looks()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("percent");
    QTest::newRow("light") << false << 100;
    QTest::newRow("dark") << true << 100;
    QTest::newRow("light, text at 150 %") << false << 150;
}

void TestWalk::wear() const
{
    QFETCH(bool, isDark);
    QFETCH(int, percent);
    dress(isDark, percent);
}

void TestWalk::look(QWidget &widget, const QString &name)
{
    ++m_seen;
    QFETCH(int, percent);
    QApplication::processEvents();               // what changed just now is laid out
    if (qobject_cast<ui::RecordForm *>(&widget)) // the screen here is smaller than the least that is asked for
        widget.resize(qMax(widget.width(), formWidth * percent / 100), widget.height());
    // It covers what is below, and closes when the focus leaves it.
    const bool isPalette = name == QStringLiteral("palette");
    m_hostile += timesShown(widget, hostileText);
    QStringList found = namelessControls(widget) + clippedTexts(widget) + textsTakenForMarkup(widget, hostileText);
    if (!isPalette)
        found += faintTexts(widget) + brokenTabOrder(widget) + faintPaint(widget);
    for (const QString &complaint : found) {
        if (!m_known.contains(complaint)) // the frame of the window is on every page
            m_complaints << QStringLiteral("%1: %2").arg(name, complaint);
        m_known.insert(complaint);
    }
}

void TestWalk::everyPageAndDialog()
{
    wear();
    Desktop desktop(&makeHostile);
    desktop.window().resize(1280, 800);
    shots::Tour tour(desktop.window(), [this](QWidget &widget, const QString &name) { look(widget, name); });
    tour.run();
    tell();
    QVERIFY2(m_seen > 30, qPrintable(QString::number(m_seen)));
    QVERIFY2(m_hostile > 200, qPrintable(QString::number(m_hostile)));
}

void TestWalk::everyForm()
{
    wear();
    EveryForm forms;
    for (size_t i = 0; i < EveryForm::names.size(); ++i) {
        ui::RecordForm *form = forms.open(i);
        look(*form, QString::fromLatin1(EveryForm::names[i]));
        form->discard();
        forms.settle();
    }
    tell();
}

void TestWalk::everyStepOfAnImport()
{
    wear();
    Desktop desktop(&makeHostile);
    QFile file(desktop.place().path(QStringLiteral("deliveries.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("buyer,day,delivered,disputed,colour\n" + hostileText.toUtf8() + ",2026-03-02,10,0,red\n"
               + hostileText.toUtf8() + " 1,2026-03-02,10,0,red\n" + hostileText.toUtf8()
               + " 1,2026-03-03,ten,0,red\n");
    file.close();
    ui::ImportDialog dialog(desktop.desk(), &desktop.window());
    dialog.show();
    look(dialog, QStringLiteral("import, nothing chosen"));
    dialog.addFiles({file.fileName()});
    look(dialog, QStringLiteral("import, chosen"));
    for (const char *button : {"lookPushButton", "importPushButton"}) {
        QTest::mouseClick(dialog.findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.job().isRunning(), 60000);
        look(dialog, QStringLiteral("import, after ") + QString::fromLatin1(button));
    }
    desktop.trigger(ui::ActionId::ImportHistory);
    desktop.settle();
    look(desktop.window(), QStringLiteral("imports with one"));
    tell();
}

void TestWalk::whatIsAskedAndTold()
{
    wear();
    const auto first = Desktop::atFirstStart();
    look(first->window(), QStringLiteral("first run"));
    ui::WhoAmIDialog who(first->preferences(), &first->window());
    who.show();
    look(who, QStringLiteral("who am I"));
    who.close();

    Desktop desktop(&makeHostile);
    QDialog *question = ui::ask(&desktop.window(), {hostileText, hostileText, QStringLiteral("&Do it")}, [] {});
    look(*question, QStringLiteral("question"));
    question->reject();
    desktop.desk().announce(ui::Notice::Kind::Failure, hostileText);
    desktop.settle();
    look(desktop.window(), QStringLiteral("notice"));
    QVERIFY(QFile::remove(desktop.file()));
    desktop.desk().workspace().lookForForeignChanges();
    look(*desktop.part<QDialog>("lostFileDialog"), QStringLiteral("lost file"));
    tell();
}

/// The gallery poses states that the pages need not be in, such as a score that is stale.
void TestWalk::everyStateOfAComponent()
{
    wear();
    ui::GalleryPage page;
    page.resize(1920, page.sizeHint().height());
    page.show();
    page.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &page);
    m_complaints = faintPaint(page);
    tell();
}

TOUCHBASE_UI_TEST(TestWalk)
#include "tst_walk.moc"
