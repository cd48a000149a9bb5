// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/format.h"

#include <QWidget>

namespace touchbase::ui {

class BuyersModel;
class PlainLabel;

/// Below the list: how many buyers it shows, their sums, and the keys that act in it.
class BuyersFooter final : public QWidget
{
    Q_OBJECT
public:
    explicit BuyersFooter(QWidget *parent = nullptr);
    /// `keptFrom` is the day whose scores are shown until those of `today` are computed; blank: they are.
    void tell(const BuyersModel &model, const render::Format &format, std::optional<Day> keptFrom, Day today);

private:
    PlainLabel *m_count;
    PlainLabel *m_sums;
};

} // namespace touchbase::ui
