// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace touchbase::ui {

/// What was typed into a form and is not yet in the workspace. A draft is written while the person types and forgotten
/// when the form was saved or thrown away, so that neither a crash nor a full disk of the workspace loses a word.
/// Drafts lie beside the preferences, a file each, which only its owner may read.
class Drafts
{
public:
    /// `workspaceFile` tells the drafts of one workspace from those of another.
    Drafts(const QString &preferencesFolder, const QString &workspaceFile);

    /// A draft by the name of its form, such as "touchpoint".
    struct Draft {
        QString form;
        QJsonObject content;
    };
    /// FolderNotWritable or DiskFull; the earlier draft stays.
    Result<> keep(const QString &form, const QJsonObject &content) const;
    void forget(const QString &form) const;
    [[nodiscard]] std::optional<QJsonObject> find(const QString &form) const;
    [[nodiscard]] std::vector<Draft> all() const;
    /// Moves here the drafts of another workspace: the same one, under the name that it had before. What cannot be
    /// kept here stays there.
    Result<> takeFrom(const Drafts &other) const;

private:
    [[nodiscard]] QString fileOf(const QString &form) const;

    QString m_folder;
};

} // namespace touchbase::ui
