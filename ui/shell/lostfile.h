// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QPointer>

class QDialog;

namespace touchbase::ui {

/// Follows whether the file of an open workspace is where it was opened. Where it is not, it says so in a dialog with
/// the ways on: a copy of all that is open, or, where another file lies in its place, that one, once a copy was saved.
/// Once the file is back, the dialog goes. Lives as long as the desk.
class LostFile final : public QObject
{
    Q_OBJECT
public:
    LostFile(Desk &desk, QWidget *window, QObject *parent);
    ~LostFile() override;

    /// Calls `go` at once, or, while the file is gone and no copy was saved, when the person says that it is all right.
    void askBeforeLeaving(std::function<void()> go);

Q_SIGNALS:
    /// All that is open is in this file now; to go on there.
    void copySaved(const QString &file);
    /// All that is open lies in `copy`; the file in its place is to be opened.
    void otherFileWanted(const QString &copy);

private:
    void onPresenceChanged(bool isPresent);
    void showDialog();
    void chooseCopy();
    void openOther();
    void save(const QString &target, std::function<void()> then);
    [[nodiscard]] QString file() const { return m_desk.workspace().location().file; }
    [[nodiscard]] bool hasOther() const;

    Desk &m_desk;
    QWidget *m_window;
    QPointer<QDialog> m_dialog;
};

} // namespace touchbase::ui
