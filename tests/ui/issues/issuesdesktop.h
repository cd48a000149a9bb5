// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/recordform.h"
#include "issues/issuespage.h"
#include "kit/datatable.h"
#include "shell/mainwindow.h"
#include "shell/workspaceview.h"
#include "support/builders.h"
#include "support/temporaryworkspace.h"
#include "ui/support/uitest.h"

#include <QApplication>

namespace touchbase::test {

/// The window on a workspace that a test fills, with the page of issues in front, on a Friday at 16:00. Monday
/// 16 March 2026 is a holiday.
class IssuesDesktop
{
public:
    using Fill = std::function<Result<>(Writer &)>;

    explicit IssuesDesktop(const Fill &fill) : m_preferences(m_place.path(QStringLiteral("config/touchbase.ini")))
    {
        m_preferences.setAuthor(QStringLiteral("Dana Whitfield"));
        auto workspace = must(Workspace::create(m_place.location(), m_clock, m_preferences.author()));
        must(workspace->performNow({QStringLiteral("test"), [&fill](Writer &writer) -> Result<> {
                                        auto holiday = writer.insert(Holiday{day("2026-03-16"), {}});
                                        return holiday ? fill(writer) : failure(holiday.error());
                                    }}));
        workspace.reset();
        m_window = std::make_unique<ui::MainWindow>(m_preferences, m_clock);
        m_window->show();
        activate(*m_window);
        if (!m_window->openWorkspace(m_place.location().file))
            qFatal("the workspace did not open");
        trigger(ui::ActionId::GoIssues);
    }

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Desk &desk() { return m_window->view()->desk(); }
    [[nodiscard]] ui::Preferences &preferences() { return m_preferences; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] ui::IssuesPage &page() { return *m_window->findChild<ui::IssuesPage *>(); }
    void trigger(ui::ActionId id) { m_window->actions()[id]->trigger(); }

    /// A part of the page, or of the form that shows.
    template <class W = QWidget>
    [[nodiscard]] W *part(const QWidget &in, const char *name)
    {
        auto *found = in.findChild<W *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] ui::DataTable *table(const char *name) { return part<ui::DataTable>(page(), name); }
    /// What a cell of a table says, by the title of its column.
    [[nodiscard]] QString cell(const char *table, int row, const QString &column)
    {
        const QAbstractItemModel *model = this->table(table)->model();
        for (int i = 0; i < model->columnCount(); ++i) {
            if (model->headerData(i, Qt::Horizontal).toString() == column)
                return model->index(row, i).data().toString();
        }
        return QStringLiteral("no such column");
    }
    [[nodiscard]] int rows(const char *table) { return this->table(table)->model()->rowCount(); }

    /// A key to a table that has the focus then.
    void press(const char *table, Qt::Key key)
    {
        auto *focused = this->table(table);
        activate(*m_window);
        focused->setFocus();
        QTest::keyClick(focused, key);
    }
    /// The form that shows, once it does.
    [[nodiscard]] ui::RecordForm *form()
    {
        ui::RecordForm *shown = nullptr;
        const auto shows = [&] {
            for (ui::RecordForm *one : m_window->findChildren<ui::RecordForm *>()) {
                if (one->isVisible())
                    shown = one;
            }
            return shown != nullptr;
        };
        if (!QTest::qWaitFor(shows, 20000))
            qFatal("no form came");
        activate(*shown);
        return shown;
    }
    void type(const QWidget &form, const char *name, const QString &text)
    {
        auto *input = part(form, name);
        input->setFocus();
        QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(input, text);
    }
    /// Ctrl+Enter, and until the form is gone.
    void save(ui::RecordForm *form)
    {
        const QPointer<ui::RecordForm> guard(form);
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        if (!QTest::qWaitFor([&guard] { return !guard || !guard->isVisible(); }, 20000))
            qFatal("the form stays");
    }
    template <class T>
    [[nodiscard]] std::vector<Stored<T>> list()
    {
        return must(desk().workspace().readNow([](const Reader &reader) { return reader.list<T>(); }));
    }

private:
    static void activate(QWidget &widget)
    {
        widget.activateWindow();
        if (!QTest::qWaitFor([&widget] { return QApplication::activeWindow() == &widget; }, 20000))
            qFatal("the window is not active");
    }

    TemporaryPlace m_place;
    FixedClock m_clock{at("2026-03-13T16:00:00Z")};
    ui::Preferences m_preferences;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace touchbase::test
