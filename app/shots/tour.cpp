// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "buyers/buyerspage.h"
#include "forms/forms.h"
#include "kit/datatable.h"
#include "shell/palette.h"
#include "shell/workspaceview.h"
#include "today/todaypage.h"

#include <QCoreApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QThread>

namespace touchbase::shots {

namespace {

using ui::ActionId;

constexpr int longestWaitMilliseconds = 60000;
/// An answer may lead to another question, and that to a third.
constexpr int depthOfQuestions = 4;

bool waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < longestWaitMilliseconds) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::msleep(2);
    }
    return condition();
}

/// The first buyer of a band in the list, if any.
std::optional<BuyerId> buyerOf(const ui::BuyersModel &model, score::Band band)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (ui::bandOf(model.buyerAt(row)) == band)
            return model.buyerAt(row).id;
    }
    return std::nullopt;
}

/// Goes down the queue until something holds of what is current.
void selectWhere(const ui::TodayPage &page, const std::function<bool()> &condition)
{
    auto *list = page.findChild<QListView *>(QStringLiteral("todayList"));
    for (int row = 0; row < page.model().rowCount(); ++row) {
        const QModelIndex index = page.model().index(row);
        if (!page.model().entryAt(index))
            continue;
        list->setCurrentIndex(index);
        if (condition())
            return;
    }
}

} // namespace

bool Tour::waitForBuyers()
{
    const auto &model = m_window.findChild<ui::BuyersPage *>()->model();
    return waitFor([&model] { return model.rowCount() > 0; });
}

void Tour::settle()
{
    for (int depth = 0; depth < depthOfQuestions && m_window.view(); ++depth) {
        auto answers = std::make_shared<int>(0);
        for (const Lane lane : {Lane::Interactive, Lane::Bulk})
            m_window.view()->desk().read(
                &m_window, [](const Reader &reader) { return reader.newestChange(); },
                [answers](const Result<qint64> &) { ++*answers; }, lane);
        waitFor([answers] { return *answers == 2; });
    }
    QCoreApplication::processEvents();
}

void Tour::run()
{
    settle();
    visitPages();
    visitToday();
    const auto &model = m_window.findChild<ui::BuyersPage *>()->model();
    for (const auto band : score::allOf<score::Band>()) {
        if (const auto buyer = buyerOf(model, band))
            visitBuyer(wordString(band), *buyer);
    }
    if (model.rowCount() > 0)
        visitDialogs(model.buyerAt(0).id);
}

void Tour::visitPages()
{
    m_visit(m_window, QStringLiteral("buyers"));
    m_window.actions()[ActionId::Palette]->trigger();
    settle();
    m_visit(m_window, QStringLiteral("palette"));
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
    QCoreApplication::sendEvent(m_window.findChild<ui::CommandPalette *>()->findChild<QLineEdit *>(), &escape);
    settle();
    const struct {
        ActionId action;
        const char *name;
    } pages[] = {
        {ActionId::GoOnboarding, "onboarding"}, {ActionId::GoIssues, "issues"}, {ActionId::NextTab, "incidents"},
        {ActionId::ImportHistory, "imports"},   {ActionId::Trash, "trash"},     {ActionId::Templates, "templates"},
        {ActionId::Settings, "settings"},
    };
    for (const auto &page : pages) {
        m_window.actions()[page.action]->trigger();
        settle();
        m_visit(m_window, QString::fromLatin1(page.name));
    }
}

void Tour::visitToday()
{
    m_window.actions()[ActionId::GoToday]->trigger();
    const auto *page = m_window.findChild<ui::TodayPage *>();
    if (!waitFor([page] { return page->model().isLoaded(); }))
        return;
    settle();
    m_visit(m_window, QStringLiteral("today"));
    for (const ActionId id : {ActionId::SnoozeEntry, ActionId::HandOverEntry, ActionId::StartPlaybook}) {
        selectWhere(*page, [page, id] {
            const auto fitting = page->fittingActions();
            return std::find(fitting.begin(), fitting.end(), id) != fitting.end()
                   && (id != ActionId::SnoozeEntry || page->currentEntry()->kind == rules::EntryKind::Alert);
        });
        visitDialog(QString::fromLatin1(ui::infoOf(id).name), [&] { m_window.actions()[id]->trigger(); });
    }
}

void Tour::visitBuyer(const QString &name, BuyerId buyer)
{
    for (const char *tab : {"overview", "timeline", "issues", "onboarding", "reviews", "people"}) {
        m_window.view()->goToBuyer(buyer, QString::fromLatin1(tab));
        settle();
        m_visit(m_window, QStringLiteral("buyer-%1-%2").arg(name, QString::fromLatin1(tab)));
    }
}

void Tour::visitDialog(const QString &name, const std::function<void()> &open)
{
    open();
    settle();
    const auto dialogs = m_window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        m_visit(*dialog, QStringLiteral("dialog-") + name);
        dialog->reject();
    }
    settle();
}

void Tour::visitDialogs(BuyerId buyer)
{
    ui::Desk &desk = m_window.view()->desk();
    const auto triggers = {ActionId::Import,    ActionId::AlertRules, ActionId::Backups,
                           ActionId::CheckFile, ActionId::Shortcuts,  ActionId::ScoreHelp,
                           ActionId::About,     ActionId::NewBuyer,   ActionId::NewIncident};
    for (const ActionId id : triggers)
        visitDialog(QString::fromLatin1(ui::infoOf(id).name), [&] { m_window.actions()[id]->trigger(); });
    for (const ui::ActionInfo &info : ui::actionCatalogue()) {
        const bool isForm = info.need == ui::ActionNeed::Buyer && info.id != ActionId::PinBuyer
                            && info.id != ActionId::DeleteBuyer;
        if (isForm)
            visitDialog(QString::fromLatin1(info.name), [&] { desk.request(info.id, buyer); });
    }
    visitOnboardingDialogs();
    m_window.view()->goToBuyer(buyer, QStringLiteral("overview"));
    settle();
    if (auto *measures = m_window.findChild<ui::DataTable *>(QStringLiteral("measuresTable")))
        visitDialog(QStringLiteral("evidence"), [measures] { Q_EMIT measures->rowActivated(0); });
}

/// The forms of what is selected on the board, where anybody is in the first 30 days.
void Tour::visitOnboardingDialogs()
{
    ui::Desk &desk = m_window.view()->desk();
    visitDialog(QStringLiteral("template"), [&] { desk.open({QStringLiteral("template"), {}, -1}); });
    m_window.actions()[ActionId::GoOnboarding]->trigger();
    settle();
    const auto buyer = m_window.view()->currentBuyer();
    if (!buyer)
        return;
    visitDialog(QStringLiteral("step-done"), [&] { m_window.actions()[ActionId::TickItemWith]->trigger(); });
    visitDialog(QStringLiteral("review-begun"), [&] { desk.request(ActionId::FirstReview, buyer); });
    visitDialog(QStringLiteral("complete"), [&] { desk.request(ActionId::CompleteOnboarding, buyer); });
    visitDialog(QStringLiteral("move-review"), [&] { desk.open({QStringLiteral("move-review"), buyer}); });
}

} // namespace touchbase::shots
