// SPDX-License-Identifier: GPL-3.0-or-later
// The other cards of the gallery: colours, tables, charts, text.
#include "kit/gallerysections.h"

#include "kit/card.h"
#include "kit/chartcard.h"
#include "kit/columndelegates.h"
#include "kit/datatable.h"
#include "kit/emptystate.h"
#include "kit/gallerypage.h"
#include "kit/plainlabel.h"

#include <QGridLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;
using score::Band;

namespace {

class Swatch final : public QWidget
{
public:
    explicit Swatch(ColorRole role) : m_role(role) { setMinimumSize(72, 24); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto &colors = render::Colors::of(palette());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colors[ColorRole::Border]);
        painter.setBrush(colors[m_role]);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }

private:
    ColorRole m_role;
};

Card *makeSwatchCard(const QString &title, int first, const QStringList &names)
{
    auto *card = new Card(title);
    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    for (int i = 0; i < names.size(); ++i) {
        auto *box = new QVBoxLayout;
        box->setSpacing(2);
        auto *caption = new PlainLabel(names[i], TextStyle::Caption);
        caption->setColorRole(ColorRole::TextMuted);
        box->addWidget(new Swatch(static_cast<ColorRole>(first + i)));
        box->addWidget(caption);
        grid->addLayout(box, i / 6, i % 6);
    }
    card->body()->addLayout(grid);
    card->body()->addStretch(1);
    return card;
}

QStandardItem *cell(const QString &text, const QVariant &value = {}, bool isNumber = false)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(value, ValueRole);
    if (isNumber)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

struct Buyer {
    QString name;
    BadgeValue badge;
    SparklineValue trend;
    int change;
    CoverageValue coverage;
    CadenceValue cadence;
    QString returns;
};

QList<Buyer> buyers()
{
    const SparklineValue down{{80, 81, 79, 82, 80, 78, 76, 70, 62}, Band::Below};
    const SparklineValue up{{60, 62, {}, 61, 66, 68, 69, 70, 71}, Band::Meeting};
    const CoverageValue full{{1, 1, 1, 1, 0.6, 1}, 0.97};
    return {
        {QStringLiteral("Tidewater Agents Group"), {71, Band::Meeting}, up, 4, full, {10, 14}, QStringLiteral("3.0%")},
        {QStringLiteral("Harbor Point Insurance"),
         {62, Band::Below},
         down,
         -16,
         full,
         {16, 14},
         QStringLiteral("8.1%")},
        {QStringLiteral("Vantage Mass Claims"),
         {38, Band::Poor},
         {{52, 50, 47, 44, 40, 38}, Band::Poor},
         -5,
         full,
         {34, 14},
         QStringLiteral("13.1%")},
        {QStringLiteral("Copperline Mortgage"), {}, {}, 0, {{1, 0, 0, 1, 0, 0}, 0.38, false}, {}, QStringLiteral("–")}};
}

QStandardItemModel *makeBuyersModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (const Buyer &buyer : buyers()) {
        QStandardItem *name = cell(buyer.name);
        name->setData(static_cast<int>(TextStyle::Strong), StyleRole);
        if (buyer.badge.band == Band::Below) {
            name->setData(GalleryPage::tr("At risk"), NoteRole);
            name->setData(QStringLiteral("followup"), NoteIconRole);
        }
        QStandardItem *returns = cell(buyer.returns, {}, true);
        if (buyer.badge.band == Band::Poor)
            returns->setData(static_cast<int>(ColorRole::BandPoorText), InkRole);
        model->appendRow(
            {cell(describe(buyer.badge), QVariant::fromValue(buyer.badge)), name,
             cell({}, QVariant::fromValue(buyer.trend)), cell({}, QVariant::fromValue(ChangeValue{buyer.change})),
             cell({}, QVariant::fromValue(buyer.coverage)), cell({}, QVariant::fromValue(buyer.cadence)), returns});
    }
    model->setHorizontalHeaderLabels({GalleryPage::tr("Score"), GalleryPage::tr("Buyer"), GalleryPage::tr("26 weeks"),
                                      GalleryPage::tr("4 wk"), GalleryPage::tr("Coverage"),
                                      GalleryPage::tr("Last contact"), GalleryPage::tr("Disputes")});
    for (const int column : {3, 5, 6})
        model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return model;
}

QStandardItemModel *makeWeeksModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    const QStringList weeks{QStringLiteral("16 Feb"), QStringLiteral("23 Feb"), QStringLiteral("2 Mar")};
    const QStringList rates{QStringLiteral("5.8%"), QStringLiteral("8.5%"), QStringLiteral("9.9%")};
    for (int i = 0; i < weeks.size(); ++i)
        model->appendRow({cell(weeks[i]), cell(rates[i], {}, true)});
    model->setHorizontalHeaderLabels({GalleryPage::tr("Week"), GalleryPage::tr("Rate")});
    model->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return model;
}

