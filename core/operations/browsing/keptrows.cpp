// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/browsing/keptrows.h"

#include "workspace/writer.h"

#include <QDataStream>
#include <QIODevice>

#include <set>

namespace touchbase {

namespace {

/// Of what is kept; what another program kept in another form is not shown.
constexpr qint32 contentForm = 2;

template <class T>
void put(QDataStream &to, const std::optional<T> &value)
{
    to << value.has_value();
    if (value)
        to << *value;
}

template <class T>
std::optional<T> take(QDataStream &from)
{
    bool isKnown = false;
    from >> isKnown;
    if (!isKnown)
        return std::nullopt;
    T value{};
    from >> value;
    return value;
}

std::optional<qint32> numberOf(std::optional<Day> day)
{
    return day ? std::optional<qint32>(day->value()) : std::nullopt;
}

/// What was seen of a measure; what it is worth follows from the model.
void put(QDataStream &to, const score::MeasureScore &measure)
{
    to << static_cast<qint32>(measure.state);
    put(to, measure.raw);
    to << measure.n << measure.nInWindow;
    put(to, numberOf(measure.window ? std::optional(measure.window->from) : std::nullopt));
    put(to, numberOf(measure.window ? std::optional(measure.window->until) : std::nullopt));
}

score::RawValue takeRawValue(QDataStream &from)
{
    qint32 word = 0;
    from >> word;
    const auto state = static_cast<score::State>(word);
    score::RawValue value{state != score::State::NotApplicable, take<double>(from), 0, 0,
                          state == score::State::Stale,         std::nullopt};
    from >> value.n >> value.nInWindow;
    const auto first = take<qint32>(from);
    const auto last = take<qint32>(from);
    if (first && last)
        value.window = score::Period{Day(*first), Day(*last)};
    return value;
}

QByteArray contentOf(const BuyerRow &row, const WeeklyScores &weekly)
{
    QByteArray content;
    QDataStream to(&content, QIODevice::WriteOnly);
    to.setVersion(QDataStream::Qt_6_4);
    to << contentForm;
    put(to, row.shownEarlier);
    put(to, row.daysSinceContact);
    to << row.cadenceDays << row.openIssues;
    put(to, row.revenue ? std::optional<qint64>(row.revenue->value) : std::nullopt);
    to << static_cast<qint32>(weekly.size());
    for (const auto &one : weekly)
        put(to, one);
    put(to, numberOf(row.score ? std::optional(row.score->on) : std::nullopt));
    if (row.score) {
        for (const auto measure : score::allOf<score::Measure>())
            put(to, row.score->measures[measure]);
    }
    return content.toBase64(); // the column holds text
}

std::optional<score::Score> takeScore(QDataStream &from, const BuyerRow &row, const score::Model &model, Day asOf)
{
    const auto on = take<qint32>(from);
    if (!on || !row.signedOn)
        return std::nullopt;
    score::Measured measured{asOf, Day(*on), Day(*on) - *row.signedOn, {}};
    for (const auto measure : score::allOf<score::Measure>())
        measured.values[measure] = takeRawValue(from);
    return score::scoreOf(model, measured);
}

/// A row and its weeks as they were kept; nothing where they were kept in another form.
std::optional<WeeklyScores> takeKept(const QByteArray &kept, BuyerRow &row, const score::Model &model, Day asOf)
{
    const auto content = QByteArray::fromBase64Encoding(kept, QByteArray::AbortOnBase64DecodingErrors);
    if (!content)
        return std::nullopt;
    QDataStream from(*content);
    from.setVersion(QDataStream::Qt_6_4);
    qint32 form = 0;
    from >> form;
    if (form != contentForm)
        return std::nullopt;
    BuyerRow filled = row;
    filled.shownEarlier = take<int>(from);
    filled.daysSinceContact = take<int>(from);
    from >> filled.cadenceDays >> filled.openIssues;
    if (const auto revenue = take<qint64>(from))
        filled.revenue = Minor{*revenue};
    qint32 weeks = 0;
    from >> weeks;
    WeeklyScores weekly;
    for (qint32 i = 0; i < weeks && from.status() == QDataStream::Ok; ++i)
        weekly.push_back(take<int>(from));
    filled.score = takeScore(from, row, model, asOf);
    if (from.status() != QDataStream::Ok)
        return std::nullopt;
    row = std::move(filled);
    return weekly;
}

} // namespace

Result<ComputedRows> computeBuyerRows(const Reader &reader, const ScoreSetup &setup, Day asOf)
{
    auto facts = reader.newestChange();
    if (!facts)
        return failure(facts.error());
    auto rows = buyerRows(reader, setup, asOf);
    if (!rows)
        return failure(rows.error());
    return ComputedRows{std::move(*rows), *facts};
}

Result<KeptRows> keptBuyerRows(const Reader &reader, const ScoreSetup &setup)
{
    auto snapshots = reader.scoreSnapshots();
    if (!snapshots)
        return failure(snapshots.error());
    KeptRows kept;
    if (snapshots->empty())
        return kept;
    auto rows = recordRows(reader, setup);
    if (!rows)
        return failure(rows.error());
    QHash<qint64, const ScoreSnapshot *> byBuyer;
    for (const ScoreSnapshot &one : *snapshots)
        byBuyer.insert(one.buyer.value(), &one);
    for (BuyerRow &row : *rows) {
        const ScoreSnapshot *snapshot = byBuyer.value(row.id.value());
        const score::Model &model = setup.modelOf(row.vertical);
        if (!snapshot || snapshot->modelVersion != model.version)
            continue;
        const auto weekly = takeKept(snapshot->content, row, model, snapshot->day);
        if (!weekly)
            continue;
        kept.weekly.insert(row.id.value(), *weekly);
        kept.day = std::min(kept.day.value_or(snapshot->day), snapshot->day);
    }
    if (kept.day)
        kept.rows = std::move(*rows);
    return kept;
}

Operation keepBuyerRows(const ComputedRows &computed, const QHash<qint64, WeeklyScores> &weekly,
                        const ScoreSetup &setup, Day asOf)
{
    std::vector<ScoreSnapshot> snapshots;
    snapshots.reserve(computed.rows.size());
    for (const BuyerRow &row : computed.rows)
        snapshots.push_back({row.id, asOf, setup.modelOf(row.vertical).version, computed.facts,
                             contentOf(row, weekly.value(row.id.value()))});
    return {QStringLiteral("keep-scores"),
            [snapshots = std::move(snapshots)](Writer &writer) { return writer.keepScoreSnapshots(snapshots); }};
}

Result<QStringList> checkKeptRows(const Reader &reader, const ScoreSetup &setup)
{
    auto newest = reader.newestChange();
    auto snapshots = reader.scoreSnapshots();
    if (!newest || !snapshots)
        return failure(newest ? snapshots.error() : newest.error());
    std::set<Day> days;
    for (const ScoreSnapshot &one : *snapshots) {
        if (one.facts == *newest)
            days.insert(one.day);
    }
    QStringList problems;
    for (const Day day : days) {
        auto rows = buyerRows(reader, setup, day);
        auto weekly = weeklyScores(reader, setup, day);
        if (!rows || !weekly)
            return failure(rows ? weekly.error() : rows.error());
        for (const BuyerRow &row : *rows) {
            const auto kept = std::find_if(snapshots->begin(), snapshots->end(),
                                           [&row](const ScoreSnapshot &one) { return one.buyer == row.id; });
            if (kept == snapshots->end() || kept->day != day || kept->facts != *newest
                || kept->modelVersion != setup.modelOf(row.vertical).version)
                continue;
            if (kept->content != contentOf(row, weekly->value(row.id.value())))
                problems << QStringLiteral("%1: the score kept of %2 is not what its rows give")
                                .arg(row.name, day.toString());
        }
    }
    return problems;
}

} // namespace touchbase
