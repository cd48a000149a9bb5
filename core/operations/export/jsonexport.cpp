// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/export/jsonexport.h"

#include "operations/export/privatefile.h"
#include "workspace/writer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace touchbase {

namespace {

constexpr int formatVersion = 1;
const QByteArray firstLine = QByteArrayLiteral("{\"format\":\"touchbase-export\",\"version\":");

QJsonValue jsonOf(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QJsonValue(*number);
    if (const auto *number = std::get_if<double>(&value))
        return QJsonValue(*number);
    return QJsonValue(QString::fromStdString(std::get<std::string>(value)));
}

QByteArray lineOf(const Entity &entity, const Row &row)
{
    QJsonObject json;
    for (size_t i = 0; i < row.size(); ++i) {
        if (!isBlank(row[i]))
            json.insert(entity.columns[i], jsonOf(row[i]));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<> put(QIODevice &device, const QByteArray &bytes, const QString &path)
{
    if (device.write(bytes) == bytes.size())
        return {};
    return failure(ErrorCode::DiskFull, {path}, device.errorString());
}

/// Where the document goes, and who hears of it.
struct Output {
    QIODevice &device;
    const QString &path;
    Progress &progress;
};

Result<qint64> writeTable(const Reader &reader, const QString &table, bool isFirst, const Output &output)
{
    QIODevice &device = output.device; // not a structured binding: Clang 14 captures none
    const QString &path = output.path;
    Progress &progress = output.progress;
    const QByteArray head = QByteArray(isFirst ? "" : ",\n") + '"' + table.toUtf8() + "\":[";
    if (auto done = put(device, head, path); !done)
        return failure(done.error());
    qint64 rows = 0;
    auto written = reader.exportRows(table, [&](const Entity &entity, const Row &row) -> Result<> {
        if (progress.cancel)
            return failure(ErrorCode::Cancelled);
        ++progress.rows;
        return put(device, (rows++ == 0 ? "\n" : ",\n") + lineOf(entity, row), path);
    });
    if (!written)
        return failure(written.error());
    if (auto done = put(device, QByteArrayLiteral("]"), path); !done)
        return failure(done.error());
    return rows;
}

Result<qint64> writeAll(const Reader &reader, const Output &output, Instant now)
{
    const QByteArray head = firstLine + QByteArray::number(formatVersion) + ",\"exported_at\":\""
                            + QByteArray::fromStdString(now.iso()) + "\",\"tables\":{\n";
    if (auto done = put(output.device, head, output.path); !done)
        return failure(done.error());
    qint64 rows = 0;
    bool isFirst = true;
    const QStringList tables = reader.tables();
    for (const QString &table : tables) {
        auto written = writeTable(reader, table, isFirst, output);
        if (!written)
            return failure(written.error());
        rows += *written;
        isFirst = false;
    }
    if (auto done = put(output.device, QByteArrayLiteral("\n}}\n"), output.path); !done)
        return failure(done.error());
    return rows;
}

/// Reads the lines of an export: heads of tables and rows.
class LineReader
{
public:
    explicit LineReader(Writer &writer) : m_writer(writer) {}

    Result<> take(QByteArray line)
    {
        line = line.trimmed();
        if (!line.isEmpty())
            m_ended = line == "}}";
        if (line.startsWith('"'))
            return beginTable(line);
        if (!line.startsWith('{') || m_table.isEmpty())
            return {};
        while (line.endsWith(',') || line.endsWith(']'))
            line.chop(1);
        QJsonParseError error;
        const QJsonObject row = QJsonDocument::fromJson(line, &error).object();
        if (error.error != QJsonParseError::NoError)
            return failure(ErrorCode::NotAnExport, {m_table}, error.errorString());
        ++m_rows;
        return m_writer.restoreRow(m_table, row);
    }

    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// Whether the last line was the document's: a file that was cut off does not pass for a small one.
    [[nodiscard]] bool isComplete() const { return m_ended; }

private:
    Result<> beginTable(const QByteArray &line)
    {
        m_table = QString::fromUtf8(line.mid(1, line.indexOf('"', 1) - 1));
        return m_writer.knowsTable(m_table) ? Result<>() : Result<>(failure(ErrorCode::NotAnExport, {m_table}));
    }

    Writer &m_writer;
    QString m_table;
    qint64 m_rows = 0;
    bool m_ended = false;
};

Result<> readAll(Writer &writer, const QString &path, Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotReadFile, {path}, file.errorString());
    const QByteArray head = file.readLine();
    if (!head.startsWith(firstLine) || head.mid(firstLine.size(), 2) != QByteArray::number(formatVersion) + ',')
        return failure(ErrorCode::NotAnExport, {path});
    LineReader reader(writer);
    while (!file.atEnd()) {
        if (progress.cancel)
            return failure(ErrorCode::Cancelled);
        if (auto taken = reader.take(file.readLine()); !taken)
            return taken;
        progress.rows = reader.rows();
    }
    if (!reader.isComplete())
        return failure(ErrorCode::NotAnExport, {path}, QStringLiteral("cut off"));
    return writer.finishRestoring();
}

} // namespace

Result<qint64> exportJson(const Reader &reader, const QString &path, Instant now, Progress *progress)
{
    Progress unheard;
    Progress &heard = progress ? *progress : unheard;
    if (path == QLatin1String("-")) {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly))
            return failure(ErrorCode::CannotWriteFile, {path});
        return writeAll(reader, {output, path, heard}, now);
    }
    PrivateFile file(path);
    if (auto opened = file.open(); !opened)
        return failure(opened.error());
    auto rows = writeAll(reader, {file.device(), path, heard}, now);
    if (!rows)
        return rows;
    if (auto done = file.commit(); !done)
        return failure(done.error());
    return rows;
}

Operation importJson(const QString &path, std::shared_ptr<Progress> progress, bool dryRun)
{
    Operation operation{QStringLiteral("restore-from-json"),
                        [path, progress = std::move(progress), dryRun](Writer &writer) -> Result<> {
                            if (auto empty = writer.beginRestoring(); !empty)
                                return empty;
                            if (auto read = readAll(writer, path, *progress); !read)
                                return read;
                            return dryRun ? Result<>(failure(ErrorCode::Cancelled)) : Result<>();
                        }};
    operation.undoable = false;
    return operation;
}

bool isJsonExport(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(firstLine.size()) == firstLine;
}

} // namespace touchbase
