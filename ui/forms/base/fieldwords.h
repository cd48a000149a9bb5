// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "render/format.h"

namespace touchbase::ui {

/// What a sentence beside a field needs to know.
struct FieldWords {
    QString field; ///< the column's name in files
    QString label;
    const render::Format &format;
    Day today;
};

/// Why a field cannot be taken, in a sentence: that of base/sentence.h, with the field's label in the place of the
/// column's name, with days and times as people read them, and with words of its own where a form asks for another
/// thing than a file.
[[nodiscard]] QString fieldSentence(const Error &error, const FieldWords &words);

} // namespace touchbase::ui
