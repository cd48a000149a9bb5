// SPDX-License-Identifier: GPL-3.0-or-later
// What alerts say.
#include "render/entrywords.h"
#include "render/words.h"

#include <cmath>

namespace touchbase::render {

using rules::AlertRule;
using rules::Entry;
using rules::Why;

namespace {

int whole(std::optional<double> value)
{
    return static_cast<int>(std::lround(value.value_or(0)));
}

QString bandOf(std::optional<score::Band> band)
{
    return nameOf(band.value_or(score::Band::Insufficient));
}

QString reviewOf(const Why &why)
{
    return nameOf(why.review.value_or(ReviewKind::Quarterly));
}

} // namespace

QString EntryWords::alertTitle(const Entry &entry) const
{
    const Why &why = entry.why;
    switch (*entry.rule) {
    case AlertRule::ScoreFell:
        return tr("Score fell by %1: find out why").arg(number(why.earlier.value_or(0) - why.value.value_or(0)));
    case AlertRule::BandFell:
        return tr("Fell to “%1”: find out why").arg(bandOf(why.band));
    case AlertRule::DisputeRateHigh:
        return tr("Dispute rate above %1%: tell the buyer first").arg(number(why.limit));
    case AlertRule::SwingSignal:
        return tr("Quality swings from week to week: find the cause");
    case AlertRule::VolumeLow:
        return tr("Volume at %1% of what was promised: explain it").arg(whole(why.value));
    case AlertRule::NoLeads:
        return tr("No leads for %n day(s): ask what stopped them", nullptr, whole(why.value));
    case AlertRule::IssueUnanswered:
        return why.name.isEmpty() ? tr("Answer an issue") : tr("Answer an issue: %1").arg(why.name.simplified());
    case AlertRule::ContactOverdue:
        return tr("No contact for %n day(s): call", nullptr, whole(why.value));
    case AlertRule::DetractorOpen:
        return tr("Call back a detractor: %1").arg(answer(why));
    case AlertRule::PromoterUnthanked:
        return tr("Thank a promoter: %1").arg(answer(why));
    case AlertRule::SpendFell:
        return tr("Spend fell by %1%: ask why").arg(whole(-why.value.value_or(0)));
    case AlertRule::ExpectationUnvalidated:
        return why.since ? tr("Validate the expectations with the buyer")
                         : tr("Record the expectations and validate them with the buyer");
    case AlertRule::ReviewSoon:
        return tr("Prepare the %1").arg(reviewOf(why).toLower());
    case AlertRule::ReviewOverdue:
        return tr("Hold the %1").arg(reviewOf(why).toLower());
    case AlertRule::DecisionMakerSilent:
        return tr("Speak to the decision maker");
    }
    Q_UNREACHABLE();
}

QString EntryWords::sinceContact(const Why &why, bool isDecisionMaker) const
{
    if (!why.since)
        return isDecisionMaker ? tr("never spoke to a decision maker") : tr("never spoke to them");
    const QString on = day(*why.since);
    return isDecisionMaker ? tr("last spoke to a decision maker on %1").arg(on)
                           : tr("last spoke to them on %1").arg(on);
}

QString EntryWords::alertWhy(const Entry &entry) const
{
    const Why &why = entry.why;
    const auto leads = [&why](const char *text) { return tr(text, nullptr, static_cast<int>(why.n.value_or(0))); };
    switch (*entry.rule) {
    case AlertRule::ScoreFell:
        return tr("%1 to %2 in 28 days").arg(number(why.earlier), number(why.value));
    case AlertRule::BandFell:
        return tr("%1 (%2) 28 days earlier, %3 (%4) now")
            .arg(bandOf(why.earlierBand), number(why.earlier), bandOf(why.band), number(why.value));
    case AlertRule::DisputeRateHigh:
        return leads(QT_TR_N_NOOP("%1 in the last 7 days, %2 of %Ln lead(s); nobody told the buyer since %3"))
            .arg(m_format.rate(why.value.value_or(0), static_cast<double>(why.n.value_or(0))),
                 m_format.count(why.part.value_or(0)), why.since ? day(*why.since) : QString());
    case AlertRule::SwingSignal:
        return leads(QT_TR_N_NOOP("%1 percentage points beyond chance over 13 weeks, %Ln lead(s); %2 is a problem"))
            .arg(m_format.decimal(why.value.value_or(0)), number(why.limit));
    case AlertRule::VolumeLow:
        return leads(QT_TR_N_NOOP("%1 of %Ln lead(s) in two weeks")).arg(m_format.count(why.part.value_or(0)));
    case AlertRule::NoLeads:
        return why.since ? tr("last lead on %1").arg(day(*why.since)) : tr("no lead since signing");
    case AlertRule::IssueUnanswered: {
        const int others = static_cast<int>(why.n.value_or(1)) - 1;
        return others > 0 ? tr("%1; %n more", nullptr, others).arg(waited(why)) : waited(why);
    }
    case AlertRule::ContactOverdue:
        return tr("%n day(s) agreed or usual, %1", nullptr, whole(why.limit)).arg(sinceContact(why, false));
    case AlertRule::DetractorOpen:
    case AlertRule::PromoterUnthanked:
        return answered(why);
    case AlertRule::SpendFell:
        return tr("%1 a day against the time before").arg(m_format.rate(why.value.value_or(0)));
    case AlertRule::ExpectationUnvalidated:
        return why.since ? tr("in force since %1, not validated").arg(day(*why.since)) : tr("none is on record");
    case AlertRule::ReviewSoon:
        return tr("due in %n day(s), on %1", nullptr, whole(why.value)).arg(day(*why.since));
    case AlertRule::ReviewOverdue:
        return tr("was due %n day(s) ago, on %1", nullptr, whole(why.value)).arg(day(*why.since));
    case AlertRule::DecisionMakerSilent:
        return tr("%1; %n day(s) are too long", nullptr, whole(why.limit)).arg(sinceContact(why, true));
    }
    Q_UNREACHABLE();
}

QString nameOf(AlertRule rule)
{
    static constexpr std::array<const char *, 15> names{QT_TRANSLATE_NOOP("Words", "Score fell in 28 days"),
                                                        QT_TRANSLATE_NOOP("Words", "Band fell in 28 days"),
                                                        QT_TRANSLATE_NOOP("Words", "Dispute rate of 7 days"),
                                                        QT_TRANSLATE_NOOP("Words", "Quality swings from week to week"),
                                                        QT_TRANSLATE_NOOP("Words", "Volume low for two weeks"),
                                                        QT_TRANSLATE_NOOP("Words", "No accepted lead"),
                                                        QT_TRANSLATE_NOOP("Words", "Issue unanswered"),
                                                        QT_TRANSLATE_NOOP("Words", "Contact older than the cadence"),
                                                        QT_TRANSLATE_NOOP("Words", "Detractor without follow-up"),
                                                        QT_TRANSLATE_NOOP("Words", "Promoter whom nobody thanked"),
                                                        QT_TRANSLATE_NOOP("Words", "Spend fell"),
                                                        QT_TRANSLATE_NOOP("Words", "Expectation not validated"),
                                                        QT_TRANSLATE_NOOP("Words", "Review due soon"),
                                                        QT_TRANSLATE_NOOP("Words", "Review overdue"),
                                                        QT_TRANSLATE_NOOP("Words", "Decision maker not spoken to")};
    static_assert(names.size() == Words<AlertRule>::table.size());
    return QCoreApplication::translate("Words", names[static_cast<size_t>(rule)]);
}

} // namespace touchbase::render
