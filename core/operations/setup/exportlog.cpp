// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/setup/exportlog.h"

#include "workspace/writer.h"

namespace touchbase {

Operation noteExport(const QString &format, const QString &target)
{
    Operation operation{QStringLiteral("note-export"), [format, target](Writer &writer) -> Result<> {
                            auto noted = writer.insert(ExportNote{writer.now(), writer.author(), format, target});
                            return noted ? Result<>() : Result<>(failure(noted.error()));
                        }};
    operation.silent = true;
    return operation;
}

} // namespace touchbase
