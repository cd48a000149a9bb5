// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer/buyerpage.h"
#include "buyers/buyerspage.h"
#include "forms/base/recordform.h"
#include "kit/datatable.h"
#include "kit/inlinemessage.h"
#include "shell/mainwindow.h"
#include "shell/workspaceview.h"
#include "support/builders.h"
#include "support/temporaryworkspace.h"
#include "ui/support/uitest.h"

#include <QAbstractButton>

namespace touchbase::test {

/// The window on a workspace with three buyers, one of whom is the author's and has an expectation and an issue.
class SmallDesktop
{
public:
    SmallDesktop() : m_preferences(m_place.path(QStringLiteral("config/touchbase.ini")))
    {
        m_preferences.setAuthor(QStringLiteral("Dana Whitfield"));
        auto workspace = must(Workspace::create(m_place.location(), m_clock, m_preferences.author()));
        must(workspace->performNow({QStringLiteral("test"), [this](Writer &writer) { return fill(writer); }}));
        workspace.reset();
        m_window = std::make_unique<ui::MainWindow>(m_preferences, m_clock);
        m_window->show();
        m_window->activateWindow();
        if (!m_window->openWorkspace(m_place.location().file))
            qFatal("the workspace did not open");
        if (!QTest::qWaitFor([this] { return buyers().model().total() > 0; }, 20000))
            qFatal("the buyers were not shown");
    }

    /// The program ends.
    void quit() { m_window.reset(); }

    ui::MainWindow &window() { return *m_window; }
    ui::Desk &desk() { return m_window->view()->desk(); }
    ui::Preferences &preferences() { return m_preferences; }
    ui::BuyersPage &buyers() { return *m_window->findChild<ui::BuyersPage *>(); }
    [[nodiscard]] BuyerId mine() const { return *m_mine; }

    template <class W = QWidget>
    W *find(const char *name)
    {
        auto *found = m_window->findChild<W *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    /// The buyer page of the author's buyer with a tab in front, read.
    ui::BuyerPage &openBuyer(const QString &tab)
    {
        m_window->view()->goToBuyer(mine(), tab);
        auto *page = m_window->findChild<ui::BuyerPage *>();
        if (!QTest::qWaitFor([page] { return !page->title().isEmpty(); }, 20000))
            qFatal("the buyer was not shown");
        return *page;
    }
    /// The form that is open, once it shows; null where none comes.
    ui::RecordForm *form()
    {
        ui::RecordForm *shown = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                for (ui::RecordForm *form : m_window->findChildren<ui::RecordForm *>()) {
                    if (form->isVisible())
                        shown = form;
                }
                return shown != nullptr;
            },
            20000);
        return shown;
    }
    /// The message at the foot of the pages.
    ui::InlineMessage &notice() { return *find<ui::InlineMessage>("noticeMessage"); }
    template <class T>
    std::vector<Stored<T>> list()
    {
        return must(desk().workspace().readNow([](const Reader &reader) { return reader.list<T>(); }));
    }

private:
    template <class T>
    static Result<Id<T>> put(Writer &writer, const T &value)
    {
        auto stored = writer.insert(value);
        if (!stored)
            return failure(stored.error());
        return stored->id;
    }
    Result<> fill(Writer &writer)
    {
        for (const auto &[name, owner] : {std::pair("Acme Insurance", "dana  WHITFIELD"), std::pair("Borealis", "Ada"),
                                          std::pair("Cobalt", "Ada")}) {
            Buyer buyer = aBuyer(QString::fromLatin1(name));
            buyer.owner = QString::fromLatin1(owner);
            auto id = put(writer, buyer);
            if (!id)
                return failure(id.error());
            m_mine = m_mine.value_or(*id);
        }
        if (auto one = put(writer, anExpectation(*m_mine)); !one)
            return failure(one.error());
        if (auto one = put(writer, anIssue(*m_mine)); !one)
            return failure(one.error());
        if (auto one = put(writer, aSurvey(*m_mine)); !one)
            return failure(one.error());
        auto task = put(writer, aTask(*m_mine));
        return task ? Result<>() : failure(task.error());
    }

    TemporaryPlace m_place;
    FixedClock m_clock{someTime()};
    ui::Preferences m_preferences;
    std::unique_ptr<ui::MainWindow> m_window;
    std::optional<BuyerId> m_mine;
};

} // namespace touchbase::test
