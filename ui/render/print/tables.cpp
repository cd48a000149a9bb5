// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/composer.h"

#include "render/print/paper.h"

#include <QPainter>

#include <algorithm>

namespace touchbase::render {

namespace {

constexpr qreal cellSize = 8.6;
constexpr qreal noteSize = 7.6;
constexpr qreal noteLeading = 1.3;
constexpr qreal bodySize = 9.5;
constexpr qreal headingSize = 11;
constexpr qreal highestRow = 8 * unitsPerInch; ///< a higher row, which only a misuse makes, is split by lines
const qreal cellGap = points(7);

struct Cell {
    TextBlock text;
    std::optional<TextBlock> note;
    qreal left;

    [[nodiscard]] size_t lineCount() const { return text.lineCount() + (note ? note->lineCount() : 0); }
    [[nodiscard]] qreal heightOf(size_t first, size_t last) const
    {
        const size_t above = text.lineCount();
        const size_t until = std::min(last, lineCount());
        const auto ofText = static_cast<qreal>(std::min(until, above) - std::min({first, until, above}));
        const auto ofNote = static_cast<qreal>(std::max(until, above) - std::max({std::min(first, until), above}));
        return ofText * text.lineHeight() + (note ? ofNote * note->lineHeight() : 0);
    }
    void draw(QPainter &painter, QPointF at, size_t first, size_t last) const
    {
        at.rx() += left;
        text.draw(painter, at, first, last);
        if (!note)
            return;
        const size_t above = text.lineCount();
        const size_t drawn = first < above ? above - first : 0;
        const size_t begin = first > above ? first - above : 0;
        if (last > above)
            note->draw(painter, at + QPointF(0, text.lineHeight() * static_cast<qreal>(drawn)), begin, last - above);
    }
};

/// A row of cells, of which some lines are drawn.
struct Row {
    std::vector<Cell> cells;
    qreal lineHeight = 0;
    qreal padding = 0;

    [[nodiscard]] size_t lineCount() const
    {
        size_t count = 1;
        for (const Cell &cell : cells)
            count = std::max(count, cell.lineCount());
        return count;
    }
    [[nodiscard]] qreal heightOf(size_t first, size_t last) const
    {
        qreal height = lineHeight;
        for (const Cell &cell : cells)
            height = std::max(height, cell.heightOf(first, last));
        return height;
    }
    void draw(QPainter &painter, QPointF at, size_t first, size_t last) const
    {
        for (const Cell &cell : cells)
            cell.draw(painter, at + QPointF(0, padding), first, last);
    }
};

/// Lays texts into the columns of a table.
class RowMaker
{
public:
    RowMaker(const Composer &composer, const std::vector<TableColumn> &columns, Density density)
        : m_composer(composer), m_columns(columns), m_padding(points(density == Density::Roomy ? 4.5 : 2.4))
    {
        qreal sum = 0;
        for (const TableColumn &column : columns)
            sum += column.share;
        qreal gaps = 0;
        for (size_t i = 1; i < columns.size(); ++i)
            gaps += gapBefore(i);
        m_unit = (composer.width() - gaps) / sum;
    }

    [[nodiscard]] Row header() const
    {
        TableRow titles;
        for (const TableColumn &column : m_columns)
            titles.emplace_back(column.title);
        return make(titles, [](const TableColumn &) { return QFont::DemiBold; });
    }
    [[nodiscard]] Row row(const TableRow &cells) const
    {
        return make(cells, [](const TableColumn &column) { return column.isStrong ? QFont::DemiBold : QFont::Normal; });
    }

private:
    /// Where a column that ends at its right meets one that begins at its left, they need more room between them.
    [[nodiscard]] qreal gapBefore(size_t column) const
    {
        return m_columns[column - 1].atRight && !m_columns[column].atRight ? 2.4 * cellGap : cellGap;
    }
    template <class WeightOf>
    [[nodiscard]] Row make(const TableRow &cells, WeightOf weightOf) const
    {
        Row row{{}, 0, m_padding};
        qreal left = 0;
        for (size_t i = 0; i < m_columns.size() && i < cells.size(); ++i) {
            const TableColumn &column = m_columns[i];
            left += i > 0 ? gapBefore(i) : 0;
            row.cells.push_back(cell(column, cells[i], weightOf(column), left));
            row.lineHeight = row.cells.back().text.lineHeight();
            left += m_unit * column.share;
        }
        return row;
    }
    [[nodiscard]] Cell cell(const TableColumn &column, const TableCell &cell, QFont::Weight weight, qreal left) const
    {
        const auto look = [&](qreal size, QFont::Weight own, ColorRole role) {
            TextLook made = m_composer.look(size, own, role);
            made.alignment = column.atRight ? Qt::AlignRight : Qt::AlignLeft;
            return made;
        };
        const qreal width = m_unit * column.share;
        const ColorRole role = column.isMuted ? ColorRole::TextMuted : ColorRole::Text;
        Cell made{TextBlock(cell.text, look(cellSize, weight, role), width), std::nullopt, left};
        if (!cell.note.isEmpty()) {
            TextLook note = look(noteSize, QFont::Normal, ColorRole::TextMuted);
            note.leading = noteLeading;
            made.note.emplace(cell.note, note, width);
        }
        return made;
    }

