// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/onboarding/gateoverride.h"

namespace touchbase {

namespace {

QString reasonIn(const RowChange &change, const std::optional<Row> &row)
{
    const auto index = change.entity->indexOf(u"gate_override");
    const auto *text = index && row ? std::get_if<std::string>(&(*row)[*index]) : nullptr;
    return text ? QString::fromStdString(*text) : QString();
}

} // namespace

Result<std::vector<GateOverride>> loadGateOverrides(const Reader &reader, BuyerId buyer)
{
    auto history = reader.historyOf(QStringLiteral("buyer"), buyer.value());
    if (!history)
        return failure(history.error());
    std::vector<GateOverride> overrides;
    for (const HistoryItem &item : *history) {
        const QString before = reasonIn(item.change, item.change.before);
        const QString after = reasonIn(item.change, item.change.after);
        if (before == after)
            continue;
        if (item.kind != QLatin1String("undo") && !after.isEmpty())
            overrides.push_back({after, item.author, item.at});
        else if (item.kind == QLatin1String("undo") && after.isEmpty() && !overrides.empty())
            overrides.pop_back();
    }
    return overrides;
}

} // namespace touchbase
