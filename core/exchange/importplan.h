// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "exchange/input.h"
#include "exchange/preset.h"

#include <optional>
#include <variant>
#include <vector>

namespace touchbase::exchange {

/// What a person named: files, folders, "-" for standard input; and what to take files for.
struct ImportRequest {
    QStringList paths;
    std::optional<RecordKind> kind; ///< --as
    std::optional<Preset> preset;   ///< --preset; not together with kind
};

struct ImportItem {
    Input input;
    std::variant<RecordKind, Preset> as;
};

/// What is to be read, in which order: native files in the order of RecordKind, then reports, each as named.
/// A folder stands for the native files in it, whatever the request's kind. A file is what the request says; else
/// native by its exact name `<kind>.csv`; else a report by its header. `standardInput` is read where a path is "-",
/// which needs a kind or a preset.
/// UnknownFile, NothingToImport (a folder without native files), and what reading a header may answer.
[[nodiscard]] Result<std::vector<ImportItem>> planImport(const ImportRequest &request, QIODevice *standardInput);

} // namespace touchbase::exchange
