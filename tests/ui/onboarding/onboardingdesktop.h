// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/recordform.h"
#include "kit/datatable.h"
#include "kit/inlinemessage.h"
#include "onboarding/onboardingpage.h"
#include "operations/onboarding/starting.h"
#include "operations/records/checklists.h"
#include "operations/records/reviewsheet.h"
#include "shell/mainwindow.h"
#include "shell/workspaceview.h"
#include "support/builders.h"
#include "support/temporaryworkspace.h"
#include "ui/support/uitest.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace touchbase::test {

/// The real window on a workspace with one new buyer, "Acme Insurance", who has a decision maker, Maria Lopez, and a
/// second contact, Dee Castellano. It is Monday, 2 March 2026, until the clock is set.
class OnboardingDesktop
{
public:
    using Fill = std::function<void(OnboardingDesktop &)>;

    explicit OnboardingDesktop(const Fill &fill = {}) : m_preferences(m_place.path(QStringLiteral("touchbase.ini")))
    {
        m_preferences.setAuthor(QStringLiteral("Dana Whitfield"));
        m_workspace = must(Workspace::create(m_place.location(), m_clock, m_preferences.author()));
        Buyer buyer = aBuyer();
        buyer.stage = Stage::Prospect;
        buyer.signedOn.reset();
        m_buyer = add(buyer).id;
        add(aContact(*m_buyer));
        Contact other = aContact(*m_buyer, QStringLiteral("Dee Castellano"));
        other.role = ContactRole::User;
        add(other);
        if (fill)
            fill(*this);
        m_workspace.reset();
        m_window = std::make_unique<ui::MainWindow>(m_preferences, m_clock);
        m_window->show();
        m_window->activateWindow();
        if (!m_window->openWorkspace(file()))
            qFatal("the workspace did not open");
        settle();
    }

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Desk &desk() { return m_window->view()->desk(); }
    [[nodiscard]] BuyerId buyer() const { return *m_buyer; }
    [[nodiscard]] QString file() const { return m_place.location().file; }
    [[nodiscard]] QString path(const QString &name) const { return m_place.path(name); }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    void setDay(const char *iso) { m_clock.set(at((QByteArray(iso) + "T15:00:00Z").constData())); }

    /// The workspace while it is filled, then the window's.
    [[nodiscard]] Workspace &workspace() { return m_workspace ? *m_workspace : desk().workspace(); }
    void perform(Operation operation) { must(workspace().performNow(std::move(operation))); }
    /// Past every rule, as the fixture needs it.
    template <class T>
    Stored<T> add(const T &value)
    {
        std::optional<Stored<T>> stored;
        perform({QStringLiteral("test"), [&](Writer &writer) -> Result<> {
                     auto inserted = writer.insert(value);
                     if (!inserted)
                         return failure(inserted.error());
                     stored = *inserted;
                     return {};
                 }});
        return *stored;
    }
    template <class T>
    [[nodiscard]] std::vector<Stored<T>> list()
    {
        return must(workspace().readNow([](const Reader &reader) { return reader.list<T>(); }));
    }
    [[nodiscard]] Buyer buyerNow()
    {
        return must(workspace().readNow([this](const Reader &reader) { return reader.load(*m_buyer); })).value;
    }

    // What a workspace holds before the window opens.
    void start() { perform(operations::startOnboarding(buyer(), {today(), QStringLiteral("Tom Becker")})); }
    void tickAll(bool allButOne = false)
    {
        const auto items = list<ChecklistItem>();
        for (size_t i = allButOne ? 1 : 0; i < items.size(); ++i)
            perform(operations::tickItem(items[i].id, today()));
    }
    void validate(bool isConfirmed = true)
    {
        Expectation expectation = anExpectation(buyer());
        if (isConfirmed)
            expectation.validatedOn = today();
        add(expectation);
    }
    void hold(const QString &contacts, int recommendations)
    {
        Review review{{}, buyer(), ReviewKind::Day14, today(), today(), {}, {}, {}, {}, {}, {}, {}};
        review.contacts = contacts;
        const auto stored = add(review);
        for (int i = 1; i <= recommendations; ++i)
            add(Recommendation{{}, stored.id, i, QStringLiteral("Advice %1").arg(i), QString(), {}, {}});
    }
    [[nodiscard]] Day today() const { return Zone().dayOf(m_clock.now()); }

