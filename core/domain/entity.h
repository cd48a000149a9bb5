// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

namespace touchbase {

/// A value as it stands in the workspace: with the number of its row and the revision that an update must name,
/// so that somebody else's change is never overwritten silently. Kinds without revisions keep 0.
template <class T>
struct Stored {
    Id<T> id;
    qint64 revision = 0;
    T value;
};

} // namespace touchbase
