// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace touchbase {

/// What a function that can fail gives back: the value, or why there is none.
/// No exception crosses a function boundary of this project. It becomes std::expected with C++23.
template <class T = void>
using Result = tl::expected<T, Error>;

/// Shortens `return tl::unexpected(Error{…})`.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QStringList values = {}, QString detail = {})
{
    return tl::unexpected(Error{code, std::move(values), std::move(detail)});
}

/// Hands the error of one result on as the error of another.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected(std::move(error));
}

} // namespace touchbase
