// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/help/whoamidialog.h"

#include "kit/field.h"
#include "kit/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace touchbase::ui {

QString fullNameOfLogin()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = ::getpwuid(::getuid())) {
        const QString fullName = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).simplified();
        return fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
    }
#endif
    return qEnvironmentVariable("USERNAME");
}

WhoAmIDialog::WhoAmIDialog(Preferences &preferences, QWidget *parent)
    : ToolDialog(tr("Who are you?"), parent), m_preferences(preferences), m_name(new QLineEdit(this))
{
    setObjectName(QStringLiteral("whoAmIDialog"));
    auto *title = new PlainLabel(tr("Who are you?"), render::TextStyle::DetailTitle, this);
    auto *text = new PlainLabel(tr("Your name stands in the history of a workspace beside what you change, so that "
                                   "others know whom to ask. It is kept on this laptop and can be changed in the "
                                   "settings."),
                                render::TextStyle::Body, this);
    text->setOverflow(PlainLabel::Overflow::Wrap);
    m_name->setObjectName(QStringLiteral("nameLineEdit"));
    m_name->setMaxLength(120);
    m_name->setText(preferences.author().isEmpty() ? fullNameOfLogin() : preferences.author());
    m_name->selectAll();
    m_field = new Field(tr("&Name"), m_name, this);
    body()->addWidget(title);
    body()->addWidget(text);
    body()->addWidget(m_field);
    body()->addStretch(1);
    auto *later = addButton(tr("Later"), QStringLiteral("later"));
    auto *take = addButton(tr("&Use this name"), QStringLiteral("use"));
    setPrimary(take);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &WhoAmIDialog::accept);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_field->setError({}); });
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_name->setFocus();
}

void WhoAmIDialog::accept()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_field->setError(tr("Write your name, or choose Later."));
        m_name->setFocus();
        return;
    }
    m_preferences.setAuthor(name);
    ToolDialog::accept();
}

} // namespace touchbase::ui
