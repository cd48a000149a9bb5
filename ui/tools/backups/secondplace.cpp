// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/backups/secondplace.h"

namespace touchbase::ui {

namespace {

const QString placeState = QStringLiteral("second-backup-place");

} // namespace

QString secondBackupPlace(const Preferences &preferences)
{
    return QString::fromUtf8(preferences.state(placeState));
}

void setSecondBackupPlace(Preferences &preferences, const QString &folder)
{
    preferences.setState(placeState, folder.toUtf8());
}

} // namespace touchbase::ui
