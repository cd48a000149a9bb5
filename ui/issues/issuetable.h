// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/celltable.h"
#include "kit/datatable.h"
#include "operations/browsing/issuelist.h"
#include "render/format.h"

#include <QMap>

#include <memory>
#include <optional>

namespace touchbase::ui {

enum class IssueGrouping {
    None,
    Buyer,
    Age
};

/// Which issues are shown, and how.
struct IssueFilter {
    std::optional<rules::IssueState> state = {}; ///< blank: all
    QString text = {};                           ///< every word of it stands somewhere in the row
    IssueGrouping grouping = IssueGrouping::None;
};

/// Support issues, the most pressing first, under headings where they are grouped.
class IssueTable final : public DataTable
{
    Q_OBJECT
public:
    /// Of one buyer, whose name need not be said, or of all.
    IssueTable(const render::Format &format, bool isOfOneBuyer, QWidget *parent = nullptr);

    void setIssues(std::vector<IssueListRow> issues, Day today);
    void setFilter(const IssueFilter &filter);
    /// All that were set, shown or not.
    [[nodiscard]] const std::vector<IssueListRow> &issues() const { return *m_issues; }
    [[nodiscard]] int shownCount() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int countOf(std::optional<rules::IssueState> state) const;
    /// Null where none is.
    [[nodiscard]] const IssueListRow *current() const;
    /// Of a row of the table; null where it is a heading.
    [[nodiscard]] const IssueListRow *issueAt(int row) const;
    /// False where it is not shown.
    bool select(Id<Issue> issue);

private:
    void setColumns();
    void fill();
    [[nodiscard]] bool passes(const IssueListRow &row) const;
    [[nodiscard]] QString groupOf(const IssueListRow &row) const;
    [[nodiscard]] TableRow rowOf(const IssueListRow &row) const;
    [[nodiscard]] TableRow headingOf(const QString &group, int count) const;

    render::Format m_format;
    bool m_isOfOneBuyer;
    CellTable *m_cells;
    Day m_today{0};
    IssueFilter m_filter;
    std::shared_ptr<const std::vector<IssueListRow>> m_issues = std::make_shared<const std::vector<IssueListRow>>();
    std::vector<size_t> m_shown; ///< in the order shown
    QStringList m_words;         ///< of the filter, folded
    QMap<int, TableRow> m_headings;
    std::vector<int> m_atRow; ///< by row of the table, the index in m_issues; −1: a heading
};

} // namespace touchbase::ui
