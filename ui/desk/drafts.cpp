// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace touchbase::ui {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

std::optional<QJsonObject> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(file.readAll());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

Drafts::Drafts(const QString &preferencesFolder, const QString &workspaceFile)
    : m_folder(QStringLiteral("%1/drafts/%2").arg(preferencesFolder, hashOf(workspaceFile)))
{
}

QString Drafts::fileOf(const QString &form) const
{
    return QStringLiteral("%1/%2.json").arg(m_folder, form);
}

Result<> Drafts::keep(const QString &form, const QJsonObject &content) const
{
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::FolderNotWritable, {m_folder});
    QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
    QSaveFile file(fileOf(form));
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FolderNotWritable, {m_folder}, file.errorString());
    file.setPermissions(ownerOnly);
    file.write(QJsonDocument(content).toJson(QJsonDocument::Compact));
    // Only flush tells of a disk that took a part (Qt 6.4): commit would put that part in the place of the whole.
    const bool isWhole = file.flush();
    if (!isWhole)
        file.cancelWriting();
    if (!file.commit())
        return failure(ErrorCode::DiskFull, {fileOf(form)}, file.errorString());
    return {};
}

void Drafts::forget(const QString &form) const
{
    QFile::remove(fileOf(form));
}

std::optional<QJsonObject> Drafts::find(const QString &form) const
{
    return contentOf(fileOf(form));
}

Result<> Drafts::takeFrom(const Drafts &other) const
{
    Result<> all;
    if (other.m_folder == m_folder)
        return all;
    for (const Draft &draft : other.all()) {
        if (auto kept = keep(draft.form, draft.content); kept)
            other.forget(draft.form);
        else
            all = kept;
    }
    return all;
}

std::vector<Drafts::Draft> Drafts::all() const
{
    std::vector<Draft> drafts;
    for (const QString &name : QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time)) {
        if (auto content = contentOf(m_folder + QLatin1Char('/') + name))
            drafts.push_back({name.chopped(5), std::move(*content)});
    }
    return drafts;
}

} // namespace touchbase::ui
