// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyers/buyerspage.h"
#include "kit/inlinemessage.h"
#include "operations/records/touchpoints.h"
#include "shell/mainwindow.h"
#include "shell/workspaceview.h"
#include "support/builders.h"
#include "support/temporaryworkspace.h"
#include "today/todaypage.h"
#include "ui/support/uitest.h"

#include <QListView>

namespace touchbase::test {

/// The window on Today, Thursday 12 March 2026 at 09:00 UTC, with what a hand can work out. Acme was spoken to on the
/// 10th, has follow-ups of the 10th, the 12th and the 13th, and an issue of Wednesday 15:00, whose ten hours of work
/// end on Thursday at 15:00. Bolt was last spoken to on 20 February, 20 days ago, where 14 are usual. Both belong to
/// Dana.
class TodayDesktop
{
public:
    TodayDesktop() : m_preferences(m_place.path(QStringLiteral("config/touchbase.ini")))
    {
        m_preferences.setAuthor(QStringLiteral("Dana"));
        auto workspace = must(Workspace::create(m_place.location(), m_clock, m_preferences.author()));
        must(workspace->performNow({QStringLiteral("test"), [this](Writer &writer) { return fill(writer); }}));
        workspace.reset();
        m_window = std::make_unique<ui::MainWindow>(m_preferences, m_clock);
        m_window->show();
        m_window->activateWindow();
        if (!m_window->openWorkspace(m_place.location().file))
            qFatal("the workspace did not open");
        m_window->actions()[ui::ActionId::GoToday]->trigger();
        if (!QTest::qWaitFor([this] { return page().model().isLoaded(); }, patience))
            qFatal("the queue was not read");
        m_window->activateWindow(); // a page that is made takes it away, on the offscreen platform
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == m_window.get(); }, patience))
            qFatal("the window does not become active");
        list().setFocus();
    }

    ui::MainWindow &window() { return *m_window; }
    ui::Desk &desk() { return m_window->view()->desk(); }
    ui::Preferences &preferences() { return m_preferences; }
    FixedClock &clock() { return m_clock; }
    ui::TodayPage &page() { return *m_window->findChild<ui::TodayPage *>(); }
    QListView &list() { return *page().findChild<QListView *>(QStringLiteral("todayList")); }
    [[nodiscard]] BuyerId acme() const { return *m_acme; }
    [[nodiscard]] BuyerId bolt() const { return *m_bolt; }

    /// What stands in the list, from the top: headings with a star before them.
    QStringList lines()
    {
        QStringList lines;
        for (int row = 0; row < page().model().rowCount(); ++row) {
            const QModelIndex index = page().model().index(row);
            const bool isHeading = page().model().lineAt(row).kind == ui::TodayModel::Line::Kind::Heading;
            lines << (isHeading ? QStringLiteral("*") : QString()) + index.data().toString();
        }
        return lines;
    }
    QString current() { return list().currentIndex().data().toString(); }
    /// Goes to an entry with the arrow keys.
    void goTo(const QString &title)
    {
        press(Qt::Key_Home);
        for (int row = 0; row < page().model().rowCount() && current() != title; ++row)
            press(Qt::Key_Down);
        if (current() != title)
            qFatal("%s is not in the queue", qPrintable(title));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&list(), key, modifiers);
    }
    /// The dialog of a kind that shows, in time.
    template <class Dialog>
    Dialog *dialog()
    {
        Dialog *shown = nullptr;
        const bool shows = QTest::qWaitFor(
            [&] {
                for (Dialog *one : m_window->findChildren<Dialog *>()) {
                    if (one->isVisible())
                        shown = one;
                }
                return shown != nullptr;
            },
            patience);
        if (!shows)
            qFatal("no %s shows", Dialog::staticMetaObject.className());
        return shown;
    }
    template <class T>
    std::vector<Stored<T>> stored()
    {
        return must(desk().workspace().readNow([](const Reader &reader) { return reader.list<T>(); }));
    }
    /// The clock of the page looks at the time again, as when a minute went by.
    void setTime(const char *instant)
    {
        m_clock.set(at(instant));
        m_window->actions()[ui::ActionId::GoBuyers]->trigger();
        m_window->actions()[ui::ActionId::GoToday]->trigger();
    }

    static constexpr int patience = 20000;

private:
    template <class T>
    Result<Stored<T>> put(Writer &writer, T value)
    {
        return writer.insert(std::move(value));
    }
    Result<BuyerId> addBuyer(Writer &writer, const QString &name, const char *spokenTo)
    {
        Buyer buyer = aBuyer(name);
        buyer.owner = m_preferences.author();
        buyer.stage = Stage::Active;
        buyer.signedOn = day("2024-05-06");
        auto stored = writer.insert(buyer);
        if (!stored)
            return failure(stored.error());
        Touchpoint talk = aTouchpoint(stored->id);
        talk.channel = Channel::Call;
        talk.at = at(spokenTo);
        Review review = aReview(stored->id);
        review.kind = ReviewKind::Quarterly;
        review.dueOn = day("2026-02-06");
        review.heldOn = day("2026-02-06");
        if (auto talked = writer.insert(talk); !talked)
            return failure(talked.error());
        if (auto held = writer.insert(review); !held)
            return failure(held.error());
        return stored->id;
    }
    Result<> addTask(Writer &writer, const char *title, const char *dueOn)
    {
        Task task = aTask(*m_acme);
        task.title = QString::fromLatin1(title);
        task.dueOn = day(dueOn);
        task.owner.clear();
        auto stored = writer.insert(task);
        return stored ? Result<>() : Result<>(failure(stored.error()));
    }
    Result<> fill(Writer &writer)
    {
        auto acme = addBuyer(writer, QStringLiteral("Acme"), "2026-03-10T10:00:00Z");
        auto bolt = addBuyer(writer, QStringLiteral("Bolt"), "2026-02-20T10:00:00Z");
        if (!acme || !bolt)
            return failure(acme ? bolt.error() : acme.error());
        m_acme = *acme;
        m_bolt = *bolt;
        Issue issue = anIssue(*m_acme);
        issue.openedAt = at("2026-03-11T15:00:00Z");
        issue.firstResponseAt.reset();
        issue.resolvedAt.reset();
        issue.severity = Severity::Normal;
        issue.subject = QStringLiteral("Leads come twice");
        if (auto stored = writer.insert(issue); !stored)
            return failure(stored.error());
        for (const auto &[title, dueOn] : {std::pair("Send a sample", "2026-03-10"), std::pair("Ring up", "2026-03-12"),
                                           std::pair("Write to Bob", "2026-03-13")}) {
            if (auto added = addTask(writer, title, dueOn); !added)
                return added;
        }
        return {};
    }

    FixedClock m_clock{at("2026-03-12T09:00:00Z")};
    TemporaryPlace m_place;
    ui::Preferences m_preferences;
    std::optional<BuyerId> m_acme;
    std::optional<BuyerId> m_bolt;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace touchbase::test
