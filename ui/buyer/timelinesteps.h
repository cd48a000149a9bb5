// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "operations/browsing/buyertimeline.h"

#include <QCoreApplication>

namespace touchbase::ui {

/// What can be done with an entry of the timeline.
class TimelineSteps
{
    Q_DECLARE_TR_FUNCTIONS(TimelineSteps)
public:
    static constexpr std::array all{RecordStep::RespondToIssue, RecordStep::ResolveIssue, RecordStep::ReopenIssue,
                                    RecordStep::CloseLoop,      RecordStep::FinishTask,   RecordStep::ReopenTask};

    /// The steps that make sense now, in the order in which they are taken.
    [[nodiscard]] static std::vector<RecordStep> of(const TimelineEntry &entry);
    /// The action of the catalogue that takes it.
    [[nodiscard]] static ActionId action(RecordStep step);
    /// What fits an entry.
    [[nodiscard]] static std::vector<ActionId> actionsOn(const TimelineEntry &entry);
    /// With a mnemonic.
    [[nodiscard]] static QString text(RecordStep step);
    /// Stable, English, for object names.
    [[nodiscard]] static QString name(RecordStep step);

    /// A change of stage is neither: another change follows it.
    [[nodiscard]] static bool canEdit(const TimelineEntry &entry)
    {
        return kindOf(entry) != TimelineKind::Stage && kindOf(entry) != TimelineKind::Gate;
    }
    /// What Del does.
    [[nodiscard]] static std::optional<Operation> deletionOf(const TimelineEntry &entry);
};

} // namespace touchbase::ui
