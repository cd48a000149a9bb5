// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues/issuetable.h"

#include "base/foldedname.h"
#include "issues/issuewords.h"
#include "render/words.h"

#include <QHash>

#include <algorithm>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr int daysOfWeek = 7;
constexpr int daysOfMonth = 30;

template <class E>
QString nameOrUnknown(const std::optional<E> &value)
{
    return value ? render::nameOf(*value) : render::Format::unknown();
}

} // namespace

IssueTable::IssueTable(const render::Format &format, bool isOfOneBuyer, QWidget *parent)
    : DataTable(parent), m_format(format), m_isOfOneBuyer(isOfOneBuyer), m_cells(new CellTable(this))
{
    setObjectName(QStringLiteral("issuesTable"));
    setAccessibleName(tr("Support issues, the most pressing first"));
    setSelectionMode(SingleSelection);
    setColumns();
    setModel(m_cells);
    QList<int> widths{90, 70, 66, 66, 66, 130, 92, 76, 78, 86};
    if (!m_isOfOneBuyer)
        widths.prepend(124);
    setColumnWidths(widths);
    setStretchColumn(m_isOfOneBuyer ? 0 : 1);
    setDefaultColumns();
}

void IssueTable::setColumns()
{
    std::vector<TableColumn> columns;
    if (!m_isOfOneBuyer)
        columns.push_back({tr("Buyer")});
    for (const QString &header :
         {tr("Issue"), tr("State"), tr("Severity"), tr("Area"), tr("Opened"), tr("First response"), tr("Resolution"),
          tr("Escalated"), tr("Reopened"), tr("Root cause")})
        columns.push_back({header});
    m_cells->setColumns(std::move(columns));
}

void IssueTable::setIssues(std::vector<IssueListRow> issues, Day today)
{
    m_issues = std::make_shared<const std::vector<IssueListRow>>(std::move(issues));
    m_today = today;
    fill();
}

void IssueTable::setFilter(const IssueFilter &filter)
{
    m_filter = filter;
    m_words = foldedName(filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    fill();
}

int IssueTable::countOf(std::optional<rules::IssueState> state) const
{
    return static_cast<int>(
        std::ranges::count_if(*m_issues, [&](const IssueListRow &row) { return !state || row.state == *state; }));
}

const IssueListRow *IssueTable::issueAt(int row) const
{
    const bool isThere = row >= 0 && row < static_cast<int>(m_atRow.size()) && m_atRow[static_cast<size_t>(row)] >= 0;
    return isThere ? &(*m_issues)[static_cast<size_t>(m_atRow[static_cast<size_t>(row)])] : nullptr;
}

const IssueListRow *IssueTable::current() const
{
    return issueAt(currentIndex().row());
}

bool IssueTable::select(Id<Issue> issue)
{
    for (int row = 0; row < static_cast<int>(m_atRow.size()); ++row) {
        const IssueListRow *one = issueAt(row);
        if (one && one->issue.id == issue) {
            goToRow(row);
            return true;
        }
    }
    return false;
}

bool IssueTable::passes(const IssueListRow &row) const
{
    if (m_filter.state && row.state != *m_filter.state)
        return false;
    if (m_filter.text.isEmpty())
        return true;
    const Issue &issue = row.issue.value;
    const QString words = foldedName(
        QStringList{nameOrUnknown(issue.area), nameOrUnknown(issue.severity), IssueWords::stateName(row.state)}.join(
            QLatin1Char(' ')));
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return row.folded.contains(word) || words.contains(word); });
}

QString IssueTable::groupOf(const IssueListRow &row) const
{
    if (m_filter.grouping == IssueGrouping::Buyer)
        return row.buyer;
    const int age = m_today - Day(m_format.zone().dayOf(row.issue.value.openedAt));
    if (age <= 0)
        return tr("Opened today");
    if (age < daysOfWeek)
        return tr("Opened in the last %n days", nullptr, daysOfWeek);
    return age < daysOfMonth ? tr("Opened in the last %n days", nullptr, daysOfMonth) : tr("Older");
}

TableRow IssueTable::headingOf(const QString &group, int count) const
{
    TableRow heading;
    heading.cells.resize(static_cast<size_t>(m_cells->columnCount()));
    heading.cells.front() = {
        .text = QString(group).simplified(), .style = TextStyle::Strong, .note = tr("%n issue(s)", nullptr, count)};
    heading.isSelectable = false;
    return heading;
}

