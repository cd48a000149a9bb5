// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/plainlabel.h"

#include "kit/painting.h"
#include "kit/plaintext.h"

#include <QEvent>
#include <QTextLayout>
#include <QToolTip>
#include <QtMath>

namespace touchbase::ui {

namespace {

constexpr qreal comfortableWidth = 360; ///< of a wrapped text that may choose, at 100 %

/// Breaks the text into lines of at most this width and returns the size that they take.
QSizeF layOut(QTextLayout &layout, qreal width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QSizeF size;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, size.height()});
        size = {qMax(size.width(), line.naturalTextWidth()), size.height() + line.height()};
    }
    layout.endLayout();
    return size;
}

QString lines(const QString &text)
{
    return QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator);
}

QSizeF wrappedSize(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout(lines(text), font);
    return layOut(layout, width, Qt::AlignLeft);
}

} // namespace

PlainLabel::PlainLabel(QWidget *parent) : PlainLabel(QString(), render::TextStyle::Body, parent) {}

PlainLabel::PlainLabel(const QString &text, render::TextStyle style, QWidget *parent) : QLabel(parent), m_style(style)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void PlainLabel::setTextStyle(render::TextStyle style)
{
    m_style = style;
    updateGeometry();
    update();
}

void PlainLabel::setColorRole(render::ColorRole role)
{
    m_role = role;
    update();
}

void PlainLabel::setOverflow(Overflow overflow)
{
    setWordWrap(overflow == Overflow::Wrap);
    updateGeometry();
    update();
}

bool PlainLabel::isElided() const
{
    return !isWrapped() && QFontMetricsF(textFont()).horizontalAdvance(text()) > contentsRect().width() + 0.5;
}

QSize PlainLabel::framed(const QSizeF &size) const
{
    const QMargins margins = contentsMargins();
    return {qCeil(size.width()) + margins.left() + margins.right(),
            qCeil(size.height()) + margins.top() + margins.bottom()};
}

QSize PlainLabel::sizeHint() const
{
    const QFontMetricsF metrics(textFont());
    const qreal natural = metrics.size(0, text()).width();
    if (!isWrapped())
        return framed({natural, metrics.height()});
    const qreal width = qMin(natural, comfortableWidth * scaleOf(font()));
    return framed(wrappedSize(text(), textFont(), qCeil(width)).expandedTo({1, metrics.height()}));
}

QSize PlainLabel::minimumSizeHint() const
{
    const QFontMetricsF metrics(textFont());
    const qreal least = metrics.averageCharWidth() * (isWrapped() ? 12 : 4);
    return framed({qMin(least, metrics.size(0, text()).width()), metrics.height()});
}

int PlainLabel::heightForWidth(int width) const
{
    if (!isWrapped())
        return -1;
    const QMargins margins = contentsMargins();
    const qreal inner = qMax(1, width - margins.left() - margins.right());
    return framed(wrappedSize(text(), textFont(), inner).expandedTo({1, QFontMetricsF(textFont()).height()})).height();
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        QToolTip::showText(QCursor::pos(), isElided() ? plainToolTip(text()) : QString(), this);
        return true;
    }
    return QLabel::event(event);
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QRectF rect = contentsRect();
    const QFont font = textFont();
    const QColor color = render::Colors::of(palette())[isEnabled() ? m_role : render::ColorRole::TextDisabled];
    painter.setPen(color);
    painter.setFont(font);
    if (isWrapped()) {
        QTextLayout layout(lines(text()), font);
        const qreal height = layOut(layout, rect.width(), alignment() & Qt::AlignHorizontal_Mask).height();
        const bool isCentered = alignment() & Qt::AlignVCenter;
        layout.draw(&painter, {rect.left(), rect.top() + (isCentered ? qMax(0.0, (rect.height() - height) / 2) : 0)});
    } else if (buddy()) {
        painter.drawText(rect, static_cast<int>(alignment()) | Qt::TextSingleLine | Qt::TextShowMnemonic, text());
    } else {
        drawLine(painter, rect, alignment(), text(), font, color);
    }
}

} // namespace touchbase::ui
