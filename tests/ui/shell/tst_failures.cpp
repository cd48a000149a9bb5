// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"
#include "kit/inlinemessage.h"

#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QProcess>

#include <csignal>
#include <sys/resource.h>

using namespace touchbase;
using namespace touchbase::test;
using namespace touchbase::ui;

namespace {

const QString words = QStringLiteral("Asked for more Saturday leads");
const char *const childOption = "--half-filled";

/// No file of this process can grow beyond so many bytes while this lives: what a full disk looks like.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            qFatal("no limit can be set");
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

/// Opens the form of a touchpoint with L and types into it.
QPlainTextEdit *logByKeyboard(Desktop &desktop)
{
    desktop.press(Qt::Key_L);
    auto *summary = desktop.part<QPlainTextEdit>("summaryPlainTextEdit");
    desktop.activate(summary->window());
    if (!QTest::qWaitFor([summary] { return summary->hasFocus(); }))
        qFatal("the summary has no focus");
    desktop.type(words);
    return summary;
}

/// What the window holds in its drafts, as one text.
QByteArray draftsOf(Desktop &desktop)
{
    QByteArray all;
    for (const auto &draft : desktop.desk().drafts().all())
        all += QJsonDocument(draft.content).toJson();
    return all;
}

} // namespace

/// The disk is full, the program is killed: nothing that was typed is lost, and the window says what happened.
class TestFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fullDiskWhileLogging();
    void diskTooFullForADraft();
    void killedWithAHalfFilledForm();
};

void TestFailures::fullDiskWhileLogging()
{
    Desktop desktop;
    const size_t before = desktop.count<Touchpoint>();
    auto *summary = logByKeyboard(desktop);
    {
        const FullDisk full(4000); // less than the page that a change writes, more than a draft
        desktop.press(Qt::Key_Return, Qt::ControlModifier);
        const auto *message = desktop.part<InlineMessage>("formMessage");
        QVERIFY2(message->text().contains(QStringLiteral("no room left on the disk")), qPrintable(message->text()));
        QVERIFY(message->text().contains(QStringLiteral("free some room and try again")));
        QVERIFY(summary->isVisible());
        QCOMPARE(summary->toPlainText(), words);
        QVERIFY(draftsOf(desktop).contains(words.toUtf8()));
        QCOMPARE(desktop.count<Touchpoint>(), before);
    }
    desktop.activate(summary->window());
    desktop.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desktop.count<Touchpoint>(), before + 1);
    QTRY_VERIFY(desktop.desk().drafts().all().empty());
}

void TestFailures::diskTooFullForADraft()
{
    Desktop desktop;
    auto *summary = logByKeyboard(desktop);
    QTRY_VERIFY(draftsOf(desktop).contains(words.toUtf8()));
    {
        const FullDisk full(10);
        desktop.type(QStringLiteral("!"));
        const auto *message = desktop.part<InlineMessage>("formMessage");
        QVERIFY2(message->text().contains(QStringLiteral("cannot be kept as a draft")), qPrintable(message->text()));
        QCOMPARE(summary->toPlainText(), words + u'!');
        QVERIFY(draftsOf(desktop).contains(words.toUtf8())); // the earlier one
    }
    desktop.type(QStringLiteral("?"));
    QTRY_VERIFY(draftsOf(desktop).contains((words + QStringLiteral("!?")).toUtf8()));
}

/// This program once more, which kills itself as soon as its draft is on the disk.
void TestFailures::killedWithAHalfFilledForm()
{
    Desktop desktop;
    const size_t before = desktop.count<Touchpoint>();
    desktop.quit();
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QString::fromLatin1(childOption), desktop.file(),
                 desktop.preferences().folder() + QStringLiteral("/touchbase.ini")});
    QVERIFY(child.waitForFinished(60000));
    QVERIFY2(child.exitStatus() == QProcess::CrashExit, child.readAllStandardError().constData());

    desktop.startAgain();
    QCOMPARE(desktop.part<QPlainTextEdit>("summaryPlainTextEdit")->toPlainText(), words);
    QVERIFY(desktop.part<InlineMessage>("formMessage")->text().contains(QStringLiteral("before the program ended")));
    QCOMPARE(desktop.count<Touchpoint>(), before);
}

namespace {

int halfFillAndDie(const QString &file, const QString &preferencesFile)
{
    Preferences preferences(preferencesFile);
    const FixedClock clock(at("2026-03-12T15:00:00Z"));
    MainWindow window(preferences, clock);
    window.show();
    if (!window.openWorkspace(file))
        return 1;
    const auto &model = window.findChild<BuyersPage *>()->model();
    if (!QTest::qWaitFor([&model] { return model.rowCount() > 0; }, 30000))
        return 2;
    window.actions()[ActionId::LogTouchpoint]->trigger();
    const auto summary = [&window] {
        return window.findChild<QPlainTextEdit *>(QStringLiteral("summaryPlainTextEdit"));
    };
    if (!QTest::qWaitFor([&summary] { return summary() && summary()->isVisible(); }, 30000))
        return 3;
    QTest::keyClicks(summary(), words);
    if (!QTest::qWaitFor([&window] { return !window.view()->desk().drafts().all().empty(); }, 30000))
        return 4;
    ::raise(SIGKILL);
    return 5;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    setUp(application);
    if (argc == 4 && qstrcmp(argv[1], childOption) == 0)
        return halfFillAndDie(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    TestFailures test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_failures.moc"
