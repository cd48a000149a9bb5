// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/export/export.h"

#include "operations/export/csvexport.h"
#include "operations/export/jsonexport.h"
#include "operations/setup/exportlog.h"
#include "tools/backups/backup.h"
#include "tools/common/filechooser.h"
#include "tools/common/question.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace touchbase::ui {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Export", text, nullptr, n);
}

using Export = std::function<Result<qint64>(const Reader &)>;

void finish(Desk &desk, const QString &path, const Result<qint64> &rows)
{
    if (!rows)
        return desk.announce(rows.error());
    const QString text = say(QT_TRANSLATE_N_NOOP("Export", "Exported %n row(s) to %1. This is people's data: keep it "
                                                           "where only you can read it."),
                             static_cast<int>(*rows));
    desk.announce(Notice::Kind::Done, QString(text).replace(QStringLiteral("%1"), shownPath(path)));
}

/// Notes the export first: what left the house must be known even where writing fails half-way.
void run(Desk &desk, const QString &format, const QString &path, Export write)
{
    desk.announce(Notice::Kind::Info, say(QT_TRANSLATE_NOOP("Export", "Exporting…")));
    const auto go = [&desk, path, write = std::move(write)](const Result<ChangeSet> &noted) {
        if (!noted)
            return desk.announce(noted.error());
        desk.read(
            &desk, write, [&desk, path](const Result<qint64> &rows) { finish(desk, path, rows); }, Lane::Bulk);
    };
    whenFinished(desk.workspace().perform(noteExport(format, path)), &desk, go);
}

QStringList nativeFilesIn(const QString &folder)
{
    QStringList names;
    for (size_t kind = 0; kind < recordKindCount; ++kind) {
        const QString name = wordString(static_cast<RecordKind>(kind)) + QStringLiteral(".csv");
        if (QFileInfo::exists(QDir(folder).filePath(name)))
            names << name;
    }
    return names;
}

void writeCsv(Desk &desk, const QString &folder)
{
    run(desk, QStringLiteral("csv"), folder,
        [folder, currency = desk.setup().settings.currency](const Reader &reader) -> Result<qint64> {
            auto counts = exportCsv(reader, folder, currency);
            if (!counts)
                return failure(counts.error());
            qint64 rows = 0;
            for (const auto &count : *counts)
                rows += count.second;
            return rows;
        });
}

void askBeforeReplacing(Desk &desk, QWidget *parent, const QString &folder, const QStringList &files)
{
    const QString names = files.join(QStringLiteral(", "));
    const QString text = say(QT_TRANSLATE_NOOP("Export", "“%1” already has %n of the files that are written: %2. What "
                                                         "they hold now will be gone."),
                             static_cast<int>(files.size()));
    ask(parent,
        {say(QT_TRANSLATE_NOOP("Export", "Replace the files?")), text.arg(shownPath(folder), names),
         say(QT_TRANSLATE_NOOP("Export", "&Replace"))},
        [&desk, folder] { writeCsv(desk, folder); });
}

} // namespace

void exportCsvFiles(Desk &desk, QWidget *parent)
{
    chooseFolder(parent, say(QT_TRANSLATE_NOOP("Export", "Export as CSV files")),
                 [&desk, parent](const QString &folder) {
                     if (const QStringList files = nativeFilesIn(folder); !files.isEmpty())
                         askBeforeReplacing(desk, parent, folder, files);
                     else
                         writeCsv(desk, folder);
                 });
}

void exportJsonFile(Desk &desk, QWidget *parent)
{
    const QString name =
        QStringLiteral("%1 %2.json").arg(QFileInfo(desk.title()).completeBaseName(), desk.today().toString());
    chooseNewFile(parent, say(QT_TRANSLATE_NOOP("Export", "Export as one JSON file")), name,
                  say(QT_TRANSLATE_NOOP("Export", "JSON (*.json)")), [&desk](const QString &path) {
                      if (isWorkspaceItself(desk, path))
                          return desk.announce({ErrorCode::FileExists, {path}});
                      run(desk, QStringLiteral("json"), path,
                          [path, now = desk.now()](const Reader &reader) { return exportJson(reader, path, now); });
                  });
}

} // namespace touchbase::ui
