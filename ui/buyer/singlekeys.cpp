// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer/singlekeys.h"

#include <QShortcut>

namespace touchbase::ui {

namespace {

void addKey(QWidget &list, const Page &page, Qt::Key key, ActionId action)
{
    auto *shortcut = new QShortcut(QKeySequence(key), &list, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, &page, [&page, action] {
        if (page.desk().preferences().hasSingleKeys() && page.currentBuyer())
            page.desk().request(action, page.currentBuyer());
    });
}

} // namespace

void addSingleKeys(QWidget &list, const Page &page)
{
    addKey(list, page, Qt::Key_L, ActionId::LogTouchpoint);
    addKey(list, page, Qt::Key_F, ActionId::FollowUp);
}

} // namespace touchbase::ui