    // The window.
    template <class W = QWidget>
    [[nodiscard]] W *find(const char *name)
    {
        W *found = nullptr;
        const auto shows = [&] {
            for (W *one : m_window->findChildren<W *>(QString::fromLatin1(name))) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(shows, patience))
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] bool shows(const char *name)
    {
        for (const QWidget *one : m_window->findChildren<QWidget *>(QString::fromLatin1(name))) {
            if (one->isVisible())
                return true;
        }
        return false;
    }
    void trigger(ui::ActionId id) { m_window->actions()[id]->trigger(); }
    ui::OnboardingPage &openBoard()
    {
        trigger(ui::ActionId::GoOnboarding);
        settle();
        return *m_window->findChild<ui::OnboardingPage *>();
    }
    void openTab(const char *tab)
    {
        m_window->view()->goToBuyer(buyer(), QString::fromLatin1(tab));
        settle();
    }
    [[nodiscard]] ui::RecordForm *form()
    {
        ui::RecordForm *shown = nullptr;
        const auto isThere = [&] {
            for (ui::RecordForm *one : m_window->findChildren<ui::RecordForm *>()) {
                if (one->isVisible())
                    shown = one;
            }
            return shown != nullptr;
        };
        if (!QTest::qWaitFor(isThere, patience))
            qFatal("no form opened");
        settle();
        return shown;
    }
    [[nodiscard]] bool hasForm()
    {
        for (const ui::RecordForm *one : m_window->findChildren<ui::RecordForm *>()) {
            if (one->isVisible())
                return true;
        }
        return false;
    }
    /// Types into a part of the form.
    void type(const char *part, const QString &text)
    {
        auto *target = form()->findChild<QWidget *>(QString::fromLatin1(part));
        if (!target)
            qFatal("no part %s", part);
        if (auto *line = qobject_cast<QLineEdit *>(target))
            line->clear();
        QTest::keyClicks(target, text);
        closePopup();
    }
    /// A list of names that popped up; on the offscreen platform it leaves the form inactive.
    void closePopup()
    {
        QCoreApplication::processEvents();
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        form()->activateWindow();
        if (!QTest::qWaitForWindowActive(form(), patience))
            qFatal("the form is not active");
    }
    void press(const char *button)
    {
        auto *shown = find<QAbstractButton>(button);
        if (!shown->isEnabled())
            qFatal("%s cannot be pressed", button);
        shown->setFocus(Qt::TabFocusReason);
        QTest::keyClick(shown, Qt::Key_Space);
        settle();
    }
    /// Ctrl+Enter, and the time until it was stored or said why not.
    void save()
    {
        QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    /// All that was asked of the workspace was answered, and what follows from the answers.
    void settle()
    {
        for (int depth = 0; depth < 4; ++depth) {
            workspace().performNow({QStringLiteral("test"), [](Writer &) -> Result<> { return {}; }, true, true});
            int answers = 0;
            for (const Lane lane : {Lane::Interactive, Lane::Bulk})
                desk().read(
                    m_window.get(), [](const Reader &reader) { return reader.newestChange(); },
                    [&answers](const Result<qint64> &) { ++answers; }, lane);
            if (!QTest::qWaitFor([&answers] { return answers == 2; }, patience))
                qFatal("the workspace does not answer");
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

private:
    static constexpr int patience = 20000;

    TemporaryPlace m_place;
    FixedClock m_clock{at("2026-03-02T15:00:00Z")};
    ui::Preferences m_preferences;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
    std::optional<BuyerId> m_buyer;
};

} // namespace touchbase::test
