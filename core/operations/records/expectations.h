// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/expectation.h"
#include "workspace/operation.h"

namespace touchbase::operations {

/// NameTaken where the buyer has an expectation from that day on.
[[nodiscard]] Operation addExpectation(Expectation expectation);
[[nodiscard]] Operation editExpectation(Stored<Expectation> edited);
/// The buyer confirmed what was promised, on a day, by whom.
[[nodiscard]] Operation validateExpectation(Id<Expectation> expectation, Day on, const QString &by);
[[nodiscard]] Operation deleteExpectation(Id<Expectation> expectation);

/// NameTaken where the buyer has a pause from that day on.
[[nodiscard]] Operation addPause(Pause pause);
[[nodiscard]] Operation editPause(Stored<Pause> edited);
/// `until` is its last day. UntilBeforeFrom.
[[nodiscard]] Operation endPause(Id<Pause> pause, Day until);
[[nodiscard]] Operation deletePause(Id<Pause> pause);

} // namespace touchbase::operations
