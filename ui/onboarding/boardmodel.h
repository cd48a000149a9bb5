// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "onboarding/track.h"
#include "tools/common/rowsmodel.h"

namespace touchbase::ui {

/// A running onboarding as the board shows it. Texts are made once, because a filter looks at all of them.
struct BoardRow {
    BuyerOnboarding onboarding;
    QString specialist;
    QString next;
    QString nextOwner;
    QString late; ///< whose required steps are late
    TrackValue track;
    QString folded; ///< what a filter looks at
};

[[nodiscard]] BoardRow boardRowOf(BuyerOnboarding onboarding, const Desk &desk);

/// Stuck ones first, then those that are behind.
[[nodiscard]] bool comesBefore(const BoardRow &left, const BoardRow &right);

/// What is shown of them.
struct BoardFilter {
    QString text;
    std::optional<rules::OnboardingState> state = {};
    QString specialist = {}; ///< blank: all
    QString only = {};       ///< whose buyers; blank: all

    [[nodiscard]] bool takes(const BoardRow &row) const;
};

enum class BoardColumn {
    Buyer,
    Day,
    Track,
    Done,
    Status,
    Next,
    Owner,
    Late
};

/// The board: stuck ones first, then those that are behind, in each the earliest start.
class BoardModel final : public RowsModel<BoardRow>
{
public:
    BoardModel(Desk &desk, QObject *parent);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] int rowOf(BuyerId buyer) const;
};

} // namespace touchbase::ui
