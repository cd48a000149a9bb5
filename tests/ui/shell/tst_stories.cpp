// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include "buyer/evidencedialog.h"
#include "forms/base/recordform.h"
#include "kit/rowdelegate.h"
#include "operations/import/importoperation.h"
#include "tools/import/importdialog.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTabBar>

using namespace touchbase;
using namespace touchbase::test;
using namespace touchbase::ui;

namespace {

constexpr int patience = 60000;

} // namespace

/// What people do on a day, from the list of buyers on, with the keyboard alone.
class TestStories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desktop = std::make_unique<Desktop>(); }
    void cleanup() { m_desktop.reset(); }

    void aCallIsLoggedUndoneAndRedone();
    void whyAScoreFellAndTheRowsBehindIt();
    void anExpectationIsRecordedAndValidated();
    void aReportIsImportedItsRejectsLookedAtAndUndone();
    void aReviewIsWrittenAndExported();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { m_desktop->press(key, modifiers); }
    /// The shortcut of an action, once that can be done.
    void pressOnce(ActionId action, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTRY_VERIFY(m_desktop->window().actions()[action]->isEnabled());
        press(key, modifiers);
    }
    /// Ctrl+K, some letters, Enter.
    void command(const QString &letters);
    /// The form that opened, active.
    RecordForm *form();
    void saveForm();
    void openBuyer(BuyerId buyer);
    [[nodiscard]] BuyerId buyerThatFell();
    [[nodiscard]] QString writeReport();

    std::unique_ptr<Desktop> m_desktop;
};

void TestStories::command(const QString &letters)
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto *line = m_desktop->part<QLineEdit>("paletteLineEdit");
    QTRY_VERIFY(line->hasFocus());
    m_desktop->type(letters);
    press(Qt::Key_Return);
}

RecordForm *TestStories::form()
{
    auto *shown = m_desktop->part<RecordForm>();
    m_desktop->activate(shown);
    m_desktop->settle(); // what it offers was read
    return shown;
}

void TestStories::saveForm()
{
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_desktop->shownPart<RecordForm>());
    m_desktop->activate();
}

void TestStories::openBuyer(BuyerId buyer)
{
    const BuyersModel &model = m_desktop->buyers().model();
    QTRY_VERIFY(m_desktop->table().hasFocus());
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < model.rowCount() && m_desktop->buyers().currentBuyer() != buyer; ++row)
        press(Qt::Key_Down);
    QCOMPARE(m_desktop->buyers().currentBuyer(), std::optional(buyer));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_desktop->buyer() && m_desktop->buyer()->isVisible());
    m_desktop->settle();
}

void TestStories::aCallIsLoggedUndoneAndRedone()
{
    const size_t before = m_desktop->count<Touchpoint>();
    const BuyerId buyer = *m_desktop->buyers().currentBuyer();
    press(Qt::Key_L);
    form();
    m_desktop->type(QStringLiteral("Asked for more Saturday leads"));
    saveForm();
    QTRY_COMPARE(m_desktop->count<Touchpoint>(), before + 1);
    QCOMPARE(m_desktop->list<Touchpoint>().back().value.buyer, buyer);
    QCOMPARE(m_desktop->list<Touchpoint>().back().value.summary, QStringLiteral("Asked for more Saturday leads"));
    pressOnce(ActionId::Undo, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desktop->count<Touchpoint>(), before);
    pressOnce(ActionId::Redo, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_desktop->count<Touchpoint>(), before + 1);
}

BuyerId TestStories::buyerThatFell()
{
    const BuyersModel &model = m_desktop->buyers().model();
    std::optional<BuyerId> worst;
    int least = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int change = model.buyerAt(row).change().value_or(0);
        if (change < least) {
            least = change;
            worst = model.buyerAt(row).id;
        }
    }
    if (!worst)
        qFatal("no buyer of the sample fell");
    return *worst;
}