ChartCard *makeChartCard(const QString &title)
{
    auto *card = new ChartCard(title);
    card->setTableModel(makeWeeksModel(card));
    card->table()->setStretchColumn(0);
    card->table()->setColumnWidths({70, 70});
    card->setMinimumHeight(150);
    return card;
}

} // namespace

Card *makeSurfacesCard()
{
    return makeSwatchCard(
        GalleryPage::tr("Surfaces, text, accent"), static_cast<int>(ColorRole::Window),
        QStringLiteral(
            "window chrome surface raised sunken hover selected selectedInactive border borderStrong gridline "
            "text textMuted textDisabled link accent accentHover textOnAccent")
            .split(QLatin1Char(' ')));
}

Card *makeBandsCard()
{
    return makeSwatchCard(
        GalleryPage::tr("Bands and series"), static_cast<int>(ColorRole::BandExceptional),
        QStringLiteral(
            "exceptional meeting below poor none exceptionalSoft meetingSoft belowSoft poorSoft noneSoft "
            "exceptionalText meetingText belowText poorText noneText series1 series2 series3 series4 series5 "
            "series6")
            .split(QLatin1Char(' ')));
}

Card *makeTableCard()
{
    auto *card = new Card(GalleryPage::tr("Table"), GalleryPage::tr("rest, selected, hover"));
    card->setFlush(true);
    auto *table = new DataTable;
    table->setObjectName(QStringLiteral("galleryTableView"));
    table->setAccessibleName(GalleryPage::tr("Buyers"));
    table->setModel(makeBuyersModel(table));
    table->setItemDelegateForColumn(0, new BadgeDelegate(table));
    table->setItemDelegateForColumn(2, new SparklineDelegate(table));
    table->setItemDelegateForColumn(3, new ChangeDelegate(table));
    table->setItemDelegateForColumn(4, new CoverageDelegate(table));
    table->setItemDelegateForColumn(5, new CadenceDelegate(table));
    table->setColumnWidths({68, 180, 106, 58, 102, 116, 78});
    table->setStretchColumn(1);
    table->setDefaultColumns();
    table->setSortingEnabled(false);
    table->goToRow(1);
    table->setMinimumHeight(170);
    card->body()->addWidget(table);
    return card;
}

Card *makeChartStatesCard()
{
    auto *card = new Card(GalleryPage::tr("Chart card states"));
    auto *row = new QHBoxLayout;
    row->setSpacing(9);
    auto *ready = makeChartCard(GalleryPage::tr("Dispute rate"));
    ready->setFigure(new Sparkline({{60, 63, 58, 66, 52, 40, 30}, Band::Poor}));
    ready->setSentence(GalleryPage::tr("9.9% in the last week, n = 302."));
    ready->showReady();
    auto *loading = makeChartCard(GalleryPage::tr("Loading"));
    loading->showLoading();
    auto *none = makeChartCard(GalleryPage::tr("No data yet"));
    none->showNone(GalleryPage::tr("No deliveries for this buyer yet."), GalleryPage::tr("Import deliveries…"));
    auto *little = makeChartCard(GalleryPage::tr("Too little data"));
    little->showTooLittle(GalleryPage::tr("120 leads so far. A control chart needs 8 weeks with 20 leads each."));
    auto *error = makeChartCard(GalleryPage::tr("Could not read"));
    error->showError(GalleryPage::tr("The file could not be read. Check that the disk is connected."));
    auto *table = makeChartCard(GalleryPage::tr("As a table"));
    table->showReady();
    table->setTableShown(true);
    for (ChartCard *state : {ready, loading, none, little, error, table})
        row->addWidget(state, 1);
    card->body()->addLayout(row);
    return card;
}

Card *makeLabelsCard()
{
    auto *card = new Card(GalleryPage::tr("Text"), GalleryPage::tr("and what a place without content says"));
    for (const TextStyle style : {TextStyle::PageTitle, TextStyle::DetailTitle, TextStyle::CardTitle, TextStyle::Strong,
                                  TextStyle::Body, TextStyle::Secondary, TextStyle::Caption})
        card->body()->addWidget(new PlainLabel(GalleryPage::tr("Harbor Point <b>Insurance</b> 1,203"), style));
    auto *wrapped = new PlainLabel(GalleryPage::tr("15 of 16 measures, coverage 95%. Billing issues not counted: no "
                                                   "invoices since 31 January, so that they are left out."),
                                   TextStyle::Secondary);
    wrapped->setOverflow(PlainLabel::Overflow::Wrap);
    wrapped->setColorRole(ColorRole::TextMuted);
    card->body()->addWidget(wrapped);
    auto *empty = new EmptyState(GalleryPage::tr("No buyer matches."), GalleryPage::tr("Clear filters"));
    empty->setCentered(true);
    card->body()->addWidget(empty);
    card->body()->addStretch(1);
    return card;
}

} // namespace touchbase::ui
