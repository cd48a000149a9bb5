// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues/incidentwords.h"

namespace touchbase::ui {

namespace {

QString rateOf(const render::Format &format, const rules::LeadsReturned &leads)
{
    const auto share = leads.returns.fraction();
    return share ? IncidentWords::tr("%1 of %2")
                       .arg(format.rate(share->value * 100, leads.returns.n),
                            format.count(static_cast<qint64>(leads.returns.n)))
                 : IncidentWords::tr("not known");
}

} // namespace

QString IncidentWords::days(const render::Format &format, const Incident &incident)
{
    if (!incident.until)
        return tr("since %1").arg(format.shortDay(incident.from));
    if (*incident.until == incident.from)
        return format.shortDay(incident.from);
    return QStringLiteral("%1 – %2").arg(format.shortDay(incident.from), format.shortDay(*incident.until));
}

QString IncidentWords::state(const render::Format &format, const IncidentListRow &row)
{
    if (row.buyers == 0)
        return rules::isClosed(row.incident.value) ? tr("Closed") : tr("No buyer on the list");
    if (row.told < row.buyers)
        return tr("%1 untold").arg(format.ofTotal(row.buyers - row.told, row.buyers));
    return rules::isClosed(row.incident.value) ? tr("Closed, all told") : tr("All %n told", nullptr, row.buyers);
}

QString IncidentWords::toldFirst(const render::Format &format, const IncidentListRow &row)
{
    return row.told == 0 ? render::Format::unknown() : format.ofTotal(row.toldFirst, row.told);
}

QString IncidentWords::returns(const render::Format &format, const rules::AffectedBuyer &buyer)
{
    return tr("%1, before %2").arg(rateOf(format, buyer.during), rateOf(format, buyer.before));
}

QString IncidentWords::told(const render::Format &format, const IncidentBuyer &entry, Day today)
{
    return entry.toldAt ? format.moment(*entry.toldAt, today) : tr("Not told yet");
}

QString IncidentWords::first(const IncidentBuyer &entry)
{
    if (!entry.toldAt)
        return {};
    return entry.toldFirst.value_or(false) ? tr("before they asked") : tr("after they asked");
}

QString IncidentWords::facts(const render::Format &format, const IncidentListRow &row, Day today)
{
    const Incident &incident = row.incident.value;
    QStringList facts{days(format, incident)};
    facts << (row.source.isEmpty() ? tr("not of one source")
                                   : tr("source: %1").replace(QStringLiteral("%1"), row.source.simplified()));
    if (incident.contactUntil)
        facts << tr("extra contact until %1").arg(format.day(*incident.contactUntil, today));
    if (!row.earlier.isEmpty())
        facts << tr("happened before: “%1”").replace(QStringLiteral("%1"), row.earlier.simplified());
    facts << (incident.rootCause.isEmpty()
                  ? tr("root cause not known yet")
                  : tr("root cause: %1").replace(QStringLiteral("%1"), incident.rootCause.simplified()));
    return facts.join(QStringLiteral("  ·  "));
}

} // namespace touchbase::ui
