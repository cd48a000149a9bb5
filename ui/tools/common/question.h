// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QDialog;
class QWidget;

namespace touchbase::ui {

/// A question before something that cannot be taken back. All of it is plain text.
struct Question {
    QString title;       ///< "Empty the trash?"
    QString consequence; ///< what follows, in a sentence or two
    QString action;      ///< the verb on the button that does it; may have a mnemonic
    bool isDestructive = true;
};

/// Asks without waiting; `yes` is called when the person says so. The default button is Cancel where it destroys.
/// The dialog belongs to `parent` and deletes itself.
QDialog *ask(QWidget *parent, const Question &question, std::function<void()> yes);

} // namespace touchbase::ui
