// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/entity.h"
#include "workspace/operation.h"

namespace touchbase::operations {

/// A source that no file has brought yet. NameTaken where there is one of that name.
[[nodiscard]] Operation addSource(Source source);
/// What it delivered stays with it under another name too; a file that goes on naming the old one brings a new source.
[[nodiscard]] Operation editSource(Stored<Source> edited);

/// What consumers did at a source on a day, by hand: in the place of what stands there.
[[nodiscard]] Operation setConsumerDay(ConsumerDay day);
[[nodiscard]] Operation deleteConsumerDay(Id<ConsumerDay> day);

} // namespace touchbase::operations
