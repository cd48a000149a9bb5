// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/field.h"

#include "kit/painting.h"
#include "kit/plainlabel.h"
#include "render/bandshape.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr qreal shapeSide = 11;
constexpr qreal gap = 5;

QString withoutMnemonicMark(QString label)
{
    const qsizetype mark = label.indexOf(QLatin1Char('&'));
    return mark < 0 ? label : label.remove(mark, 1);
}

} // namespace

ErrorLine::ErrorLine(QWidget *parent) : QWidget(parent), m_text(new PlainLabel(QString(), TextStyle::Secondary, this))
{
    m_text->setColorRole(ColorRole::BandPoorText);
    m_text->setOverflow(PlainLabel::Overflow::Wrap);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    measure();
    hide();
}

void ErrorLine::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString ErrorLine::text() const
{
    return m_text->text();
}

void ErrorLine::setColorRole(ColorRole role)
{
    m_text->setColorRole(role);
}

void ErrorLine::measure()
{
    layout()->setContentsMargins(qRound((shapeSide + gap) * scaleOf(font())), 0, 0, 0);
}

void ErrorLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void ErrorLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal side = shapeSide * scaleOf(font());
    const qreal line = QFontMetricsF(render::font(TextStyle::Secondary, font())).height();
    render::drawBandShape(painter, score::Band::Poor, {side / 2, line / 2}, side, render::Colors::of(palette()));
}

Field::Field(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_label(new PlainLabel(label, TextStyle::Strong)),
      m_hint(new PlainLabel(QString(), TextStyle::Caption)),
      m_error(new ErrorLine)
{
    m_hint->setColorRole(ColorRole::TextMuted);
    m_hint->setOverflow(PlainLabel::Overflow::Wrap);
    m_hint->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget *row : std::initializer_list<QWidget *>{m_label, m_editor, m_hint, m_error})
        layout->addWidget(row);
    m_label->setBuddy(m_editor);
    m_label->setVisible(!label.isEmpty());
    if (!label.isEmpty())
        m_editor->setAccessibleName(withoutMnemonicMark(label));
}

// Hands the focus on itself, not by a focus proxy: Qt 6.4 stops at whatever has one with Tab, and so comes back to the
// beginning of what it just went through.
void Field::focusInEvent(QFocusEvent *event)
{
    m_editor->setFocus(event->reason());
}

void Field::setHint(const QString &hint)
{
    m_hint->setText(hint);
    tell();
}

void Field::setError(const QString &error)
{
    m_error->setText(error);
    setInvalid(*m_editor, hasError());
    tell();
}

QString Field::error() const
{
    return m_error->text();
}

void Field::tell()
{
    m_hint->setVisible(!hasError() && !m_hint->text().isEmpty());
    m_editor->setAccessibleDescription(hasError() ? error() : m_hint->text());
}

void setInvalid(QWidget &editor, bool isInvalid)
{
    if (editor.property("invalid").toBool() == isInvalid)
        return;
    editor.setProperty("invalid", isInvalid);
    editor.style()->unpolish(&editor);
    editor.style()->polish(&editor);
    editor.update();
}

} // namespace touchbase::ui
