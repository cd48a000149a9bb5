// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/uniqueness.h"

#include "base/foldedname.h"

namespace touchbase::operations {

namespace {

RowKey byDay(Day day)
{
    return {day.toString(), day.toString()};
}

RowKey byName(const QString &name)
{
    return {foldedName(name), name};
}

RowKey byText(const QString &text)
{
    return {text, text};
}

template <class T>
RowKey byPeriod(const T &coverage)
{
    const QString period = QStringLiteral("%1..%2").arg(coverage.from.toString(), coverage.until.toString());
    return {QStringLiteral("%1 %2").arg(coverage.buyer ? coverage.buyer->value() : 0).arg(period), period};
}

RowKey byNumber(qint64 number)
{
    return byText(QString::number(number));
}

/// What a source did on a day; a blank one is 0.
RowKey byDayAndSource(Day day, std::optional<SourceId> source)
{
    return {QStringLiteral("%1 %2").arg(day.value()).arg(source ? source->value() : 0), day.toString()};
}

RowKey byVersion(const QString &name, qint64 version)
{
    return {name + u'\n' + QString::number(version), name};
}

} // namespace

RowKey keyOf(const Pause &pause)
{
    return byDay(pause.from);
}
RowKey keyOf(const Contact &contact)
{
    return byName(contact.name);
}
RowKey keyOf(const Expectation &expectation)
{
    return byDay(expectation.validFrom);
}
RowKey keyOf(const Terms &terms)
{
    return byDay(terms.validFrom);
}
RowKey keyOf(const Source &source)
{
    return byName(source.name);
}
RowKey keyOf(const Delivery &delivery)
{
    return byDayAndSource(delivery.day, delivery.source);
}
RowKey keyOf(const DeliveryQuality &quality)
{
    return byDayAndSource(quality.day, quality.source);
}
RowKey keyOf(const ConsumerDay &day)
{
    return byDayAndSource(day.day, day.source);
}
RowKey keyOf(const ReturnReason &reason)
{
    const QString vertical = reason.vertical ? wordString(*reason.vertical) : QString();
    return {vertical + u'\n' + foldedName(reason.reason), reason.reason};
}
RowKey keyOf(const LeadReturn &leadReturn)
{
    return {leadReturn.rowKey, leadReturn.leadId.isEmpty() ? leadReturn.soldOn.toString() : leadReturn.leadId};
}
RowKey keyOf(const ReturnsCoverage &coverage)
{
    return byPeriod(coverage);
}
RowKey keyOf(const DeliveriesCoverage &coverage)
{
    return byPeriod(coverage);
}
RowKey keyOf(const ChecklistTemplate &checklistTemplate)
{
    return byVersion(checklistTemplate.name, checklistTemplate.version);
}
RowKey keyOf(const ChecklistTemplateItem &item)
{
    return byText(item.title);
}
RowKey keyOf(const Checklist &checklist)
{
    const QString start = checklist.startedOn ? checklist.startedOn->toString() : QString();
    return {checklist.name + u'\n' + start, checklist.name};
}
RowKey keyOf(const ChecklistItem &item)
{
    return byText(item.title);
}
RowKey keyOf(const AlertDecision &decision)
{
    return byText(decision.rule + u' ' + decision.episodeFrom.toString());
}
RowKey keyOf(const IncidentBuyer &buyer)
{
    return byNumber(buyer.buyer.value());
}
RowKey keyOf(const AccountPlan &plan)
{
    return byNumber(plan.buyer.value());
}
RowKey keyOf(const Relationship &relationship)
{
    return byDay(relationship.day);
}
RowKey keyOf(const Tag &tag)
{
    return byName(tag.name);
}
RowKey keyOf(const BuyerTag &tag)
{
    return byNumber(tag.tag.value());
}
RowKey keyOf(const Theme &theme)
{
    return byName(theme.name);
}
RowKey keyOf(const SurveyTheme &theme)
{
    return byNumber(theme.theme.value());
}
RowKey keyOf(const ScoreModelVersion &model)
{
    return byVersion(model.name, model.version);
}
RowKey keyOf(const Setting &setting)
{
    return byText(setting.name);
}
RowKey keyOf(const Holiday &holiday)
{
    return byDay(holiday.day);
}

Result<> keyMustBeFree(Writer &writer, const Buyer &buyer, const std::optional<BuyerId> &self)
{
    auto present = writer.findBuyer(buyer.name);
    if (!present)
        return failure(present.error());
    if (*present && (*present)->id != self)
        return failure(ErrorCode::NameTaken, {buyer.name});
    return {};
}

Result<> keyMustBeFree(Writer &writer, const BuyerAlias &alias, const std::optional<Id<BuyerAlias>> &)
{
    auto present = writer.findBuyer(alias.name);
    if (!present)
        return failure(present.error());
    if (*present)
        return failure(ErrorCode::NameTaken, {alias.name});
    return {};
}

} // namespace touchbase::operations
