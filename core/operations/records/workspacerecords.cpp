// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/workspacerecords.h"

#include "operations/records/rows.h"
#include "operations/today/rulesetup.h"
#include "score/model.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace touchbase::operations {

namespace {

Result<> save(Writer &writer, const WorkspaceSettings &settings)
{
    if (auto known = settings.workingTime({}); !known)
        return failure(known.error());
    if (auto readable = ruleSetup(settings); !readable)
        return failure(readable.error());
    for (const Setting &one : settings.toSettings()) {
        if (auto done = insertOrUpdate(writer, one); !done)
            return done;
    }
    return {};
}

/// The content under the name and number that it gets; BadModel where it is no model.
Result<QString> contentOf(const ScoreModelVersion &model)
{
    auto read = score::modelFromJson(QJsonDocument::fromJson(model.content.toUtf8()).object());
    if (!read)
        return failure(read.error());
    read->name = model.name;
    read->version = static_cast<int>(model.version);
    return QString::fromUtf8(QJsonDocument(score::modelToJson(*read)).toJson(QJsonDocument::Compact));
}

Result<> saveModel(Writer &writer, ScoreModelVersion model)
{
    model.at = writer.now();
    model.author = writer.author();
    if (auto tidy = tidyOrFail(model); !tidy)
        return tidy;
    auto versions = writer.list<ScoreModelVersion>();
    if (!versions)
        return failure(versions.error());
    model.version = 1;
    for (const auto &one : *versions) {
        if (one.value.name == model.name)
            model.version = std::max(model.version, one.value.version + 1);
    }
    auto content = contentOf(model);
    if (!content)
        return failure(content.error());
    model.content = *content;
    auto inserted = insertReady(writer, std::move(model));
    return inserted ? Result<>() : Result<>(failure(inserted.error()));
}

} // namespace

Operation saveSettings(WorkspaceSettings settings)
{
    return {QStringLiteral("save-settings"),
            [settings = std::move(settings)](Writer &writer) { return save(writer, settings); }};
}

Operation addHoliday(Holiday holiday)
{
    return adding("add-holiday", std::move(holiday));
}

Operation removeHoliday(Id<Holiday> holiday)
{
    return removing("remove-holiday", holiday);
}

Operation saveScoreModel(ScoreModelVersion model)
{
    return {QStringLiteral("save-score-model"),
            [model = std::move(model)](Writer &writer) { return saveModel(writer, model); }};
}

Operation addView(SavedView view)
{
    return adding("add-view", std::move(view));
}

Operation editView(Stored<SavedView> edited)
{
    return editing("edit-view", std::move(edited));
}

Operation deleteView(Id<SavedView> view)
{
    return deleting("delete-view", view);
}

Operation restoreFromTrash(qint64 entry)
{
    return {QStringLiteral("restore-from-trash"), [entry](Writer &writer) { return writer.restoreFromTrash(entry); }};
}

Operation emptyTrash(std::optional<qint64> entry)
{
    return {QStringLiteral("empty-trash"),
            [entry](Writer &writer) -> Result<> {
                auto forgotten = writer.emptyTrash(entry);
                return forgotten ? Result<>() : Result<>(failure(forgotten.error()));
            },
            false};
}

Operation undoBatch(qint64 batch)
{
    return {QStringLiteral("undo-batch"), [batch](Writer &writer) { return writer.setBatchUndone(batch, true); }};
}

Operation redoBatch(qint64 batch)
{
    return {QStringLiteral("redo-batch"), [batch](Writer &writer) { return writer.setBatchUndone(batch, false); }};
}

} // namespace touchbase::operations
