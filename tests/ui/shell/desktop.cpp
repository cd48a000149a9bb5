// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include "operations/export/csvexport.h"
#include "operations/setup/demoworkspace.h"
#include "tour.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>

namespace touchbase::test {

namespace {

constexpr int patience = 20000;
constexpr int mostTabs = 200;

} // namespace

Desktop::Desktop(const Fill &more, int buyers) : Desktop(Empty{})
{
    m_preferences.setAuthor(QStringLiteral("Dana Whitfield"));
    auto workspace = must(Workspace::create(m_place.location(), m_clock, m_preferences.author()));
    const demo::DemoOptions options{.buyers = buyers, .days = 200, .asOf = day("2026-03-12"), .zone = Zone()};
    must(workspace->performNow(fillWithDemo(options)));
    if (more)
        more(*workspace);
    workspace.reset();
    startAgain();
}

void Desktop::startAgain()
{
    show();
    if (!m_window->openWorkspace(file()))
        qFatal("the workspace did not open");
    if (!QTest::qWaitFor([this] { return buyers().isLoaded(); }, patience))
        qFatal("the buyers were not shown");
}

Desktop::Desktop(Empty) : m_preferences(m_place.path(QStringLiteral("config/touchbase.ini"))) {}

std::unique_ptr<Desktop> Desktop::atFirstStart()
{
    std::unique_ptr<Desktop> desktop(new Desktop(Empty{}));
    desktop->show();
    return desktop;
}

Desktop::~Desktop() = default;

void Desktop::show()
{
    m_window = std::make_unique<ui::MainWindow>(m_preferences, m_clock);
    m_window->show();
    activate();
}

void Desktop::activate(QWidget *window)
{
    QWidget *wanted = window ? window : m_window.get();
    wanted->activateWindow();
    // Not qWaitForWindowActive: it takes a dialog for active as soon as the window that it belongs to is.
    if (!QTest::qWaitFor([wanted] { return QApplication::activeWindow() == wanted; }, patience))
        qFatal("%s does not become active", qPrintable(wanted->objectName()));
}

void Desktop::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void Desktop::type(const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        qFatal("nothing has the focus");
    QTest::keyClicks(focus, text);
}

void Desktop::tabTo(const char *name)
{
    const auto isThere = [name] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && focus->objectName() == QLatin1String(name);
    };
    for (int tabs = 0; tabs < mostTabs && !isThere(); ++tabs)
        press(Qt::Key_Tab);
    if (!isThere())
        qFatal("Tab does not lead to %s", name);
}

/// Pasted, because what is typed letter by letter is completed from the folder.
void Desktop::enterFile(const QString &path)
{
    auto *dialog = part<QFileDialog>();
    activate(dialog);
    tabTo("fileNameEdit");
    press(Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(path);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return);
    if (!QTest::qWaitFor([this] { return !shownPart<QFileDialog>(); }, patience))
        qFatal("%s is not taken", qPrintable(path));
}

QMap<QString, QByteArray> Desktop::exported()
{
    const QTemporaryDir folder;
    must(desk().workspace().readNow(
        [&folder](const Reader &reader) { return exportCsv(reader, folder.path(), Currency::usd()); }));
    QMap<QString, QByteArray> files;
    for (const QFileInfo &info : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(info.filePath()));
        files.insert(info.fileName(), file.readAll());
    }
    return files;
}

void Desktop::settle()
{
    shots::Tour(*m_window, {}).settle();
}

} // namespace touchbase::test
