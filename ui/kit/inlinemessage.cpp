// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/inlinemessage.h"

#include "kit/painting.h"
#include "kit/plainlabel.h"
#include "kit/plaintext.h"
#include "render/bandshape.h"
#include "render/icons.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;
using score::Band;

namespace {

constexpr int edgeWidth = 3;
constexpr int padding = 10;
constexpr int iconSide = 15;
constexpr int gap = 9;

Band bandOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Info:
        return Band::Meeting;
    case InlineMessage::Kind::Warning:
        return Band::Below;
    case InlineMessage::Kind::Error:
        return Band::Poor;
    case InlineMessage::Kind::Success:
        return Band::Exceptional;
    }
    Q_UNREACHABLE();
}

QString iconOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Warning:
        return QStringLiteral("warning");
    case InlineMessage::Kind::Success:
        return QStringLiteral("check");
    default:
        return QStringLiteral("info");
    }
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent) : InlineMessage(Kind::Info, QString(), parent) {}

InlineMessage::InlineMessage(Kind kind, const QString &text, QWidget *parent)
    : QWidget(parent),
      m_lead(new PlainLabel(QString(), TextStyle::CardTitle, this)),
      m_text(new PlainLabel(this)),
      m_note(new PlainLabel(QString(), TextStyle::Secondary, this)),
      m_button(new QPushButton(this)),
      m_layout(new QHBoxLayout(this))
{
    m_text->setOverflow(PlainLabel::Overflow::Wrap);
    m_note->setColorRole(ColorRole::TextMuted);
    m_button->setObjectName(QStringLiteral("inlineMessagePushButton"));
    m_button->setProperty("link", true);
    m_button->setAutoDefault(false);
    m_timer.setSingleShot(true);
    buildLayout();
    connect(m_button, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    connect(&m_timer, &QTimer::timeout, this, &InlineMessage::onTimeout);
    setMessage(kind, text);
}

void InlineMessage::buildLayout()
{
    m_layout->setSpacing(6);
    m_layout->addWidget(m_lead);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_note);
    m_layout->addWidget(m_button);
    measure();
}

void InlineMessage::setMessage(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text->setText(text);
    m_timer.stop();
    setLead({});
    setNote({});
    setAction({});
    tell();
    update();
}

void InlineMessage::tell()
{
    const QString lead = m_lead->text();
    setAccessibleName(lead.isEmpty() ? text() : tr("%1 %2").arg(lead, text()));
    if (!isVisible())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::setLead(const QString &lead)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    tell();
}

void InlineMessage::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void InlineMessage::setAction(const QString &action)
{
    m_button->setText(withoutMnemonic(action));
    m_button->setVisible(!action.isEmpty());
}

void InlineMessage::closeAfter(int milliseconds)
{
    m_timer.stop();
    m_timer.setInterval(milliseconds);
    if (milliseconds > 0)
        m_timer.start();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::onTimeout()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget())) {
        m_timer.start();
        return;
    }
    hide();
    Q_EMIT closed();
}

void InlineMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void InlineMessage::measure()
{
    const qreal scale = scaleOf(font());
    m_layout->setContentsMargins(qRound(edgeWidth + padding + (iconSide + gap) * scale), 3, padding, 3);
    setMinimumHeight(qRound(34 * scale));
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PainterScope scope(painter);
    const auto &colors = render::Colors::of(palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colors[ColorRole::Border]);
    painter.setBrush(colors[ColorRole::SurfaceRaised]);
    painter.drawRoundedRect(frame, 5, 5);
    painter.setClipRect(QRectF(0, 0, edgeWidth, height()));
    drawBar(painter, QRectF(rect()), 5, colors.graphic(bandOf(m_kind)));
    painter.setClipping(false);

    const qreal side = iconSide * scaleOf(font());
    const QRectF icon(edgeWidth + padding, (height() - side) / 2, side, side);
    if (m_kind == Kind::Error)
        render::drawBandShape(painter, Band::Poor, icon.center(), side, colors);
    else
        render::drawIcon(painter, iconOf(m_kind), icon, colors[ColorRole::Text]);
}

} // namespace touchbase::ui
