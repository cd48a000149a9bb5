// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uid.h"

#include <QUuid>

namespace touchbase {

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace touchbase
