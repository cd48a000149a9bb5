// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/validation.h"
#include "operations/records/uniqueness.h"
#include "workspace/operation.h"
#include "workspace/writer.h"

#include <utility>

namespace touchbase::operations {

// What the operations on single rows have in common: a value is tidied and must be valid, what it belongs to must
// exist, and nothing else of its kind may bear its key. Then it is written.

/// The first thing that is wrong with a value, which is tidied.
template <class T>
[[nodiscard]] Result<> tidyOrFail(T &value)
{
    Problems problems = tidyAndCheck(value);
    if (problems.empty())
        return {};
    return failure(std::move(problems.front().error));
}

template <class T>
[[nodiscard]] Result<> mustExist(Writer &writer, Id<T> id)
{
    return writer.require(id);
}
template <class T>
[[nodiscard]] Result<> mustExist(Writer &writer, const std::optional<Id<T>> &id)
{
    return id ? mustExist(writer, *id) : Result<>();
}

/// What a value belongs to must be there.
template <class T>
[[nodiscard]] Result<> parentsMustExist(Writer &writer, const T &value)
{
    Result<> found;
    if constexpr (requires { value.buyer; })
        found = mustExist(writer, value.buyer);
    if constexpr (requires { value.review; })
        found = found ? mustExist(writer, value.review) : found;
    if constexpr (requires { value.checklist; })
        found = found ? mustExist(writer, value.checklist) : found;
    if constexpr (requires { mustExist(writer, value.checklistTemplate); })
        found = found ? mustExist(writer, value.checklistTemplate) : found;
    if constexpr (requires {
                      value.incident;
                      value.toldAt;
                  })
        found = found ? mustExist(writer, value.incident) : found;
    if constexpr (requires { mustExist(writer, value.source); })
        found = found ? mustExist(writer, value.source) : found;
    return found;
}

/// Everything that must hold before a value is written; `self` is its row where it has one already.
template <class T>
[[nodiscard]] Result<> makeReady(Writer &writer, T &value, std::optional<Id<T>> self = std::nullopt)
{
    if (auto tidy = tidyOrFail(value); !tidy)
        return tidy;
    if (auto found = parentsMustExist(writer, value); !found)
        return found;
    return keyMustBeFree(writer, value, self);
}

template <class T>
[[nodiscard]] Result<Stored<T>> insertReady(Writer &writer, T value)
{
    if (auto ready = makeReady(writer, value); !ready)
        return failure(ready.error());
    return writer.insert(value);
}

template <class T>
[[nodiscard]] Result<Stored<T>> updateReady(Writer &writer, Stored<T> stored)
{
    if (auto ready = makeReady(writer, stored.value, std::optional(stored.id)); !ready)
        return failure(ready.error());
    return writer.update(stored);
}

/// Loads a row, lets `change` alter its value, and writes it. Where `change` alters nothing, nothing is written.
template <class T, class Change>
[[nodiscard]] Result<> alter(Writer &writer, Id<T> id, Change change)
{
    auto stored = writer.load(id);
    if (!stored)
        return failure(stored.error());
    if (Result<> changed = change(stored->value); !changed)
        return changed;
    auto updated = updateReady(writer, std::move(*stored));
    return updated ? Result<>() : Result<>(failure(updated.error()));
}

/// The operations that need no more than that.
template <class T>
[[nodiscard]] Operation adding(const char *name, T value)
{
    return {QString::fromLatin1(name), [value = std::move(value)](Writer &writer) -> Result<> {
                auto inserted = insertReady(writer, value);
                return inserted ? Result<>() : Result<>(failure(inserted.error()));
            }};
}

template <class T>
[[nodiscard]] Operation editing(const char *name, Stored<T> edited)
{
    return {QString::fromLatin1(name), [edited = std::move(edited)](Writer &writer) -> Result<> {
                auto updated = updateReady(writer, edited);
                return updated ? Result<>() : Result<>(failure(updated.error()));
            }};
}

template <class T, class Change>
[[nodiscard]] Operation altering(const char *name, Id<T> id, Change change)
{
    return {QString::fromLatin1(name),
            [id, change = std::move(change)](Writer &writer) { return alter(writer, id, change); }};
}

/// Into the trash, with what belongs to it.
template <class T>
[[nodiscard]] Operation deleting(const char *name, Id<T> id)
{
    return {QString::fromLatin1(name), [id](Writer &writer) { return writer.trash(id); }};
}

/// For what is a part of something else and too small for the trash; undo brings it back.
template <class T>
[[nodiscard]] Operation removing(const char *name, Id<T> id)
{
    return {QString::fromLatin1(name), [id](Writer &writer) { return writer.remove(id); }};
}

/// Writes a value in the place of the one with its key, or anew.
template <class T>
[[nodiscard]] Result<> insertOrUpdate(Writer &writer, T value)
{
    if (auto tidy = tidyOrFail(value); !tidy)
        return tidy;
    auto present = rowWithKey(writer, value);
    if (!present)
        return failure(present.error());
    auto written = *present ? updateReady(writer, Stored<T>{(**present).id, (**present).revision, std::move(value)})
                            : insertReady(writer, std::move(value));
    return written ? Result<>() : Result<>(failure(written.error()));
}

template <class T>
[[nodiscard]] Operation setting(const char *name, T value)
{
    return {QString::fromLatin1(name),
            [value = std::move(value)](Writer &writer) { return insertOrUpdate(writer, value); }};
}

} // namespace touchbase::operations
