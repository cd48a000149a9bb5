// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/groupscard.h"

#include "buyer/cardtable.h"
#include "kit/columndelegates.h"
#include "render/words.h"

#include <QHeaderView>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;
using score::Group;

namespace {

enum Column {
    Name,
    Weight,
    Bar,
    Badge,
    Change
};

/// The share of a group in the model's weight, as it counts for this buyer, per cent.
double weightOf(const score::Score &score, Group group)
{
    double all = 0;
    double own = 0;
    for (const auto measure : score::allOf<score::Measure>()) {
        if (score.measures[measure].state == score::State::NotApplicable)
            continue;
        all += score.measures[measure].weight;
        own += groupOf(measure) == group ? score.measures[measure].weight : 0;
    }
    return all > 0 ? 100 * own / all : 0;
}

std::optional<int> shownOf(const std::optional<double> &score)
{
    return score ? std::optional(score::roundedScore(*score)) : std::nullopt;
}

TableRow rowOf(const ScoreToday &today, Group group, const render::Format &format)
{
    const auto shown = shownOf(today.score.groups[group]);
    const auto earlier = today.earlier ? today.earlier->groups[group] : std::nullopt;
    const score::Band band = shown ? bandOf(today.model.floors, *shown) : score::Band::Insufficient;
    const auto change = shown && earlier ? std::optional(*shown - *shownOf(earlier)) : std::nullopt;
    const double weight = weightOf(today.score, group);
    const GroupBarValue bar{today.score.groups[group], band, earlier, today.model.floors};
    return {{{.text = render::nameOf(group)},
             {.text = format.decimal(weight, 0),
              .toolTip = GroupsCard::tr("%1% of the score of this buyer").arg(format.decimal(weight, 1)),
              .ink = ColorRole::TextMuted,
              .style = TextStyle::Caption},
             {.text = describe(bar), .value = QVariant::fromValue(bar), .toolTip = describe(bar)},
             {.text = shown ? format.count(*shown) : render::Format::unknown(),
              .value = QVariant::fromValue(BadgeValue{shown, band, false}),
              .toolTip = render::nameOf(band)},
             {.text = change ? format.signedCount(*change) : QString(),
              .value = change ? QVariant::fromValue(ChangeValue{change}) : QVariant()}},
            static_cast<int>(group)};
}

} // namespace

GroupsCard::GroupsCard(const Desk &desk, QWidget *parent)
    : PartCard(tr("Six groups"), QString(), parent), m_desk(desk), m_table(new CardTable)
{
    setObjectName(QStringLiteral("groupsCard"));
    m_table->setObjectName(QStringLiteral("groupsTable"));
    m_table->setAccessibleName(tr("Six groups of the score"));
    m_table->horizontalHeader()->hide();
    m_table->setColumns({{tr("Group")}, {tr("Weight %"), true}, {tr("Score")}, {tr("Score now")}, {tr("Change"), true}},
                        {0, 26, 58, 70, 42}, Name);
    m_table->setItemDelegateForColumn(Bar, new GroupBarDelegate(m_table));
    m_table->setItemDelegateForColumn(Badge, new BadgeDelegate(m_table));
    m_table->setItemDelegateForColumn(Change, new ChangeDelegate(m_table));
    setFlush(true);
    setContent(m_table);
    connect(m_table, &DataTable::rowActivated, this,
            [this](int row) { Q_EMIT groupActivated(static_cast<Group>(row)); });
}

void GroupsCard::setOverview(const BuyerOverview &overview)
{
    if (!overview.score) {
        showError(overview.score.error());
        return;
    }
    if (!*overview.score) {
        showEmpty(tr("The groups show once there is a score."));
        return;
    }
    const ScoreToday &today = **overview.score;
    setScope(today.earlier ? tr("weight and score; the tick is %1").arg(m_desk.format().shortDay(today.earlier->asOf))
                           : tr("weight and score"));
    std::vector<TableRow> rows;
    for (const Group group : score::allOf<Group>())
        rows.push_back(rowOf(today, group, m_desk.format()));
    m_table->setRows(std::move(rows));
    showContent();
}

} // namespace touchbase::ui
