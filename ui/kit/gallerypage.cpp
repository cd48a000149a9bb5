// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/gallerypage.h"

#include "kit/card.h"
#include "kit/gallerysections.h"
#include "kit/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace touchbase::ui {

GalleryPage::GalleryPage(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("galleryPage"));
    m_rows->setContentsMargins(16, 16, 16, 16);
    m_rows->setSpacing(12);
    m_rows->addWidget(new PlainLabel(tr("Components"), render::TextStyle::PageTitle));
    const QList<QList<Card *>> rows{{makeSurfacesCard(), makeBandsCard()},
                                    {makeBadgesCard(), makeEmotionsCard(), makeBandStripCard()},
                                    {makeMetersCard(), makeRingsCard()},
                                    {makeButtonsCard(), makeFieldsCard()},
                                    {makeChipsCard(), makeChoicesCard()},
                                    {makeMessagesCard(), makeTableCard()},
                                    {makeChartStatesCard()},
                                    {makeMenuCard(), makeLabelsCard()}};
    for (const QList<Card *> &cards : rows) {
        QHBoxLayout *row = addRow();
        for (Card *card : cards)
            row->addWidget(card, 1);
    }
    m_rows->addStretch(1);
}

QHBoxLayout *GalleryPage::addRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_rows->addLayout(row);
    return row;
}

} // namespace touchbase::ui
