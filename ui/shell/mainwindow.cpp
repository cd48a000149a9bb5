// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "base/sentence.h"
#include "desk/page.h"
#include "forms/forms.h"
#include "kit/plainlabel.h"
#include "kit/whenpainted.h"
#include "operations/titles.h"
#include "render/words.h"
#include "shell/fieldbutton.h"
#include "shell/firstrun.h"
#include "shell/lostfile.h"
#include "shell/palette.h"
#include "shell/workspaceview.h"
#include "tools/export/exportjob.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

namespace touchbase::ui {

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QSize leastSize(1024, 680);
constexpr int foreignMilliseconds = 3000;
const QString geometryName = QStringLiteral("window-geometry");

PlainLabel *makeStatusLabel()
{
    auto *label = new PlainLabel({}, render::TextStyle::Secondary);
    label->setColorRole(render::ColorRole::TextMuted);
    label->setContentsMargins(8, 3, 8, 3);
    return label;
}

/// Whether the newest day of deliveries may be another: rows of them, or the zone that says what day it is.
bool touchesDeliveries(const ChangeSet &changeSet)
{
    return changeSet.bulk || std::any_of(changeSet.rows.begin(), changeSet.rows.end(), [](const RowChange &row) {
               return row.entity->name == QLatin1String("delivery") || row.entity->name == QLatin1String("setting");
           });
}

QWidget *makeSpace(int width, QSizePolicy::Policy policy)
{
    auto *space = new QWidget;
    space->setMinimumWidth(width);
    space->setSizePolicy(policy, QSizePolicy::Preferred);
    return space;
}

} // namespace

MainWindow::MainWindow(Preferences &preferences, const Clock &clock, QWidget *parent)
    : QMainWindow(parent),
      m_preferences(preferences),
      m_clock(clock),
      m_actions(new ActionSet(this)),
      m_stack(new QStackedWidget),
      m_foreignTimer(new QTimer(this))
{
    setMinimumSize(leastSize);
    resize(usualSize);
    setCentralWidget(m_stack);
    buildMenus();
    buildToolBar();
    buildStatusBar();
    connect(m_actions, &ActionSet::triggered, this, &MainWindow::onAction);
    connect(m_foreignTimer, &QTimer::timeout, this, [this] {
        if (m_view)
            m_view->desk().workspace().lookForForeignChanges();
    });
    restoreGeometry(m_preferences.state(geometryName));
    setWindowTitle(tr("Touchbase"));
    m_actions->setHasWorkspace(false);
}

MainWindow::~MainWindow()
{
    closeForms(this); // they keep what was typed in the desk, which goes with the view
    stopExports(this);
    delete m_view;
}

void MainWindow::buildMenus()
{
    std::map<ActionMenu, QMenu *> menus;
    for (const ActionInfo &info : actionCatalogue()) {
        QMenu *&menu = menus[info.menu];
        if (!menu)
            menu = menuBar()->addMenu(menuTitle(info.menu));
        menu->addAction((*m_actions)[info.id]);
        if (info.endsSection)
            menu->addSeparator();
    }
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Main"));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    setContextMenuPolicy(Qt::NoContextMenu);
    bar->setIconSize({16, 16});
    for (const ActionId id : {ActionId::GoBack, ActionId::GoForward}) {
        bar->addAction((*m_actions)[id]);
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction((*m_actions)[id]));
        button->setAccessibleName(plainText(infoOf(id)));
        button->setFocusPolicy(Qt::TabFocus);
    }
    bar->addWidget(makeSpace(100, QSizePolicy::Fixed));
    auto *log = new FieldButton((*m_actions)[ActionId::LogTouchpoint], QStringLiteral("add"),
                                tr("Log a touchpoint: who, how, what happened"));
    log->setMaximumWidth(600);
    bar->addWidget(log);
    bar->addWidget(makeSpace(16, QSizePolicy::Expanding));
    auto *palette = new FieldButton((*m_actions)[ActionId::Palette], QStringLiteral("search"),
                                    tr("Go to, or do anything"));
    palette->setMaximumWidth(260);
    bar->addWidget(palette);
    bar->addWidget(makeSpace(4, QSizePolicy::Fixed));
}

void MainWindow::buildStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(12, 2, 12, 2);
    for (PlainLabel **label : {&m_fileLabel, &m_savedLabel})
        statusBar()->addWidget(*label = makeStatusLabel());
    for (PlainLabel **label : {&m_throughLabel, &m_modelLabel, &m_dayLabel})
        statusBar()->addPermanentWidget(*label = makeStatusLabel());
}

void MainWindow::takeDesk(std::unique_ptr<Desk> desk)
{
    closeWorkspace();
    const QString file = desk->workspace().location().file;
    m_view = new WorkspaceView(std::move(desk), *m_actions, m_stack);
    m_stack->setCurrentIndex(m_stack->addWidget(m_view));
    delete std::exchange(m_firstRun, nullptr);
    connect(m_view, &WorkspaceView::placeChanged, this, &MainWindow::showPlace);
    connect(m_view, &WorkspaceView::fittingActionsChanged, this, &MainWindow::showFitting);
    Desk &open = m_view->desk();
    connect(&open, &Desk::undoChanged, this, &MainWindow::showUndo);
    connect(&open, &Desk::changed, this, [this](const ChangeSet &changeSet) {
        showStatus();
        if (touchesDeliveries(changeSet))
            showDeliveries();
    });
    connect(&open, &Desk::actionRequested, this, [this](ActionId id, std::optional<BuyerId> buyer) {
        if (buyer)
            handleBuyerAction(id, buyer);
        else
            onAction(id);
    });
    wireEditors(open);
    followFile(open);
    m_actions->setHasWorkspace(true);
    m_preferences.rememberWorkspace(file);
    m_foreignTimer->start(foreignMilliseconds);
    showPlace();
    showUndo();
    showStatus();
    showDeliveries();
    m_view->currentPage()->takeFocus();
    Q_EMIT workspaceChanged(file);
    whenPainted(m_view, m_view, [this] { afterOpening(); });
}

