// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/format.h"
#include "report/firstreview.h"

#include <QWidget>

class QGridLayout;

namespace touchbase::ui {

class PlainLabel;

/// The numbers of a review of the first days, as its page prints them.
class NumbersView final : public QWidget
{
    Q_OBJECT
public:
    explicit NumbersView(QWidget *parent = nullptr);

    void setNumbers(const report::FrozenNumbers &numbers, const Currency &currency, const render::Format &format,
                    Day known);

private:
    PlainLabel *put(const QString &text, int column);
    void putRow(const QStringList &texts);

    QGridLayout *m_grid;
    QWidget *m_rows = nullptr;
    PlainLabel *m_caption;
    int m_row = 0;
};

} // namespace touchbase::ui
