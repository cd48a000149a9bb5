// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"
#include "kit/inlinemessage.h"
#include "kit/plainlabel.h"

#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace touchbase;
using namespace touchbase::test;
using namespace touchbase::ui;

namespace {

const QString words = QStringLiteral("Asked for more Saturday leads");
constexpr int patience = 20000;

} // namespace

/// The file of the open workspace is deleted, moved or replaced while the program runs.
class TestLostFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desktop = std::make_unique<Desktop>(); }
    void cleanup() { m_desktop.reset(); }

    void deletedWhileTyping();
    void everythingGoesOnInACopy();
    void theCopyMayTakeThePlaceOfTheFile();
    void aFileThatIsThereIsNotOverwritten();
    void movedAndPutBack();
    void anotherFileInItsPlaceIsOpenedOnceOursIsSafe();
    void closingAsksFirst();

private:
    void logByKeyboard()
    {
        m_desktop->activate();
        QTRY_VERIFY(m_desktop->buyers().model().rowCount() > 0);
        m_desktop->table().setFocus();
        m_desktop->press(Qt::Key_L);
        auto *summary = m_desktop->part<QPlainTextEdit>("summaryPlainTextEdit");
        m_desktop->activate(summary->window());
        QTRY_VERIFY(summary->hasFocus());
        m_desktop->type(words);
        QTRY_VERIFY(!m_desktop->desk().drafts().all().empty());
    }
    void loseFile() const { QVERIFY(QFile::remove(m_desktop->file())); }
    /// Presses Space on a button of the dialog that tells it.
    void choose(const char *button)
    {
        auto *one = m_desktop->part<QPushButton>(button);
        m_desktop->activate(one->window());
        one->setFocus();
        m_desktop->press(Qt::Key_Space);
    }
    void saveAs(const QString &path)
    {
        choose("saveCopyPushButton");
        auto *dialog = m_desktop->part<QFileDialog>("saveCopyFileDialog");
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }
    [[nodiscard]] QString openFile() { return m_desktop->desk().workspace().location().file; }
    [[nodiscard]] QString said() const
    {
        QString all;
        for (const auto *message : m_desktop->window().findChildren<InlineMessage *>())
            all += message->isVisible() ? message->text() + u'\n' : QString();
        return all;
    }
    [[nodiscard]] bool statusSays(const QString &text) const
    {
        const auto labels = m_desktop->window().findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const PlainLabel *label) { return label->isVisible() && label->text() == text; });
    }

    std::unique_ptr<Desktop> m_desktop;
};

void TestLostFile::deletedWhileTyping()
{
    const size_t before = m_desktop->count<Touchpoint>();
    logByKeyboard();
    loseFile();
    m_desktop->press(Qt::Key_Return, Qt::ControlModifier);
    const auto *message = m_desktop->part<InlineMessage>("formMessage");
    QVERIFY2(message->text().contains(QStringLiteral("moved or deleted")), qPrintable(message->text()));
    QVERIFY(message->text().contains(QStringLiteral("save a copy")));
    QCOMPARE(m_desktop->part<QPlainTextEdit>("summaryPlainTextEdit")->toPlainText(), words);
    QCOMPARE(m_desktop->desk().drafts().all().size(), size_t{1});
    QVERIFY(m_desktop->part<QDialog>("lostFileDialog"));
    QTRY_VERIFY(statusSays(QStringLiteral("Nothing is stored: the file is gone")));
    QCOMPARE(m_desktop->count<Touchpoint>(), before);
    QVERIFY(!QFile::exists(m_desktop->file()));
}

void TestLostFile::everythingGoesOnInACopy()
{
    const size_t before = m_desktop->count<Touchpoint>();
    logByKeyboard();
    loseFile();
    m_desktop->press(Qt::Key_Return, Qt::ControlModifier);
    const QString copy = m_desktop->place().path(QStringLiteral("copy.touchbase"));
    saveAs(copy);
    QTRY_COMPARE_WITH_TIMEOUT(openFile(), copy, patience);
    QTRY_VERIFY(statusSays(QStringLiteral("All changes are saved")));
    auto *summary = m_desktop->part<QPlainTextEdit>("summaryPlainTextEdit"); // the form came along
    QCOMPARE(summary->toPlainText(), words);
    m_desktop->activate(summary->window());
    m_desktop->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desktop->count<Touchpoint>(), before + 1);
}

