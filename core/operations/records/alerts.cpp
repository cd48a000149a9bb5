// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/alerts.h"

#include "operations/records/rows.h"
#include "operations/records/today.h"

namespace touchbase::operations {

namespace {

Result<> decide(Writer &writer, const AlertKey &alert, AlertVerdict verdict, std::optional<Day> until,
                const QString &reason)
{
    return insertOrUpdate(writer, AlertDecision{alert.buyer, alert.rule, alert.episodeFrom, verdict, writer.now(),
                                                until, reason, writer.author()});
}

Result<> snooze(Writer &writer, const AlertKey &alert, Day until, const QString &reason)
{
    const auto present = today(writer);
    if (!present)
        return failure(present.error());
    if (until < *present)
        return failure(ErrorCode::SnoozeInPast, {until.toString(), present->toString()});
    return decide(writer, alert, AlertVerdict::Snoozed, until, reason);
}

} // namespace

Operation finishAlert(AlertKey alert, const QString &note)
{
    return {QStringLiteral("finish-alert"), [alert = std::move(alert), note](Writer &writer) {
                return decide(writer, alert, AlertVerdict::Done, std::nullopt, note);
            }};
}

Operation snoozeAlert(AlertKey alert, Day until, const QString &reason)
{
    return {QStringLiteral("snooze-alert"),
            [alert = std::move(alert), until, reason](Writer &writer) { return snooze(writer, alert, until, reason); }};
}

Operation withdrawAlertDecision(Id<AlertDecision> decision)
{
    return removing("withdraw-alert-decision", decision);
}

} // namespace touchbase::operations
