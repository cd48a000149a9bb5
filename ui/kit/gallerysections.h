// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLayout;

namespace touchbase::ui {

class Card;

// The cards of the gallery.

[[nodiscard]] Card *makeSurfacesCard();
[[nodiscard]] Card *makeBandsCard();
[[nodiscard]] Card *makeBadgesCard();
[[nodiscard]] Card *makeEmotionsCard();
[[nodiscard]] Card *makeMetersCard();
[[nodiscard]] Card *makeRingsCard();
[[nodiscard]] Card *makeBandStripCard();
[[nodiscard]] Card *makeButtonsCard();
[[nodiscard]] Card *makeChipsCard();
[[nodiscard]] Card *makeFieldsCard();
[[nodiscard]] Card *makeChoicesCard();
[[nodiscard]] Card *makeMessagesCard();
[[nodiscard]] Card *makeTableCard();
[[nodiscard]] Card *makeMenuCard();
[[nodiscard]] Card *makeLabelsCard();
[[nodiscard]] Card *makeChartStatesCard();

/// A sample above its caption.
[[nodiscard]] QWidget *captioned(QWidget *sample, const QString &caption);
/// Samples in a row, with room at the end.
[[nodiscard]] QWidget *inRow(const QList<QWidget *> &samples, int spacing = 14);

} // namespace touchbase::ui
