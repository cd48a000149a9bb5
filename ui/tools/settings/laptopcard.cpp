// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/settings/laptopcard.h"

#include "kit/field.h"
#include "tools/backups/secondplace.h"
#include "tools/common/filechooser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace touchbase::ui {

LaptopCard::LaptopCard(Desk &desk, QWidget *parent)
    : Card(tr("This laptop"), tr("Takes effect at once"), parent), m_desk(desk)
{
    body()->setSpacing(12);
    addAuthor();
    addLooks();
    addNotices();
    addBackupPlace();
    showPreferences();
    connect(&m_desk.preferences(), &Preferences::looksChanged, this, &LaptopCard::showPreferences);
    connect(&m_desk.preferences(), &Preferences::noticesChanged, this, &LaptopCard::showPreferences);
}

void LaptopCard::addAuthor()
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QStringLiteral("authorLineEdit"));
    line->setMaxLength(120);
    m_author = new Field(tr("Who I &am"), line, this);
    m_author->setHint(tr("Stands in the history of every workspace beside what you change."));
    connect(line, &QLineEdit::editingFinished, this, &LaptopCard::onAuthorEdited);
    connect(line, &QLineEdit::textEdited, this, [this] { m_author->setError({}); });
    body()->addWidget(m_author);
}

void LaptopCard::addLooks()
{
    m_theme = new QComboBox(this);
    m_theme->setObjectName(QStringLiteral("themeComboBox"));
    m_theme->addItems({tr("Like the system"), tr("Light"), tr("Dark")});
    m_text = new QComboBox(this);
    m_text->setObjectName(QStringLiteral("textComboBox"));
    for (int percent = Preferences::leastTextPercent; percent <= Preferences::greatestTextPercent; percent += 10)
        m_text->addItem(QStringLiteral("%1 %").arg(percent), percent);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Field(tr("&Colors"), m_theme, this), 1);
    row->addWidget(new Field(tr("&Text size"), m_text, this), 1);
    body()->addLayout(row);

    m_comfortable = new QCheckBox(tr("Rows with more &room"), this);
    m_comfortable->setObjectName(QStringLiteral("comfortableCheckBox"));
    m_singleKeys = new QCheckBox(tr("Single &keys act in lists: L logs, F follows up, D is done"), this);
    m_singleKeys->setObjectName(QStringLiteral("singleKeysCheckBox"));
    body()->addWidget(m_comfortable);
    body()->addWidget(m_singleKeys);

    Preferences &preferences = m_desk.preferences();
    connect(m_theme, &QComboBox::activated, this,
            [&preferences](int index) { preferences.setTheme(static_cast<ThemeMode>(index)); });
    connect(m_text, &QComboBox::activated, this,
            [this, &preferences] { preferences.setTextPercent(m_text->currentData().toInt()); });
    connect(m_comfortable, &QCheckBox::clicked, &preferences, &Preferences::setComfortable);
    connect(m_singleKeys, &QCheckBox::clicked, &preferences, &Preferences::setSingleKeys);
}

/// Nothing is shown where the desktop has no tray; it is said then.
void LaptopCard::addNotices()
{
    const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    m_notices = new QCheckBox(hasTray ? tr("An icon in the tray tells what is &due")
                                      : tr("An icon in the tray tells what is &due (this desktop has no tray)"),
                              this);
    m_notices->setObjectName(QStringLiteral("noticesCheckBox"));
    m_noticesAlways = new QCheckBox(tr("It tells outs&ide working hours too"), this);
    m_noticesAlways->setObjectName(QStringLiteral("noticesAlwaysCheckBox"));
    body()->addWidget(m_notices);
    body()->addWidget(m_noticesAlways);
    Preferences &preferences = m_desk.preferences();
    connect(m_notices, &QCheckBox::clicked, &preferences, &Preferences::setNotices);
    connect(m_noticesAlways, &QCheckBox::clicked, &preferences, &Preferences::setNoticesAlways);
}

void LaptopCard::addBackupPlace()
{
    m_backups = new QLineEdit(this);
    m_backups->setObjectName(QStringLiteral("backupPlaceLineEdit"));
    m_backups->setReadOnly(true);
    m_backups->setPlaceholderText(tr("Beside the workspace only"));
    auto *field = new Field(tr("A second place for daily &backups"), m_backups, this);
    field->setHint(tr("Another disk or a stick. Backups hold everything: choose a place that only you can read."));
    auto *choose = new QPushButton(tr("C&hoose a folder…"), this);
    choose->setObjectName(QStringLiteral("backupPlacePushButton"));
    auto *none = new QPushButton(tr("N&one"), this);
    none->setObjectName(QStringLiteral("noBackupPlacePushButton"));
    none->setAccessibleName(tr("No second place for backups"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(choose);
    buttons->addWidget(none);
    buttons->addStretch(1);
    body()->addWidget(field);
    body()->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &LaptopCard::chooseBackupPlace);
    connect(none, &QPushButton::clicked, this, [this] {
        setSecondBackupPlace(m_desk.preferences(), {});
        showPreferences();
    });
}

void LaptopCard::chooseBackupPlace()
{
    chooseFolder(this, tr("A second place for daily backups"), [this](const QString &folder) {
        setSecondBackupPlace(m_desk.preferences(), folder);
        showPreferences();
    });
}

void LaptopCard::showPreferences()
{
    const Preferences &preferences = m_desk.preferences();
    auto *author = static_cast<QLineEdit *>(m_author->editor());
    if (!author->isModified())
        author->setText(preferences.author());
    m_theme->setCurrentIndex(static_cast<int>(preferences.theme()));
    m_text->setCurrentIndex(qMax(0, m_text->findData(preferences.textPercent())));
    m_comfortable->setChecked(preferences.isComfortable());
    m_singleKeys->setChecked(preferences.hasSingleKeys());
    m_notices->setChecked(preferences.hasNotices());
    m_noticesAlways->setChecked(preferences.hasNoticesAlways());
    m_noticesAlways->setEnabled(preferences.hasNotices());
    m_backups->setText(shownPath(secondBackupPlace(preferences)));
}

void LaptopCard::onAuthorEdited()
{
    auto *line = static_cast<QLineEdit *>(m_author->editor());
    const QString name = line->text().simplified();
    if (name.isEmpty() && line->isModified())
        return m_author->setError(tr("Write your name. The last one stays until then."));
    if (name.isEmpty() || name == m_desk.preferences().author())
        return;
    m_desk.preferences().setAuthor(name);
    m_desk.workspace().setAuthor(name);
    line->setModified(false);
}

} // namespace touchbase::ui
