// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page.h"

class QBoxLayout;
class QScrollArea;

namespace touchbase::ui {

class LaptopCard;
class WorkspaceCard;

/// What can be set: for this laptop, at once; for this workspace, saved and undoable. Ctrl+Enter saves.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void takeFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContent();
    void arrange();

    QScrollArea *m_area;
    QBoxLayout *m_columns = nullptr;
    LaptopCard *m_laptop = nullptr;
    WorkspaceCard *m_workspace = nullptr;
};

} // namespace touchbase::ui
