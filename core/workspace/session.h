// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/catalog.h"
#include "store/connection.h"

namespace touchbase {

/// A connection and what is known of the tables behind it; lives in one thread.
struct Session {
    std::unique_ptr<store::Connection> connection;
    store::Catalog catalog = {};
    bool isReady = false;

    /// The file is held from now on; what is known of it is read by `prepare`, so that three sessions do not read it at
    /// once while the window waits for one of them.
    [[nodiscard]] static Result<std::unique_ptr<Session>> hold(const store::Location &location, store::Access access)
    {
        auto connection = store::Connection::open(location, access);
        if (!connection)
            return failure(connection.error());
        return std::unique_ptr<Session>(new Session{std::move(*connection)});
    }
    /// The same, but for a file that is not ready.
    [[nodiscard]] static Result<std::unique_ptr<Session>> holdWhen(const Result<> &ready,
                                                                   const store::Location &location,
                                                                   store::Access access)
    {
        return ready ? hold(location, access) : Result<std::unique_ptr<Session>>(failure(ready.error()));
    }
    [[nodiscard]] Result<> prepare()
    {
        if (isReady)
            return {};
        auto read = store::Catalog::read(*connection);
        if (!read)
            return failure(read.error());
        catalog = std::move(*read);
        isReady = true;
        return {};
    }
    /// Held and prepared.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const store::Location &location, store::Access access)
    {
        auto session = hold(location, access);
        if (session) {
            if (auto prepared = (*session)->prepare(); !prepared)
                return failure(prepared.error());
        }
        return session;
    }
};

} // namespace touchbase