    const Composer &m_composer;
    const std::vector<TableColumn> &m_columns;
    qreal m_padding;
    qreal m_unit;
};

/// Lines `first` … `last` of a row, with a rule below.
Piece pieceOf(const Row &row, size_t first, size_t last, qreal width, const QPen &rule)
{
    const qreal height = row.heightOf(first, last) + 2 * row.padding;
    return {height, [=](QPainter &painter, QPointF at) {
                row.draw(painter, at, first, last);
                painter.setPen(rule);
                painter.drawLine(at + QPointF(0, height), at + QPointF(width, height));
            }};
}

/// A list under its heading as one block of lines.
struct Column {
    TextBlock heading;
    std::vector<TextBlock> points;
    qreal height;

    void draw(QPainter &painter, QPointF at, const TextBlock &bullet, qreal indent, qreal between) const
    {
        heading.draw(painter, at);
        at.ry() += heading.height() + belowHeading();
        for (const TextBlock &point : points) {
            bullet.draw(painter, at);
            point.draw(painter, at + QPointF(indent, 0));
            at.ry() += point.height() + between;
        }
    }
    [[nodiscard]] static qreal belowHeading() { return render::points(4); }
};

} // namespace

void Composer::table(const std::vector<TableColumn> &columns, const std::vector<TableRow> &rows, Density density)
{
    const RowMaker maker(*this, columns, density);
    const Row head = maker.header();
    Piece header = pieceOf(head, 0, head.lineCount(), m_width, QPen(color(ColorRole::Text), points(0.8)));
    const size_t headerIndex = m_flow.headers.size();
    m_flow.headers.push_back(header);
    header.keepsNext = !rows.empty();
    add(std::move(header));

    const QPen rule(color(ColorRole::Border), points(0.6));
    for (size_t i = 0; i < rows.size(); ++i) {
        const Row row = maker.row(rows[i]);
        // A heading is kept with two rows, and the last row is not left alone.
        const bool keepsNext = (i == 0 && rows.size() > 1) || (rows.size() > 2 && i + 2 == rows.size());
        const auto most = static_cast<size_t>(highestRow / row.lineHeight);
        for (size_t line = 0; line < row.lineCount(); line += most) {
            Piece piece = pieceOf(row, line, std::min(line + most, row.lineCount()), m_width, rule);
            piece.header = headerIndex;
            piece.keepsNext = keepsNext && line + most >= row.lineCount();
            add(std::move(piece));
        }
    }
}

void Composer::twoLists(const QString &left, const QStringList &leftPoints, const QString &right,
                        const QStringList &rightPoints)
{
    const qreal indent = points(9);
    const qreal between = points(3.5);
    const qreal gap = points(16);
    const qreal each = (m_width - gap) / 2;
    const auto columnOf = [&](const QString &heading, const QStringList &texts) {
        Column column{TextBlock(heading, look(headingSize, QFont::DemiBold), each), {}, 0};
        column.height = column.heading.height() + Column::belowHeading();
        for (const QString &text : texts) {
            column.points.emplace_back(text, look(bodySize), each - indent);
            column.height += column.points.back().height() + between;
        }
        return column;
    };
    const Column first = columnOf(left, leftPoints);
    const Column second = columnOf(right, rightPoints);
    const qreal height = std::max(first.height, second.height);
    if (leftPoints.isEmpty() || rightPoints.isEmpty() || height > highestRow) {
        for (const auto &[name, texts] : {std::pair(left, leftPoints), std::pair(right, rightPoints)}) {
            if (texts.isEmpty())
                continue;
            heading(name);
            list(texts);
        }
        return;
    }
    const TextBlock bullet(QStringLiteral("–"), look(bodySize), indent);
    space(points(15));
    Piece piece{height, [=](QPainter &painter, QPointF at) {
                    first.draw(painter, at, bullet, indent, between);
                    second.draw(painter, at + QPointF(each + gap, 0), bullet, indent, between);
                }};
    piece.section = left;
    add(std::move(piece));
}

} // namespace touchbase::render
