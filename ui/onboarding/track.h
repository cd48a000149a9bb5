// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/figure.h"
#include "operations/onboarding/standing.h"

#include <vector>

namespace touchbase::ui {

/// A step or a review on the track of an onboarding.
struct TrackMark {
    enum class State {
        Done,
        Open,
        Late
    };
    int day; ///< of the onboarding, pauses left out
    State state;
    bool isReview = false; ///< a diamond: the gate on day 14, the end on day 30

    bool operator==(const TrackMark &) const = default;
};

/// The first 30 days: what is done, what is open, where today is.
struct TrackValue {
    int day = 0; ///< today; may lie beyond the end
    std::vector<TrackMark> marks = {};
    QString words = {}; ///< the same for who does not see it

    bool operator==(const TrackValue &) const = default;
};

[[nodiscard]] TrackValue trackOf(const BuyerOnboarding &onboarding, Day today);

void drawTrack(QPainter &painter, const QRectF &rect, const TrackValue &value, const render::Colors &colors,
               const QFont &font);
[[nodiscard]] QSizeF trackSize(const TrackValue &value, const QFont &font);
[[nodiscard]] QString describe(const TrackValue &value);

} // namespace touchbase::ui
