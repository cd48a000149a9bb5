// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/card.h"

#include "kit/painting.h"
#include "kit/plainlabel.h"
#include "kit/taborder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr int headerHeight = 36;
constexpr int padding = 12;
constexpr qreal radius = 6;

} // namespace

Card::Card(QWidget *parent) : Card(QString(), QString(), parent) {}

Card::Card(const QString &title, const QString &scope, QWidget *parent)
    : QWidget(parent),
      m_header(new QWidget(this)),
      m_lastTitleWidget(m_header),
      m_headerLayout(new QHBoxLayout(m_header)),
      m_title(new PlainLabel(QString(), TextStyle::CardTitle)),
      m_scope(new PlainLabel(QString(), TextStyle::Secondary)),
      m_body(new QVBoxLayout)
{
    m_scope->setColorRole(ColorRole::TextMuted);
    m_headerLayout->setContentsMargins(padding - 1, 0, padding - 1, 0);
    m_headerLayout->addWidget(m_title);
    m_headerLayout->addWidget(m_scope, 1);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    outer->addWidget(m_header);
    outer->addLayout(m_body, 1);
    setTitle(title);
    setScope(scope);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
    measure();
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setScope(const QString &scope)
{
    m_scope->setText(scope);
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_headerLayout->addWidget(widget);
    setTabAfter(m_lastHeaderWidget ? *m_lastHeaderWidget : *m_lastTitleWidget, *widget);
    m_lastHeaderWidget = widget;
}

void Card::addTitleWidget(QWidget *widget)
{
    m_headerLayout->insertWidget(1 + m_titleWidgets++, widget);
    setTabAfter(*m_lastTitleWidget, *widget);
    m_lastTitleWidget = widget;
}

void Card::setFlush(bool isFlush)
{
    m_isFlush = isFlush;
    measure();
}

void Card::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void Card::measure()
{
    const qreal scale = scaleOf(font());
    m_header->setMinimumHeight(qRound(headerHeight * scale));
    const int side = m_isFlush ? 0 : padding - 1;
    const int bottom = m_isFlush ? qRound(radius) - 2 : side; // the corners stay round
    m_body->setContentsMargins(side, title().isEmpty() ? bottom : 0, side, bottom);
    m_body->setSpacing(8);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colors = render::Colors::of(palette());
    painter.setPen(colors[ColorRole::Border]);
    painter.setBrush(colors[ColorRole::SurfaceRaised]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace touchbase::ui
