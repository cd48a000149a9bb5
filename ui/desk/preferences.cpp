// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace touchbase::ui {

namespace {

const QString authorKey = QStringLiteral("identity/name");
const QString themeKey = QStringLiteral("looks/theme");
const QString textKey = QStringLiteral("looks/textPercent");
const QString comfortableKey = QStringLiteral("looks/comfortable");
const QString singleKeysKey = QStringLiteral("keys/single");
const QString onlyMineKey = QStringLiteral("scope/onlyMine");
const QString noticesKey = QStringLiteral("notices/on");
const QString noticesAlwaysKey = QStringLiteral("notices/always");
const QString recentKey = QStringLiteral("recent/workspaces");

QString prepared(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return file;
}

QString wordOf(ThemeMode mode)
{
    return mode == ThemeMode::Light  ? QStringLiteral("light")
           : mode == ThemeMode::Dark ? QStringLiteral("dark")
                                     : QStringLiteral("system");
}

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent), m_settings(prepared(file), QSettings::IniFormat)
{
}

QString Preferences::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/touchbase.ini");
}

QString Preferences::folder() const
{
    return QFileInfo(m_settings.fileName()).absolutePath();
}

QString Preferences::author() const
{
    return m_settings.value(authorKey).toString();
}

void Preferences::setAuthor(const QString &name)
{
    m_settings.setValue(authorKey, name.trimmed());
    Q_EMIT scopeChanged();
}

ThemeMode Preferences::theme() const
{
    const QString stored = m_settings.value(themeKey).toString();
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        if (stored == wordOf(mode))
            return mode;
    }
    return ThemeMode::System;
}

void Preferences::setTheme(ThemeMode mode)
{
    m_settings.setValue(themeKey, wordOf(mode));
    Q_EMIT looksChanged();
}

int Preferences::textPercent() const
{
    return std::clamp(m_settings.value(textKey, 100).toInt(), leastTextPercent, greatestTextPercent);
}

void Preferences::setTextPercent(int percent)
{
    m_settings.setValue(textKey, std::clamp(percent, leastTextPercent, greatestTextPercent));
    Q_EMIT looksChanged();
}

bool Preferences::isComfortable() const
{
    return m_settings.value(comfortableKey, false).toBool();
}

void Preferences::setComfortable(bool comfortable)
{
    m_settings.setValue(comfortableKey, comfortable);
    Q_EMIT looksChanged();
}

bool Preferences::hasSingleKeys() const
{
    return m_settings.value(singleKeysKey, true).toBool();
}

void Preferences::setSingleKeys(bool on)
{
    m_settings.setValue(singleKeysKey, on);
}

bool Preferences::hasOnlyMine() const
{
    return m_settings.value(onlyMineKey, false).toBool() && !author().isEmpty();
}

void Preferences::setOnlyMine(bool only)
{
    m_settings.setValue(onlyMineKey, only);
    Q_EMIT scopeChanged();
}

bool Preferences::hasNotices() const
{
    return m_settings.value(noticesKey, false).toBool();
}

void Preferences::setNotices(bool on)
{
    m_settings.setValue(noticesKey, on);
    Q_EMIT noticesChanged();
}

bool Preferences::hasNoticesAlways() const
{
    return m_settings.value(noticesAlwaysKey, false).toBool();
}

void Preferences::setNoticesAlways(bool on)
{
    m_settings.setValue(noticesAlwaysKey, on);
    Q_EMIT noticesChanged();
}

QStringList Preferences::recentWorkspaces() const
{
    QStringList files = m_settings.value(recentKey).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void Preferences::rememberWorkspace(const QString &file)
{
    QStringList files = m_settings.value(recentKey).toStringList();
    files.removeAll(file);
    files.prepend(file);
    m_settings.setValue(recentKey, files.mid(0, mostRecent));
    Q_EMIT recentChanged();
}

QByteArray Preferences::state(const QString &name) const
{
    return m_settings.value(QStringLiteral("state/") + name).toByteArray();
}

void Preferences::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("state/") + name, state);
}

} // namespace touchbase::ui
