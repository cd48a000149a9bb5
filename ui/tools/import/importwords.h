// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "operations/import/importresult.h"

namespace touchbase::ui {

// What an import says in the window. The sentences of base/sentence.h name options of the command line where there
// are any; here they name what the dialog offers instead.

[[nodiscard]] QString nameOf(RecordKind kind);
[[nodiscard]] QString nameOf(exchange::Preset preset);
/// What a file was taken for: the preset's name, or the kind's.
[[nodiscard]] QString nameOfContent(const BatchFile &file);
/// "Imported 4,556 rows": new and changed ones.
[[nodiscard]] QString importedSentence(const MergeCounts &counts);

[[nodiscard]] QString importSentence(const Error &error);
/// What a person should know of an import and what stops nothing; many buyers of one rule are one sentence.
[[nodiscard]] QStringList warningsOf(const ImportResult &result);

} // namespace touchbase::ui
