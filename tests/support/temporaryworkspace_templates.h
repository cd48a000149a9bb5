// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sentence.h"
#include "workspace/writer.h"

#include <utility>

namespace touchbase::test {

/// The value, or the end of the program with the reason why there is none.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(sentence(result.error())), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template <class T>
Stored<T> TemporaryWorkspace::add(const T &value)
{
    std::optional<Stored<T>> stored;
    Operation operation{QStringLiteral("test"), [&](Writer &writer) -> Result<> {
                            auto inserted = writer.insert(value);
                            if (!inserted)
                                return failure(inserted.error());
                            stored = std::move(*inserted);
                            return {};
                        }};
    perform(std::move(operation));
    return std::move(*stored);
}

template <class T>
Stored<T> TemporaryWorkspace::load(Id<T> id)
{
    return must(m_workspace->readNow([id](const Reader &reader) { return reader.load(id); }));
}

template <class T>
std::vector<Stored<T>> TemporaryWorkspace::list()
{
    return must(m_workspace->readNow([](const Reader &reader) { return reader.list<T>(); }));
}

} // namespace touchbase::test
