// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "domain/entity.h"
#include "workspace/operation.h"

namespace touchbase::operations {

/// NameTaken where the buyer has a contact of that name.
[[nodiscard]] Operation addContact(Contact contact);
/// A new name is written into the touchpoints, reviews, survey answers and survey requests of the buyer that bear the
/// old one.
/// That edits none of them: a file they came from still finds them, and leaves them the new name.
[[nodiscard]] Operation editContact(Stored<Contact> edited);
/// Into the trash; touchpoints and answers keep the name.
[[nodiscard]] Operation deleteContact(Id<Contact> contact);

} // namespace touchbase::operations
