// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/records/rows.h"

namespace touchbase::operations {

// A word of a catalogue that is put on something: tags on buyers, themes on survey answers. `Link` holds the number of
// what bears the word and the number of the word.

/// The word of that name, made where there is none.
template <class Label>
[[nodiscard]] Result<Id<Label>> labelNamed(Writer &writer, Label label)
{
    if (auto tidy = tidyOrFail(label); !tidy)
        return failure(tidy.error());
    auto present = rowWithKey(writer, label);
    if (!present)
        return failure(present.error());
    if (*present)
        return (*present)->id;
    auto made = writer.insert(label);
    if (!made)
        return failure(made.error());
    return made->id;
}

/// Does nothing where it bears the word already.
template <class Link, class Owner, class Label>
[[nodiscard]] Result<> putLabel(Writer &writer, Id<Owner> owner, const Label &label)
{
    if (auto found = mustExist(writer, owner); !found)
        return found;
    auto named = labelNamed(writer, label);
    if (!named)
        return failure(named.error());
    const Link link{owner, *named};
    auto present = rowWithKey(writer, link);
    if (!present)
        return failure(present.error());
    if (*present)
        return {};
    auto put = writer.insert(link);
    return put ? Result<>() : Result<>(failure(put.error()));
}

} // namespace touchbase::operations
