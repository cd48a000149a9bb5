// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/sources.h"

#include "operations/records/rows.h"

namespace touchbase::operations {

Operation addSource(Source source)
{
    return adding("add-source", std::move(source));
}

Operation editSource(Stored<Source> edited)
{
    return editing("edit-source", std::move(edited));
}

Operation setConsumerDay(ConsumerDay day)
{
    return setting("set-consumer-day", day);
}

Operation deleteConsumerDay(Id<ConsumerDay> day)
{
    return deleting("delete-consumer-day", day);
}

} // namespace touchbase::operations
