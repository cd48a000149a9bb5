// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjects.h"

#include "buyers/buyerspage.h"
#include "kit/datatable.h"
#include "shell/mainwindow.h"
#include "shell/workspaceview.h"
#include "today/todaypage.h"

#include <QApplication>
#include <QChartView>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QListView>
#include <QScrollBar>
#include <QTimer>

#include <cstdio>
#include <memory>

namespace touchbase::bench {

namespace {

constexpr int buyersOpened = 30;
constexpr int quietMs = 700; // nothing comes any more
constexpr int frames = 400;
constexpr int rowsPerFrame = 3;

/// Calls back once after a widget was painted, where a condition holds.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QWidget &watched, std::function<bool()> condition, std::function<void()> then)
        : QObject(&watched), m_condition(std::move(condition)), m_then(std::move(then))
    {
        watched.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_then && m_condition())
            QTimer::singleShot(0, watched, std::exchange(m_then, {})); // after the painting that has begun
        return false;
    }

private:
    std::function<bool()> m_condition;
    std::function<void()> m_then;
};

/// The longest time for which the window did not answer: between two ticks of a timer that is due all the time.
class BusyTime
{
public:
    BusyTime()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { take(); });
        m_tick.start(1);
        m_since.start();
    }
    void reset()
    {
        m_longest = 0;
        m_since.restart();
    }
    [[nodiscard]] double longestMs() const { return static_cast<double>(m_longest) / 1e6; }

private:
    void take()
    {
        m_longest = std::max(m_longest, m_since.nsecsElapsed());
        m_since.restart();
    }

    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

struct Opening {
    explicit Opening(ui::MainWindow &shown) : window(shown) {}
    ui::MainWindow &window;
    std::vector<BuyerId> buyers = {};
    BusyTime busy;
    size_t next = 0;
};

void openNext(const std::shared_ptr<Opening> &opening)
{
    if (opening->next == opening->buyers.size()) {
        QApplication::quit();
        return;
    }
    opening->busy.reset();
    opening->window.view()->goToBuyer(opening->buyers[opening->next++]);
    QTimer::singleShot(quietMs, &opening->window, [opening] {
        tell("ms " + QByteArray::number(opening->busy.longestMs(), 'f', 3));
        openNext(opening);
    });
}

ui::BuyersPage &listOf(ui::MainWindow &window)
{
    return *window.findChild<ui::BuyersPage *>();
}

} // namespace

void tell(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

int runBareWindow()
{
    QMainWindow window;
    auto *view = new QChartView(new QChart);
    window.setCentralWidget(view);
    window.resize(1280, 800);
    new PaintWatch(
        *view->viewport(), [] { return true; }, [] { tell("shown"); });
    window.show();
    return QApplication::exec();
}

void whenListIsPainted(ui::MainWindow &window, const std::function<void()> &then)
{
    auto *page = window.findChild<ui::BuyersPage *>();
    auto *table = window.findChild<ui::DataTable *>(QStringLiteral("buyersTable"));
    if (!page || !table)
        qFatal("the workspace did not open");
    new PaintWatch(
        *table->viewport(), [page] { return page->isLoaded() && page->model().rowCount() > 0; }, then);
}

void openBuyers(ui::MainWindow &window)
{
    const auto opening = std::make_shared<Opening>(window);
    const ui::BuyersModel &model = listOf(window).model();
    const int step = std::max(1, model.rowCount() / buyersOpened);
    for (int row = 0; row < model.rowCount() && opening->buyers.size() < buyersOpened; row += step)
        opening->buyers.push_back(model.buyerAt(row).id);
    QTimer::singleShot(quietMs, &window, [opening] { openNext(opening); });
}

namespace {

constexpr int leastEntries = 5000; ///< that the queue is opened and scrolled with
constexpr int pixelsPerFrame = 120;

/// Once what the start asked of the reading thread was answered, and what followed from the answers too.
void whenRead(ui::MainWindow &window, const std::function<void()> &then, int depth = 4)
{
    if (depth == 0) {
        QTimer::singleShot(quietMs, &window, then);
        return;
    }
    window.view()->desk().read(
        &window, [](const Reader &reader) { return reader.newestChange(); },
        [&window, then, depth](const Result<qint64> &) { whenRead(window, then, depth - 1); }, Lane::Bulk);
}

/// The window comes back to the page that it was left on, and the next run begins with the buyers.
void endAtBuyers(ui::MainWindow &window)
{
    window.actions()[ui::ActionId::GoBuyers]->trigger();
    QApplication::quit();
}

ui::TodayPage &goToToday(ui::MainWindow &window, const std::function<void()> &then)
{
    window.actions()[ui::ActionId::GoToday]->trigger();
    auto &page = *window.findChild<ui::TodayPage *>();
    QObject::connect(&page, &ui::TodayPage::loaded, &page, [&page, then] {
        if (page.model().rowCount() < leastEntries)
            qFatal("only %d entries wait", page.model().rowCount());
        QTimer::singleShot(quietMs, &page, then);
    });
    return page;
}

} // namespace

void openToday(ui::MainWindow &window)
{
    whenRead(window, [&window] {
        const auto busy = std::make_shared<BusyTime>();
        goToToday(window, [busy, &window] {
            tell("ms " + QByteArray::number(busy->longestMs(), 'f', 3));
            endAtBuyers(window);
        });
    });
}

void scrollToday(ui::MainWindow &window)
{
    goToToday(window, [&window] {
        auto *list = window.findChild<QListView *>(QStringLiteral("todayList"));
        QScrollBar &bar = *list->verticalScrollBar();
        for (int frame = 0; frame < frames; ++frame) {
            QElapsedTimer timer;
            timer.start();
            bar.setValue(bar.value() + pixelsPerFrame > bar.maximum() ? 0 : bar.value() + pixelsPerFrame);
            list->viewport()->repaint();
            QCoreApplication::sendPostedEvents();
            tell("ms " + QByteArray::number(static_cast<double>(timer.nsecsElapsed()) / 1e6, 'f', 3));
        }
        endAtBuyers(window);
    });
}

void scrollBuyers(ui::MainWindow &window)
{
    QTimer::singleShot(quietMs, &window, [&window] {
        auto *table = window.findChild<ui::DataTable *>(QStringLiteral("buyersTable"));
        QScrollBar &bar = *table->verticalScrollBar();
        const int step = rowsPerFrame
                         * (table->verticalScrollMode() == QAbstractItemView::ScrollPerPixel
                                ? table->verticalHeader()->defaultSectionSize()
                                : 1);
        for (int frame = 0; frame < frames; ++frame) {
            QElapsedTimer timer;
            timer.start();
            bar.setValue(bar.value() + step > bar.maximum() ? 0 : bar.value() + step);
            table->viewport()->repaint();
            QCoreApplication::sendPostedEvents();
            tell("ms " + QByteArray::number(static_cast<double>(timer.nsecsElapsed()) / 1e6, 'f', 3));
        }
        QApplication::quit();
    });
}

} // namespace touchbase::bench
