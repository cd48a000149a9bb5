// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/accounts.h"

#include "operations/records/rows.h"

#include <algorithm>

namespace touchbase::operations {

namespace {

Result<Id<Tag>> tagNamed(Writer &writer, Tag tag)
{
    if (auto tidy = tidyOrFail(tag); !tidy)
        return failure(tidy.error());
    auto present = rowWithKey(writer, tag);
    if (!present)
        return failure(present.error());
    if (*present)
        return (*present)->id;
    auto made = writer.insert(tag);
    if (!made)
        return failure(made.error());
    return made->id;
}

Result<> putTag(Writer &writer, BuyerId buyer, const QString &name)
{
    if (auto found = mustExist(writer, buyer); !found)
        return found;
    auto tag = tagNamed(writer, {name});
    if (!tag)
        return failure(tag.error());
    auto present = rowWithKey(writer, BuyerTag{buyer, *tag});
    if (!present)
        return failure(present.error());
    if (*present)
        return {};
    auto tagged = writer.insert(BuyerTag{buyer, *tag});
    return tagged ? Result<>() : Result<>(failure(tagged.error()));
}

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
    return {QStringLiteral("tag-buyer"), [buyer, tag](Writer &writer) { return putTag(writer, buyer, tag); }};
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
