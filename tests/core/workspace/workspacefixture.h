// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"
#include "support/engines.h"

namespace touchbase::test {

/// Operations as core/operations would make them, without its rules.
template <class T>
Operation inserting(const T &value)
{
    return {QStringLiteral("insert"), [value](Writer &writer) -> Result<> {
                auto inserted = writer.insert(value);
                return inserted ? Result<>() : Result<>(failure(inserted.error()));
            }};
}
template <class T>
Operation updating(const Stored<T> &stored)
{
    return {QStringLiteral("update"), [stored](Writer &writer) -> Result<> {
                auto updated = writer.update(stored);
                return updated ? Result<>() : Result<>(failure(updated.error()));
            }};
}
template <class T>
Operation trashing(Id<T> id)
{
    return {QStringLiteral("trash"), [id](Writer &writer) { return writer.trash(id); }};
}

} // namespace touchbase::test
