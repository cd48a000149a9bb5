// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/scorebadge.h"
#include "operations/today/todayqueue.h"
#include "render/entrywords.h"

#include <QAbstractListModel>

#include <array>
#include <functional>

namespace touchbase::ui {

/// Which entries are shown: the segments of the page.
enum class TodaySegment {
    All,
    Alerts,
    Tasks,
    Items,
    Reviews,
    Issues ///< and survey answers
};
inline constexpr size_t todaySegmentCount = static_cast<size_t>(TodaySegment::Issues) + 1;

/// The queue as a list: groups with a heading, which cannot be selected, and the entries below. Of what comes later
/// only the first are shown, of what is snoozed or was finished a moment ago none, until somebody asks for all.
class TodayModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole ///< what an entry is, across refreshes
    };
    /// The groups in their order: those of rules::TimeLeft, and what waits for nobody.
    enum class Group {
        Overdue,
        WithinHours,
        Today,
        ComingUp,
        Snoozed,
        Done
    };
    static constexpr size_t groupCount = static_cast<size_t>(Group::Done) + 1;

    struct Line {
        enum class Kind {
            Heading,
            Entry,
            More ///< shows the rest of its group, or hides it again
        };
        Kind kind;
        Group group;
        int entry = -1; ///< into the entries, or those that are done
    };
    using BadgeOf = std::function<std::optional<BadgeValue>(BuyerId buyer)>;

    TodayModel(const render::Format &format, BadgeOf badgeOf, QObject *parent = nullptr);

    /// Without covered entries (TodayReader).
    void setQueue(TodayQueue queue, const WorkingTime &workingTime, Day today);
    void setFormat(const render::Format &format);
    void setSegment(TodaySegment segment);
    /// Only what is this person's, and what is nobody's; blank: all.
    void setOwner(const QString &owner);
    /// The clock went on. Whether an entry is another kind of due now, so that the queue has to be read again.
    bool setNow(Instant now);
    /// Shows all of a group, or its first ones.
    void toggle(Group group);
    /// Takes an entry off before the queue is read again, and puts it with those that are done.
    void finish(const QString &key);
    /// The badges are others now.
    void refreshBadges();

    [[nodiscard]] const Line &lineAt(int row) const { return m_lines[static_cast<size_t>(row)]; }
    /// Null on a heading, and where more can be shown.
    [[nodiscard]] const rules::Entry *entryAt(const QModelIndex &index) const;
    [[nodiscard]] bool isDone(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    /// The row nearest to one that holds an entry; invalid where none does.
    [[nodiscard]] QModelIndex entryNear(int row) const;
    [[nodiscard]] std::optional<BadgeValue> badgeOf(const rules::Entry &entry) const;
    [[nodiscard]] QString moreText(Group group) const;

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] int countOf(TodaySegment segment) const { return m_bySegment[static_cast<size_t>(segment)]; }
    [[nodiscard]] int countOf(Group group) const { return m_byGroup[static_cast<size_t>(group)]; }
    /// What waits now: overdue, due within hours, and of today.
    [[nodiscard]] int waiting() const;
    /// What comes first after today, of those who are shown: blank where nothing does.
    [[nodiscard]] QString nextSentence() const;

    [[nodiscard]] const render::EntryWords &words() const { return m_words; }
    [[nodiscard]] const WorkingTime &workingTime() const { return m_workingTime; }
    [[nodiscard]] Instant now() const { return m_queue.now; }
    [[nodiscard]] Day today() const { return m_queue.asOf; }

    [[nodiscard]] static QString keyOf(const rules::Entry &entry);
    [[nodiscard]] static Group groupOf(const rules::Entry &entry);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void arrange();
    void addGroup(Group group, const std::vector<int> &entries);
    [[nodiscard]] bool isMine(const rules::Entry &entry) const;
    [[nodiscard]] bool isOfSegment(const rules::Entry &entry) const;
    [[nodiscard]] QString headingOf(Group group) const;
    [[nodiscard]] QString spokenText(const rules::Entry &entry) const;

    render::Format m_format;
    render::EntryWords m_words;
    BadgeOf m_badgeOf;
    WorkingTime m_workingTime;
    TodayQueue m_queue{Day(0), Instant(0), {}};
    std::vector<rules::Entry> m_done; ///< the latest first
    std::vector<Line> m_lines;
    std::array<int, todaySegmentCount> m_bySegment{};
    std::array<int, groupCount> m_byGroup{};
    std::array<bool, groupCount> m_isOpen{};
    TodaySegment m_segment = TodaySegment::All;
    QString m_owner;
    bool m_isLoaded = false;
};

} // namespace touchbase::ui
