// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/inputs/emotioninput.h"

#include "kit/emotionglyph.h"
#include "kit/painting.h"
#include "render/typography.h"
#include "render/words.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QtMath>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr qreal buttonHeight = 28;
constexpr qreal side = 16;
constexpr qreal padding = 7;
constexpr qreal gap = 6;
constexpr qreal radius = 5;

QString shortName(Emotion emotion)
{
    return render::shortNameOf(static_cast<score::Band>(emotion));
}

QKeySequence shortcutOf(Emotion emotion)
{
    return Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(emotion));
}

} // namespace

EmotionButton::EmotionButton(Emotion emotion, QWidget *parent) : QAbstractButton(parent), m_emotion(emotion)
{
    setObjectName(wordString(emotion) + QStringLiteral("EmotionButton"));
    setCheckable(true);
    setText(shortName(emotion));
    setFocusPolicy(Qt::StrongFocus);
    const QString keys = shortcutOf(emotion).toString(QKeySequence::NativeText);
    setToolTip(QStringLiteral("%1 (%2)").arg(render::nameOf(emotion), keys));
}

QString EmotionButton::key() const
{
    return tr("Alt %1", "a key").arg(static_cast<int>(m_emotion) + 1);
}

QSize EmotionButton::sizeHint() const
{
    const qreal scale = scaleOf(font());
    const qreal words = QFontMetricsF(font()).horizontalAdvance(text());
    const qreal hint = QFontMetricsF(render::font(TextStyle::Caption, font())).horizontalAdvance(key());
    return {qCeil((2 * padding + side + 2 * gap) * scale + words + hint), qCeil(buttonHeight * scale)};
}

void EmotionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font());
    const auto &colors = render::Colors::of(palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const ColorRole behind = isChecked()    ? ColorRole::SurfaceSelected
                             : underMouse() ? ColorRole::SurfaceHover
                                            : ColorRole::SurfaceRaised;
    painter.setPen(colors[isChecked() ? ColorRole::Accent : ColorRole::BorderStrong]);
    painter.setBrush(colors[behind]);
    painter.drawRoundedRect(frame, radius * scale, radius * scale);
    if (hasFocus())
        drawFocusRing(painter, rect(), radius * scale, colors, scale);

    QRectF rest = QRectF(rect()).adjusted(padding * scale, 0, -padding * scale, 0);
    drawEmotion(painter, QRectF(rest.left(), rest.center().y() - side * scale / 2, side * scale, side * scale),
                {m_emotion}, colors, font());
    rest.setLeft(rest.left() + (side + gap) * scale);
    rest.setLeft(rest.left() + gap * scale
                 + drawLine(painter, rest, Qt::AlignLeft | Qt::AlignVCenter, text(), font(), colors[ColorRole::Text]));
    drawLine(painter, rest, Qt::AlignLeft | Qt::AlignVCenter, key(), render::font(TextStyle::Caption, font()),
             colors[ColorRole::TextMuted]);
}

EmotionInput::EmotionInput(const QString &name)
{
    setObjectName(name + QStringLiteral("Emotion"));
    setFocusPolicy(Qt::ClickFocus); // for the mnemonic; Tab stops at the parts
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const auto emotion = static_cast<Emotion>(i);
        m_buttons[i] = new EmotionButton(emotion, this);
        layout->addWidget(m_buttons[i]);
        auto *keys = new QShortcut(shortcutOf(emotion), this); // the focus stays where it is
        connect(keys, &QShortcut::activated, m_buttons[i], &EmotionButton::toggle);
        connect(m_buttons[i], &EmotionButton::toggled, this, [this, emotion](bool isOn) { choose(emotion, isOn); });
    }
    layout->addStretch();
}

void EmotionInput::focusInEvent(QFocusEvent *event)
{
    m_buttons.front()->setFocus(event->reason());
}

QList<QWidget *> EmotionInput::parts()
{
    return {m_buttons.begin(), m_buttons.end()};
}

void EmotionInput::say(const QString &name, const QString &description)
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setAccessibleName(tr("%1: %2").arg(name, render::nameOf(static_cast<Emotion>(i))));
        m_buttons[i]->setAccessibleDescription(description);
    }
}

QString EmotionInput::content() const
{
    const auto emotion = value();
    return emotion ? wordString(*emotion) : QString();
}

void EmotionInput::setContent(const QString &content)
{
    const auto emotion = parseWord<Emotion>(content);
    setValue(emotion ? std::optional(*emotion) : std::nullopt);
}

std::optional<Emotion> EmotionInput::value() const
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            return static_cast<Emotion>(i);
    }
    return std::nullopt;
}

void EmotionInput::setValue(std::optional<Emotion> value)
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(value == static_cast<Emotion>(i));
}

void EmotionInput::choose(Emotion emotion, bool isOn)
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        if (isOn && static_cast<Emotion>(i) != emotion)
            m_buttons[i]->setChecked(false);
    }
    tellEdited();
}

void EmotionInput::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const auto at = std::find_if(m_buttons.begin(), m_buttons.end(), [](auto *button) { return button->hasFocus(); });
    if (step == 0 || at == m_buttons.end()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto next = std::clamp<std::ptrdiff_t>(at - m_buttons.begin() + step, 0, std::ssize(m_buttons) - 1);
    m_buttons[static_cast<size_t>(next)]->setFocus(Qt::TabFocusReason);
}

} // namespace touchbase::ui
