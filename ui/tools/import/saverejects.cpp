// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/import/saverejects.h"

#include "base/sentence.h"
#include "exchange/rejectswriter.h"
#include "operations/export/privatefile.h"

#include <QFileInfo>

#include <set>

namespace touchbase::ui {

namespace {

Result<> writeRejects(const ImportedFile &file, const QString &path)
{
    PrivateFile output(path);
    if (auto opened = output.open(); !opened)
        return opened;
    exchange::RejectsWriter writer(output.device(), path);
    if (auto done = writer.header(file.header.cells); !done)
        return done;
    for (const exchange::RowProblem &problem : file.problems) {
        if (auto done = writer.row(problem, sentence(problem.error)); !done)
            return done;
    }
    if (auto done = writer.finish(); !done)
        return done;
    return output.commit();
}

/// A name of its own for each file: "rejected-deliveries.csv", and "rejected-deliveries-2.csv" for the next.
QString pathFor(const QString &path, const QString &kind, std::set<QString> &taken)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString stem = QStringLiteral("%1/%2-").arg(info.path(), info.completeBaseName()) + kind;
    QString name = stem + suffix;
    for (int number = 2; !taken.insert(name).second; ++number)
        name = stem + u'-' + QString::number(number) + suffix;
    return name;
}

} // namespace

Result<QStringList> saveRejects(const ImportResult &result, const QString &path)
{
    const auto count = std::count_if(result.files.begin(), result.files.end(),
                                     [](const ImportedFile &file) { return !file.problems.empty(); });
    QStringList written;
    std::set<QString> taken;
    for (const ImportedFile &file : result.files) {
        if (file.problems.empty())
            continue;
        const QString target = count > 1 ? pathFor(path, file.file.kind, taken) : path;
        if (auto done = writeRejects(file, target); !done)
            return failure(done.error());
        written << target;
    }
    return written;
}

} // namespace touchbase::ui
