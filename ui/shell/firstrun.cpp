// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firstrun.h"

#include "desk/preferences.h"
#include "kit/keycap.h"
#include "kit/plainlabel.h"
#include "kit/plaintext.h"
#include "render/typography.h"
#include "shell/wayinbutton.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

constexpr int columnWidth = 760;
constexpr qsizetype recentShown = 5;

PlainLabel *makeLabel(const QString &text, render::TextStyle style, bool wraps = true)
{
    auto *label = new PlainLabel(text, style);
    label->setOverflow(wraps ? PlainLabel::Overflow::Wrap : PlainLabel::Overflow::Elide);
    return label;
}

} // namespace

FirstRunPage::FirstRunPage(Lacks lacks, Preferences &preferences, const ActionSet &actions, const QString &file,
                           QWidget *parent)
    : QWidget(parent), m_preferences(preferences)
{
    const bool hasWorkspace = lacks == Lacks::Buyers;
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(makeLabel(hasWorkspace ? tr("Bring in your buyers") : tr("Welcome to Touchbase"),
                                render::TextStyle::PageTitle));
    layout->addWidget(makeLabel(
        hasWorkspace
            ? tr("Touchbase shows how each buyer is, and why. It needs two things to start: who your buyers are, "
                 "and what they received.")
            : tr("How each of your lead buyers is, why, and what to do next. Everything lies in one file on "
                 "this computer: make one, open one, or look around first."),
        render::TextStyle::Body));
    layout->addSpacing(10);
    addWays(*layout, lacks, actions);
    if (!hasWorkspace)
        addRecent(*layout);
    layout->addSpacing(12);
    layout->addWidget(makeFoot(file, actions));
    layout->addStretch(3);

    auto *inner = new QWidget;
    auto *innerLayout = new QHBoxLayout(inner);
    innerLayout->addStretch(1);
    innerLayout->addWidget(column, 100);
    innerLayout->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("firstRunScrollArea"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inner);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

void FirstRunPage::addWays(QBoxLayout &layout, Lacks lacks, const ActionSet &actions)
{
    if (lacks == Lacks::Buyers) {
        layout.addWidget(new WayInButton(actions[ActionId::Import], QStringLiteral("import"),
                                         tr("Import buyers and deliveries"),
                                         tr("CSV files of your own, or a LeadByte report as it is downloaded. You see "
                                            "what would happen before anything does.")));
        layout.addWidget(new WayInButton(actions[ActionId::NewBuyer], QStringLiteral("buyers"),
                                         tr("Add your first buyer by hand"),
                                         tr("Name, vertical and the day of signing. The rest can follow.")));
    } else {
        layout.addWidget(new WayInButton(actions[ActionId::NewWorkspace], QStringLiteral("new"),
                                         tr("Make a new workspace"),
                                         tr("You choose where the file lies. Back it up like any document.")));
        layout.addWidget(new WayInButton(actions[ActionId::OpenWorkspace], QStringLiteral("open"),
                                         tr("Open a workspace"), tr("A .touchbase file that you have already.")));
    }
    layout.addWidget(new WayInButton(actions[ActionId::OpenSample], QStringLiteral("peek"),
                                     tr("Look around with sample buyers"),
                                     tr("Invented buyers with two years of history, in a file of their own.")));
}

void FirstRunPage::addRecent(QBoxLayout &layout)
{
    const QStringList files = m_preferences.recentWorkspaces();
    if (files.isEmpty())
        return;
    layout.addSpacing(8);
    layout.addWidget(makeLabel(tr("Open lately"), render::TextStyle::CardTitle));
    for (const QString &file : files.mid(0, recentShown)) {
        const QString folder = QDir::toNativeSeparators(QFileInfo(file).absolutePath());
        auto *button = new QPushButton(
            withoutMnemonic(QStringLiteral("%1 – %2").arg(QFileInfo(file).fileName(), folder)));
        button->setObjectName(QStringLiteral("recentButton"));
        button->setProperty("link", true);
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT recentChosen(file); });
        layout.addWidget(button, 0, Qt::AlignLeft);
    }
}

QWidget *FirstRunPage::makeFoot(const QString &file, const ActionSet &actions)
{
    auto *foot = new QWidget;
    auto *grid = new QGridLayout(foot);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    auto *line = new QWidget;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    grid->addWidget(line, 0, 0, 1, 3);
    grid->addWidget(makeLabel(tr("Your data stays on this computer"), render::TextStyle::CardTitle), 1, 0);
    const QString where = file.isEmpty() ? tr("One file, where you put it.")
                                         : tr("One file, %1.").arg(QDir::toNativeSeparators(file));
    grid->addWidget(makeLabel(where + QLatin1Char(' ') + tr("Nothing is sent anywhere."), render::TextStyle::Body), 2,
                    0, 3, 1, Qt::AlignTop);
    grid->addWidget(makeLabel(tr("Keys to know"), render::TextStyle::CardTitle), 1, 1, 1, 2);
    int row = 2;
    for (const auto &[id, text] : {std::pair(ActionId::LogTouchpoint, tr("log what just happened")),
                                   std::pair(ActionId::Palette, tr("go to anything, do anything")),
                                   std::pair(ActionId::Undo, tr("undo, even an import"))}) {
        grid->addWidget(new KeyCap(actions[id]->shortcut()), row, 1, Qt::AlignLeft);
        grid->addWidget(makeLabel(text, render::TextStyle::Body, false), row++, 2);
    }
    return foot;
}

} // namespace touchbase::ui