void MainWindow::closeWorkspace()
{
    if (!m_view)
        return;
    m_foreignTimer->stop();
    closeForms(this);
    stopExports(this);
    m_lostFile = nullptr;
    delete std::exchange(m_view, nullptr);
    showFirstRun();
    Q_EMIT workspaceChanged({});
}

void MainWindow::showFirstRun()
{
    delete m_firstRun;
    m_firstRun = new FirstRunPage(FirstRunPage::Lacks::Workspace, m_preferences, *m_actions);
    connect(m_firstRun, &FirstRunPage::recentChosen, this, &MainWindow::openWorkspace, Qt::QueuedConnection);
    m_stack->setCurrentIndex(m_stack->addWidget(m_firstRun));
    m_actions->setHasWorkspace(false);
    setWindowTitle(tr("Touchbase"));
    for (PlainLabel *label : {m_fileLabel, m_savedLabel, m_throughLabel, m_modelLabel, m_dayLabel})
        label->clear();
}

void MainWindow::showPlace()
{
    if (!m_view)
        return;
    setWindowTitle(QStringLiteral("%1 – %2").arg(m_view->currentPage()->title(), tr("Touchbase")));
    (*m_actions)[ActionId::GoBack]->setEnabled(m_view->canGoBack());
    (*m_actions)[ActionId::GoForward]->setEnabled(m_view->canGoForward());
    showFitting();
}

void MainWindow::showFitting()
{
    if (m_view)
        m_actions->setFitting(m_view->currentPage()->fittingActions());
}

void MainWindow::showUndo()
{
    const auto name = [this](ActionId id, const QString &words, const QString &operation) {
        QAction *action = (*m_actions)[id];
        action->setEnabled(!operation.isEmpty());
        action->setText(operation.isEmpty() ? words : QStringLiteral("%1: %2").arg(words, operationTitle(operation)));
    };
    if (!m_view)
        return;
    name(ActionId::Undo, tr("&Undo"), m_view->desk().workspace().undoName());
    name(ActionId::Redo, tr("&Redo"), m_view->desk().workspace().redoName());
}

void MainWindow::showStatus()
{
    if (!m_view)
        return;
    Desk &desk = m_view->desk();
    const Day today = desk.today();
    m_fileLabel->setText(desk.title());
    m_savedLabel->setText(desk.workspace().isPresent() ? tr("All changes are saved")
                                                       : tr("Nothing is stored: the file is gone"));
    m_modelLabel->setText(tr("Score model v%1").arg(desk.setup().defaultModel.version));
    m_dayLabel->setText(desk.format().day(today, today));
}

void MainWindow::showDeliveries()
{
    const Day today = m_view->desk().today();
    m_view->desk().read(
        m_view, [today](const Reader &reader) { return reader.deliveryDays(today, false); },
        [this, today](const Result<std::vector<Day>> &days) {
            if (days)
                m_throughLabel->setText(
                    days->empty() ? tr("No deliveries yet")
                                  : tr("Deliveries through %1").arg(m_view->desk().format().day(days->back(), today)));
        });
}

void MainWindow::complain(const Error &error)
{
    if (m_view) {
        m_view->desk().announce(error);
        return;
    }
    if (!isVisible()) { // the window comes before what is said of it
        QTimer::singleShot(0, this, [this, error] { complain(error); });
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Touchbase"), sentence(error), QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

CommandPalette &MainWindow::commandPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(this);
        connect(m_palette, &CommandPalette::actionChosen, this, [this](ActionId id, std::optional<BuyerId> buyer) {
            if (buyer && infoOf(id).need == ActionNeed::Buyer)
                handleBuyerAction(id, buyer);
            else
                (*m_actions)[id]->trigger();
        });
        connect(m_palette, &CommandPalette::buyerChosen, this, [this](BuyerId buyer) { m_view->goToBuyer(buyer); });
    }
    return *m_palette;
}

void MainWindow::openPalette()
{
    commandPalette().open(m_view ? &m_view->desk() : nullptr, *m_actions,
                          m_view ? m_view->currentBuyer() : std::nullopt);
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_view && !m_firstRun)
        showFirstRun();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_lostFile && !m_mayLeave && !m_view->desk().workspace().isPresent()) {
        event->ignore();
        m_lostFile->askBeforeLeaving([this] {
            m_mayLeave = true;
            close();
        });
        return;
    }
    m_preferences.setState(geometryName, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    // The other program may have written while this window was not in front.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_view)
        m_view->desk().workspace().lookForForeignChanges();
    QMainWindow::changeEvent(event);
}

} // namespace touchbase::ui
