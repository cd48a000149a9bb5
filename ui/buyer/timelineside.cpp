// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/timelineside.h"

#include "buyer/cardtable.h"
#include "buyer/emotioncourse.h"
#include "buyer/partcard.h"
#include "buyer/singlekeys.h"
#include "buyer/timelinewords.h"
#include "kit/plainlabel.h"
#include "render/words.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr int feltDays = 26 * 7;
constexpr int peopleInSight = 8;

/// A bar as long as its part of the greatest, painted by the delegate.
class ShareDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void drawContent(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                     const QStyleOptionViewItem &option) const override
    {
        const qreal height = 8 * scaleOf(option.font);
        const QRectF bar(rect.left(), rect.center().y() - height / 2, rect.width() * index.data(ValueRole).toDouble(),
                         height);
        drawBar(painter, bar, 2, colorsOf(option)[ColorRole::Series1]);
    }
};

} // namespace

TimelineSide::TimelineSide(Page &page, QWidget *parent)
    : QScrollArea(parent),
      m_page(page),
      m_felt(new PartCard(tr("How it felt"))),
      m_course(new EmotionCourse),
      m_feltWords(new PlainLabel(QString(), TextStyle::Secondary)),
      m_people(new PartCard(tr("People"), tr("last contact we started"))),
      m_peopleTable(new CardTable),
      m_balance(new PartCard(tr("Balance"))),
      m_balanceWords(new PlainLabel),
      m_balanceTable(new CardTable)
{
    m_course->setObjectName(QStringLiteral("emotionCourse"));
    m_course->setSubject(tr("How it felt"));
    m_feltWords->setObjectName(QStringLiteral("feltLabel"));
    m_feltWords->setOverflow(PlainLabel::Overflow::Wrap);
    m_feltWords->setColorRole(ColorRole::TextMuted);
    auto *felt = new QWidget;
    auto *course = new QVBoxLayout(felt);
    course->setContentsMargins(0, 0, 0, 0);
    course->addWidget(m_course);
    course->addWidget(m_feltWords);
    m_felt->setContent(felt);
    m_peopleTable->setObjectName(QStringLiteral("peopleTable"));
    m_peopleTable->setAccessibleName(tr("People, with the last contact we started"));
    m_peopleTable->horizontalHeader()->hide();
    m_peopleTable->setColumns({{tr("Name")}, {tr("Last contact"), true}}, {0, 84}, 0);
    m_peopleTable->setMostRows(peopleInSight);
    m_people->setFlush(true);
    m_people->setContent(m_peopleTable);
    m_balanceWords->setOverflow(PlainLabel::Overflow::Wrap);
    m_balanceWords->setObjectName(QStringLiteral("balanceLabel"));
    m_balanceTable->setObjectName(QStringLiteral("balanceTable"));
    m_balanceTable->setAccessibleName(tr("Touchpoints by channel"));
    m_balanceTable->horizontalHeader()->hide();
    m_balanceTable->setDensity(DataTable::Density::Dense);
    m_balanceTable->setColumns({{tr("Channel")}, {tr("Share")}, {tr("Number"), true}}, {72, 0, 44}, 1);
    m_balanceTable->setItemDelegateForColumn(1, new ShareDelegate(m_balanceTable));
    auto *content = new QWidget;
    auto *words = new QVBoxLayout(content);
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(m_balanceWords);
    words->addWidget(m_balanceTable);
    m_balance->setContent(content);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_felt);
    column->addWidget(m_people);
    column->addWidget(m_balance);
    column->addStretch(1);
    setWidget(whole);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addSingleKeys(*m_peopleTable, page);
    connect(m_people, &PartCard::actionTriggered, this,
            [this] { m_page.desk().request(ActionId::NewContact, m_page.currentBuyer()); });
    connect(m_peopleTable, &DataTable::rowActivated, this, [this](int row) {
        m_page.desk().edit(
            {QStringLiteral("contact"), m_peopleTable->cells().row(row).key.toLongLong(), *m_page.currentBuyer()});
    });
}

void TimelineSide::setTimeline(const BuyerTimeline &timeline, Day today)
{
    showFelt(timeline.entries, today);
    showPeople(timeline.people, today);
    showBalance(timeline.balance);
}

void TimelineSide::showFelt(const std::vector<TimelineEntry> &entries, Day today)
{
    EmotionCourseValue value{{}, today - feltDays, today};
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const auto emotion = TimelineWords::emotion(*entry);
        if (emotion && entry->day >= value.from && entry->day <= value.to)
            value.felt.push_back({entry->day, *emotion});
    }
    const int count = static_cast<int>(value.felt.size());
    m_felt->setScope(tr("%n touchpoint(s), 26 weeks", nullptr, count));
    m_feltWords->setText(describe(value));
    m_course->setValue(value);
    if (count == 0)
        m_felt->showEmpty(tr("Nothing was written down of how a touchpoint of the last 26 weeks felt."));
    else
        m_felt->showContent();
}

void TimelineSide::showPeople(const std::vector<PersonContact> &people, Day today)
{
    if (people.empty()) {
        m_people->showEmpty(tr("Nobody is known at this buyer yet."), tr("Add a contact…"));
        return;
    }
    const render::Format &format = m_page.desk().format();
    std::vector<TableRow> rows;
    for (const PersonContact &one : people) {
        const Contact &contact = one.contact.value;
        QStringList tip;
        if (contact.preferredChannel)
            tip << tr("Prefers: %1").arg(render::nameOf(*contact.preferredChannel));
        if (!contact.preferences.isEmpty())
            tip << contact.preferences;
        rows.push_back(
            {{{.text = contact.name,
               .toolTip = tip.join(QLatin1Char('\n')),
               .style = TextStyle::Strong,
               .note = contact.role ? render::nameOf(*contact.role) : QString()},
              {.text = one.lastStarted ? tr("%1 ago").arg(format.days(today - *one.lastStarted)) : tr("never"),
               .ink = ColorRole::TextMuted}},
             one.contact.id.value()});
    }
    m_peopleTable->setRows(std::move(rows));
    m_people->showContent();
}

void TimelineSide::showBalance(const ContactBalance &balance)
{
    m_balance->setScope(tr("%n touchpoint(s), 90 days", nullptr, balance.all));
    if (balance.all == 0) {
        m_balance->showEmpty(tr("No touchpoints in the last 90 days."));
        return;
    }
    const render::Format &format = m_page.desk().format();
    m_balanceWords->setText(tr("%1 of %n started by us, %2.", nullptr, balance.all)
                                .arg(format.count(balance.startedByUs),
                                     format.rate(100.0 * balance.startedByUs / balance.all, balance.all)));
    const int greatest = *std::max_element(balance.byChannel.begin(), balance.byChannel.end());
    std::vector<TableRow> rows;
    for (size_t channel = 0; channel < balance.byChannel.size(); ++channel) {
        if (balance.byChannel[channel] == 0)
            continue;
        rows.push_back({{{.text = render::nameOf(static_cast<Channel>(channel))},
                         {.text = QString(), .value = static_cast<double>(balance.byChannel[channel]) / greatest},
                         {.text = format.count(balance.byChannel[channel])}},
                        static_cast<int>(channel)});
    }
    m_balanceTable->setRows(std::move(rows));
    m_balance->showContent();
}

} // namespace touchbase::ui
