// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workingtime.h"
#include "render/format.h"
#include "rules/queue.h"

#include <QCoreApplication>

namespace touchbase::render {

/// What the queue of Today says: the same words in the window and on the command line. Texts that people wrote stand in
/// them as they were written: they are plain text.
class EntryWords
{
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
public:
    enum class Days {
        Short, ///< "Thu 12 Mar"
        Iso    ///< "2026-03-12"
    };
    EntryWords(const Format &format, Day today, Days days = Days::Short)
        : m_format(format), m_today(today), m_days(days)
    {
    }

    /// What to do, in a few words: "Dispute rate above 10%: tell the buyer first".
    [[nodiscard]] QString title(const rules::Entry &entry) const;
    /// Why it is in the queue: "11.0% in the last 7 days, 37 of 335 leads".
    [[nodiscard]] QString why(const rules::Entry &entry) const;
    /// "2 days late", "4 h 06 min left", "today", or the day; of what is snoozed, until when.
    [[nodiscard]] QString timeLeft(const rules::Entry &entry, const WorkingTime &workingTime, Instant now) const;
    /// What puts it where it stands in the order: "3 days late, severe, worth more than most".
    [[nodiscard]] QString place(const rules::Entry &entry, const WorkingTime &workingTime, Instant now) const;
    [[nodiscard]] QString day(Day day) const;
    [[nodiscard]] Day today() const { return m_today; }

private:
    [[nodiscard]] QString alertTitle(const rules::Entry &entry) const;
    [[nodiscard]] QString alertWhy(const rules::Entry &entry) const;
    [[nodiscard]] QString number(std::optional<double> value) const;
    [[nodiscard]] QString hours(std::optional<double> count) const;
    [[nodiscard]] QString answer(const rules::Why &why) const;
    [[nodiscard]] QString answered(const rules::Why &why) const;
    [[nodiscard]] QString waited(const rules::Why &why) const;
    [[nodiscard]] QString sinceContact(const rules::Why &why, bool isDecisionMaker) const;

    Format m_format;
    Day m_today;
    Days m_days;
};

/// "Overdue", "Due within hours".
[[nodiscard]] QString nameOf(rules::TimeLeft timeLeft);
/// "Alert", "Follow-up".
[[nodiscard]] QString nameOf(rules::EntryKind kind);
/// What a rule is called where it is set: "Dispute rate is high".
[[nodiscard]] QString nameOf(rules::AlertRule rule);

} // namespace touchbase::render
