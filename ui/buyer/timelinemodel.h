// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/browsing/buyertimeline.h"
#include "render/format.h"

#include <QAbstractListModel>

#include <bitset>

namespace touchbase::ui {

/// What is shown of a timeline.
struct TimelineFilter {
    QString text;                         ///< as typed; all its words must be there
    std::bitset<timelineKindCount> kinds; ///< none: all of them
    bool onlyOurs = false;                ///< only what we started

    bool operator==(const TimelineFilter &) const = default;
};

/// A timeline: what is planned, and below it what happened, by month. A heading cannot be selected; below it stands a
/// row for each entry. Filtering goes over the model's own vector.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        EntryRole = Qt::UserRole, ///< index of the entry; none on a heading
        KeyRole                   ///< "touchpoint:17": what the row is, across refreshes
    };

    explicit TimelineModel(const render::Format &format, QObject *parent = nullptr);

    void setTimeline(const BuyerTimeline &timeline, Day today);
    void setFilter(const TimelineFilter &filter);
    [[nodiscard]] const TimelineFilter &filter() const { return m_filter; }
    [[nodiscard]] bool hasEntries() const { return !m_entries.empty(); }
    [[nodiscard]] int shownEntries() const { return m_shown; }

    /// Null on a heading.
    [[nodiscard]] const TimelineEntry *entryAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfKey(const QString &key) const;
    [[nodiscard]] Day today() const { return m_today; }
    [[nodiscard]] const render::Format &format() const { return m_format; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// An entry, or the heading of what begins with one.
    struct Line {
        int entry;
        bool isHeading;
    };
    void arrange();
    [[nodiscard]] bool isShown(const TimelineEntry &entry, const QStringList &words) const;
    [[nodiscard]] QString headingOf(const TimelineEntry &entry) const;
    [[nodiscard]] QString accessibleText(const TimelineEntry &entry) const;

    const render::Format &m_format;
    std::vector<TimelineEntry> m_entries;
    std::vector<Line> m_lines;
    TimelineFilter m_filter;
    Day m_today{0};
    int m_shown = 0;
};

} // namespace touchbase::ui