void TestStories::whyAScoreFellAndTheRowsBehindIt()
{
    openBuyer(buyerThatFell());
    m_desktop->tabTo("waterfallTable");
    const auto *waterfall = m_desktop->part<DataTable>("waterfallTable");
    const QAbstractItemModel &model = *waterfall->model();
    const auto pointsIn = [&model](int row) {
        return model.index(row, 3).data().toString().replace(QChar(0x2212), QLatin1Char('-')).toDouble();
    };
    int worst = -1;
    for (int row = 1; row < model.rowCount() - 2; ++row) { // between the two days' scores; the axis is last
        if (model.index(row, 0).data(KeyRole).isValid() && (worst < 0 || pointsIn(row) < pointsIn(worst)))
            worst = row;
    }
    QVERIFY(worst > 0 && pointsIn(worst) < 0);
    for (int key = 0; key < model.rowCount() && waterfall->currentIndex().row() != worst; ++key)
        press(waterfall->currentIndex().row() < worst ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(waterfall->currentIndex().row(), worst);
    press(Qt::Key_Return);
    const auto *dialog = m_desktop->part<EvidenceDialog>();
    QTRY_VERIFY(dialog->evidence());
    const auto *rows = m_desktop->part<DataTable>("evidenceTable");
    QVERIFY(rows->model()->rowCount() > 0);
    QVERIFY(dialog->windowTitle().contains(model.index(worst, 0).data().toString()));
}

void TestStories::anExpectationIsRecordedAndValidated()
{
    const BuyerId buyer = buyerThatFell();
    openBuyer(buyer);
    const auto newest = [this, buyer] {
        std::optional<Expectation> found;
        for (const auto &one : m_desktop->list<Expectation>()) {
            if (one.value.buyer == buyer && (!found || one.value.validFrom > found->validFrom))
                found = one.value;
        }
        return found;
    };
    command(QStringLiteral("record an expectation"));
    form();
    m_desktop->tabTo("weeklyVolumeLineEdit");
    m_desktop->type(QStringLiteral("120"));
    saveForm();
    QTRY_COMPARE(newest()->weeklyVolume, std::optional(120.0));
    QCOMPARE(newest()->validFrom, day("2026-03-12"));
    QVERIFY(!newest()->validatedOn);

    const auto *tabs = m_desktop->part<QTabBar>("buyerTabBar");
    m_desktop->tabTo("buyerTabBar");
    for (int tab = 1; tab < tabs->count(); ++tab) // people stand last
        press(Qt::Key_Right);
    QTRY_COMPARE(tabs->tabData(tabs->currentIndex()).toString(), QStringLiteral("people"));
    m_desktop->settle();
    m_desktop->tabTo("validatePushButton");
    press(Qt::Key_Space);
    form();
    m_desktop->tabTo("validatedOnLineEdit");
    press(Qt::Key_A, Qt::ControlModifier);
    m_desktop->type(QStringLiteral("2026-03-12"));
    m_desktop->tabTo("validatedByLineEdit");
    m_desktop->type(QStringLiteral("Someone of theirs"));
    press(Qt::Key_Tab);
    saveForm();
    QTRY_COMPARE(newest()->validatedOn, std::optional(day("2026-03-12")));
    QCOMPARE(newest()->validatedBy, QStringLiteral("Someone of theirs"));
}

/// A report as LeadByte writes it, of two buyers that are known and one that is not.
QString TestStories::writeReport()
{
    const auto nameOf = [this](int row) { return m_desktop->buyers().model().buyerAt(row).name.toUtf8(); };
    QFile file(m_desktop->place().path(QStringLiteral("buyer_activity_2026-03-12.csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no report can be written");
    file.write("\xef\xbb\xbf"
               "Buyer,Posted,Accepted,Sold,Rejected,CR%,Returns,Rtn%,Revenue,RPL,RPS,Currency\n");
    for (const QByteArray &name : {nameOf(0), nameOf(1), QByteArray("Nobody Knows Them")})
        file.write('"' + name + "\",36,30,29,6,83.33%,1,3.33%,\"$1,160.00\",$32.22,$40.00,USD\n");
    return file.fileName();
}

void TestStories::aReportIsImportedItsRejectsLookedAtAndUndone()
{
    const auto before = m_desktop->exported();
    const QString report = writeReport();
    press(Qt::Key_I, Qt::ControlModifier);
    auto *dialog = m_desktop->part<ImportDialog>();
    m_desktop->activate(dialog);
    m_desktop->tabTo("chooseFilesPushButton");
    press(Qt::Key_Space);
    m_desktop->enterFile(report);
    m_desktop->activate(dialog);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->job().isRunning(), patience);

    const auto *rejects = m_desktop->part<DataTable>("rejectsTable");
    QCOMPARE(rejects->model()->rowCount(), 1);
    QString said;
    for (int column = 0; column < rejects->model()->columnCount(); ++column)
        said += rejects->model()->index(0, column).data().toString() + u' ';
    QVERIFY2(said.contains(QStringLiteral("Nobody Knows Them")), qPrintable(said));

    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->job().isRunning(), patience);
    QCOMPARE(dialog->job().result()->counts.added, 2);
    QCOMPARE(dialog->job().result()->rejected, 1);
    const auto after = m_desktop->exported();
    QVERIFY(after != before);
    press(Qt::Key_Escape);
    m_desktop->activate();
    pressOnce(ActionId::Undo, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_desktop->exported() == before);
    pressOnce(ActionId::Redo, Qt::Key_Y, Qt::ControlModifier);
    QTRY_VERIFY(m_desktop->exported() == after);
}

void TestStories::aReviewIsWrittenAndExported()
{
    openBuyer(m_desktop->buyers().model().buyerAt(0).id);
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    form();
    m_desktop->tabTo("summaryPlainTextEdit");
    m_desktop->type(QStringLiteral("A steady quarter with few returns"));
    m_desktop->tabTo("exportForBuyerButton");
    press(Qt::Key_Space);
    const QString pdf = m_desktop->place().path(QStringLiteral("review.pdf"));
    m_desktop->enterFile(pdf);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(pdf), patience);
    QTRY_COMPARE(m_desktop->count<ExportNote>(), size_t{1});
    QProcess reader; // poppler's, as in tst_reviewpdf
    reader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished(patience));
    const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    QVERIFY2(text.contains(QStringLiteral("A steady quarter with few returns")), qPrintable(text));
    QVERIFY(text.contains(m_desktop->buyers().model().buyerAt(0).name));
}

TOUCHBASE_UI_TEST(TestStories)
#include "tst_stories.moc"
