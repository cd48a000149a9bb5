// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/buyerform.h"

#include "forms/inputs/choiceinput.h"
#include "forms/inputs/dayinputs.h"
#include "forms/records/knownnames.h"
#include "operations/records/buyers.h"

namespace touchbase::ui {

namespace {

Buyer newBuyer(Desk &desk)
{
    Buyer buyer;
    buyer.stage = Stage::Onboarding;
    buyer.owner = desk.workspace().author();
    buyer.signedOn = desk.today();
    return buyer;
}

} // namespace

BuyerForm::BuyerForm(Desk &desk, QWidget *parent) : BoundForm(desk, {QStringLiteral("buyer")}, parent, newBuyer(desk))
{
    setHeading(tr("New buyer"));
    addName();
    addBeginning();
    addRest();
    followStage(value().stage);
}

BuyerForm::BuyerForm(Desk &desk, QWidget *parent, Stored<Buyer> stored)
    : BoundForm(desk, {QStringLiteral("buyer"), stored.id, stored.id.value()}, parent, stored)
{
    setHeading(tr("Edit buyer"));
    addName();
    addRest();
}

void BuyerForm::addName()
{
    bind("buyer", tr("&Name"), new TextInput(QStringLiteral("name")), &Buyer::name)->setRequired(true);
    bind("vertical", tr("&Vertical"), new ChoiceInput<Vertical>(QStringLiteral("vertical")), &Buyer::vertical);
    offerOwners(desk(), {bind("owner", tr("&Owner"), new TextInput(QStringLiteral("owner")), &Buyer::owner)});
    auto *signedOn = new DayInput(QStringLiteral("signedOn"), format(), desk().today(), DayLeaning::Back);
    bind("signed_on", tr("Si&gned on"), signedOn, &Buyer::signedOn);
}

void BuyerForm::addBeginning()
{
    auto *stage = bind("stage", tr("S&tage"), new ChoiceInput<Stage>(QStringLiteral("stage")), &Buyer::stage);
    m_override = bind("gate_override", tr("Why the 14-day revie&w is not waited for"),
                      new TextInput(QStringLiteral("gateOverride")), &Buyer::gateOverride);
    m_churnedOn = bind("churned_on", tr("C&hurned on"),
                       new DayInput(QStringLiteral("churnedOn"), format(), desk().today(), DayLeaning::Back),
                       &Buyer::churnedOn, quarter);
    m_churnReason = bind("churn_reason", tr("&Because"), new TextInput(QStringLiteral("churnReason")),
                         &Buyer::churnReason, quarter);
    connect(stage, &QComboBox::currentIndexChanged, this, [this, stage] { followStage(stage->value()); });
}

void BuyerForm::addRest()
{
    auto *currency = bind("currency", tr("C&urrency"), new CurrencyInput(QStringLiteral("currency")), &Buyer::currency);
    currency->setPlaceholderText(desk().setup().settings.currency.code());
    bind("external_id", tr("Number in ot&her systems"), new TextInput(QStringLiteral("externalId")),
         &Buyer::externalId);
    bind("acquisition_source", tr("Came throu&gh"), new TextInput(QStringLiteral("acquisitionSource")),
         &Buyer::acquisitionSource);
    bind("referred_by", tr("&Referred by"), new TextInput(QStringLiteral("referredBy")), &Buyer::referredBy);
    bind("notes", tr("Notes"), new NotesInput(QStringLiteral("notes")), &Buyer::notes, whole);
}

void BuyerForm::followStage(std::optional<Stage> stage)
{
    const bool isChurned = stage == Stage::Churned;
    setShown(*m_churnedOn, isChurned);
    setShown(*m_churnReason, isChurned);
    setShown(*m_override, stage == Stage::Active);
    m_churnedOn->setRequired(isChurned);
}

Operation BuyerForm::operation()
{
    if (!isNew())
        return operations::editBuyer(edited());
    Buyer buyer = checked();
    if (buyer.stage != Stage::Churned) {
        buyer.churnedOn.reset();
        buyer.churnReason.clear();
    }
    if (buyer.stage != Stage::Active)
        buyer.gateOverride.clear();
    return operations::addBuyer(std::move(buyer));
}

std::string_view BuyerForm::fieldOf(const Error &error)
{
    if (error.code == ErrorCode::NameTaken)
        return "buyer";
    return error.code == ErrorCode::GateClosed ? "gate_override" : std::string_view();
}

QString BuyerForm::sentenceOf(std::string_view field, const Error &error) const
{
    if (error.code == ErrorCode::GateClosed)
        return tr("Its 14-day review was not held. Say why that is not waited for.");
    return BoundForm::sentenceOf(field, error);
}

} // namespace touchbase::ui
