// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/help/scorehelpdialog.h"

#include "kit/card.h"
#include "kit/plainlabel.h"
#include "kit/scorebadge.h"
#include "render/words.h"
#include "tools/help/scorehelp.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

PlainLabel *wrapped(const QString &text, QWidget *parent, render::TextStyle style = render::TextStyle::Body,
                    render::ColorRole role = render::ColorRole::Text)
{
    auto *label = new PlainLabel(text, style, parent);
    label->setOverflow(PlainLabel::Overflow::Wrap);
    label->setColorRole(role);
    return label;
}

} // namespace

ScoreHelpDialog::ScoreHelpDialog(const score::Model &model, const render::Format &format, QWidget *parent)
    : ToolDialog(tr("How the score works"), parent), m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("scoreHelpDialog"));
    m_area->setObjectName(QStringLiteral("scoreHelpScrollArea"));
    m_area->setAccessibleName(tr("How the score works"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(makeContent(model, format));
    body()->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_area);
    auto *close = addButton(tr("Close"), QStringLiteral("close"));
    setPrimary(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 40);
    m_area->setFocus(); // the arrows scroll
}

QWidget *ScoreHelpDialog::makeContent(const score::Model &model, const render::Format &format)
{
    auto *content = new QWidget(m_area);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(new PlainLabel(tr("How the score works"), render::TextStyle::PageTitle, content));
    layout->addWidget(wrapped(tr("The score says from 0 to 100 how well a buyer is served on a day. It is computed "
                                 "from what stands in the workspace and nothing else: the same facts give the same "
                                 "number on every laptop. Each measure gets points from 0 to 100; the score is their "
                                 "average, each counting by its weight and by how much evidence it has."),
                              content));
    layout->addWidget(wrapped(tr("This is version %1 of the model “%2”.").arg(model.version).arg(model.name), content,
                              render::TextStyle::Secondary, render::ColorRole::TextMuted));
    layout->addWidget(makeBands(model));
    for (const GroupHelp &group : groupsOf(model, format))
        layout->addWidget(makeGroup(group));
    layout->addWidget(makeSentences(tr("Evidence"),
                                    tr("Three answers say less than thirty. Where a measure rests on few facts it "
                                       "borrows from the days before, and counts less. Each measure says how it "
                                       "stands:"),
                                    statesExplained()));
    layout->addWidget(makeSentences(tr("What limits the score"),
                                    tr("A buyer whose every lead comes back is not well served, however friendly the "
                                       "calls are. Some measures hold the whole score down, in between evenly, and "
                                       "less where their evidence is thin:"),
                                    ceilingsOf(model)));
    layout->addStretch(1);
    return content;
}

QWidget *ScoreHelpDialog::makeBands(const score::Model &model)
{
    auto *card = new Card(tr("Bands"), tr("Decided on the whole number that is shown"), m_area);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const BandHelp &band : bandsOf(model)) {
        grid->addWidget(new BandGlyph(band.band, card), row, 0);
        grid->addWidget(new PlainLabel(render::nameOf(band.band), render::TextStyle::Strong, card), row, 1);
        grid->addWidget(new PlainLabel(band.text, render::TextStyle::Body, card), row++, 2);
    }
    grid->setColumnStretch(2, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget *ScoreHelpDialog::makeGroup(const GroupHelp &group)
{
    auto *card = new Card(group.name, group.weight, m_area);
    card->body()->setSpacing(12);
    for (const MeasureHelp &measure : group.measures) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(2);
        auto *weight = new PlainLabel(measure.weight, render::TextStyle::Strong, card);
        weight->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(new PlainLabel(measure.name, render::TextStyle::Strong, card), 0, 0);
        grid->addWidget(weight, 0, 1);
        grid->addWidget(wrapped(measure.explanation, card), 1, 0);
        grid->addWidget(wrapped(measure.typical + u' ' + measure.evidence, card, render::TextStyle::Secondary,
                                render::ColorRole::TextMuted),
                        2, 0);
        grid->setColumnStretch(0, 1);
        card->body()->addLayout(grid);
    }
    return card;
}

QWidget *ScoreHelpDialog::makeSentences(const QString &title, const QString &lead, const QStringList &sentences)
{
    auto *card = new Card(title, {}, m_area);
    card->body()->setSpacing(4);
    card->body()->addWidget(wrapped(lead, card));
    for (const QString &sentence : sentences)
        card->body()->addWidget(wrapped(QStringLiteral("•  ") + sentence, card));
    return card;
}

} // namespace touchbase::ui
