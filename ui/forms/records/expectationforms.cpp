// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/inputs/dayinputs.h"
#include "forms/records/knownnames.h"
#include "forms/records/peopleforms.h"
#include "operations/records/expectations.h"

namespace touchbase::ui {

namespace {

Expectation newExpectation(Day today, BuyerId buyer)
{
    return {{}, buyer, today, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
}

} // namespace

ExpectationForm::ExpectationForm(Desk &desk, QWidget *parent, BuyerId buyer)
    : BoundForm(desk, {QStringLiteral("expectation"), buyer}, parent, newExpectation(desk.today(), buyer))
{
    setHeading(tr("Record an expectation"));
    addFields();
}

ExpectationForm::ExpectationForm(Desk &desk, QWidget *parent, Stored<Expectation> stored)
    : BoundForm(desk, {QStringLiteral("expectation"), stored.value.buyer, stored.id.value()}, parent, stored)
{
    setHeading(tr("Edit expectation"));
    addFields();
}

void ExpectationForm::addFields()
{
    showBuyer(value().buyer);
    auto *from = new DayInput(QStringLiteral("validFrom"), format(), desk().today());
    bind("valid_from", tr("Valid &from"), from, &Expectation::validFrom)->setRequired(true);
    bind("weekly_volume", tr("Leads a &week"), new NumberInput(QStringLiteral("weeklyVolume")),
         &Expectation::weeklyVolume);
    addNumbers();
    bind("coverage_area", tr("Coverage &area"), new TextInput(QStringLiteral("coverageArea")),
         &Expectation::coverageArea);
    auto *types = bind("lead_types", tr("&Lead types"), new TextInput(QStringLiteral("leadTypes")),
                       &Expectation::leadTypes);
    types->setPlaceholderText(tr("Separated by ;"));
    bind("exclusivity", tr("E&xclusivity"), new TextInput(QStringLiteral("exclusivity")), &Expectation::exclusivity,
         whole);
    addConfirmation();
}

void ExpectationForm::addNumbers()
{
    bind("max_dispute_rate", tr("Highest dispute &rate, %"), new NumberInput(QStringLiteral("maxDisputeRate")),
         &Expectation::maxDisputeRate);
    bind("return_window_days", tr("Ret&urn window, days"), new WholeInput(QStringLiteral("returnWindowDays")),
         &Expectation::returnWindowDays);
    bind("target_contact_rate", tr("C&ontact rate, %"), new NumberInput(QStringLiteral("targetContactRate")),
         &Expectation::targetContactRate);
    bind("target_conversion_rate", tr("Con&version rate, %"), new NumberInput(QStringLiteral("targetConversionRate")),
         &Expectation::targetConversionRate);
    bind("response_hours", tr("We answer within, working &hours"), new NumberInput(QStringLiteral("responseHours")),
         &Expectation::responseHours);
    bind("cadence_days", tr("We s&peak every, days"), new NumberInput(QStringLiteral("cadenceDays")),
         &Expectation::cadenceDays);
}

void ExpectationForm::addConfirmation()
{
    addSection(tr("The buyer confirmed it"));
    auto *on = new DayInput(QStringLiteral("validatedOn"), format(), desk().today(), DayLeaning::Back);
    bind("validated_on", tr("Co&nfirmed on"), on, &Expectation::validatedOn);
    auto *by = bind("validated_by", tr("Confirmed &by"), new TextInput(QStringLiteral("validatedBy")),
                    &Expectation::validatedBy);
    offerContacts(desk(), *by, value().buyer);
}

Operation ExpectationForm::operation()
{
    return isNew() ? operations::addExpectation(checked()) : operations::editExpectation(edited());
}

std::string_view ExpectationForm::fieldOf(const Error &error)
{
    return error.code == ErrorCode::NameTaken ? "valid_from" : std::string_view();
}

QString ExpectationForm::sentenceOf(std::string_view field, const Error &error) const
{
    if (error.code == ErrorCode::NameTaken)
        return tr("There is already an expectation from this day on. Edit that one, or choose another day.");
    return BoundForm::sentenceOf(field, error);
}

ValidationForm::ValidationForm(Desk &desk, QWidget *parent, Stored<Expectation> stored)
    : BoundForm(desk, {QString::fromLatin1(kind), stored.value.buyer, stored.id.value()}, parent, stored)
{
    setHeading(tr("Confirm the expectation"));
    setSaveText(tr("Confi&rm"));
    showBuyer(value().buyer);
    auto *on = new DayInput(QStringLiteral("validatedOn"), format(), desk.today(), DayLeaning::Back);
    bind("validated_on", tr("Confirmed &on"), on, &Expectation::validatedOn)->setRequired(true);
    if (!value().validatedOn)
        on->setValue(desk.today());
    auto *by = bind("validated_by", tr("Confirmed &by"), new TextInput(QStringLiteral("validatedBy")),
                    &Expectation::validatedBy);
    by->setRequired(true);
    offerContacts(desk, *by, value().buyer);
}

Operation ValidationForm::operation()
{
    return operations::validateExpectation(id(), *checked().validatedOn, checked().validatedBy);
}

} // namespace touchbase::ui
