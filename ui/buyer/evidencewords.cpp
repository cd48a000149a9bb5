// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/evidencewords.h"

#include "render/words.h"

namespace touchbase::ui {

namespace {

using Column = EvidenceColumn;

struct ColumnInfo {
    const char *header;
    int width; ///< pixels at 100 %
    bool isNumber;
};

ColumnInfo infoOf(Column column)
{
    static constexpr std::array<ColumnInfo, 24> infos{
        {{QT_TRANSLATE_NOOP("EvidenceWords", "Window"), 130, false},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Day"), 110, false},
         {QT_TRANSLATE_NOOP("EvidenceWords", "When"), 170, false},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Source"), 180, false},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Delivered"), 84, true},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Expected"), 84, true},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Disputed"), 84, true},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Contacted"), 84, true},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Converted"), 84, true},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Revenue"), 100, true},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Refunded"), 100, true},
         {QT_TRANSLATE_NOOP("EvidenceWords", "What"), 120, false},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Area"), 140, false},
         {QT_TRANSLATE_NOOP("EvidenceWords", "First response"), 170, false},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Resolved"), 170, false},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Business hours"), 110, true},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Reopened"), 84, true},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Who"), 160, false},
         {QT_TRANSLATE_NOOP("EvidenceWords", "What was said"), 240, false},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Felt"), 140, false},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Answer"), 70, true},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Due"), 110, false},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Held"), 110, false},
         {QT_TRANSLATE_NOOP("EvidenceWords", "Done"), 110, false}}};
    return infos[static_cast<size_t>(column)];
}

} // namespace

std::vector<TableColumn> EvidenceWords::columns() const
{
    std::vector<TableColumn> columns;
    for (const Column column : m_evidence.columns)
        columns.push_back({tr(infoOf(column).header), infoOf(column).isNumber});
    return columns;
}

std::vector<int> EvidenceWords::widths() const
{
    std::vector<int> widths;
    for (const Column column : m_evidence.columns)
        widths.push_back(infoOf(column).width);
    return widths;
}

QString EvidenceWords::text(Column column, const EvidenceCell &cell) const
{
    struct Visitor {
        const EvidenceWords &words;
        Column column;
        QString operator()(std::monostate) const { return render::Format::unknown(); }
        QString operator()(qint64 number) const { return words.m_format.count(number); }
        QString operator()(double number) const
        {
            return words.m_format.decimal(number, number == static_cast<int>(number) ? 0 : 1);
        }
        QString operator()(Day day) const { return words.m_format.fullDay(day); }
        QString operator()(Instant at) const
        {
            return QStringLiteral("%1, %2").arg(words.m_format.fullDay(words.m_format.zone().dayOf(at)),
                                                words.m_format.time(at));
        }
        QString operator()(Minor amount) const { return words.m_format.money(amount, words.m_evidence.currency); }
        QString operator()(const QString &text) const { return text.isEmpty() ? render::Format::unknown() : text; }
        QString operator()(EvidencePart part) const
        {
            return part == EvidencePart::Window ? tr("Window") : tr("The one before");
        }
        QString operator()(Area area) const { return render::nameOf(area); }
        QString operator()(Channel channel) const { return render::nameOf(channel); }
        QString operator()(Emotion emotion) const { return render::nameOf(emotion); }
        QString operator()(SurveyKind kind) const { return render::nameOf(kind); }
        QString operator()(ReviewKind kind) const { return render::nameOf(kind); }
    };
    return std::visit(Visitor{*this, column}, cell);
}

std::vector<TableRow> EvidenceWords::rows() const
{
    std::vector<TableRow> rows;
    for (size_t i = 0; i < m_evidence.rows.size(); ++i) {
        TableRow row{{}, static_cast<int>(i)};
        for (size_t c = 0; c < m_evidence.columns.size(); ++c)
            row.cells.push_back({.text = text(m_evidence.columns[c], m_evidence.rows[i].cells[c])});
        rows.push_back(std::move(row));
    }
    return rows;
}

/// "98 of 1,203" where the rows have leads and something counted among them.
QString EvidenceWords::sums(EvidencePart part) const
{
    const auto total = static_cast<qint64>(m_evidence.sumOf(Column::Delivered, part));
    for (const Column column : {Column::Disputed, Column::Contacted, Column::Converted}) {
        if (std::find(m_evidence.columns.begin(), m_evidence.columns.end(), column) != m_evidence.columns.end())
            return m_format.ofTotal(static_cast<qint64>(m_evidence.sumOf(column, part)), total);
    }
    return total > 0 ? tr("%Ln lead(s)", nullptr, static_cast<int>(total)) : QString();
}

QString EvidenceWords::summary() const
{
    if (m_evidence.rows.empty())
        return tr("There are no rows behind this figure.");
    const auto part = [this](EvidencePart one) {
        const QString rows = tr("%Ln row(s)", nullptr, m_evidence.countOf(one));
        const QString sum = sums(one);
        return sum.isEmpty() ? rows : QStringLiteral("%1, %2").arg(rows, sum);
    };
    QString text;
    if (m_evidence.window)
        text =
            tr("%1 to %2: ").arg(m_format.fullDay(m_evidence.window->from), m_format.fullDay(m_evidence.window->until));
    text += part(EvidencePart::Window) + QLatin1Char('.');
    if (m_evidence.countOf(EvidencePart::Before) > 0)
        text += QLatin1Char(' ') + tr("From the window before it: %1.").arg(part(EvidencePart::Before));
    return text;
}

} // namespace touchbase::ui
