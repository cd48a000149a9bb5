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
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;
using score::Measure;

namespace {

enum Column {
    Name,
    Now,
    Then,
    Weight,
    Share,
    Points
};

constexpr double mostWeight = 999;

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
    auto *explanation = makeMuted(
        tr("What the score of today would be with other values, or with other weights. Nothing is stored."));
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
    resize(QSize(720, 640) * scaleOf(font()));
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
         {std::pair(Now, tr("Measured")), std::pair(Then, tr("Tried")), std::pair(Weight, tr("Weight")),
          std::pair(Share, tr("Share")), std::pair(Points, tr("Points"))})
        grid->addWidget(makeMuted(text, TextStyle::Caption), 0, column, Qt::AlignRight);
    for (const score::Group group : score::allOf<score::Group>()) {
        bool isFirst = true;
        for (const Measure measure : score::allOf<Measure>()) {
            if (groupOf(measure) != group || !m_today.measured.values[measure].applicable)
                continue;
            if (std::exchange(isFirst, false))
                grid->addWidget(new PlainLabel(render::nameOf(group), TextStyle::CardTitle), grid->rowCount(), Name, 1,
                                Points + 1);
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
    const auto makeResult = [this](int width) {
        auto *label = new PlainLabel(QString(), TextStyle::Secondary);
        label->setMinimumWidth(qRound(width * scaleOf(font())));
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return label;
    };
    QDoubleSpinBox *weight = makeWeight(measure);
    m_rows.push_back({input, weight, weight->value(), makeResult(52), makeResult(76)});
    const Row &row = m_rows.back();
    grid.addWidget(name, line, Name);
    grid.addWidget(makeMuted(OverviewWords(m_format).raw(measure, now)), line, Now, Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(row.input, line, Then);
    grid.addWidget(row.weight, line, Weight);
    grid.addWidget(row.share, line, Share);
    grid.addWidget(row.points, line, Points);
    connect(row.input, &QDoubleSpinBox::valueChanged, this, &WhatIfDialog::showOutcome);
    connect(row.weight, &QDoubleSpinBox::valueChanged, this, &WhatIfDialog::showOutcome);
}

QDoubleSpinBox *WhatIfDialog::makeWeight(Measure measure)
{
    auto *weight = new QDoubleSpinBox;
    weight->setObjectName(wordString(measure) + QStringLiteral("WeightSpinBox"));
    weight->setAccessibleName(tr("Weight of %1").arg(render::nameOf(measure)));
    weight->setDecimals(1);
    weight->setRange(0, std::max(mostWeight, m_today.model.measures[measure].weight));
    weight->setAlignment(Qt::AlignRight);
    weight->setValue(m_today.model.measures[measure].weight);
    return weight;
}

bool WhatIfDialog::Row::hasOtherWeight() const
{
    return weight->value() != startWeight;
}

/// Nothing where no measure with a weight is left.
std::optional<score::Score> WhatIfDialog::tryOut() const
{
    score::Model model = m_today.model;
    score::Measured measured = m_today.measured;
    for (const Row &row : m_rows) {
        const Measure measure = row.input->measure();
        if (row.hasOtherWeight())
            model = withWeight(std::move(model), measure, row.weight->value());
        if (const auto raw = row.input->chosen())
            measured = withRaw(model, measured, measure, *raw);
    }
    return modelProblem(model) ? std::nullopt : scoreOf(model, measured);
}

void WhatIfDialog::showOutcome()
{
    const bool isAnyTried = std::any_of(m_rows.begin(), m_rows.end(),
                                        [](const Row &row) { return row.hasOtherWeight() || row.input->chosen(); });
    const auto outcome = tryOut();
    m_outcome = outcome.value_or(m_today.score);
    m_words->setText(wordsOf(outcome, isAnyTried));
    m_bar->setValue({m_today.score.score, m_outcome.score, m_today.model.floors});
    m_putBack->setEnabled(isAnyTried);
    showShares();
    showPoints();
}

QString WhatIfDialog::wordsOf(const std::optional<score::Score> &outcome, bool isTried) const
{
    const score::Score &now = m_today.score;
    if (!outcome)
        return tr("Nothing that was measured has a weight left, so there is no score.");
    if (!isTried)
        return tr("%1 (%2) as measured").arg(m_format.count(now.shown), render::nameOf(now.band));
    return tr("%1 (%2) becomes %3 (%4), %5")
        .arg(m_format.count(now.shown), render::nameOf(now.band), m_format.count(outcome->shown),
             render::nameOf(outcome->band), m_format.signedDecimal(outcome->score - now.score, 1));
}

/// A weight is a free number; what it is of the whole stands beside it.
void WhatIfDialog::showShares()
{
    for (const Row &row : m_rows) {
        const Measure measure = row.input->measure();
        const QString before = m_format.rate(100 * m_today.score.measures[measure].share);
        const QString after = m_format.rate(100 * m_outcome.measures[measure].share);
        row.share->setText(after);
        row.share->setTextStyle(before == after ? TextStyle::Secondary : TextStyle::CardTitle);
    }
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
    for (const Row &row : m_rows) {
        row.input->putBack();
        row.weight->setValue(row.startWeight);
    }
    m_rows.front().input->setFocus();
}

} // namespace touchbase::ui
