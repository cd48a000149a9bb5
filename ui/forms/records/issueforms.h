// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"
#include "forms/base/boundform.h"

namespace touchbase::ui {

class MomentInput;

/// A support case.
class IssueForm final : public BoundForm<Issue>
{
    Q_OBJECT
public:
    /// Opened now.
    IssueForm(Desk &desk, QWidget *parent, std::optional<BuyerId> buyer);
    IssueForm(Desk &desk, QWidget *parent, Stored<Issue> stored);

protected:
    [[nodiscard]] Operation operation() override;

private:
    void addBuyer();
    void addFields();
    void addCourse();
};

/// The first response by a person.
class ResponseForm final : public BoundForm<Issue>
{
    Q_OBJECT
public:
    static constexpr auto kind = "issue-response";
    ResponseForm(Desk &desk, QWidget *parent, Stored<Issue> stored);

protected:
    [[nodiscard]] Operation operation() override;
};

/// Resolved, and what it came from.
class ResolutionForm final : public BoundForm<Issue>
{
    Q_OBJECT
public:
    static constexpr auto kind = "issue-resolution";
    ResolutionForm(Desk &desk, QWidget *parent, Stored<Issue> stored);

protected:
    [[nodiscard]] Operation operation() override;

private:
    void addFirstContact(MomentInput &at);
};

} // namespace touchbase::ui
