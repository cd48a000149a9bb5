// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/issues.h"

#include "operations/records/rows.h"

namespace touchbase::operations {

Operation openIssue(Issue issue)
{
    return adding("open-issue", std::move(issue));
}

Operation editIssue(Stored<Issue> edited)
{
    return editing("edit-issue", std::move(edited));
}

Operation respondToIssue(Id<Issue> issue, Instant at)
{
    return altering("respond-to-issue", issue, [at](Issue &value) -> Result<> {
        value.firstResponseAt = value.firstResponseAt.value_or(at);
        return {};
    });
}

Operation resolveIssue(Id<Issue> issue, Instant at, const QString &rootCause)
{
    return altering("resolve-issue", issue, [at, rootCause](Issue &value) -> Result<> {
        if (value.resolvedAt)
            return {};
        value.firstResponseAt = value.firstResponseAt.value_or(at);
        value.resolvedAt = at;
        if (!rootCause.trimmed().isEmpty())
            value.rootCause = rootCause;
        return {};
    });
}

Operation reopenIssue(Id<Issue> issue)
{
    return altering("reopen-issue", issue, [](Issue &value) -> Result<> {
        if (!value.resolvedAt)
            return {};
        value.resolvedAt.reset();
        value.reopened = value.reopened.value_or(0) + 1;
        return {};
    });
}

Operation escalateIssue(Id<Issue> issue, bool escalated)
{
    return altering("escalate-issue", issue, [escalated](Issue &value) -> Result<> {
        if (value.escalated.value_or(false) != escalated)
            value.escalated = escalated;
        return {};
    });
}

Operation deleteIssue(Id<Issue> issue)
{
    return deleting("delete-issue", issue);
}

} // namespace touchbase::operations
