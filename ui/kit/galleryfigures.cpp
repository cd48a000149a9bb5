// SPDX-License-Identifier: GPL-3.0-or-later
// The painted values of the gallery.
#include "kit/bandstrip.h"
#include "kit/cadencebar.h"
#include "kit/card.h"
#include "kit/changemark.h"
#include "kit/coveragemeter.h"
#include "kit/emotionglyph.h"
#include "kit/gallerypage.h"
#include "kit/gallerysections.h"
#include "kit/groupbar.h"
#include "kit/plainlabel.h"
#include "kit/rangebar.h"
#include "kit/scorebadge.h"
#include "kit/scorering.h"
#include "kit/sparkline.h"
#include "render/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace touchbase::ui {

using render::TextStyle;
using score::Band;

namespace {

SparklineValue falling()
{
    return {{78,   79, 80, 79.5, 81,   82, 81,   80.6, 82,   82.8, 84, 83, 82,
             82.5, 83, 82, 81,   81.4, 82, 82.6, 82,   81.5, 79,   75, 71, 62},
            Band::Below};
}

SparklineValue rising()
{
    return {
        {72, 71.5, 74, {}, {}, {}, 76, 75.6, 77, 75, 78, 79, 81, 79, 78, 77, 78, 79, 80, 81, 83, 85, 86, 87, 88, 91},
        Band::Exceptional};
}

RangeValue returns(double value, Band band)
{
    return {{{0, 2, Band::Exceptional}, {2, 5.5, Band::Meeting}, {5.5, 9, Band::Below}, {9, 14.5, Band::Poor}},
            value,
            band,
            RangeInterval{value - 1.6, value + 1.6},
            {},
            QStringLiteral("%1%").arg(value)};
}

RangeValue contactRate()
{
    return {{{30, 45, Band::Poor}, {45, 52, Band::Below}, {52, 60, Band::Meeting}, {60, 70, Band::Exceptional}},
            56.4,
            Band::Meeting,
            RangeInterval{53.6, 59.2},
            62,
            QStringLiteral("56.4%")};
}

QWidget *groupRow(score::Group group, const GroupBarValue &value)
{
    auto *name = new PlainLabel(render::nameOf(group));
    name->setMinimumWidth(140);
    return inRow(
        {name, new GroupBar(value),
         new ScoreBadge({value.score ? std::optional(score::roundedScore(*value.score)) : std::nullopt, value.band})},
        8);
}

} // namespace

QWidget *captioned(QWidget *sample, const QString &caption)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *label = new PlainLabel(caption, TextStyle::Caption);
    label->setColorRole(render::ColorRole::TextMuted);
    layout->addWidget(sample, 0, Qt::AlignLeft);
    layout->addWidget(label);
    layout->addStretch(1);
    return box;
}

QWidget *inRow(const QList<QWidget *> &samples, int spacing)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    for (QWidget *sample : samples)
        layout->addWidget(sample);
    layout->addStretch(1);
    return box;
}

Card *makeBadgesCard()
{
    auto *card = new Card(GalleryPage::tr("Score badge and change"));
    const auto badge = [](int shown, Band band) {
        return captioned(new ScoreBadge({shown, band}), render::shortNameOf(band));
    };
    card->body()->addWidget(inRow({badge(91, Band::Exceptional), badge(74, Band::Meeting), badge(56, Band::Below),
                                   badge(35, Band::Poor), badge(100, Band::Exceptional)}));
    card->body()->addWidget(
        inRow({captioned(new ScoreBadge, GalleryPage::tr("not enough data")),
               captioned(new ScoreBadge({48, Band::Insufficient}), GalleryPage::tr("below the floor")),
               captioned(new ScoreBadge({74, Band::Meeting, true}), GalleryPage::tr("stale")),
               captioned(new ChangeMark({-16}), GalleryPage::tr("down")),
               captioned(new ChangeMark({4}), GalleryPage::tr("up")),
               captioned(new ChangeMark({2}), GalleryPage::tr("noise"))}));
    card->body()->addStretch(1);
    return card;
}

Card *makeEmotionsCard()
{
    auto *card = new Card(GalleryPage::tr("Emotion and band"));
    QList<QWidget *> faces;
    QList<QWidget *> shapes;
    for (const Emotion emotion : {Emotion::Exceptional, Emotion::Meeting, Emotion::Below, Emotion::Poor}) {
        faces << captioned(new EmotionGlyph({emotion}), render::shortNameOf(bandOf(emotion)));
        shapes << new BandGlyph(bandOf(emotion));
    }
    faces << captioned(new EmotionGlyph, GalleryPage::tr("not asked"));
    shapes << new BandGlyph(Band::Insufficient);
    card->body()->addWidget(inRow(faces));
    card->body()->addWidget(inRow(shapes));
    card->body()->addStretch(1);
    return card;
}

Card *makeMetersCard()
{
    auto *card = new Card(GalleryPage::tr("Sparkline, coverage, cadence, range, group"));
    SparklineValue short_{{{}, 60}, Band::Below};
    card->body()->addWidget(inRow({captioned(new Sparkline(falling()), GalleryPage::tr("falling, below")),
                                   captioned(new Sparkline(rising()), GalleryPage::tr("with a gap")),
                                   captioned(new Sparkline(short_), GalleryPage::tr("one week")),
                                   captioned(new Sparkline, GalleryPage::tr("none"))}));
    card->body()->addWidget(
        inRow({captioned(new CoverageMeter({{1, 1, 1, 1, 0.5, 1}, 0.95}), GalleryPage::tr("one group thin")),
               captioned(new CoverageMeter({{1, 0, 0, 1, 0, 0}, 0.38, false}), GalleryPage::tr("no score")),
               captioned(new CadenceBar({5, 14}), GalleryPage::tr("in time")),
               captioned(new CadenceBar({16, 14}), GalleryPage::tr("over")),
               captioned(new CadenceBar({34, 14}), GalleryPage::tr("far over")),
               captioned(new CadenceBar, GalleryPage::tr("never"))}));
    card->body()->addWidget(
        inRow({captioned(new RangeBar(returns(8.1, Band::Below)), GalleryPage::tr("zones, interval, marker")),
               captioned(new RangeBar(contactRate()), GalleryPage::tr("with a target")),
               captioned(new RangeBar(returns(19, Band::Poor)), GalleryPage::tr("off the scale"))}));
    card->body()->addWidget(groupRow(score::Group::Delivery, {69.2, Band::Meeting, 87}));
    card->body()->addWidget(groupRow(score::Group::Support, {54.2, Band::Below, 77}));
    card->body()->addWidget(groupRow(score::Group::Voice, {}));
    card->body()->addStretch(1);
    return card;
}

Card *makeRingsCard()
{
    auto *card = new Card(GalleryPage::tr("Score ring"));
    card->body()->addWidget(
        inRow({captioned(new ScoreRing({62, Band::Below, 78}), GalleryPage::tr("the tick is another day")),
               captioned(new ScoreRing({91, Band::Exceptional}), GalleryPage::tr("exceptional")),
               captioned(new ScoreRing({48, Band::Insufficient}), GalleryPage::tr("not enough data"))}));
    card->body()->addStretch(1);
    return card;
}

Card *makeBandStripCard()
{
    auto *card = new Card(GalleryPage::tr("Band strip"));
    auto *strip = new BandStrip;
    strip->setCounts({6, 19, 10, 2, 4});
    strip->setFilter({Band::Below});
    card->body()->addWidget(strip);
    auto *empty = new BandStrip;
    card->body()->addWidget(empty);
    card->body()->addStretch(1);
    return card;
}

} // namespace touchbase::ui
