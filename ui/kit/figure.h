// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/painting.h"

#include <QWidget>
#include <QtMath>

namespace touchbase::ui {

/// A widget that shows one value by painting it. What it says is the same for an eye, a tool tip and a screen reader:
/// the accessible name is kept up to date and changes are announced.
class Figure : public QWidget
{
    Q_OBJECT

public:
    /// Says what the value is of ("Delivery"); it comes before the value in the accessible name.
    void setSubject(const QString &subject);
    [[nodiscard]] const QString &subject() const { return m_subject; }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    explicit Figure(QWidget *parent);

    /// Tells what is shown now.
    void say(const QString &text);
    [[nodiscard]] const render::Colors &colors() const { return render::Colors::of(palette()); }

    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    virtual void draw(QPainter &painter, const QRectF &rect) const = 0;

private:
    void tell();

    QString m_subject;
    QString m_said;
};

template <typename Value>
using DrawFunction = void (*)(QPainter &, const QRectF &, const Value &, const render::Colors &, const QFont &);
template <typename Value>
using SizeFunction = QSizeF (*)(const Value &, const QFont &);

/// A figure made of a value type, its painter, its size and its words.
template <typename Value, DrawFunction<Value> drawValue, SizeFunction<Value> sizeOfValue>
class ValueFigure : public Figure
{
public:
    explicit ValueFigure(QWidget *parent = nullptr) : Figure(parent) { say(describe(m_value)); }
    explicit ValueFigure(const Value &value, QWidget *parent = nullptr) : Figure(parent), m_value(value)
    {
        say(describe(m_value));
    }

    [[nodiscard]] const Value &value() const { return m_value; }
    void setValue(const Value &value)
    {
        if (value == m_value)
            return;
        m_value = value;
        say(describe(m_value));
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QSizeF size = sizeOfValue(m_value, font());
        return {qCeil(size.width()), qCeil(size.height())};
    }

protected:
    void draw(QPainter &painter, const QRectF &rect) const override
    {
        drawValue(painter, rect, m_value, colors(), font());
    }

private:
    Value m_value;
};

} // namespace touchbase::ui
