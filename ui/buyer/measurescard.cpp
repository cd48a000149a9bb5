// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/measurescard.h"

#include "buyer/cardtable.h"
#include "buyer/overviewwords.h"
#include "kit/columndelegates.h"
#include "render/words.h"

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;
using score::Measure;
using score::MeasureScore;
using score::State;

namespace {

enum Column {
    Name,
    Raw,
    N,
    Benchmark,
    Points,
    Share,
    StateColumn
};

/// The stretches of raw values that are worth each band, along the axis of the curve.
QVector<RangeZone> zonesOf(const score::Curve &points, const score::Floors &floors)
{
    const double worst = worstEnd(points).x;
    const double best = bestEnd(points).x;
    const std::array<double, 5> edges{worst, argumentOf(points, floors.below), argumentOf(points, floors.meeting),
                                      argumentOf(points, floors.exceptional), best};
    static constexpr std::array<score::Band, 4> bands{score::Band::Poor, score::Band::Below, score::Band::Meeting,
                                                      score::Band::Exceptional};
    QVector<RangeZone> zones;
    for (size_t i = 0; i < bands.size(); ++i)
        zones.push_back({std::min(edges[i], edges[i + 1]), std::max(edges[i], edges[i + 1]), bands[i]});
    if (worst > best)
        std::reverse(zones.begin(), zones.end());
    return zones;
}

RangeValue rangeOf(Measure measure, const ScoreToday &today, const OverviewWords &words)
{
    const MeasureScore &value = today.score.measures[measure];
    const score::Band band = value.points ? bandOf(today.model.floors, score::roundedScore(*value.points))
                                          : score::Band::Insufficient;
    return {.zones = zonesOf(today.model.measures[measure].points, today.model.floors),
            .value = value.raw,
            .band = band,
            .interval = {},
            .target = {},
            .words = words.raw(measure, value)};
}

QString windowText(const MeasureScore &value, const render::Format &format)
{
    if (!value.window)
        return {};
    return MeasuresCard::tr("%1 to %2").arg(format.fullDay(value.window->from), format.fullDay(value.window->until));
}

/// n, and how much of it was borrowed from the window before.
TableCell evidenceCell(const MeasureScore &value, const render::Format &format)
{
    if (!value.raw)
        return {.text = render::Format::unknown(), .ink = ColorRole::TextMuted};
    QStringList tip;
    if (const QString window = windowText(value, format); !window.isEmpty())
        tip << window;
    if (value.nInWindow < value.n)
        tip << MeasuresCard::tr("%1 of it in the window, the rest borrowed from the one before.")
                   .arg(format.decimal(value.nInWindow, 0));
    tip << MeasuresCard::tr("Counts with %1% of its weight.").arg(format.decimal(100 * value.evidence, 0));
    const bool isWhole = value.n == std::floor(value.n);
    return {.text = format.decimal(value.n, isWhole ? 0 : 1), .toolTip = tip.join(QLatin1Char('\n'))};
}

TableRow rowOf(Measure measure, const ScoreToday &today, const render::Format &format)
{
    const OverviewWords words(format);
    const MeasureScore &value = today.score.measures[measure];
    const bool applies = value.state != State::NotApplicable;
    const auto ink = value.raw ? std::optional<ColorRole>() : std::optional(ColorRole::TextMuted);
    const RangeValue range = rangeOf(measure, today, words);
    return {
        {{.text = render::nameOf(measure), .toolTip = render::explanationOf(measure), .ink = ink},
         {.text = words.raw(measure, value), .ink = ink, .style = value.raw ? TextStyle::Strong : TextStyle::Body},
         evidenceCell(value, format),
         {.text = value.raw ? render::nameOf(range.band) : QString(),
          .value = applies ? QVariant::fromValue(range) : QVariant(),
          .toolTip = value.raw ? describe(range) : QString()},
         {.text = value.points ? format.decimal(*value.points, 0) : render::Format::unknown(), .ink = ink},
         {.text = value.share > 0 ? format.decimal(100 * value.share, 1) + QLatin1Char('%') : render::Format::unknown(),
          .toolTip = MeasuresCard::tr("Adds %1 points to the score.").arg(format.decimal(value.contribution, 1)),
          .ink = ink},
         {.text = render::nameOf(value.state), .ink = ColorRole::TextMuted}},
        static_cast<int>(measure)};
}

} // namespace

MeasuresCard::MeasuresCard(const Desk &desk, QWidget *parent)
    : PartCard(tr("Measures"), tr("Enter shows the rows behind a figure"), parent), m_desk(desk), m_table(new CardTable)
{
    setObjectName(QStringLiteral("measuresCard"));
    m_table->setObjectName(QStringLiteral("measuresTable"));
    m_table->setAccessibleName(tr("All measures of the score"));
    m_table->setColumns({{tr("Measure")},
                         {tr("Measured"), true},
                         {tr("n"), true},
                         {tr("On its benchmark")},
                         {tr("Points"), true},
                         {tr("Share"), true},
                         {tr("State")}},
                        {140, 90, 56, 126, 56, 60, 0}, StateColumn);
    m_table->setItemDelegateForColumn(Benchmark, new RangeDelegate(m_table));
    setFlush(true);
    setContent(m_table);
    connect(m_table, &DataTable::rowActivated, this,
            [this](int row) { Q_EMIT measureActivated(static_cast<Measure>(m_table->cells().row(row).key.toInt())); });
}

void MeasuresCard::goTo(score::Group group)
{
    const auto measures = score::allOf<Measure>();
    const auto first = std::find_if(measures.begin(), measures.end(),
                                    [group](Measure one) { return groupOf(one) == group; });
    m_table->setFocus();
    m_table->selectRow(static_cast<int>(first - measures.begin()));
}

void MeasuresCard::setOverview(const BuyerOverview &overview)
{
    if (!overview.score) {
        showError(overview.score.error());
        return;
    }
    if (!*overview.score) {
        showEmpty(tr("The measures show once there is a score."));
        return;
    }
    std::vector<TableRow> rows;
    for (const Measure measure : score::allOf<Measure>())
        rows.push_back(rowOf(measure, **overview.score, m_desk.format()));
    m_table->setRows(std::move(rows));
    showContent();
}

} // namespace touchbase::ui
