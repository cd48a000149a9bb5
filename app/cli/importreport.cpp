// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreport.h"

#include "base/sentence.h"
#include "exchange/rejectswriter.h"
#include "operations/export/privatefile.h"

#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>

namespace touchbase::cli {

namespace {

constexpr qsizetype shownProblems = 20;

Result<> writeFileRejects(const ImportedFile &file, QIODevice &device, const QString &path)
{
    exchange::RejectsWriter writer(device, path);
    if (auto done = writer.header(file.header.cells); !done)
        return done;
    for (const exchange::RowProblem &problem : file.problems) {
        if (auto done = writer.row(problem, sentence(problem.error)); !done)
            return done;
    }
    return writer.finish();
}

QString pathFor(const QString &path, const ImportedFile &file, bool several)
{
    if (!several)
        return path;
    const QFileInfo info(path);
    return info.path() + u'/' + info.completeBaseName() + u'-' + file.file.kind + u'.' + info.suffix();
}

} // namespace

QStringList warningsOf(const ImportResult &result)
{
    QStringList warnings;
    for (const exchange::FileWarning &warning : result.warnings)
        warnings << warning.file + QStringLiteral(": ") + sentence(warning.what);
    for (const QString &buyer : result.gated)
        warnings << sentence({ErrorCode::TakenAsOnboarding, {buyer}});
    if (result.movesReportedDays)
        warnings << sentence({ErrorCode::ReportedDaysMoved});
    return warnings;
}

QJsonObject importToJson(const ImportResult &result)
{
    QJsonArray rejected;
    for (const ImportedFile &file : result.files) {
        for (const exchange::RowProblem &problem : file.problems)
            rejected.append(QJsonObject{{QStringLiteral("file"), problem.file},
                                        {QStringLiteral("row"), problem.row},
                                        {QStringLiteral("column"), problem.column},
                                        {QStringLiteral("value"), problem.value},
                                        {QStringLiteral("reason"), sentence(problem.error)}});
    }
    return {{QStringLiteral("batch"), result.batch ? QJsonValue(*result.batch) : QJsonValue()},
            {QStringLiteral("rows"), result.rows},
            {QStringLiteral("added"), result.counts.added},
            {QStringLiteral("updated"), result.counts.updated},
            {QStringLiteral("unchanged"), result.counts.unchanged},
            {QStringLiteral("rejected"), rejected},
            {QStringLiteral("skipped"), result.skipped},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(warningsOf(result))}};
}

void sayImport(const ImportResult &result, bool dryRun)
{
    qsizetype shown = 0;
    for (const ImportedFile &file : result.files) {
        for (const exchange::RowProblem &problem : file.problems) {
            if (++shown <= shownProblems)
                warn(QStringLiteral("%1, row %2%3: %4")
                         .arg(problem.file)
                         .arg(problem.row)
                         .arg(problem.column.isEmpty() ? QString() : QStringLiteral(", ") + problem.column,
                              sentence(problem.error)));
        }
    }
    if (shown > shownProblems)
        warn(QStringLiteral("… and %1 more rows; --json or --rejects has all of them").arg(shown - shownProblems));
    const QString head = result.batch ? QStringLiteral("Import %1").arg(*result.batch)
                         : dryRun     ? QStringLiteral("Would import")
                                      : QStringLiteral("Nothing imported");
    say(QStringLiteral("%1: %2 rows, %3 added, %4 updated, %5 unchanged, %6 rejected")
            .arg(head)
            .arg(result.rows)
            .arg(result.counts.added)
            .arg(result.counts.updated)
            .arg(result.counts.unchanged)
            .arg(result.rejected));
}

Result<> writeRejects(const ImportResult &result, const QString &path)
{
    std::vector<const ImportedFile *> files;
    for (const ImportedFile &file : result.files) {
        if (!file.problems.empty())
            files.push_back(&file);
    }
    for (const ImportedFile *file : files) {
        if (path == QLatin1String("-")) {
            QFile output;
            if (!output.open(stdout, QIODevice::WriteOnly))
                return failure(ErrorCode::CannotWriteFile, {path});
            if (auto done = writeFileRejects(*file, output, path); !done)
                return done;
            continue;
        }
        const QString target = pathFor(path, *file, files.size() > 1);
        PrivateFile output(target);
        if (auto opened = output.open(); !opened)
            return opened;
        if (auto done = writeFileRejects(*file, output.device(), target); !done)
            return done;
        if (auto done = output.commit(); !done)
            return done;
    }
    return {};
}

} // namespace touchbase::cli
