// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/accounts.h"

#include "operations/records/labels.h"

#include <algorithm>

namespace touchbase::operations {

namespace {

Result<> takeTag(Writer &writer, Id<BuyerTag> tagging)
{
    auto stored = writer.load(tagging);
    if (!stored)
        return failure(stored.error());
    if (auto removed = writer.remove(tagging); !removed)
        return removed;
    auto others = writer.list<BuyerTag>();
    if (!others)
        return failure(others.error());
    const bool isUsed = std::any_of(others->begin(), others->end(), [&stored](const Stored<BuyerTag> &other) {
        return other.value.tag == stored->value.tag;
    });
    return isUsed ? Result<>() : writer.remove(stored->value.tag);
}

} // namespace

Operation savePlan(AccountPlan plan)
{
    return setting("save-plan", std::move(plan));
}

Operation rateRelationship(Relationship relationship)
{
    return setting("rate-relationship", std::move(relationship));
}

Operation removeRelationship(Id<Relationship> relationship)
{
    return removing("remove-relationship", relationship);
}

Operation tagBuyer(BuyerId buyer, const QString &tag)
{
    return {QStringLiteral("tag-buyer"),
            [buyer, tag](Writer &writer) { return putLabel<BuyerTag>(writer, buyer, Tag{tag}); }};
}

Operation untagBuyer(Id<BuyerTag> tagging)
{
    return {QStringLiteral("untag-buyer"), [tagging](Writer &writer) { return takeTag(writer, tagging); }};
}

Operation addPostMortem(PostMortem postMortem)
{
    return adding("add-post-mortem", std::move(postMortem));
}

Operation editPostMortem(Stored<PostMortem> edited)
{
    return editing("edit-post-mortem", std::move(edited));
}

Operation deletePostMortem(Id<PostMortem> postMortem)
{
    return deleting("delete-post-mortem", postMortem);
}

} // namespace touchbase::operations
