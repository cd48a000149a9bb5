// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "forms/inputs/nameinputs.h"

namespace touchbase::ui {

class RowInput;

// Names that fields offer while one types. They are read on a reading thread and arrive a moment after the form.

void offerBuyers(Desk &desk, BuyerInput &input);
/// People at a buyer.
void offerContacts(Desk &desk, PeopleInput &input, BuyerId buyer);
void offerContacts(Desk &desk, TextInput &input, BuyerId buyer);
/// Incidents; `self` is left out, which is not a recurrence of itself.
void offerIncidents(Desk &desk, RowInput &input, std::optional<qint64> self = {});
/// Our people: who owns buyers, and who I am.
void offerOwners(Desk &desk, const std::vector<TextInput *> &inputs);

} // namespace touchbase::ui
