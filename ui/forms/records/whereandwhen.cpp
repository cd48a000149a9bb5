// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/whereandwhen.h"

#include <QCoreApplication>

namespace touchbase::ui {

QString otherZoneHint(const render::Format &format)
{
    if (Zone::system().name() == format.zone().name())
        return {};
    return QCoreApplication::translate("OtherZone", "Times are in %1.").arg(format.zone().name());
}

} // namespace touchbase::ui