TableRow IssueTable::rowOf(const IssueListRow &row) const
{
    const Issue &issue = row.issue.value;
    const auto quiet = row.state == rules::IssueState::Resolved ? std::optional(ColorRole::TextMuted) : std::nullopt;
    const QString promised =
        row.response.promised
            ? tr("Promised within %1 of working time").arg(IssueWords::hours(m_format, *row.response.promised))
            : QString();
    TableRow cells;
    cells.key = row.issue.id.value();
    if (!m_isOfOneBuyer)
        cells.cells.push_back({.text = row.buyer.simplified(), .ink = quiet, .style = TextStyle::Strong});
    const auto ink = IssueWords::responseInk(row.response);
    const QString again = row.sameCause > 0 ? tr("same cause as %n before", nullptr, row.sameCause) : QString();
    cells.cells.push_back({.text = IssueWords::subject(issue), .ink = quiet, .note = again});
    cells.cells.push_back({.text = IssueWords::stateName(row.state), .ink = quiet});
    const bool isSevere = issue.severity == Severity::Urgent && row.state != rules::IssueState::Resolved;
    cells.cells.push_back(
        {.text = nameOrUnknown(issue.severity), .ink = isSevere ? std::optional(ColorRole::BandPoorText) : quiet});
    cells.cells.push_back({.text = nameOrUnknown(issue.area), .ink = quiet});
    cells.cells.push_back({.text = m_format.shortDay(m_format.zone().dayOf(issue.openedAt)),
                           .toolTip = m_format.moment(issue.openedAt, m_today),
                           .ink = quiet});
    cells.cells.push_back(
        {.text = IssueWords::response(m_format, row.response), .toolTip = promised, .ink = ink ? ink : quiet});
    cells.cells.push_back({.text = IssueWords::resolution(m_format, row.resolution), .ink = quiet});
    cells.cells.push_back({.text = issue.escalated.value_or(false) ? tr("Yes") : QString(), .ink = quiet});
    cells.cells.push_back({.text = IssueWords::reopened(m_format, issue), .ink = quiet});
    cells.cells.push_back({.text = issue.rootCause.simplified(), .ink = quiet});
    return cells;
}

void IssueTable::fill()
{
    m_shown.clear();
    for (size_t i = 0; i < m_issues->size(); ++i) {
        if (passes((*m_issues)[i]))
            m_shown.push_back(i);
    }
    // The group that holds the most pressing one comes first; ages from the youngest on.
    QStringList groups;
    QHash<QString, std::vector<size_t>> members;
    for (const size_t i : m_shown) {
        const QString group = m_filter.grouping == IssueGrouping::None ? QString() : groupOf((*m_issues)[i]);
        if (!members.contains(group))
            groups << group;
        members[group].push_back(i);
    }
    if (m_filter.grouping == IssueGrouping::Age)
        std::ranges::stable_sort(groups, {}, [&](const QString &group) {
            return m_today - m_format.zone().dayOf((*m_issues)[members[group].front()].issue.value.openedAt);
        });
    m_atRow.clear();
    m_headings.clear();
    for (const QString &group : groups) {
        const auto &all = members[group];
        if (m_filter.grouping != IssueGrouping::None) {
            m_headings.insert(static_cast<int>(m_atRow.size()), headingOf(group, static_cast<int>(all.size())));
            m_atRow.push_back(-1);
        }
        for (const size_t i : all)
            m_atRow.push_back(static_cast<int>(i));
    }
    clearSpans();
    // The rows that go are asked who they are once more: they need their own issues.
    const auto make = [this, issues = m_issues, atRow = m_atRow, headings = m_headings](int row) {
        const int issue = atRow[static_cast<size_t>(row)];
        return issue < 0 ? headings.value(row) : rowOf((*issues)[static_cast<size_t>(issue)]);
    };
    m_cells->setRows(static_cast<int>(m_atRow.size()), make);
    const QList<int> headings = m_headings.keys();
    for (const int heading : headings)
        setSpan(heading, 0, 1, m_cells->columnCount());
    if (!current() && !m_shown.empty())
        goToRow(headings.isEmpty() ? 0 : headings.front() + 1);
}

} // namespace touchbase::ui
