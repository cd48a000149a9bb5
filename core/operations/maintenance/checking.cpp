// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/maintenance/checking.h"

#include "operations/browsing/keptrows.h"

namespace touchbase {

Result<QStringList> checkWorkspace(const Reader &reader)
{
    auto problems = reader.check();
    if (!problems || !problems->isEmpty())
        return problems; // nothing can be computed from what is damaged
    auto setup = loadScoreSetup(reader);
    if (!setup)
        return failure(setup.error());
    return checkKeptRows(reader, *setup);
}

} // namespace touchbase
