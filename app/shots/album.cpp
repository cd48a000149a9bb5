// SPDX-License-Identifier: GPL-3.0-or-later
#include "album.h"

#include "buyers/buyerspage.h"
#include "forms/forms.h"
#include "kit/gallerypage.h"
#include "shell/theme.h"
#include "shell/workspaceview.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

namespace touchbase::shots {

namespace {

using ui::ActionId;

constexpr int settleMilliseconds = 700; ///< reading threads answer, skeletons give way
constexpr int longestWaitMilliseconds = 30000;

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < longestWaitMilliseconds)
        wait(20);
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

} // namespace

void Album::take(QWidget &widget, const QString &name)
{
    widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, m_scheme, name));
    ++m_count;
}

void Album::fill(ui::Preferences &preferences, const Clock &clock, const QString &workspaceFile, QSize size)
{
    const ui::Theme theme(preferences);
    ui::MainWindow window(preferences, clock);
    window.resize(size);
    window.show();
    wait(settleMilliseconds);
    take(window, QStringLiteral("first-run"));
    if (!window.openWorkspace(workspaceFile))
        return;
    const auto &model = window.findChild<ui::BuyersPage *>()->model();
    waitFor([&model] { return model.rowCount() > 0; });
    wait(2 * settleMilliseconds);
    takePages(window);
    for (const auto band : score::allOf<score::Band>()) {
        if (const auto buyer = buyerOf(model, band))
            takeBuyer(window, wordString(band), *buyer);
    }
    if (model.rowCount() > 0)
        takeDialogs(window, model.buyerAt(0).id);
    ui::GalleryPage gallery;
    gallery.resize(size.width(), gallery.sizeHint().height());
    take(gallery, QStringLiteral("components"));
}

void Album::takePages(ui::MainWindow &window)
{
    take(window, QStringLiteral("buyers"));
    window.actions()[ActionId::Palette]->trigger();
    wait(settleMilliseconds);
    take(window, QStringLiteral("palette"));
    const struct {
        ActionId action;
        const char *name;
    } pages[] = {{ActionId::ImportHistory, "imports"}, {ActionId::Trash, "trash"}, {ActionId::Settings, "settings"}};
    for (const auto &page : pages) {
        window.actions()[page.action]->trigger();
        wait(settleMilliseconds);
        take(window, QString::fromLatin1(page.name));
    }
}

void Album::takeBuyer(ui::MainWindow &window, const QString &name, BuyerId buyer)
{
    for (const char *tab : {"overview", "timeline", "people"}) {
        window.view()->goToBuyer(buyer, QString::fromLatin1(tab));
        wait(2 * settleMilliseconds);
        take(window, QStringLiteral("buyer-%1-%2").arg(name, QString::fromLatin1(tab)));
    }
}

void Album::takeDialog(ui::MainWindow &window, const QString &name, const std::function<void()> &open)
{
    open();
    wait(settleMilliseconds);
    const auto dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        take(*dialog, QStringLiteral("dialog-") + name);
        dialog->reject();
    }
    wait(20);
}

void Album::takeDialogs(ui::MainWindow &window, BuyerId buyer)
{
    ui::Desk &desk = window.view()->desk();
    const auto triggers = {ActionId::Import,    ActionId::Backups, ActionId::CheckFile, ActionId::Shortcuts,
                           ActionId::ScoreHelp, ActionId::About,   ActionId::NewBuyer};
    for (const ActionId id : triggers)
        takeDialog(window, QString::fromLatin1(ui::infoOf(id).name), [&] { window.actions()[id]->trigger(); });
    for (const ui::ActionInfo &info : ui::actionCatalogue()) {
        const bool isForm = info.need == ui::ActionNeed::Buyer && info.id != ActionId::PinBuyer
                            && info.id != ActionId::DeleteBuyer;
        if (isForm)
            takeDialog(window, QString::fromLatin1(info.name), [&] { desk.request(info.id, buyer); });
    }
}

} // namespace touchbase::shots
