// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together, and where the detail is: beside the list, or over it.
#include "today/todaypage.h"

#include "kit/card.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "kit/painting.h"
#include "kit/plainlabel.h"
#include "kit/segmentedcontrol.h"
#include "kit/skeleton.h"
#include "today/todaydelegate.h"
#include "today/todaydetail.h"
#include "today/todayreader.h"

#include <QHBoxLayout>
#include <QListView>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

namespace touchbase::ui {

namespace {

constexpr int side = 16;
constexpr int leastForDetail = 1180; ///< of the window, at 100 %
constexpr int leastDetail = 370;
constexpr int mostDetail = 460;
constexpr double detailShare = 0.37;
constexpr int patienceMilliseconds = 200;

/// A list without type-ahead: letters are keys here.
class QueueList final : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override {}
};

} // namespace

TodayPage::TodayPage(Desk &desk, const ActionSet &actions, TodayModel::BadgeOf badgeOf, QWidget *parent)
    : Page(desk, parent),
      m_actions(actions),
      m_model(new TodayModel(desk.format(), std::move(badgeOf), this)),
      m_reader(new TodayReader(desk, this))
{
    setObjectName(QStringLiteral("todayPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, 12, side, side);
    layout->setSpacing(10);
    buildHeader(*layout);
    m_message = new InlineMessage(this);
    m_message->setObjectName(QStringLiteral("todayMessage"));
    m_message->hide();
    connect(m_message, &InlineMessage::actionTriggered, m_reader, &TodayReader::load);
    layout->addWidget(m_message);
    m_allDone = new PlainLabel(QString(), render::TextStyle::Strong, this);
    m_allDone->setObjectName(QStringLiteral("allDoneLabel"));
    m_allDone->setOverflow(PlainLabel::Overflow::Wrap);
    m_allDone->hide();
    layout->addWidget(m_allDone);
    buildList();
    m_detail = new TodayDetail(desk, *m_model, this);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(12);
    m_columns->addWidget(m_pages, 1);
    m_columns->addWidget(m_detail);
    layout->addLayout(m_columns, 1);
    connectReader();
    connectDetail();
    const Preferences &preferences = desk.preferences();
    m_model->setOwner(preferences.hasOnlyMine() ? preferences.author() : QString());
    showCounts();
    QTimer::singleShot(patienceMilliseconds, this, &TodayPage::showThatItReads);
}

/// Before the first queue is there: bars where the rows will be.
void TodayPage::showThatItReads()
{
    if (m_model->isLoaded())
        return;
    m_skeleton = new Skeleton(m_list->viewport());
    m_skeleton->setGeometry(side, side, m_list->viewport()->width() / 2, m_skeleton->sizeHint().height());
    m_skeleton->show();
}

void TodayPage::buildHeader(QBoxLayout &layout)
{
    m_header = new QBoxLayout(QBoxLayout::LeftToRight);
    m_header->setSpacing(8);
    auto *words = new QHBoxLayout;
    words->setSpacing(12);
    words->addWidget(new PlainLabel(tr("Today"), render::TextStyle::PageTitle, this));
    m_counts = new PlainLabel(QString(), render::TextStyle::Secondary, this);
    m_counts->setObjectName(QStringLiteral("todayCountsLabel"));
    m_counts->setColorRole(render::ColorRole::TextMuted);
    m_counts->setMinimumWidth(1);
    words->addWidget(m_counts, 1, Qt::AlignVCenter);
    m_header->addLayout(words, 1);
    m_segments = new SegmentedControl(this);
    m_segments->setObjectName(QStringLiteral("todaySegments"));
    m_segments->setAccessibleName(tr("Kinds of entries"));
    m_segments->setSegments(QStringList(static_cast<qsizetype>(todaySegmentCount), QString()));
    connect(m_segments, &SegmentedControl::activated, this, &TodayPage::showSegment);
    m_header->addWidget(m_segments);
    layout.addLayout(m_header);
    for (int i = 0; i < static_cast<int>(todaySegmentCount); ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | (Qt::Key_1 + i)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            m_segments->setCurrentIndex(i);
            showSegment(i);
        });
    }
}

void TodayPage::buildList()
{
    m_pages = new QStackedWidget(this);
    m_list = new QueueList;
    m_list->setObjectName(QStringLiteral("todayList"));
    m_list->setAccessibleName(tr("What waits, in the order to be done"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TodayDelegate(*m_model, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true); // else thousands of rows are measured before the first is shown
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    connect(m_list, &QWidget::customContextMenuRequested, this, &TodayPage::openMenu);
    connect(m_list, &QListView::doubleClicked, this, &TodayPage::activate);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->lineAt(index.row()).kind == TodayModel::Line::Kind::More)
            activate();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPage::showCurrent);
    m_empty = new EmptyState;
    m_empty->setCentered(true);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_segments->setCurrentIndex(0);
        const bool isOnlyMine = desk().preferences().hasOnlyMine() && m_model->waiting() == 0;
        showSegment(0);
        if (isOnlyMine)
            desk().preferences().setOnlyMine(false);
        takeFocus();
    });
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
}

void TodayPage::connectDetail()
{
    connect(m_detail, &TodayDetail::suggestionTaken, this, &TodayPage::takeSuggestion);
    connect(m_detail, &TodayDetail::finishChosen, this, &TodayPage::finishCurrent);
    connect(m_detail, &TodayDetail::snoozeChosen, this, &TodayPage::snoozeCurrent);
    connect(m_detail, &TodayDetail::openChosen, this, &TodayPage::openBuyer);
    connect(m_detail, &TodayDetail::handOverChosen, this, &TodayPage::handOverCurrent);
    connect(m_detail, &TodayDetail::playbookChosen, this, &TodayPage::startPlaybook);
    connect(m_detail, &TodayDetail::logChosen, this, [this] {
        if (currentBuyer())
            desk().request(ActionId::LogTouchpoint, currentBuyer());
    });
}

bool TodayPage::isNarrow() const
{
    return window()->width() < leastForDetail * scaleOf(font());
}

void TodayPage::arrangeDetail()
{
    const qreal scale = scaleOf(font());
    const bool isFloating = isNarrow();
    if (isFloating != m_isFloating) {
        m_isFloating = isFloating;
        m_isPeeking = false;
        if (isFloating)
            m_columns->removeWidget(m_detail);
        else
            m_columns->addWidget(m_detail);
        m_detail->setFloating(isFloating);
    }
    const int room = qRound(width() * detailShare);
    const int wanted = std::clamp(room, qRound(leastDetail * scale), qRound(mostDetail * scale));
    m_detail->setFixedWidth(std::min(wanted, width() - 2 * side));
    m_detail->setVisible(isFloating ? m_isPeeking : currentEntry() != nullptr);
    if (isFloating && m_isPeeking)
        placePeek();
}

void TodayPage::placePeek()
{
    const QRect area(m_pages->mapTo(this, QPoint(0, 0)), m_pages->size());
    m_detail->setGeometry(area.right() - m_detail->width() + 1, area.top(), m_detail->width(), area.height());
    m_detail->raise();
}

void TodayPage::togglePeek()
{
    if (!m_isFloating)
        return;
    m_isPeeking = !m_isPeeking && currentEntry();
    arrangeDetail();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int title = m_header->itemAt(0)->minimumSize().width() + 260;
    const bool hasRoom = width() - 2 * side >= title + m_segments->sizeHint().width();
    m_header->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    arrangeDetail();
}

void TodayPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_detail)
        arrangeDetail();
}

} // namespace touchbase::ui
