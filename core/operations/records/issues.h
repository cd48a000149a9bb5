// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/issue.h"
#include "workspace/operation.h"

namespace touchbase::operations {

[[nodiscard]] Operation openIssue(Issue issue);
[[nodiscard]] Operation editIssue(Stored<Issue> edited);
/// The first response by a person; does nothing where there was one. AnsweredBeforeOpened.
[[nodiscard]] Operation respondToIssue(Id<Issue> issue, Instant at);
/// Resolves it, which is a response too where there was none. Does nothing where it is resolved; a blank root cause
/// leaves the one that is known. AnsweredBeforeOpened.
[[nodiscard]] Operation resolveIssue(Id<Issue> issue, Instant at, const QString &rootCause = {});
/// Open again, and counted; does nothing where it is open.
[[nodiscard]] Operation reopenIssue(Id<Issue> issue);
/// Whether somebody above was asked.
[[nodiscard]] Operation escalateIssue(Id<Issue> issue, bool escalated);
[[nodiscard]] Operation deleteIssue(Id<Issue> issue);

} // namespace touchbase::operations
