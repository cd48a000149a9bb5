// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/flow.h"

namespace touchbase::render {

namespace {

/// The height of a piece and of those that it must stay with, without the space above.
qreal heightOfGroup(const std::vector<Piece> &pieces, size_t first)
{
    qreal height = pieces[first].height;
    for (size_t i = first; pieces[i].keepsNext && i + 1 < pieces.size(); ++i)
        height += pieces[i + 1].space + pieces[i + 1].height;
    return height;
}

class Layout
{
public:
    Layout(const Flow &flow, const QRectF &inner) : m_flow(flow), m_inner(inner) { newPage(); }

    void place(size_t index)
    {
        const Piece &piece = m_flow.pieces[index];
        const bool goesOn = index > 0 && m_flow.pieces[index - 1].keepsNext && !m_mayBreak;
        if (!goesOn)
            breakBefore(index);
        if (!isAtTop())
            m_y += piece.space;
        // A group that is higher than a page is broken like anything else.
        m_mayBreak = heightOfGroup(m_flow.pieces, index) > m_inner.height();
        put(piece);
    }
    [[nodiscard]] Pages take() { return std::move(m_pages); }

private:
    [[nodiscard]] bool isAtTop() const { return m_pages.pages.back().empty(); }

    void breakBefore(size_t index)
    {
        const Piece &piece = m_flow.pieces[index];
        const qreal group = heightOfGroup(m_flow.pieces, index);
        const qreal needed = group > m_inner.height() ? piece.height : group;
        const bool fits = m_y + piece.space + needed <= m_inner.bottom() + 0.5;
        if (isAtTop() || (fits && !piece.startsPage))
            return;
        newPage();
        if (piece.header)
            put(m_flow.headers[*piece.header]);
    }

    void newPage()
    {
        m_pages.pages.emplace_back();
        m_y = m_inner.top();
    }

    void put(const Piece &piece)
    {
        if (!piece.section.isEmpty())
            m_pages.sections.push_back({piece.section, static_cast<int>(m_pages.pages.size()) - 1, m_y});
        m_pages.pages.back().push_back({&piece, {m_inner.left(), m_y}});
        m_y += piece.height;
    }

    const Flow &m_flow;
    QRectF m_inner;
    Pages m_pages;
    qreal m_y = 0;
    bool m_mayBreak = true;
};

} // namespace

Pages paginate(const Flow &flow, const QRectF &inner)
{
    Layout layout(flow, inner);
    for (size_t i = 0; i < flow.pieces.size(); ++i)
        layout.place(i);
    return layout.take();
}

} // namespace touchbase::render
