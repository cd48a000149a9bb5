// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaytext.h"

#include "explanation.h"

#include <cmath>

namespace touchbase::cli {

namespace {

using rules::AlertRule;
using rules::Entry;
using rules::EntryKind;
using rules::Why;

QString decimal(std::optional<double> number, int digits = 1)
{
    return QString::number(number.value_or(0), 'f', digits);
}

/// As few decimals as it needs, at most one.
QString number(std::optional<double> value)
{
    return decimal(value, std::floor(value.value_or(0)) == value.value_or(0) ? 0 : 1);
}

QString counted(double count, const char *one, const char *many)
{
    return number(count) + u' ' + QString::fromLatin1(count == 1 ? one : many);
}

QString days(std::optional<double> count)
{
    return counted(count.value_or(0), "day", "days");
}

QString hours(std::optional<double> count)
{
    // Tenths say something of a morning, nothing of a week.
    const double tenths = count.value_or(0) < 10 ? 10 : 1;
    return counted(std::round(count.value_or(0) * tenths) / tenths, "working hour", "working hours");
}

QString bandText(std::optional<score::Band> band)
{
    return cli::bandText(band.value_or(score::Band::Insufficient));
}

QString reviewText(const Why &why)
{
    return QStringLiteral("the %1 review").arg(wordString(why.review.value_or(ReviewKind::Quarterly)));
}

QString surveyText(SurveyKind kind)
{
    return kind == SurveyKind::NetEasy ? QStringLiteral("NetEasy") : wordString(kind).toUpper();
}

QString answerText(const Why &why)
{
    const QString kind = surveyText(why.survey.value_or(SurveyKind::Nps));
    const QString from = why.name.isEmpty() ? QString() : QStringLiteral(" from ") + why.name;
    return kind + u' ' + number(why.value) + from;
}

QString alertTitle(const Entry &entry)
{
    const Why &why = entry.why;
    switch (*entry.rule) {
    case AlertRule::ScoreFell:
        return QStringLiteral("Score fell by %1: find out why").arg(number(*why.earlier - *why.value));
    case AlertRule::BandFell:
        return QStringLiteral("Fell to %1: find out why").arg(bandText(why.band));
    case AlertRule::DisputeRateHigh:
        return QStringLiteral("Dispute rate above %1 %: tell the buyer first").arg(number(why.limit));
    case AlertRule::SwingSignal:
        return QStringLiteral("Quality swings from week to week: find the cause");
    case AlertRule::VolumeLow:
        return QStringLiteral("Volume at %1 % of what was promised: explain it").arg(decimal(why.value, 0));
    case AlertRule::NoLeads:
        return QStringLiteral("No leads for %1: ask what stopped them").arg(days(why.value));
    case AlertRule::IssueUnanswered:
        return why.name.isEmpty() ? QStringLiteral("Answer an issue")
                                  : QStringLiteral("Answer an issue: %1").arg(why.name);
    case AlertRule::ContactOverdue:
        return QStringLiteral("No contact for %1: call").arg(days(why.value));
    case AlertRule::DetractorOpen:
        return QStringLiteral("Call back a detractor: %1").arg(answerText(why));
    case AlertRule::PromoterUnthanked:
        return QStringLiteral("Thank a promoter: %1").arg(answerText(why));
    case AlertRule::SpendFell:
        return QStringLiteral("Spend fell by %1 %: ask why").arg(decimal(-why.value.value_or(0), 0));
    case AlertRule::ExpectationUnvalidated:
        return why.since ? QStringLiteral("Validate the expectations with the buyer")
                         : QStringLiteral("Record the expectations and validate them with the buyer");
    case AlertRule::ReviewSoon:
        return QStringLiteral("Prepare %1").arg(reviewText(why));
    case AlertRule::ReviewOverdue:
        return QStringLiteral("Hold %1").arg(reviewText(why));
    case AlertRule::DecisionMakerSilent:
        return QStringLiteral("Speak to the decision maker");
    }
    Q_UNREACHABLE();
}

QString sinceContact(const Why &why, const QString &whom)
{
    return why.since ? QStringLiteral("last spoke to %1 on %2").arg(whom, why.since->toString())
                     : QStringLiteral("never spoke to %1").arg(whom);
}

QString waitedText(const Why &why)
{
    return QStringLiteral("waiting for %1, should be %2 at most").arg(hours(why.value), number(why.limit));
}

QString answeredText(const Why &why, const Zone &zone)
{
    const QString on = why.at ? zone.dayOf(*why.at).toString() : QString();
    return QStringLiteral("answered on %1, nobody followed up since").arg(on);
}

QString alertWhy(const Entry &entry, const Zone &zone)
{
    const Why &why = entry.why;
    switch (*entry.rule) {
    case AlertRule::ScoreFell:
        return QStringLiteral("%1 to %2 in 28 days").arg(number(why.earlier), number(why.value));
    case AlertRule::BandFell:
        return QStringLiteral("%1 (%2) 28 days earlier, %3 (%4) now")
            .arg(bandText(why.earlierBand), number(why.earlier), bandText(why.band), number(why.value));
    case AlertRule::DisputeRateHigh:
        return QStringLiteral("%1 % in the last 7 days, %2 of %3 leads; nobody told the buyer since %4")
            .arg(decimal(why.value))
            .arg(why.part.value_or(0))
            .arg(why.n.value_or(0))
            .arg(why.since ? why.since->toString() : QString());
    case AlertRule::SwingSignal:
        return QStringLiteral("%1 percentage points beyond chance over 13 weeks, %2 leads; %3 is a problem")
            .arg(decimal(why.value))
            .arg(why.n.value_or(0))
            .arg(number(why.limit));
    case AlertRule::VolumeLow:
        return QStringLiteral("%1 of %2 leads in two weeks").arg(why.part.value_or(0)).arg(why.n.value_or(0));
    case AlertRule::NoLeads:
        return why.since ? QStringLiteral("last lead on %1").arg(why.since->toString())
                         : QStringLiteral("no lead since signing");
    case AlertRule::IssueUnanswered: {
        const qint64 others = why.n.value_or(1) - 1;
        const QString more = others > 0 ? QStringLiteral("; %1 more").arg(others) : QString();
        return waitedText(why) + more;
    }
    case AlertRule::ContactOverdue:
        return QStringLiteral("%1 was agreed or is usual, %2")
            .arg(days(why.limit), sinceContact(why, QStringLiteral("them")));
    case AlertRule::DetractorOpen:
    case AlertRule::PromoterUnthanked:
        return answeredText(why, zone);
    case AlertRule::SpendFell:
        return QStringLiteral("%1 % a day against the time before").arg(decimal(why.value));
    case AlertRule::ExpectationUnvalidated:
        return why.since ? QStringLiteral("in force since %1, not validated").arg(why.since->toString())
                         : QStringLiteral("none is on record");
    case AlertRule::ReviewSoon:
        return QStringLiteral("due in %1, on %2").arg(days(why.value), why.since->toString());
    case AlertRule::ReviewOverdue:
        return QStringLiteral("was due %1 ago, on %2").arg(days(why.value), why.since->toString());
    case AlertRule::DecisionMakerSilent:
        return QStringLiteral("%1; %2 is too long")
            .arg(sinceContact(why, QStringLiteral("a decision maker")), days(why.limit));
    }
    Q_UNREACHABLE();
}

} // namespace

QString titleOf(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Task:
    case EntryKind::Item:
        return entry.title;
    case EntryKind::Review:
        return QStringLiteral("Hold %1").arg(reviewText(entry.why));
    case EntryKind::Alert:
        return alertTitle(entry);
    case EntryKind::Issue:
        return entry.title.isEmpty() ? QStringLiteral("Answer an issue")
                                     : QStringLiteral("Answer an issue: %1").arg(entry.title);
    case EntryKind::Survey:
        return QStringLiteral("Follow up on %1").arg(answerText(entry.why));
    }
    Q_UNREACHABLE();
}

QString whyOf(const Entry &entry, const Zone &zone)
{
    const Why &why = entry.why;
    switch (entry.kind) {
    case EntryKind::Task:
        return why.at ? QStringLiteral("agreed on %1").arg(zone.dayOf(*why.at).toString())
                      : QStringLiteral("follow-up");
    case EntryKind::Item:
        return QStringLiteral("step of “%1”").arg(why.name);
    case EntryKind::Review:
        return QStringLiteral("due on %1").arg(why.since ? why.since->toString() : QString());
    case EntryKind::Alert:
        return alertWhy(entry, zone);
    case EntryKind::Issue:
        return waitedText(why);
    case EntryKind::Survey:
        return answeredText(why, zone);
    }
    Q_UNREACHABLE();
}

} // namespace touchbase::cli
