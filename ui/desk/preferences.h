// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>

namespace touchbase::ui {

enum class ThemeMode {
    System,
    Light,
    Dark
};

/// What belongs to the laptop and its user, not to a workspace: who I am, looks, windows, what was opened lately.
/// Lies in one file that only its owner may read. Lives in the window's thread.
class Preferences final : public QObject
{
    Q_OBJECT
public:
    static constexpr int leastTextPercent = 90;
    static constexpr int greatestTextPercent = 140;
    static constexpr qsizetype mostRecent = 8;

    /// Kept in an INI file; the folder is made where it is missing.
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    /// Where they are kept unless said otherwise.
    [[nodiscard]] static QString usualFile();
    /// The folder that they lie in; drafts lie beside them.
    [[nodiscard]] QString folder() const;

    /// The name that stands in the history; blank until asked.
    [[nodiscard]] QString author() const;
    void setAuthor(const QString &name);

    [[nodiscard]] ThemeMode theme() const;
    void setTheme(ThemeMode mode);
    /// 90 … 140.
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);
    /// Rows with more room.
    [[nodiscard]] bool isComfortable() const;
    void setComfortable(bool comfortable);
    /// Whether single letters act in lists.
    [[nodiscard]] bool hasSingleKeys() const;
    void setSingleKeys(bool on);

    /// Whether lists show only the buyers whose owner is the author; never while the author is unknown.
    [[nodiscard]] bool hasOnlyMine() const;
    void setOnlyMine(bool only);

    /// Whether the desktop is told of what waits, through an icon in its tray; off until it is switched on.
    [[nodiscard]] bool hasNotices() const;
    void setNotices(bool on);
    /// Whether also outside the workspace's working hours.
    [[nodiscard]] bool hasNoticesAlways() const;
    void setNoticesAlways(bool on);

    /// Workspace files, the latest first; those that are gone are left out.
    [[nodiscard]] QStringList recentWorkspaces() const;
    void rememberWorkspace(const QString &file);

    /// The state of a window, a table, a splitter, by a name of its own.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

Q_SIGNALS:
    void looksChanged();
    /// Whose buyers are shown: the author or the choice is another.
    void scopeChanged();
    void recentChanged();
    void noticesChanged();

private:
    QSettings m_settings;
};

} // namespace touchbase::ui
