// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/actions.h"

#include <QAbstractButton>

namespace touchbase::ui {

/// A large button that says what it leads to: icon, title, a sentence, the key that does the same.
class WayInButton final : public QAbstractButton
{
    Q_OBJECT
public:
    /// Triggers the action; title and key are the action's unless a title is given.
    WayInButton(QAction *action, const QString &icon, const QString &title, const QString &sentence,
                QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect textRect(int width) const;
    [[nodiscard]] int keyWidth() const;

    QString m_icon;
    QString m_title;
    QString m_sentence;
    QString m_key;
};

} // namespace touchbase::ui
