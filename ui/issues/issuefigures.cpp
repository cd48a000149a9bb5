// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues/issuefigures.h"

#include "issues/issuewords.h"
#include "kit/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace touchbase::ui {

using render::TextStyle;

namespace {

constexpr std::array periods{30, 90, 180, 365};
constexpr int usualDays = 90;

} // namespace

IssueFiguresStrip::IssueFiguresStrip(const render::Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_days(new QComboBox)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    m_response = addBlock(tr("First response"), QStringLiteral("response"));
    m_resolution = addBlock(tr("Resolution"), QStringLiteral("resolution"));
    m_firstContact = addBlock(tr("Solved at first contact"), QStringLiteral("firstContact"));
    m_days->setObjectName(QStringLiteral("figureDaysComboBox"));
    m_days->setAccessibleName(tr("Days that the figures speak of"));
    for (const int days : periods)
        m_days->addItem(tr("Last %n days", nullptr, days), days);
    setDays(usualDays);
    connect(m_days, &QComboBox::activated, this, &IssueFiguresStrip::daysChosen);
    layout->addWidget(m_days, 0, Qt::AlignVCenter);
}

IssueFiguresStrip::Block IssueFiguresStrip::addBlock(const QString &title, const QString &name)
{
    auto *block = new QVBoxLayout;
    block->setSpacing(1);
    auto *caption = new PlainLabel(title, TextStyle::Caption);
    const Block parts{new PlainLabel({}, TextStyle::Strong), new PlainLabel({}, TextStyle::Caption)};
    caption->setColorRole(render::ColorRole::TextMuted);
    parts.evidence->setColorRole(render::ColorRole::TextMuted);
    parts.value->setObjectName(name + QStringLiteral("FigureLabel"));
    parts.evidence->setObjectName(name + QStringLiteral("EvidenceLabel"));
    for (PlainLabel *label : {caption, parts.value, parts.evidence})
        block->addWidget(label);
    static_cast<QHBoxLayout *>(layout())->addLayout(block, 1);
    return parts;
}

int IssueFiguresStrip::days() const
{
    return m_days->currentData().toInt();
}

void IssueFiguresStrip::setDays(int days)
{
    m_days->setCurrentIndex(qMax(0, m_days->findData(days)));
}

void IssueFiguresStrip::setFigures(const rules::IssueFigures &figures)
{
    m_response.value->setText(IssueWords::figure(m_format, figures.response));
    m_response.evidence->setText(IssueWords::evidence(figures.response));
    m_resolution.value->setText(IssueWords::figure(m_format, figures.resolution));
    m_resolution.evidence->setText(IssueWords::evidence(figures.resolution));
    const auto share = figures.firstContact.fraction();
    m_firstContact.value->setText(share ? m_format.rate(share->value * 100, figures.firstContact.n) : tr("not known"));
    m_firstContact.evidence->setText(tr("of %n resolved", nullptr, static_cast<int>(figures.firstContact.n)));
    setToolTip(tr("Working hours. What still waits counts as soon as it waits longer than that share of the others, as "
                  "in the score."));
}

} // namespace touchbase::ui
