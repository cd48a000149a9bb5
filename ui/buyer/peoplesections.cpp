// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the cards of PeopleTab.
#include "buyer/cardtable.h"
#include "buyer/partcard.h"
#include "buyer/peopletab.h"
#include "render/words.h"

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? render::Format::unknown() : text;
}

template <class T, class Words>
QString orDash(const std::optional<T> &value, Words words)
{
    return value ? words(*value) : render::Format::unknown();
}

QString whereAndWhat(const Expectation &expectation)
{
    QStringList parts;
    for (const QString &part : {expectation.coverageArea, expectation.leadTypes, expectation.exclusivity}) {
        if (!part.isEmpty())
            parts << part;
    }
    return orDash(parts.join(QStringLiteral(" · ")));
}

QString confirmed(const Expectation &expectation, const render::Format &format)
{
    if (!expectation.validatedOn)
        return PeopleTab::tr("Not confirmed yet");
    const QString day = format.fullDay(*expectation.validatedOn);
    return expectation.validatedBy.isEmpty() ? day : PeopleTab::tr("%1, by %2").arg(day, expectation.validatedBy);
}

TableRow rowOf(const Stored<Expectation> &stored, bool isInForce, const render::Format &format)
{
    const Expectation &one = stored.value;
    const auto number = [&](double value) { return format.decimal(value, value == static_cast<int>(value) ? 0 : 1); };
    const auto percent = [&](double value) { return number(value) + QLatin1Char('%'); };
    const auto days = [&](double value) { return PeopleTab::tr("%1 d").arg(number(value)); };
    const auto hours = [&](double value) { return PeopleTab::tr("%1 h").arg(number(value)); };
    const auto ink = isInForce ? std::optional<ColorRole>() : std::optional(ColorRole::TextMuted);
    const auto cell = [ink](const QString &text) { return TableCell{.text = text, .ink = ink}; };
    TableRow row{
        {cell(format.fullDay(one.validFrom)), cell(orDash(one.weeklyVolume, number)),
         cell(orDash(one.maxDisputeRate, percent)),
         cell(orDash(one.returnWindowDays, [&](qint64 value) { return format.days(static_cast<int>(value)); })),
         cell(orDash(one.targetContactRate, percent)), cell(orDash(one.targetConversionRate, percent)),
         cell(orDash(one.responseHours, hours)), cell(orDash(one.cadenceDays, days)), cell(whereAndWhat(one)),
         cell(confirmed(one, format))},
        stored.id.value()};
    if (isInForce) {
        row.cells.front().style = TextStyle::Strong;
        row.cells.front().note = PeopleTab::tr("in force");
    }
    return row;
}

} // namespace

void PeopleTab::showContacts(const BuyerPeople &people)
{
    if (people.people.empty()) {
        m_contacts.table->setRows({});
        m_contacts.card->showEmpty(tr("Nobody is known at this buyer yet."), tr("Add a contact…"));
        return;
    }
    const render::Format &format = desk().format();
    std::vector<TableRow> rows;
    for (const PersonContact &one : people.people) {
        const Contact &contact = one.contact.value;
        const auto name = [](auto value) { return render::nameOf(value); };
        rows.push_back({{{.text = contact.name, .style = TextStyle::Strong},
                         {.text = orDash(contact.role, name)},
                         {.text = orDash(contact.preferredChannel, name)},
                         {.text = orDash(contact.email)},
                         {.text = orDash(contact.phone)},
                         {.text = orDash(contact.preferences), .toolTip = contact.preferences},
                         {.text = one.lastStarted ? tr("%1, %2 ago")
                                                        .arg(format.day(*one.lastStarted, desk().today()),
                                                             format.days(desk().today() - *one.lastStarted))
                                                  : tr("never"),
                          .ink = ColorRole::TextMuted}},
                        one.contact.id.value()});
    }
    m_contacts.table->setRows(std::move(rows));
    m_contacts.card->showContent();
}

void PeopleTab::showExpectations(const BuyerPeople &people)
{
    if (people.expectations.empty()) {
        m_expectations.table->setRows({});
        m_expectations.card->showEmpty(tr("Nothing was recorded yet of what this buyer was promised."),
                                       tr("Record an expectation…"));
        return;
    }
    std::vector<TableRow> rows;
    for (const auto &one : people.expectations)
        rows.push_back(rowOf(one, people.inForce == one.id, desk().format()));
    m_expectations.table->setRows(std::move(rows));
    m_expectations.card->showContent();
}

void PeopleTab::showPauses(const BuyerPeople &people)
{
    if (people.pauses.empty()) {
        m_pauses.table->setRows({});
        m_pauses.card->showEmpty(tr("This buyer never paused."), tr("Add a pause…"));
        return;
    }
    std::vector<TableRow> rows;
    for (const auto &one : people.pauses)
        rows.push_back({{{.text = desk().format().fullDay(one.value.from)},
                         {.text = one.value.until ? desk().format().fullDay(*one.value.until) : tr("open")},
                         {.text = orDash(one.value.reason), .toolTip = one.value.reason}},
                        one.id.value()});
    m_pauses.table->setRows(std::move(rows));
    m_pauses.card->showContent();
}

void PeopleTab::showTerms(const BuyerPeople &people)
{
    if (people.terms.empty()) {
        m_terms.table->setRows({});
        m_terms.card->showEmpty(tr("No terms are recorded. They come with a complete import."));
        return;
    }
    const render::Format &format = desk().format();
    const auto money = [&](Minor amount) { return format.money(amount, people.currency); };
    std::vector<TableRow> rows;
    for (const auto &one : people.terms)
        rows.push_back({{{.text = format.fullDay(one.value.validFrom)},
                         {.text = orDash(one.value.pricePerLead, money)},
                         {.text = orDash(one.value.dailyCap, [&](qint64 cap) { return format.count(cap); })},
                         {.text = orDash(one.value.monthlyBudget, money)},
                         {.text = orDash(one.value.ourShare, [&](double share) { return format.rate(share, 1); })},
                         {.text = orDash(one.value.paymentTerms), .toolTip = one.value.paymentTerms}},
                        one.id.value()});
    m_terms.table->setRows(std::move(rows));
    m_terms.card->showContent();
}

} // namespace touchbase::ui
