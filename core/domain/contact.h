// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/buyer.h"

namespace touchbase {

/// A person at a buyer. Names are unique within a buyer; touchpoints and answers name people, so a renamed
/// contact is renamed there too.
struct Contact {
    QString uid;
    BuyerId buyer;
    QString name;
    std::optional<ContactRole> role;
    QString email;
    QString phone;
    std::optional<Channel> preferredChannel;
    QString preferences;
};

} // namespace touchbase
