// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"

#include "exchange/presetreader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace touchbase::exchange {

namespace {

using Items = std::vector<ImportItem>;
using As = std::variant<RecordKind, Preset>;

std::optional<As> requested(const ImportRequest &request)
{
    if (request.kind)
        return *request.kind;
    if (request.preset)
        return *request.preset;
    return std::nullopt;
}

std::optional<RecordKind> kindOfFileName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    for (size_t kind = 0; kind < recordKindCount; ++kind) {
        if (name == wordString(static_cast<RecordKind>(kind)) + QStringLiteral(".csv"))
            return static_cast<RecordKind>(kind);
    }
    return std::nullopt;
}

Result<As> recognised(const Input &input)
{
    if (const auto kind = kindOfFileName(input.name()))
        return *kind;
    const auto preset = recognisePreset(input);
    return preset ? Result<As>(*preset) : failure(preset.error());
}

Result<> addFile(const QString &path, const std::optional<As> &as, Items &to)
{
    auto input = Input::file(path);
    if (!input)
        return failure(input.error());
    const auto how = as ? Result<As>(*as) : recognised(*input);
    if (!how)
        return failure(how.error());
    to.push_back({std::move(*input), *how});
    return {};
}

Result<> addFolder(const QString &path, Items &to)
{
    const size_t before = to.size();
    for (size_t kind = 0; kind < recordKindCount; ++kind) {
        const auto as = static_cast<RecordKind>(kind);
        const QString file = QDir(path).filePath(wordString(as) + QStringLiteral(".csv"));
        if (!QFileInfo(file).isFile())
            continue;
        if (auto added = addFile(file, as, to); !added)
            return added;
    }
    return to.size() > before ? Result<>() : failure(ErrorCode::NothingToImport, {path});
}

Result<> addStandardInput(QIODevice *device, const std::optional<As> &as, Items &to)
{
    const QString name = QStringLiteral("-");
    if (!as || !device)
        return failure(as ? ErrorCode::CannotReadFile : ErrorCode::UnknownFile, {name});
    auto input = Input::copyOf(*device, name);
    if (!input)
        return failure(input.error());
    to.push_back({std::move(*input), *as});
    return {};
}

/// Native files in the order of their kinds; reports behind them, as they name buyers and add none.
size_t rank(const ImportItem &item)
{
    const auto *kind = std::get_if<RecordKind>(&item.as);
    return kind ? static_cast<size_t>(*kind) : recordKindCount;
}

} // namespace

Result<std::vector<ImportItem>> planImport(const ImportRequest &request, QIODevice *standardInput)
{
    Items items;
    const auto as = requested(request);
    for (const QString &path : request.paths) {
        const auto added = path == QStringLiteral("-") ? addStandardInput(standardInput, as, items)
                           : QFileInfo(path).isDir()   ? addFolder(path, items)
                                                       : addFile(path, as, items);
        if (!added)
            return failure(added.error());
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const ImportItem &left, const ImportItem &right) { return rank(left) < rank(right); });
    return items;
}

} // namespace touchbase::exchange
