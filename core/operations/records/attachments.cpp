// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/attachments.h"

#include "operations/records/rows.h"

namespace touchbase::operations {

namespace {

Result<> link(Writer &writer, Attachment attachment)
{
    if (auto tidy = tidyOrFail(attachment); !tidy)
        return tidy;
    auto known = writer.hasUid(attachment.entity, attachment.entityUid);
    if (!known)
        return failure(known.error());
    if (!*known)
        return failure(ErrorCode::UnknownRow, {attachment.entity, attachment.entityUid});
    auto inserted = insertReady(writer, std::move(attachment));
    return inserted ? Result<>() : Result<>(failure(inserted.error()));
}

} // namespace

Operation linkAttachment(Attachment attachment)
{
    return {QStringLiteral("link-attachment"),
            [attachment = std::move(attachment)](Writer &writer) { return link(writer, attachment); }};
}

Operation removeAttachment(Id<Attachment> attachment)
{
    return removing("remove-attachment", attachment);
}

} // namespace touchbase::operations
