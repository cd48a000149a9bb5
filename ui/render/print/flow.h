// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace touchbase::render {

/// A part of a document that is never split: a line of text, a row of a table, a chart.
struct Piece {
    qreal height;
    std::function<void(QPainter &, QPointF topLeft)> paint;
    qreal space = 0;                   ///< above it; dropped at the top of a page
    bool keepsNext = false;            ///< the next piece is on the same page
    bool startsPage = false;           ///< begins a page, where it is not the first
    std::optional<size_t> header = {}; ///< drawn again above it where it comes to the top of a page
    QString section = {};              ///< the name of what begins here, in the outline
};

/// What a document holds, in the order in which it is read.
struct Flow {
    std::vector<Piece> pieces;
    std::vector<Piece> headers; ///< of tables
};

struct PlacedPiece {
    const Piece *piece;
    QPointF at;
};

/// Where a part begins, for the outline; `top` in units of the page.
struct Section {
    QString title;
    int page; ///< from 0
    qreal top;
};

struct Pages {
    std::vector<std::vector<PlacedPiece>> pages; ///< at least one
    std::vector<Section> sections;
};

/// Lays the pieces on pages of the same inner rectangle. What must stay together stays together, unless it is higher
/// than a page. Refers to the flow.
[[nodiscard]] Pages paginate(const Flow &flow, const QRectF &inner);

} // namespace touchbase::render
