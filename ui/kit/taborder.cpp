// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/taborder.h"

#include <QWidget>

namespace touchbase::ui {

void setTabAfter(QWidget &other, QWidget &widget)
{
    const Qt::FocusPolicy policy = other.focusPolicy();
    if (policy == Qt::NoFocus)
        other.setFocusPolicy(Qt::TabFocus); // for the moment: setTabOrder does nothing otherwise
    QWidget::setTabOrder(&other, &widget);
    other.setFocusPolicy(policy);
}

} // namespace touchbase::ui
