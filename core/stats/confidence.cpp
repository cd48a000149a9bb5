// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/confidence.h"

#include <boost/math/distributions/normal.hpp>

namespace touchbase::stats {

double Confidence::z() const
{
    // By the upper tail, which keeps its digits where the level is close to 1.
    return boost::math::quantile(boost::math::complement(boost::math::normal(), (1 - m_level.value) / 2));
}

} // namespace touchbase::stats
