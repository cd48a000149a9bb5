// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/base/formkey.h"

namespace touchbase::ui {

namespace {

const QString kindName = QStringLiteral("kind");
const QString buyerName = QStringLiteral("buyer");
const QString rowName = QStringLiteral("row");
const QString fieldsName = QStringLiteral("fields");
const QString closedName = QStringLiteral("closed");

std::optional<qint64> idIn(const QJsonObject &json, const QString &name)
{
    const qint64 number = json.value(name).toInteger();
    return number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

QString FormKey::name() const
{
    QString name = kind;
    if (buyer)
        name += QStringLiteral("-of-%1").arg(buyer->value());
    if (row)
        name += QStringLiteral("-%1").arg(*row);
    return name;
}

QJsonObject FormDraft::toJson() const
{
    return {{kindName, key.kind},
            {buyerName, key.buyer ? QJsonValue(key.buyer->value()) : QJsonValue()},
            {rowName, key.row ? QJsonValue(*key.row) : QJsonValue()},
            {fieldsName, fields},
            {closedName, wasClosed}};
}

std::optional<FormDraft> FormDraft::from(const QJsonObject &json)
{
    FormDraft draft{{json.value(kindName).toString()}, json.value(fieldsName).toObject()};
    if (draft.key.kind.isEmpty() || draft.fields.isEmpty())
        return std::nullopt;
    if (const auto buyer = idIn(json, buyerName))
        draft.key.buyer = BuyerId(*buyer);
    draft.key.row = idIn(json, rowName);
    draft.wasClosed = json.value(closedName).toBool();
    return draft;
}

} // namespace touchbase::ui
