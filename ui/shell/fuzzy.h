// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace touchbase::ui {

/// How well a text answers what was typed: higher is better; nothing where it does not. All letters typed occur in
/// their order, without regard to case and accents; beginnings of words and runs of letters count more, and a text that
/// begins with what was typed most. Blank answers everything with 0.
[[nodiscard]] std::optional<int> fuzzyMatch(const QString &typed, const QString &text);
/// Which letters of the text are meant, ascending; none where it does not answer, or cannot be told letter by letter.
[[nodiscard]] QList<int> fuzzyPlaces(const QString &typed, const QString &text);

} // namespace touchbase::ui
