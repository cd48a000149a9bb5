// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/timelinetab.h"

#include "base/sentence.h"
#include "buyer/singlekeys.h"
#include "buyer/timelinedelegate.h"
#include "buyer/timelinedetail.h"
#include "buyer/timelinemodel.h"
#include "buyer/timelineside.h"
#include "buyer/timelinesteps.h"
#include "buyer/timelinewords.h"
#include "kit/chip.h"
#include "kit/emptystate.h"
#include "kit/painting.h"
#include "render/typography.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>

namespace touchbase::ui {

using render::TextStyle;

namespace {

constexpr int sideWidth = 330;
constexpr int leastForSide = 900;
constexpr int leastForOneLine = 1210;

/// A list without type-ahead: letters are keys here.
class TimelineList final : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override {}
};

} // namespace

TimelineTab::TimelineTab(Page &page, QWidget *parent)
    : BuyerTab(page, parent),
      m_model(new TimelineModel(page.desk().format(), this)),
      m_filterRow(new QWidget),
      m_ours(new Chip(tr("Only what we started"))),
      m_filter(new QLineEdit),
      m_pages(new QStackedWidget),
      m_list(new TimelineList),
      m_empty(new EmptyState),
      m_detail(new TimelineDetail),
      m_side(new TimelineSide(page))
{
    setObjectName(QStringLiteral("timelineTab"));
    makeFilter();
    makeList();
    arrange();
    addSingleKeys(*m_list, page);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->hasEntries())
            restore({});
        else
            desk().request(ActionId::LogTouchpoint, buyer());
    });
}

void TimelineTab::makeFilter()
{
    m_filterRow->setMinimumWidth(1); // it breaks in two rather than hold the window open
    m_filterLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_filterRow);
    m_filterLayout->setContentsMargins(0, 0, 0, 0);
    m_filterLayout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (size_t kind = 0; kind < timelineKindCount; ++kind) {
        auto *chip = new Chip(TimelineWords::kindName(static_cast<TimelineKind>(kind)));
        chip->setCheckable(true);
        m_kinds.push_back(chip);
        row->addWidget(chip);
        connect(chip, &Chip::toggled, this, &TimelineTab::applyFilter);
    }
    row->addStretch(1);
    auto *rest = new QHBoxLayout;
    rest->setSpacing(8);
    m_ours->setCheckable(true);
    rest->addWidget(m_ours);
    connect(m_ours, &Chip::toggled, this, &TimelineTab::applyFilter);
    rest->addStretch(1);
    m_filter->setObjectName(QStringLiteral("timelineFilterLineEdit"));
    m_filter->setPlaceholderText(tr("Find in timeline"));
    m_filter->setAccessibleName(tr("Find in timeline"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(240);
    rest->addWidget(m_filter, 2);
    m_filterLayout->addLayout(row);
    m_filterLayout->addLayout(rest, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &TimelineTab::applyFilter);
}

void TimelineTab::makeList()
{
    m_list->setObjectName(QStringLiteral("timelineList"));
    m_list->setAccessibleName(tr("Timeline, the latest first"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, &TimelineTab::editCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelineTab::showCurrent);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &TimelineTab::openMenu);
    connect(m_detail, &TimelineDetail::stepChosen, this, &TimelineTab::takeStep);
    connect(m_detail, &TimelineDetail::editChosen, this, &TimelineTab::editCurrent);
    connect(m_detail, &TimelineDetail::deletionChosen, this, &TimelineTab::deleteCurrent);
    m_empty->setCentered(true);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
}

void TimelineTab::arrange()
{
    auto *main = new QVBoxLayout;
    main->setSpacing(10);
    main->addWidget(m_filterRow);
    main->addWidget(m_pages, 1);
    main->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 16);
    row->setSpacing(12);
    row->addLayout(main, 1);
    row->addWidget(m_side);
}

void TimelineTab::resizeEvent(QResizeEvent *event)
{
    BuyerTab::resizeEvent(event);
    const qreal scale = scaleOf(font());
    m_side->setVisible(width() >= leastForSide * scale);
    m_side->setFixedWidth(qRound(sideWidth * scale));
    m_filterLayout->setDirection(width() >= leastForOneLine * scale ? QBoxLayout::LeftToRight
                                                                    : QBoxLayout::TopToBottom);
}

void TimelineTab::load(BuyerId buyer)
{
    ask([setup = desk().setup(), buyer,
         today = desk().today()](const Reader &reader) { return loadBuyerTimeline(reader, setup, buyer, today); },
        [this](const Result<BuyerTimeline> &timeline) { take(timeline); });
}

