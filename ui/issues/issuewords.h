// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/browsing/issuelist.h"
#include "render/colors.h"
#include "render/format.h"

#include <QCoreApplication>

namespace touchbase::ui {

/// Support issues in words. Hours are of working time.
class IssueWords
{
    Q_DECLARE_TR_FUNCTIONS(IssueWords)
public:
    [[nodiscard]] static QString hours(const render::Format &format, double hours);
    [[nodiscard]] static QString stateName(rules::IssueState state);
    /// "1.5 h, 2.5 h left", "12 h, 8 h late", "3 h".
    [[nodiscard]] static QString response(const render::Format &format, const rules::IssueClock &clock);
    /// "6 h so far", "6 h".
    [[nodiscard]] static QString resolution(const render::Format &format, const rules::IssueClock &clock);
    /// Late and still waiting is worse than answered late.
    [[nodiscard]] static std::optional<render::ColorRole> responseInk(const rules::IssueClock &clock);
    [[nodiscard]] static QString subject(const Issue &issue);
    [[nodiscard]] static QString reopened(const render::Format &format, const Issue &issue);

    /// "median 3.2 h, 90th percentile 12 h".
    [[nodiscard]] static QString figure(const render::Format &format, const rules::HoursFigure &figure);
    /// "of 41 issues, 2 still wait".
    [[nodiscard]] static QString evidence(const rules::HoursFigure &figure);

    /// What happened, in a word or with what was written.
    [[nodiscard]] static QString event(const IssueEvent &event);
    /// Why a call is better than another message; blank where it is not.
    [[nodiscard]] static QString callHint(const render::Format &format, const IssueStory &story);
};

} // namespace touchbase::ui
