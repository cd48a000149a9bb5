// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace touchbase::test {

/// What a person with bad intentions calls things.
inline const QString hostileText = QStringLiteral("<b>bold &amp &co</b><img src=x>");

/// Puts that text into every name and text of a workspace: buyers (numbered, because names are not given twice),
/// people, touchpoints, issues, answers, reviews, tasks, sources; deletes one touchpoint and one contact, so that the
/// trash has some too.
void makeHostile(Workspace &workspace);

} // namespace touchbase::test
