// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace touchbase::ui {

/// A dialog with content above and a strip of buttons below. Esc closes it; Ctrl+Enter presses its primary button,
/// wherever the focus is. It is opened without a loop of its own (QDialog::open).
class ToolDialog : public QDialog
{
    Q_OBJECT

public:
    ToolDialog(const QString &title, QWidget *parent);

    /// The button that does what the dialog is for; none while there is nothing to do.
    [[nodiscard]] QPushButton *primaryButton() const { return m_primary; }

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// At the left of the strip: what stands there grows, the buttons keep to the right.
    [[nodiscard]] QHBoxLayout *footer() const { return m_footer; }
    /// Adds a button at the right of the strip. `name` is its object name without its type.
    QPushButton *addButton(const QString &text, const QString &name);
    void setPrimary(QPushButton *button);

private:
    QVBoxLayout *m_body;
    QHBoxLayout *m_footer;
    QPushButton *m_primary = nullptr;
};

/// Gives a button the look of the one that does it, or of one that destroys.
void setPrimaryLook(QPushButton &button, bool isPrimary);
void setDestructiveLook(QPushButton &button);

} // namespace touchbase::ui
