// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/today.h"

#include "base/zone.h"
#include "settings/workspacesettings.h"

namespace touchbase::operations {

Result<Day> today(Writer &writer)
{
    auto stored = writer.list<Setting>();
    if (!stored)
        return failure(stored.error());
    std::vector<Setting> values;
    for (const auto &one : *stored)
        values.push_back(one.value);
    auto settings = WorkspaceSettings::from(values);
    if (!settings)
        return failure(settings.error());
    auto zone = Zone::named(settings->zone);
    if (!zone)
        return failure(zone.error());
    return zone->dayOf(writer.now());
}

} // namespace touchbase::operations