void TestLostFile::theCopyMayTakeThePlaceOfTheFile()
{
    const size_t before = m_desktop->count<Touchpoint>();
    loseFile();
    m_desktop->desk().workspace().lookForForeignChanges();
    saveAs(m_desktop->file());
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("goes on there")), patience);
    QCOMPARE(m_desktop->count<Touchpoint>(), before);
    logByKeyboard();
    m_desktop->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desktop->count<Touchpoint>(), before + 1);
    m_desktop->quit();
    m_desktop->startAgain();
    QCOMPARE(m_desktop->count<Touchpoint>(), before + 1);
}

void TestLostFile::aFileThatIsThereIsNotOverwritten()
{
    QFile other(m_desktop->place().path(QStringLiteral("copy.touchbase")));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();
    loseFile();
    m_desktop->desk().workspace().lookForForeignChanges();
    saveAs(other.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("copy.touchbase")), patience);
    QCOMPARE(other.size(), 4);
    QCOMPARE(openFile(), m_desktop->file());
    QVERIFY(m_desktop->part<QDialog>("lostFileDialog")); // still offers it
}

void TestLostFile::movedAndPutBack()
{
    const size_t before = m_desktop->count<Touchpoint>();
    const QString elsewhere = m_desktop->place().path(QStringLiteral("elsewhere.touchbase"));
    QVERIFY(QFile::rename(m_desktop->file(), elsewhere));
    auto *dialog = m_desktop->part<QDialog>("lostFileDialog"); // nobody had to do anything
    QVERIFY(dialog->accessibleDescription().contains(QStringLiteral("moved or deleted")));
    QVERIFY(QFile::rename(elsewhere, m_desktop->file()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->shownPart<QDialog>("lostFileDialog"), patience);
    QVERIFY(said().contains(QStringLiteral("The file is back")));
    QTRY_VERIFY(statusSays(QStringLiteral("All changes are saved")));
    logByKeyboard();
    m_desktop->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desktop->count<Touchpoint>(), before + 1);
}

void TestLostFile::anotherFileInItsPlaceIsOpenedOnceOursIsSafe()
{
    const QString other = m_desktop->place().path(QStringLiteral("other.touchbase"));
    auto workspace = must(Workspace::create({other}, m_desktop->clock(), QStringLiteral("Ada")));
    workspace.reset();
    loseFile();
    QVERIFY(QFile::rename(other, m_desktop->file()));
    choose("openOtherPushButton");
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("lies there now")), patience);
    QCOMPARE(m_desktop->count<Buyer>(), size_t{0});
    const QFileInfo file(m_desktop->file());
    const QString kept = QStringLiteral("%1/%2 (kept).touchbase").arg(file.path(), file.completeBaseName());
    auto ours = must(Workspace::open({kept}, m_desktop->clock(), QStringLiteral("Ada")));
    QCOMPARE(must(ours->readNow([](const Reader &reader) { return reader.list<Buyer>(); })).size(), size_t{24});
}

void TestLostFile::closingAsksFirst()
{
    loseFile();
    m_desktop->desk().workspace().lookForForeignChanges();
    choose("laterPushButton");
    QTRY_VERIFY(!m_desktop->shownPart<QDialog>("lostFileDialog"));
    m_desktop->window().close();
    auto *question = m_desktop->part<QDialog>("questionDialog");
    QVERIFY(m_desktop->window().isVisible());
    m_desktop->activate(question);
    m_desktop->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_desktop->shownPart<QDialog>("questionDialog"));
    QVERIFY(m_desktop->window().isVisible());

    m_desktop->trigger(ActionId::CloseWorkspace);
    QVERIFY(m_desktop->part<QDialog>("questionDialog"));
    choose("cancelPushButton");
    QTRY_VERIFY(!m_desktop->shownPart<QDialog>("questionDialog"));
    QVERIFY(m_desktop->window().view());

    m_desktop->window().close();
    choose("yesPushButton");
    QTRY_VERIFY(!m_desktop->window().isVisible());
}

TOUCHBASE_UI_TEST(TestLostFile)
#include "tst_lostfile.moc"
