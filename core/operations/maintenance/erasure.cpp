// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/maintenance/erasure.h"

#include "workspace/workspace.h"

namespace touchbase {

Operation eraseContact(PersonName person, std::shared_ptr<ErasureReport> report)
{
    Operation operation{QStringLiteral("erase-contact"), {}, false};
    operation.run = [person = std::move(person), report = std::move(report)](Writer &writer) -> Result<> {
        auto erased = erasePerson(writer, person);
        if (!erased)
            return failure(erased.error());
        *report = std::move(*erased);
        return {};
    };
    return operation;
}

Result<ErasureReport> eraseContactEverywhere(Workspace &workspace, const PersonName &person, const QString &secondPlace)
{
    const WorkspaceLocation location = workspace.location();
    auto copies = eraseFromCopies(location, person, secondPlace);
    if (!copies)
        return copies;
    auto report = std::make_shared<ErasureReport>();
    if (auto erased = workspace.performNow(eraseContact(person, report)); !erased)
        return failure(erased.error());
    if (auto compacted = compactWorkspace(location); !compacted)
        return failure(compacted.error());
    report->copies = copies->copies;
    report->copiesLeft = copies->copiesLeft;
    return *report;
}

} // namespace touchbase
