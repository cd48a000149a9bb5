// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/whatifdialog.h"

#include "buyer/liftbar.h"
#include "buyer/overviewwords.h"
#include "buyer/rawinput.h"
#include "kit/painting.h"
#include "kit/plainlabel.h"
#include "kit/plaintext.h"
#include "render/words.h"
#include "score/whatif.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;
using score::Measure;

namespace {

enum Column {
    Name,
    Now,
    Then,
    Points
};

PlainLabel *makeMuted(const QString &text, TextStyle style = TextStyle::Secondary)
{
    auto *label = new PlainLabel(text, style);
    label->setColorRole(ColorRole::TextMuted);
    return label;
}

} // namespace

WhatIfDialog::WhatIfDialog(const render::Format &format, const QString &buyer, ScoreToday today, QWidget *parent)
    : QDialog(parent),
      m_format(format),
      m_today(std::move(today)),
      m_outcome(m_today.score),
      m_words(new PlainLabel(QString(), TextStyle::Strong)),
      m_bar(new LiftBar)
{
    setObjectName(QStringLiteral("whatIfDialog"));
    setWindowTitle(tr("Try other values"));
    auto *explanation = makeMuted(tr("What the score of today would be with other values. Nothing is stored."));
    explanation->setOverflow(PlainLabel::Overflow::Wrap);
    m_words->setObjectName(QStringLiteral("whatIfLabel"));
    m_bar->setObjectName(QStringLiteral("whatIfBar"));
    m_bar->setSubject(tr("Score"));
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(makeRows());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_putBack = buttons->addButton(tr("&Put back"), QDialogButtonBox::ResetRole);
    m_putBack->setObjectName(QStringLiteral("putBackPushButton"));
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(tr("Try other values: %1").arg(buyer), TextStyle::DetailTitle));
    column->addWidget(explanation);
    column->addWidget(area, 1);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    column->addWidget(buttons);
    resize(QSize(600, 640) * scaleOf(font()));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_putBack, &QPushButton::clicked, this, &WhatIfDialog::putBack);
    showOutcome();
    if (!m_rows.empty())
        m_rows.front().input->setFocus();
}

QWidget *WhatIfDialog::makeRows()
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(Name, 1);
    for (const auto &[column, text] :
         {std::pair(Now, tr("Measured")), std::pair(Then, tr("Tried")), std::pair(Points, tr("Points"))})
        grid->addWidget(makeMuted(text, TextStyle::Caption), 0, column, Qt::AlignRight);
    for (const score::Group group : score::allOf<score::Group>()) {
        bool isFirst = true;
        for (const Measure measure : score::allOf<Measure>()) {
            if (groupOf(measure) != group || !m_today.measured.values[measure].applicable
                || m_today.model.measures[measure].weight <= 0)
                continue;
            if (std::exchange(isFirst, false))
                grid->addWidget(new PlainLabel(render::nameOf(group), TextStyle::CardTitle), grid->rowCount(), Name, 1,
                                4);
            addRow(*grid, measure);
        }
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return content;
}

void WhatIfDialog::addRow(QGridLayout &grid, Measure measure)
{
    const int line = grid.rowCount();
    const score::MeasureScore &now = m_today.score.measures[measure];
    auto *name = new PlainLabel(render::nameOf(measure));
    auto *input = new RawInput(measure, now.raw);
    setPlainToolTip(*input, render::explanationOf(measure));
    auto *points = new PlainLabel(QString(), TextStyle::Secondary);
    points->setMinimumWidth(qRound(76 * scaleOf(font())));
    points->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(name, line, Name);
    grid.addWidget(makeMuted(OverviewWords(m_format).raw(measure, now)), line, Now, Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(input, line, Then);
    grid.addWidget(points, line, Points);
    m_rows.push_back({input, points});
    connect(input, &QDoubleSpinBox::valueChanged, this, &WhatIfDialog::showOutcome);
}

void WhatIfDialog::showOutcome()
{
    score::Measured measured = m_today.measured;
    bool isTried = false;
    for (const Row &row : m_rows) {
        const auto raw = row.input->chosen();
        isTried = isTried || raw;
        if (raw)
            measured = withRaw(m_today.model, std::move(measured), row.input->measure(), *raw);
    }
    m_outcome = scoreOf(m_today.model, measured).value_or(m_today.score);
    const score::Score &now = m_today.score;
    m_words->setText(isTried ? tr("%1 (%2) becomes %3 (%4), %5")
                                   .arg(m_format.count(now.shown), render::nameOf(now.band),
                                        m_format.count(m_outcome.shown), render::nameOf(m_outcome.band),
                                        m_format.signedDecimal(m_outcome.score - now.score, 1))
                             : tr("%1 (%2) as measured").arg(m_format.count(now.shown), render::nameOf(now.band)));
    m_bar->setValue({now.score, m_outcome.score, m_today.model.floors});
    m_putBack->setEnabled(isTried);
    showPoints();
}

void WhatIfDialog::showPoints()
{
    const auto words = [this](const std::optional<double> &points) {
        return points ? m_format.decimal(*points, 0) : render::Format::unknown();
    };
    for (const Row &row : m_rows) {
        const QString before = words(m_today.score.measures[row.input->measure()].points);
        const QString after = words(m_outcome.measures[row.input->measure()].points);
        const bool isOther = row.input->chosen().has_value();
        row.points->setText(isOther ? QStringLiteral("%1 → %2").arg(before, after) : before);
        row.points->setTextStyle(isOther ? TextStyle::CardTitle : TextStyle::Secondary);
    }
}

void WhatIfDialog::putBack()
{
    for (const Row &row : m_rows)
        row.input->putBack();
    m_rows.front().input->setFocus();
}

} // namespace touchbase::ui
