// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/entity.h"
#include "workspace/operation.h"

namespace touchbase::operations {

/// The one account plan of a buyer.
[[nodiscard]] Operation savePlan(AccountPlan plan);
/// The strength of a relationship on a day, in the place of what was said of that day.
[[nodiscard]] Operation rateRelationship(Relationship relationship);
[[nodiscard]] Operation removeRelationship(Id<Relationship> relationship);

/// Puts a tag on a buyer; the tag is made where there is none of that name. Does nothing where the buyer has it.
[[nodiscard]] Operation tagBuyer(BuyerId buyer, const QString &tag);
/// Takes it off; a tag that nobody has any more is gone.
[[nodiscard]] Operation untagBuyer(Id<BuyerTag> tagging);

/// What is learnt from a buyer who left or never bought.
[[nodiscard]] Operation addPostMortem(PostMortem postMortem);
[[nodiscard]] Operation editPostMortem(Stored<PostMortem> edited);
[[nodiscard]] Operation deletePostMortem(Id<PostMortem> postMortem);

} // namespace touchbase::operations
