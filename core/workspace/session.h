// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/catalog.h"
#include "store/connection.h"

namespace touchbase {

/// A connection and what is known of the tables behind it; lives in one thread.
struct Session {
    std::unique_ptr<store::Connection> connection;
    store::Catalog catalog;

    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const store::Location &location, store::Access access)
    {
        auto connection = store::Connection::open(location, access);
        if (!connection)
            return failure(connection.error());
        auto catalog = store::Catalog::read(**connection);
        if (!catalog)
            return failure(catalog.error());
        return std::unique_ptr<Session>(new Session{std::move(*connection), std::move(*catalog)});
    }
};

} // namespace touchbase
