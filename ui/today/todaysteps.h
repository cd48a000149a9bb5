// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "rules/queue.h"
#include "workspace/operation.h"

#include <QCoreApplication>

namespace touchbase::ui {

/// What can be done with an entry of the queue.
class TodaySteps
{
    Q_DECLARE_TR_FUNCTIONS(TodaySteps)
public:
    /// What Enter does.
    enum class Suggestion {
        Finish,
        Log,
        Open, ///< the buyer, on the tab that has more
        Respond,
        CloseLoop,
        Expectation, ///< record one
        Review
    };
    [[nodiscard]] static Suggestion suggestionOf(const rules::Entry &entry);
    /// The words of its button, with a mnemonic where they have one.
    [[nodiscard]] static QString text(Suggestion suggestion);
    /// Does it.
    static void take(Desk &desk, const rules::Entry &entry, Suggestion suggestion);
    /// The tab of the buyer that has more.
    [[nodiscard]] static QString tabOf(const rules::Entry &entry);

    /// What marks it as done at once; nothing where a form has to be filled in for that (`takeToFinish`).
    [[nodiscard]] static std::optional<Operation> finish(const rules::Entry &entry, Day today);
    /// Opens the form that finishes it.
    static void takeToFinish(Desk &desk, const rules::Entry &entry);

    /// Why it cannot be snoozed; blank: it can.
    [[nodiscard]] static QString whyNotSnoozed(const rules::Entry &entry);
    /// What snoozing it means, in a sentence.
    [[nodiscard]] static QString snoozeMeans(const rules::Entry &entry);
    [[nodiscard]] static Operation snooze(const rules::Entry &entry, Day until, const QString &reason);

    /// What handing it over means, in a sentence: it, or the buyer with all that is the buyer's.
    [[nodiscard]] static QString handOverMeans(const rules::Entry &entry);
    [[nodiscard]] static bool canHandOver(const rules::Entry &entry);
    [[nodiscard]] static Operation handOver(const rules::Entry &entry, const QString &owner);

    /// The name of the template that fits best; blank where none does more than others.
    [[nodiscard]] static QString playbookFor(const rules::Entry &entry);
};

} // namespace touchbase::ui
