// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/changecard.h"

#include "buyer/cardtable.h"
#include "buyer/days.h"
#include "buyer/overviewwords.h"
#include "buyer/waterfallbar.h"
#include "kit/painting.h"
#include "kit/plainlabel.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QVBoxLayout>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

enum Column {
    Step,
    RawChange,
    Bar,
    Points
};
constexpr int settledMilliseconds = 400;

/// A row at either end of the waterfall.
TableRow endRow(const QString &day, const QString &score, const WaterfallBarValue &bar)
{
    return {{{.text = day, .style = TextStyle::CardTitle},
             {.text = QString()},
             {.text = QString(), .value = QVariant::fromValue(bar)},
             {.text = score, .style = TextStyle::CardTitle}}};
}

TableRow stepRow(const score::WaterfallTerm &term, const ScoreComparison &comparison, const WaterfallBarValue &bar,
                 const OverviewWords &words)
{
    const bool isMeasure = term.kind == score::WaterfallTerm::Kind::Measure;
    const QString raw = words.rawChange(term, *comparison.earlier, *comparison.later);
    return {{{.text = OverviewWords::stepName(term)},
             {.text = raw, .toolTip = raw, .ink = ColorRole::TextMuted},
             {.text = QString(), .value = QVariant::fromValue(bar)},
             {.text = words.signedTenths(term.tenths)}},
            isMeasure ? QVariant(static_cast<int>(*term.measure)) : QVariant()};
}

TableRow axisRow(const WaterfallBarValue &bar)
{
    return {{{}, {}, {.text = QString(), .value = QVariant::fromValue(bar)}, {}}, {}, false};
}

/// Widths of columns at 100 %. Where there is room, no word is cut; where there is little, the bars need it more.
struct Widths {
    int step;
    int change;
};
constexpr Widths narrow{150, 130};
constexpr Widths wide{184, 178};
constexpr int leastForWide = 580;

} // namespace

ChangeCard::ChangeCard(const Desk &desk, QWidget *parent)
    : PartCard(tr("What changed"), QString(), parent),
      m_desk(desk),
      m_from(makeDateEdit(tr("From this day"), "fromDateEdit")),
      m_to(makeDateEdit(tr("To this day"), "toDateEdit")),
      m_total(new PlainLabel(QString(), TextStyle::CardTitle)),
      m_versions(new PlainLabel(QString(), TextStyle::Secondary)),
      m_table(new CardTable),
      m_words(new PlainLabel(QString(), TextStyle::Secondary))
{
    setObjectName(QStringLiteral("changeCard"));
    addTitleWidget(m_from);
    addTitleWidget(new PlainLabel(tr("to"), TextStyle::Secondary));
    addTitleWidget(m_to);
    addHeaderWidget(m_total);
    m_total->setObjectName(QStringLiteral("totalLabel"));
    m_table->setObjectName(QStringLiteral("waterfallTable"));
    m_table->setAccessibleName(tr("What changed the score, step by step"));
    m_table->setDensity(DataTable::Density::Dense);
    m_table->horizontalHeader()->hide();
    m_table->setColumns({{tr("Step")}, {tr("From → to"), true}, {tr("Score")}, {tr("Points"), true}},
                        {narrow.step, narrow.change, 0, 54}, Bar);
    m_table->setItemDelegateForColumn(Bar, new WaterfallDelegate(m_table));
    for (PlainLabel *label : {m_versions, m_words}) {
        label->setOverflow(PlainLabel::Overflow::Wrap);
        label->setColorRole(ColorRole::TextMuted);
    }
    m_words->setObjectName(QStringLiteral("waterfallWordsLabel"));
    m_versions->setObjectName(QStringLiteral("versionsLabel"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_versions);
    column->addWidget(m_table);
    column->addWidget(m_words);
    column->addStretch(1);
    setContent(content);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settledMilliseconds);
    connect(&m_settled, &QTimer::timeout, this,
            [this] { Q_EMIT daysChanged(dayOf(m_from->date()), dayOf(m_to->date())); });
    connect(m_table, &DataTable::rowActivated, this, &ChangeCard::activate);
}

void ChangeCard::resizeEvent(QResizeEvent *event)
{
    PartCard::resizeEvent(event);
    const qreal scale = scaleOf(font());
    const Widths &widths = width() >= leastForWide * scale ? wide : narrow;
    m_table->setColumnWidth(0, qRound(widths.step * scale));
    m_table->setColumnWidth(1, qRound(widths.change * scale));
}

QDateEdit *ChangeCard::makeDateEdit(const QString &name, const char *objectName)
{
    auto *edit = new QDateEdit;
    edit->setObjectName(QString::fromLatin1(objectName));
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(tr("d MMM yyyy"));
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    connect(edit, &QDateEdit::dateChanged, this, [this] { m_settled.start(); });
    return edit;
}

void ChangeCard::activate(int row)
{
    const QVariant measure = m_table->cells().row(row).key;
    if (measure.isValid())
        Q_EMIT measureActivated(static_cast<score::Measure>(measure.toInt()), m_later);
}

void ChangeCard::showDays(const ScoreComparison &comparison, Day today)
{
    for (QDateEdit *edit : {m_from, m_to}) {
        const QSignalBlocker blocker(edit);
        edit->setMaximumDate(dateOf(today));
        edit->setDate(dateOf(edit == m_from ? comparison.from : comparison.to));
    }
    m_later = comparison.to;
}

void ChangeCard::setOverview(const BuyerOverview &overview)
{
    m_total->setText(QString());
    if (!overview.comparison) {
        showError(overview.comparison.error());
        return;
    }
    const ScoreComparison &comparison = *overview.comparison;
    showDays(comparison, overview.today);
    if (!comparison.earlier || !comparison.later) {
        const Day missing = comparison.earlier ? comparison.to : comparison.from;
        showEmpty(tr("There is no score on %1, so nothing can be compared. Choose another day.")
                      .arg(m_desk.format().fullDay(missing)));
        return;
    }
    const bool hasModel = overview.score && *overview.score;
    showWaterfall(comparison, hasModel ? (*overview.score)->model.floors : score::Floors());
    showContent();
}

void ChangeCard::showWaterfall(const ScoreComparison &comparison, const score::Floors &floors)
{
    const OverviewWords words(m_desk.format());
    const score::Waterfall waterfall = score::waterfallBetween(*comparison.earlier, *comparison.later);
    const std::vector<WaterfallBarValue> bars = waterfallBars(waterfall, floors);
    std::vector<TableRow> rows{
        endRow(m_desk.format().fullDay(comparison.from), words.tenths(waterfall.fromTenths), bars.front())};
    for (size_t i = 0; i < waterfall.terms.size(); ++i)
        rows.push_back(stepRow(waterfall.terms[i], comparison, bars[i + 1], words));
    rows.push_back(
        endRow(m_desk.format().fullDay(comparison.to), words.tenths(waterfall.toTenths), bars[bars.size() - 2]));
    rows.push_back(axisRow(bars.back()));
    m_table->setRows(std::move(rows));
    m_total->setText(words.signedTenths(waterfall.totalTenths()));
    m_words->setText(words.waterfall(waterfall, comparison.from, comparison.to));
    const QString versions = words.versions(comparison, *comparison.later);
    m_versions->setText(versions);
    m_versions->setVisible(!versions.isEmpty());
}

} // namespace touchbase::ui
