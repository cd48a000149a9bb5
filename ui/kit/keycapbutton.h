// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace touchbase::ui {

/// A push button that shows at its right which key does the same. The cap gives way before the words do.
class KeyCapButton final : public QPushButton
{
    Q_OBJECT
public:
    using QPushButton::QPushButton;

    /// As `keyCapText` writes it; blank: no cap.
    void setKey(const QString &key);
    [[nodiscard]] const QString &key() const { return m_key; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace touchbase::ui
