// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "rules/queue.h"
#include "workspace/reader.h"

namespace touchbase {

/// What stands around an entry of the queue: whom to speak to, and the checklist that is under way.
struct EntryContext {
    struct Playbook {
        QString name;
        std::vector<Stored<ChecklistItem>> steps; ///< in their order
        [[nodiscard]] int done() const;
        /// The entry's own step, or the first that is not done; −1 where all are.
        [[nodiscard]] int current(const rules::Entry &entry) const;
    };
    std::optional<Contact> decisionMaker;
    std::optional<Playbook> playbook;
};

/// The decision maker of the entry's buyer, and the checklist that the entry is a step of, or else the recovery that
/// was started last and is not completed.
[[nodiscard]] Result<EntryContext> loadEntryContext(const Reader &reader, const rules::Entry &entry);

} // namespace touchbase
