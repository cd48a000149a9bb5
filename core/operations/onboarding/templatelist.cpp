// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/onboarding/templatelist.h"

#include "base/foldedname.h"
#include "workspace/writer.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace touchbase {

namespace {

operations::TemplateStep stepFrom(const QJsonObject &json)
{
    const auto text = [&json](QLatin1String key) { return json.value(key).toString(); };
    const auto number = [&json](QLatin1String key) {
        const QJsonValue value = json.value(key);
        return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
    };
    return {text(QLatin1String("title")),
            text(QLatin1String("done_means")),
            text(QLatin1String("owner_role")),
            number(QLatin1String("due_day")),
            json.value(QLatin1String("required")).toBool(),
            number(QLatin1String("depends_on")),
            text(QLatin1String("form"))};
}

TemplateContent contentFrom(const QJsonObject &json)
{
    const auto kind = parseWord<ChecklistKind>(json.value(QLatin1String("kind")).toString());
    Q_ASSERT(kind);
    TemplateContent content{std::nullopt, *kind, json.value(QLatin1String("name")).toString(), std::nullopt, 0, {}};
    if (const QString word = json.value(QLatin1String("vertical")).toString(); !word.isEmpty()) {
        const auto vertical = parseWord<Vertical>(word);
        Q_ASSERT(vertical);
        content.vertical = *vertical;
    }
    const QJsonArray steps = json.value(QLatin1String("steps")).toArray();
    for (const auto &step : steps)
        content.steps.push_back(stepFrom(step.toObject()));
    return content;
}

std::vector<TemplateContent> readBuiltIn()
{
    std::vector<TemplateContent> templates;
    const QDir folder(QStringLiteral(":/touchbase/templates"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        templates.push_back(contentFrom(QJsonDocument::fromJson(file.readAll()).object()));
    }
    return templates;
}

/// The newest version of each name.
std::vector<Stored<ChecklistTemplate>> newestOf(std::vector<Stored<ChecklistTemplate>> stored)
{
    QHash<QString, size_t> places;
    std::vector<Stored<ChecklistTemplate>> newest;
    for (auto &one : stored) {
        const QString name = foldedName(one.value.name);
        const auto place = places.constFind(name);
        if (place == places.cend()) {
            places.insert(name, newest.size());
            newest.push_back(std::move(one));
        } else if (newest[*place].value.version < one.value.version) {
            newest[*place] = std::move(one);
        }
    }
    return newest;
}

TemplateContent contentOf(const Stored<ChecklistTemplate> &stored, std::vector<Stored<ChecklistTemplateItem>> items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const auto &left, const auto &right) { return left.value.position < right.value.position; });
    const ChecklistTemplate &value = stored.value;
    TemplateContent content{stored.id, value.kind, value.name, value.vertical, value.version, {}};
    for (const auto &[id, revision, item] : items)
        content.steps.push_back(
            {item.title, item.doneMeans, item.ownerRole, item.dueDay, item.required, item.dependsOn, item.form});
    return content;
}

/// `Source` is a Reader or a Writer.
template <class Source>
Result<std::vector<TemplateContent>> listFrom(Source &source)
{
    auto stored = source.template list<ChecklistTemplate>();
    if (!stored)
        return failure(stored.error());
    std::vector<TemplateContent> templates;
    for (const auto &one : newestOf(std::move(*stored))) {
        auto items = source.template listOf<ChecklistTemplateItem>(one.id.value());
        if (!items)
            return failure(items.error());
        templates.push_back(contentOf(one, std::move(*items)));
    }
    for (const TemplateContent &one : builtInTemplates()) {
        if (!templateNamed(templates, one.name))
            templates.push_back(one);
    }
    std::stable_sort(templates.begin(), templates.end(), [](const TemplateContent &left, const TemplateContent &right) {
        return std::pair(left.kind, foldedName(left.name)) < std::pair(right.kind, foldedName(right.name));
    });
    return templates;
}

} // namespace

const std::vector<TemplateContent> &builtInTemplates()
{
    static const std::vector<TemplateContent> templates = readBuiltIn();
    return templates;
}

qint64 templateNumber(const TemplateContent &content)
{
    if (content.id)
        return content.id->value();
    const auto &all = builtInTemplates();
    const auto found = std::ranges::find(all, content.name, &TemplateContent::name);
    return -1 - static_cast<qint64>(found - all.begin());
}

Result<std::vector<TemplateContent>> listTemplates(const Reader &reader)
{
    return listFrom(reader);
}

Result<std::vector<TemplateContent>> listTemplates(Writer &writer)
{
    return listFrom(writer);
}

const TemplateContent *templateNamed(const std::vector<TemplateContent> &templates, const QString &name)
{
    const auto found = std::find_if(templates.begin(), templates.end(), [&name](const TemplateContent &one) {
        return foldedName(one.name) == foldedName(name);
    });
    return found == templates.end() ? nullptr : &*found;
}

const TemplateContent *onboardingTemplateFor(const std::vector<TemplateContent> &templates,
                                             std::optional<Vertical> vertical)
{
    const auto rankOf = [vertical](const TemplateContent &one) {
        const bool isOwn = vertical && one.vertical == vertical;
        return std::pair(isOwn, one.id ? one.id->value() : 0);
    };
    const TemplateContent *best = nullptr;
    for (const TemplateContent &one : templates) {
        const bool fits = one.kind == ChecklistKind::Onboarding && (!one.vertical || one.vertical == vertical);
        if (fits && (!best || rankOf(one) > rankOf(*best)))
            best = &one;
    }
    return best;
}

} // namespace touchbase
