// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/numbersview.h"

#include "kit/plainlabel.h"
#include "render/print/reviewcells.h"

#include <QGridLayout>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr int columnCount = 5;

} // namespace

NumbersView::NumbersView(QWidget *parent)
    : QWidget(parent), m_grid(nullptr), m_caption(new PlainLabel({}, TextStyle::Caption, this))
{
    setObjectName(QStringLiteral("numbersView"));
    setAccessibleName(tr("Numbers of the first days"));
    m_caption->setColorRole(ColorRole::TextMuted);
    m_caption->setOverflow(PlainLabel::Overflow::Wrap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_caption);
}

PlainLabel *NumbersView::put(const QString &text, int column)
{
    auto *label = new PlainLabel(text, column == 0 ? TextStyle::Strong : TextStyle::Body);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grid->addWidget(label, m_row, column);
    return label;
}

void NumbersView::putRow(const QStringList &texts)
{
    for (int column = 0; column < columnCount; ++column)
        put(texts.value(column), column);
    ++m_row;
}

void NumbersView::setNumbers(const report::FrozenNumbers &numbers, const Currency &currency,
                             const render::Format &format, Day known)
{
    delete m_rows;
    m_rows = new QWidget;
    m_row = 0;
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    constexpr std::array stretches{6, 3, 6, 4, 5};
    for (int column = 0; column < columnCount; ++column)
        m_grid->setColumnStretch(column, stretches[static_cast<size_t>(column)]);
    const QStringList headers{tr("Measure"), tr("So far"), tr("Rests on"), tr("Promised"), tr("Against it")};
    for (int column = 0; column < columnCount; ++column) {
        PlainLabel *label = put(headers[column], column);
        label->setTextStyle(TextStyle::Caption);
        label->setColorRole(ColorRole::TextMuted);
    }
    ++m_row;
    for (const report::ComparedFigure &figure : numbers.figures) {
        const auto value = render::valueCell(figure.kind, figure.quarter, currency, format);
        putRow({render::nameOf(figure.kind, report::Audience::Buyer), value.text, value.note,
                render::agreedText(figure, format), render::standingText(figure, currency, format)});
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_rows);
    m_caption->setText(
        tr("%1 to %2, as known on %3. They are frozen when this is saved for the first time; what comes "
           "later does not change them.")
            .arg(format.shortDay(numbers.days.from), format.fullDay(numbers.days.until), format.fullDay(known)));
}

} // namespace touchbase::ui
