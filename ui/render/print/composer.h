// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/charts/chartstyle.h"
#include "render/print/flow.h"
#include "render/print/textblock.h"

#include <QStringList>

namespace touchbase::render {

/// A column of a table: its part of the width, and how its cells look.
struct TableColumn {
    QString title;
    qreal share;
    bool atRight = false;
    bool isStrong = false;
    bool isMuted = false;
};

/// What stands in a table: a text, and what it rests on in a muted line below.
struct TableCell {
    TableCell(const QString &words = {}, const QString &below = {}) : text(words), note(below) {}
    QString text;
    QString note;
};
using TableRow = std::vector<TableCell>;

/// How much room the rows of a table have.
enum class Density {
    Roomy,
    Dense
};

/// Puts the blocks of a document into a flow: headings, texts, lists, tables, charts. All of them are of one width and
/// look as the print design says (DESIGN.md, section 11), in the colours of the light scheme.
class Composer
{
public:
    Composer(qreal width, const Format &format);

    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] const Format &format() const { return m_format; }
    [[nodiscard]] QColor color(ColorRole role) const { return Colors::light()[role]; }
    [[nodiscard]] TextLook look(qreal size, QFont::Weight weight = QFont::Normal,
                                ColorRole role = ColorRole::Text) const;

    /// The next block begins a page.
    void startPage() { m_startsPage = true; }
    /// The next block stands so far below the one before.
    void space(qreal height) { m_space = std::max(m_space, height); }

    void title(const QString &text, const QString &section);
    void heading(const QString &text);
    /// `part` of the width.
    void text(const QString &text, const TextLook &look, qreal part = 1, bool keepsNext = false);
    /// Each with a dash before it.
    void list(const QStringList &points);
    /// A number, a title, and a text below it.
    void numbered(int number, const QString &title, const QString &text);
    void table(const std::vector<TableColumn> &columns, const std::vector<TableRow> &rows,
               Density density = Density::Roomy);
    /// A box with a bar at its left, for what must not be overlooked.
    void callout(const QString &text);
    /// Two headed lists side by side; below each other where they are too long for a page.
    void twoLists(const QString &left, const QStringList &leftPoints, const QString &right,
                  const QStringList &rightPoints);
    void drawing(qreal height, std::function<void(QPainter &, const QRectF &)> draw, bool keepsNext = false);
    /// Lines to sign on.
    void signatures(const QStringList &names);

    [[nodiscard]] Flow take() { return std::move(m_flow); }

private:
    void add(Piece piece);
    void addLines(const TextBlock &block, qreal left, bool keepsNext = false);

    qreal m_width;
    const Format &m_format;
    Flow m_flow;
    qreal m_space = 0;
    bool m_startsPage = false;
};

} // namespace touchbase::render
