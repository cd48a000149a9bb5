// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/todaypage.h"

#include "base/sentence.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "kit/plainlabel.h"
#include "kit/segmentedcontrol.h"
#include "kit/skeleton.h"
#include "today/todaydetail.h"
#include "today/todayreader.h"
#include "today/todaysteps.h"

#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>

namespace touchbase::ui {

namespace {

const QString segmentKey = QStringLiteral("segment");
const QString currentKey = QStringLiteral("current");

QString segmentName(TodaySegment segment)
{
    switch (segment) {
    case TodaySegment::All:
        return TodayPage::tr("All");
    case TodaySegment::Alerts:
        return TodayPage::tr("Alerts");
    case TodaySegment::Tasks:
        return TodayPage::tr("Follow-ups");
    case TodaySegment::Items:
        return TodayPage::tr("Steps");
    case TodaySegment::Reviews:
        return TodayPage::tr("Reviews");
    case TodaySegment::Issues:
        return TodayPage::tr("Issues and answers");
    }
    Q_UNREACHABLE();
}

} // namespace

void TodayPage::connectReader()
{
    connect(m_reader, &TodayReader::loaded, this, [this](const auto &queue) { take(*queue); });
    connect(m_reader, &TodayReader::failed, this, &TodayPage::showError);
    connect(m_reader, &TodayReader::minutePassed, this, [this] {
        if (m_model->setNow(desk().now()))
            m_reader->load(); // something is another kind of due now
        m_detail->refresh();
    });
    connect(&desk().preferences(), &Preferences::scopeChanged, this, &TodayPage::applyScope);
}

QVariantMap TodayPage::state() const
{
    return {{segmentKey, m_segments->currentIndex()},
            {currentKey, m_list->currentIndex().data(TodayModel::KeyRole).toString()}};
}

void TodayPage::restore(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    m_wanted = state.value(currentKey).toString();
    const int segment = state.value(segmentKey).toInt();
    m_segments->setCurrentIndex(segment);
    showSegment(segment);
}

std::optional<BuyerId> TodayPage::currentBuyer() const
{
    const rules::Entry *entry = currentEntry();
    return entry ? entry->buyer : std::nullopt;
}

const rules::Entry *TodayPage::currentEntry() const
{
    return m_model->entryAt(m_list->currentIndex());
}

void TodayPage::recalculate()
{
    m_reader->load();
}

void TodayPage::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void TodayPage::refreshScores()
{
    m_model->refreshBadges();
    m_detail->refresh();
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    arrangeDetail();
    m_reader->setFollowing(true);
}

void TodayPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_reader->setFollowing(false);
}

void TodayPage::take(TodayQueue &queue)
{
    m_message->hide();
    delete m_skeleton;
    const Day today = queue.asOf;
    keepingPlace([&] { m_model->setQueue(std::move(queue), desk().setup().workingTime, today); });
    Q_EMIT loaded();
}

/// What is there stays.
void TodayPage::showError(const Error &error)
{
    delete m_skeleton;
    m_message->setMessage(InlineMessage::Kind::Error, sentence(error));
    m_message->setAction(tr("Try again"));
    m_message->show();
}

void TodayPage::showSegment(int segment)
{
    keepingPlace([&] { m_model->setSegment(static_cast<TodaySegment>(segment)); });
}

void TodayPage::applyScope()
{
    const Preferences &preferences = desk().preferences();
    keepingPlace([&] { m_model->setOwner(preferences.hasOnlyMine() ? preferences.author() : QString()); });
    Q_EMIT loaded();
}

void TodayPage::keepingPlace(const std::function<void()> &change)
{
    const QModelIndex current = m_list->currentIndex();
    QString key = current.data(TodayModel::KeyRole).toString();
    if (!m_wanted.isEmpty() && m_model->isLoaded())
        key = std::exchange(m_wanted, {});
    const int row = current.row();
    const int scrolled = m_list->verticalScrollBar()->value();
    change();
    m_list->verticalScrollBar()->setValue(scrolled);
    goTo(key, row);
    showCounts();
}

/// To the entry, or to the one that has taken its place.
void TodayPage::goTo(const QString &key, int fallbackRow)
{
    QModelIndex index = key.isEmpty() ? QModelIndex() : m_model->indexOf(key);
    if (!index.isValid())
        index = m_model->entryNear(fallbackRow);
    m_list->setCurrentIndex(index);
    showCurrent();
}

void TodayPage::showCounts()
{
    for (size_t i = 0; i < todaySegmentCount; ++i) {
        const auto segment = static_cast<TodaySegment>(i);
        const QString name = segmentName(segment);
        m_segments->setText(static_cast<int>(i), m_model->isLoaded()
                                                     ? QStringLiteral("%1  %2").arg(name).arg(m_model->countOf(segment))
                                                     : name);
    }
    if (!m_model->isLoaded())
        return;
    const render::Format &format = desk().format();
    QStringList parts{format.day(m_model->today(), m_model->today()) + QLatin1Char('.')};
    parts << tr("%n to look at, ", nullptr, m_model->waiting())
                 + tr("%n late.", nullptr, m_model->countOf(TodayModel::Group::Overdue));
    if (const int done = m_model->countOf(TodayModel::Group::Done))
        parts << tr("%n done.", nullptr, done);
    const QString owner = desk().preferences().hasOnlyMine() ? desk().preferences().author() : QString();
    if (!owner.isEmpty())
        parts << tr("Owned by %1.").arg(owner);
    m_counts->setText(parts.join(QLatin1Char(' ')));
    const bool isEmpty = m_model->waiting() == 0 && m_model->rowCount() == 0;
    const bool isFilteredAway = m_model->rowCount() == 0 && m_model->waiting() > 0;
    if (isFilteredAway) {
        m_empty->setSentence(tr("Nothing of this kind waits."));
        m_empty->setAction(tr("Show all kinds"));
    } else {
        m_empty->setSentence(tr("Nothing waits for you. %1").arg(m_model->nextSentence()));
        m_empty->setAction(owner.isEmpty() ? QString() : tr("Show everybody's"));
    }
    m_pages->setCurrentWidget(isEmpty || isFilteredAway ? static_cast<QWidget *>(m_empty) : m_list);
    m_allDone->setVisible(m_model->waiting() == 0 && m_model->rowCount() > 0);
    m_allDone->setText(tr("Nothing waits for you. %1").arg(m_model->nextSentence()));
}

void TodayPage::showCurrent()
{
    m_detail->setEntry(currentEntry(), m_model->isDone(m_list->currentIndex()));
    if (m_isFloating && !currentEntry())
        m_isPeeking = false;
    arrangeDetail();
    Q_EMIT fittingActionsChanged();
}

} // namespace touchbase::ui
