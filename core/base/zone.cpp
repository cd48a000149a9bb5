// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zone.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace touchbase {

namespace {

/// Whether the time zone database has the name. QTimeZone takes rules in POSIX form too, and with them any word as a
/// name of UTC ("Berlin"); it lists some of the names only.
bool isInDatabase(const QString &name)
{
    if (name.contains(u'/'))
        return !name.contains(u',');
    return QTimeZone::isTimeZoneIdAvailable(name.toUtf8())
           || QFileInfo(QStringLiteral("/usr/share/zoneinfo/") + name).isFile();
}

} // namespace

Zone::Zone() : m_name(QStringLiteral("UTC")), m_spans{{std::numeric_limits<qint64>::min(), 0}} {}

Result<Zone> Zone::named(const QString &ianaName)
{
    const QTimeZone timeZone(ianaName.toUtf8());
    if (ianaName.isEmpty() || !timeZone.isValid() || !isInDatabase(ianaName))
        return failure(ErrorCode::UnknownZone, {ianaName});

    Zone zone;
    zone.m_name = ianaName;
    zone.m_spans.clear();
    const auto beginning = QDateTime::fromMSecsSinceEpoch((Day::first() - 2).value() * Instant::msPerDay, Qt::UTC);
    const auto end = QDateTime::fromMSecsSinceEpoch((Day::last() + 2).value() * Instant::msPerDay, Qt::UTC);
    zone.m_spans.push_back({std::numeric_limits<qint64>::min(), timeZone.offsetFromUtc(beginning) * qint64{1000}});
    // QTimeZone::transitions() ends where the database's table does, in 2037; asked a moment later it goes on by rule.
    auto transition = timeZone.nextTransition(beginning);
    while (transition.atUtc.isValid() && transition.atUtc < end) {
        const qint64 offset = transition.offsetFromUtc * qint64{1000};
        if (offset != zone.m_spans.back().offsetMs)
            zone.m_spans.push_back({transition.atUtc.toMSecsSinceEpoch(), offset});
        transition = timeZone.nextTransition(transition.atUtc.addMSecs(1));
    }
    return zone;
}

Zone Zone::system()
{
    return named(QString::fromUtf8(QTimeZone::systemTimeZoneId())).value_or(Zone());
}

size_t Zone::spanAt(qint64 utcMs) const
{
    const auto after = std::upper_bound(m_spans.begin(), m_spans.end(), utcMs,
                                        [](qint64 ms, const Span &span) { return ms < span.fromUtcMs; });
    return static_cast<size_t>(after - m_spans.begin()) - 1;
}

qint64 Zone::offsetAt(Instant instant) const
{
    return m_spans[spanAt(instant.value())].offsetMs;
}

Day Zone::dayOf(Instant instant) const
{
    const qint64 local = instant.value() + offsetAt(instant);
    return Day(static_cast<int>(local >= 0 ? local / Instant::msPerDay
                                           : (local - (Instant::msPerDay - 1)) / Instant::msPerDay));
}

int Zone::wallMillisecondsOf(Instant instant) const
{
    const qint64 local = instant.value() + offsetAt(instant);
    return static_cast<int>(((local % Instant::msPerDay) + Instant::msPerDay) % Instant::msPerDay);
}

Instant Zone::at(Day day, int wallMs) const
{
    const qint64 local = day.value() * Instant::msPerDay + wallMs;
    // An offset is at most a day, so the span that holds the answer is near the one that holds `local` as UTC.
    for (size_t i = spanAt(local - Instant::msPerDay); i < m_spans.size(); ++i) {
        const bool last = i + 1 == m_spans.size();
        const qint64 candidate = local - m_spans[i].offsetMs;
        if (last || candidate < m_spans[i + 1].fromUtcMs)
            return Instant(std::max(candidate, m_spans[i].fromUtcMs));
    }
    Q_UNREACHABLE();
}

} // namespace touchbase
