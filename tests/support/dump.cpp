// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dump.h"

#include "base/decimal.h"
#include "store/catalog.h"
#include "support/temporaryworkspace.h"
#include "workspace/opening.h"

#include <algorithm>

namespace touchbase::test {

namespace {

QString shown(const Value &value)
{
    if (const auto number = integerOf(value))
        return QString::number(*number);
    if (const auto number = decimalOf(value))
        return QString::fromStdString(shortestDecimal(*number));
    return isBlank(value) ? QStringLiteral("·") : u'"' + QString::fromStdString(std::string(textOf(value))) + u'"';
}

QString lineOf(const Entity &entity, const Row &row)
{
    QString line = entity.name;
    for (size_t i = 0; i < row.size(); ++i) {
        if (entity.columns[i] != QLatin1String("revision"))
            line += u' ' + entity.columns[i] + u'=' + shown(row[i]);
    }
    return line;
}

QStringList tablesOf(const WorkspaceLocation &location)
{
    auto connection = must(store::Connection::open(storeLocation(location), store::Access::ReadOnly));
    return must(store::Catalog::read(*connection)).tables();
}

} // namespace

QStringList dump(Workspace &workspace)
{
    QStringList tables = tablesOf(workspace.location());
    for (const char *own : {"history", "history_row", "meta", "score_snapshot"})
        tables.removeAll(QString::fromLatin1(own));
    QStringList lines = must(workspace.readNow([&tables](const Reader &reader) -> Result<QStringList> {
        QStringList all;
        for (const QString &table : tables) {
            auto done = reader.exportRows(table, [&all](const Entity &entity, const Row &row) -> Result<> {
                all << lineOf(entity, row);
                return {};
            });
            if (!done)
                return failure(done.error());
        }
        return all;
    }));
    lines.sort();
    return lines;
}

QString difference(const QStringList &before, const QStringList &after)
{
    QStringList lines;
    std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(lines));
    const qsizetype removed = lines.size();
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(lines));
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].prepend(i < removed ? QStringLiteral("− ") : QStringLiteral("+ "));
    return lines.join(u'\n');
}

} // namespace touchbase::test
