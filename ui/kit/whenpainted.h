// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace touchbase::ui {

/// Calls once, from the event loop, after a widget was painted next: for work that must not delay what a person sees
/// first. Not called when `watched` or `context` goes before; a widget that is hidden is painted when it is shown.
void whenPainted(QWidget *watched, QObject *context, const std::function<void()> &then);

} // namespace touchbase::ui
