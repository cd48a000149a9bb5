// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace touchbase::ui {

/// A button that looks like a field to type into, with the key that leads there: it opens what it promises.
class FieldButton final : public QAbstractButton
{
    Q_OBJECT
public:
    FieldButton(QAction *action, const QString &icon, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *m_action;
    QString m_icon;
    QString m_key;
};

} // namespace touchbase::ui
