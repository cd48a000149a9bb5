// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "kit/card.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace touchbase::ui {

class Field;

/// What belongs to this laptop and whoever sits at it: applied at once, nothing to save.
class LaptopCard final : public Card
{
    Q_OBJECT

public:
    explicit LaptopCard(Desk &desk, QWidget *parent = nullptr);

private:
    void addAuthor();
    void addLooks();
    void addNotices();
    void addBackupPlace();
    void showPreferences();
    void onAuthorEdited();
    void chooseBackupPlace();

    Desk &m_desk;
    Field *m_author;
    QComboBox *m_theme;
    QComboBox *m_text;
    QCheckBox *m_comfortable;
    QCheckBox *m_singleKeys;
    QCheckBox *m_notices;
    QCheckBox *m_noticesAlways;
    QLineEdit *m_backups;
};

} // namespace touchbase::ui
