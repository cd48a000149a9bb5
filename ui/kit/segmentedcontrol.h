// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace touchbase::ui {

/// A few choices of which one is on, side by side: "13 w, 26 w, All". Arrow keys move within, Tab leaves.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Replaces the choices; the first is on. Texts are shown as they are.
    void setSegments(const QStringList &texts);
    /// Another text for one of them, such as another count.
    void setText(int index, const QString &text);
    [[nodiscard]] int currentIndex() const;
    /// Does not emit.
    void setCurrentIndex(int index);

Q_SIGNALS:
    /// By the user.
    void activated(int index);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
};

} // namespace touchbase::ui
