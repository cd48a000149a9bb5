// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "console.h"

#include "base/sentence.h"
#include "workspace/backups.h"

namespace touchbase::cli {

QString loginName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("command line");
}

Result<std::unique_ptr<Workspace>> openWorkspace(const Globals &globals)
{
    return Workspace::open({globals.file()}, globals.clock, loginName());
}

Result<OpenWorkspace> openWithSetup(const Globals &globals)
{
    auto workspace = openWorkspace(globals);
    if (!workspace)
        return failure(workspace.error());
    auto setup = (*workspace)->readNow(loadScoreSetup);
    if (!setup)
        return failure(setup.error());
    return OpenWorkspace{std::move(*workspace), std::move(*setup)};
}

Result<OpenWorkspace> openForWriting(const Globals &globals)
{
    auto open = openWithSetup(globals);
    if (!open)
        return open;
    const auto backup = backUpDaily(globals.file(), open->today());
    if (!backup)
        warn(QStringLiteral("Warning: no backup was made today. ") + sentence(backup.error()));
    return open;
}

Result<Stored<Buyer>> findBuyer(Workspace &workspace, const QString &name)
{
    auto found = workspace.readNow([name](const Reader &reader) { return reader.findBuyer(name); });
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownBuyer, {name});
    return std::move(**found);
}

Result<OpenBuyer> openBuyer(const Globals &globals, const std::string &name)
{
    auto open = openWithSetup(globals);
    if (!open)
        return failure(open.error());
    auto buyer = findBuyer(*open->workspace, QString::fromStdString(name));
    if (!buyer)
        return failure(buyer.error());
    return OpenBuyer{std::move(*open), std::move(*buyer)};
}

} // namespace touchbase::cli
