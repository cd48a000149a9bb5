// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/reviewlines.h"

#include "domain/validation.h"
#include "forms/base/fieldwords.h"

#include <QCoreApplication>

namespace touchbase::ui {

namespace {

enum Column {
    Title,
    Owner,
    DueOn
};

QString tr(const char *text)
{
    return QCoreApplication::translate("ReviewLines", text);
}

} // namespace

QString showRowError(RowsInput &rows, int row, int dayColumn, const Problems &problems, const render::Format &format,
                     Day today)
{
    const auto dayError = rows.dayError(row, dayColumn);
    QString text;
    if (dayError)
        text = fieldSentence(*dayError, {QStringLiteral("due_on"), tr("By"), format, today});
    else if (!problems.empty())
        text = fieldSentence(problems.front().error, {QStringLiteral("title"), rows.titleOf(0), format, today});
    rows.setRowError(row, text, dayError ? dayColumn : 0);
    return text;
}

RowsInput *newRecommendationRows(const render::Format &format, Day today)
{
    return new RowsInput(QStringLiteral("recommendation"),
                         {{QStringLiteral("Title"), tr("What"), 9},
                          {QStringLiteral("Owner"), tr("Owner"), 3},
                          {QStringLiteral("DueOn"), tr("By"), 3, true}},
                         tr("Add a recommendation"), tr("Recommendation %1"), format, today);
}

void showRecommendations(RowsInput &rows, const std::vector<operations::SheetLine<Recommendation>> &recommendations)
{
    rows.clear();
    for (const auto &[id, line] : recommendations)
        rows.addRow(id->value(), {line.title, line.owner, rows.shown(line.dueOn)});
}

std::vector<operations::SheetLine<Recommendation>> readRecommendations(
    RowsInput &rows, const std::vector<operations::SheetLine<Recommendation>> &loaded, const render::Format &format,
    Day today, Problems &problems)
{
    std::vector<operations::SheetLine<Recommendation>> lines;
    for (int row = 0; row < rows.count(); ++row) {
        if (rows.isBlankRow(row)) {
            rows.setRowError(row, {});
            continue;
        }
        const qint64 key = rows.key(row);
        auto line = loadedLine(loaded, key, Recommendation{{}, Id<Review>(1), 0, {}, {}, {}, {}});
        line.title = rows.text(row, Title);
        line.owner = rows.text(row, Owner);
        line.dueOn = rows.day(row, DueOn);
        if (!showRowError(rows, row, DueOn, tidyAndCheck(line), format, today).isEmpty())
            problems.push_back({"recommendations", {ErrorCode::BlankNotAllowed}});
        lines.push_back({lineId<Recommendation>(key), std::move(line)});
    }
    return lines;
}

} // namespace touchbase::ui
