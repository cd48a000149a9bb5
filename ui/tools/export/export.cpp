// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/export/export.h"

#include "operations/export/calendarexport.h"
#include "operations/export/csvexport.h"
#include "operations/export/jsonexport.h"
#include "tools/backups/backup.h"
#include "tools/common/filechooser.h"
#include "tools/common/question.h"
#include "tools/export/exportjob.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace touchbase::ui {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Export", text, nullptr, n);
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

void writeCsv(Desk &desk, QWidget *window, const QString &folder)
{
    const auto write = [folder, currency = desk.setup().settings.currency](const Reader &reader,
                                                                           Progress &progress) -> Result<qint64> {
        auto counts = exportCsv(reader, folder, currency, &progress);
        if (!counts)
            return failure(counts.error());
        qint64 rows = 0;
        for (const auto &count : *counts)
            rows += count.second;
        return rows;
    };
    (new ExportJob(desk, window, {QStringLiteral("csv"), folder}, write))->start();
}

void writeJson(Desk &desk, QWidget *window, const QString &path)
{
    const auto write = [path, now = desk.now()](const Reader &reader, Progress &progress) {
        return exportJson(reader, path, now, &progress);
    };
    (new ExportJob(desk, window, {QStringLiteral("json"), path}, write))->start();
}

void writeCalendar(Desk &desk, QWidget *window, const QString &path)
{
    const Preferences &preferences = desk.preferences();
    const QString owner = preferences.hasOnlyMine() ? preferences.author() : QString();
    const auto write = [path, owner, setup = desk.setup(), now = desk.now()](const Reader &reader, Progress &) {
        return exportCalendar(reader, setup, path, now, owner);
    };
    (new ExportJob(desk, window, {QStringLiteral("ics"), path}, write))->start();
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
        [&desk, parent, folder] { writeCsv(desk, parent, folder); });
}

} // namespace

void exportCsvFiles(Desk &desk, QWidget *parent)
{
    chooseFolder(parent, say(QT_TRANSLATE_NOOP("Export", "Export as CSV files")),
                 [&desk, parent](const QString &folder) {
                     if (const QStringList files = nativeFilesIn(folder); !files.isEmpty())
                         askBeforeReplacing(desk, parent, folder, files);
                     else
                         writeCsv(desk, parent, folder);
                 });
}

void exportJsonFile(Desk &desk, QWidget *parent)
{
    const QString name =
        QStringLiteral("%1 %2.json").arg(QFileInfo(desk.title()).completeBaseName(), desk.today().toString());
    chooseNewFile(parent, say(QT_TRANSLATE_NOOP("Export", "Export as one JSON file")), name,
                  say(QT_TRANSLATE_NOOP("Export", "JSON (*.json)")), [&desk, parent](const QString &path) {
                      if (isWorkspaceItself(desk, path))
                          desk.announce({ErrorCode::FileExists, {path}});
                      else
                          writeJson(desk, parent, path);
                  });
}

void exportCalendarFile(Desk &desk, QWidget *parent)
{
    const QString name = QStringLiteral("%1.ics").arg(QFileInfo(desk.title()).completeBaseName());
    chooseNewFile(parent, say(QT_TRANSLATE_NOOP("Export", "Export calendar")), name,
                  say(QT_TRANSLATE_NOOP("Export", "Calendar (*.ics)")), [&desk, parent](const QString &path) {
                      if (isWorkspaceItself(desk, path))
                          desk.announce({ErrorCode::FileExists, {path}});
                      else
                          writeCalendar(desk, parent, path);
                  });
}

} // namespace touchbase::ui
