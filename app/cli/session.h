// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/scoring/portfolio.h"
#include "workspace/workspace.h"

namespace touchbase::cli {

/// What every command is given.
struct Globals {
    std::string workspace; ///< -w FILE
    bool json = false;
    const Clock &clock;

    [[nodiscard]] QString file() const { return QString::fromStdString(workspace); }
};

/// The login name: who did what, in the history.
[[nodiscard]] QString loginName();

[[nodiscard]] Result<std::unique_ptr<Workspace>> openWorkspace(const Globals &globals);

/// An open workspace with what belongs to it.
struct OpenWorkspace {
    std::unique_ptr<Workspace> workspace;
    ScoreSetup setup;

    [[nodiscard]] Day today() const { return setup.dayOf(workspace->clock().now()); }
};
[[nodiscard]] Result<OpenWorkspace> openWithSetup(const Globals &globals);
/// The same for a command that changes the workspace: the day's backup is made first. A backup that fails is said and
/// stops nothing.
[[nodiscard]] Result<OpenWorkspace> openForWriting(const Globals &globals);

/// UnknownBuyer where there is none of that name or alias.
[[nodiscard]] Result<Stored<Buyer>> findBuyer(Workspace &workspace, const QString &name);

/// An open workspace and a buyer of it, whom the command is about.
struct OpenBuyer {
    OpenWorkspace open;
    Stored<Buyer> buyer;
};
[[nodiscard]] Result<OpenBuyer> openBuyer(const Globals &globals, const std::string &name);

} // namespace touchbase::cli
