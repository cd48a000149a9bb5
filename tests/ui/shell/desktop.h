// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer/buyerpage.h"
#include "buyers/buyerspage.h"
#include "kit/datatable.h"
#include "shell/mainwindow.h"
#include "shell/workspaceview.h"
#include "support/builders.h"
#include "support/temporaryworkspace.h"
#include "ui/support/uitest.h"

#include <memory>

namespace touchbase::test {

/// The real window over a workspace in a file, as the program opens it, with preferences of its own.
class Desktop
{
public:
    using Fill = std::function<void(Workspace &)>;

    /// On the sample with so many buyers; `more` changes it before the window opens it.
    explicit Desktop(const Fill &more = {}, int buyers = 24);
    /// A window without a workspace, before anybody said who they are.
    [[nodiscard]] static std::unique_ptr<Desktop> atFirstStart();
    ~Desktop();

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Desk &desk() { return m_window->view()->desk(); }
    [[nodiscard]] ui::BuyersPage &buyers() { return *m_window->findChild<ui::BuyersPage *>(); }
    [[nodiscard]] ui::DataTable &table()
    {
        return *m_window->findChild<ui::DataTable *>(QStringLiteral("buyersTable"));
    }
    [[nodiscard]] ui::BuyerPage *buyer() { return m_window->findChild<ui::BuyerPage *>(); }
    [[nodiscard]] ui::Preferences &preferences() { return m_preferences; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] const TemporaryPlace &place() const { return m_place; }
    [[nodiscard]] const QString &file() const { return m_place.location().file; }

    /// A part of the window, or of a form or dialog of it, by its object name; ends the test where none shows in time.
    template <class W>
    [[nodiscard]] W *part(const char *name = nullptr)
    {
        W *found = nullptr;
        const auto shows = [&] { return (found = shownPart<W>(name)) != nullptr; };
        if (!QTest::qWaitFor(shows, 20000))
            qFatal("there is no %s", name ? name : W::staticMetaObject.className());
        return found;
    }
    template <class W>
    [[nodiscard]] W *shownPart(const char *name = nullptr)
    {
        for (W *one : m_window->findChildren<W *>(name ? QString::fromLatin1(name) : QString())) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    /// A key to what has the focus, as from a keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Presses Tab until a part of that name has the focus; ends the test where it never gets there.
    void tabTo(const char *name);
    /// What a window manager does, and the offscreen platform does not: a window that opened, or the one that is left,
    /// is active.
    void activate(QWidget *window = nullptr);
    /// Answers the file dialog that shows with a path, by keyboard.
    void enterFile(const QString &path);
    /// The program ends in order, and begins again with the file that it had.
    void quit() { m_window.reset(); }
    void startAgain();
    /// What an export would hold: the content of each file by its name.
    [[nodiscard]] QMap<QString, QByteArray> exported();
    /// All that was asked of the workspace was answered.
    void settle();

    template <class T>
    [[nodiscard]] std::vector<Stored<T>> list()
    {
        return must(desk().workspace().readNow([](const Reader &reader) { return reader.list<T>(); }));
    }
    template <class T>
    [[nodiscard]] size_t count()
    {
        return list<T>().size();
    }
    void trigger(ui::ActionId id) { m_window->actions()[id]->trigger(); }

private:
    struct Empty {
    };
    explicit Desktop(Empty);
    void show();

    TemporaryPlace m_place;
    FixedClock m_clock{at("2026-03-12T15:00:00Z")};
    ui::Preferences m_preferences;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace touchbase::test
