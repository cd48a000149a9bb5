// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace touchbase::ui {

/// Gray bars where content will be. It does not move.
class Skeleton final : public QWidget
{
    Q_OBJECT

public:
    explicit Skeleton(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace touchbase::ui