void TimelineTab::take(const Result<BuyerTimeline> &timeline)
{
    if (!timeline) {
        m_empty->setSentence(sentence(timeline.error()));
        m_empty->setAction({});
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    const QModelIndex current = m_list->currentIndex();
    const QString key = m_wanted.isEmpty() ? current.data(TimelineModel::KeyRole).toString() : m_wanted;
    const int row = current.row();
    m_wanted.clear();
    m_model->setTimeline(*timeline, desk().today());
    m_side->setTimeline(*timeline, desk().today());
    goTo(key, row);
    showPage();
}

/// To the entry that was current, or its neighbour where it is gone.
void TimelineTab::goTo(const QString &key, int fallbackRow)
{
    QModelIndex index = m_model->indexOfKey(key);
    if (!index.isValid() && fallbackRow >= 0 && m_model->rowCount() > 0) {
        index = m_model->index(std::min(fallbackRow, m_model->rowCount() - 1));
        if (!m_model->entryAt(index))
            index = m_model->index(std::max(1, index.row() - 1));
    }
    if (!index.isValid() && m_model->rowCount() > 1)
        index = m_model->index(1); // below the first heading
    if (index.isValid())
        m_list->setCurrentIndex(index);
    showCurrent();
}

void TimelineTab::showPage()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty && m_model->hasEntries()) {
        m_empty->setSentence(tr("Nothing in this timeline matches."));
        m_empty->setAction(tr("Clear filters"));
    } else if (isEmpty) {
        m_empty->setSentence(tr("Nothing happened yet that was written down. Press %1 and type what happened.")
                                 .arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)));
        m_empty->setAction(tr("Log a touchpoint…"));
    }
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
}

void TimelineTab::applyFilter()
{
    TimelineFilter filter{m_filter->text(), {}, m_ours->isChecked()};
    for (size_t kind = 0; kind < m_kinds.size(); ++kind)
        filter.kinds.set(kind, m_kinds[kind]->isChecked());
    const QString key = m_list->currentIndex().data(TimelineModel::KeyRole).toString();
    m_model->setFilter(filter);
    goTo(key, -1);
    showPage();
}

void TimelineTab::showCurrent()
{
    const TimelineEntry *entry = m_model->entryAt(m_list->currentIndex());
    const QString text = entry ? entry->text : QString();
    const QFontMetrics metrics(render::font(TextStyle::Strong, font()));
    const bool isLong = text.contains(QLatin1Char('\n')) || metrics.horizontalAdvance(text) > m_list->width() - 200;
    m_detail->setEntry(entry, isLong);
    Q_EMIT page().fittingActionsChanged();
}

std::vector<ActionId> TimelineTab::fittingActions() const
{
    const TimelineEntry *entry = m_model->entryAt(m_list->currentIndex());
    return entry ? TimelineSteps::actionsOn(*entry) : std::vector<ActionId>();
}

void TimelineTab::act(ActionId id)
{
    if (id == ActionId::EditEntry)
        editCurrent();
    else if (id == ActionId::DeleteEntry)
        deleteCurrent();
    for (const RecordStep step : TimelineSteps::all) {
        if (TimelineSteps::action(step) == id)
            takeStep(step);
    }
}

void TimelineTab::editCurrent()
{
    const TimelineEntry *entry = m_model->entryAt(m_list->currentIndex());
    if (entry && TimelineSteps::canEdit(*entry))
        desk().edit({tableOf(*entry), rowOf(*entry), *buyer()});
}

void TimelineTab::deleteCurrent()
{
    const TimelineEntry *entry = m_model->entryAt(m_list->currentIndex());
    auto operation = entry ? TimelineSteps::deletionOf(*entry) : std::nullopt;
    if (operation)
        desk().perform(std::move(*operation));
}

void TimelineTab::takeStep(RecordStep step)
{
    if (const TimelineEntry *entry = m_model->entryAt(m_list->currentIndex()))
        desk().take(step, rowOf(*entry));
}

/// The same as below the list.
void TimelineTab::openMenu(const QPoint &position)
{
    const TimelineEntry *entry = m_model->entryAt(m_list->currentIndex());
    if (!entry || !TimelineSteps::canEdit(*entry))
        return;
    auto *menu = new QMenu(m_list);
    menu->setObjectName(QStringLiteral("timelineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RecordStep step : TimelineSteps::of(*entry))
        menu->addAction(TimelineSteps::text(step), this, [this, step] { takeStep(step); });
    menu->addSeparator();
    menu->addAction(tr("Ed&it…"), QKeySequence(Qt::Key_Return), this, &TimelineTab::editCurrent);
    menu->addAction(tr("De&lete"), QKeySequence(Qt::Key_Delete), this, &TimelineTab::deleteCurrent);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

bool TimelineTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return BuyerTab::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        editCurrent();
    else if (key == Qt::Key_Delete)
        deleteCurrent();
    else
        return BuyerTab::eventFilter(watched, event);
    return true;
}

void TimelineTab::startFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

QVariantMap TimelineTab::state() const
{
    QVariantList kinds;
    for (const Chip *chip : m_kinds)
        kinds << chip->isChecked();
    return {{QStringLiteral("text"), m_filter->text()},
            {QStringLiteral("kinds"), kinds},
            {QStringLiteral("ours"), m_ours->isChecked()},
            {QStringLiteral("current"), m_list->currentIndex().data(TimelineModel::KeyRole)}};
}

void TimelineTab::restore(const QVariantMap &state)
{
    const QVariantList kinds = state.value(QStringLiteral("kinds")).toList();
    for (qsizetype kind = 0; kind < static_cast<qsizetype>(m_kinds.size()); ++kind)
        m_kinds[static_cast<size_t>(kind)]->setChecked(kind < kinds.size() && kinds[kind].toBool());
    m_ours->setChecked(state.value(QStringLiteral("ours")).toBool());
    m_filter->setText(state.value(QStringLiteral("text")).toString());
    m_wanted = state.value(QStringLiteral("current")).toString();
    if (!m_wanted.isEmpty())
        goTo(m_wanted, -1);
}

} // namespace touchbase::ui
