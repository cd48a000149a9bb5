// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/export/csvexport.h"

#include "exchange/nativewriter.h"
#include "operations/export/privatefile.h"

#include <QDir>
#include <QFileInfo>

namespace touchbase {

namespace {

/// The digits of a currency, looked up once per run of the same one.
class Digits
{
public:
    explicit Digits(const Currency &workspaceCurrency) : m_workspaceDigits(workspaceCurrency.digits()) {}

    [[nodiscard]] int of(std::string_view code)
    {
        if (code.empty())
            return m_workspaceDigits;
        if (code != m_lastCode) {
            m_lastCode = std::string(code);
            m_lastDigits = Currency::parse(QString::fromStdString(m_lastCode)).value_or(Currency::usd()).digits();
        }
        return m_lastDigits;
    }

private:
    int m_workspaceDigits;
    std::string m_lastCode;
    int m_lastDigits = 2;
};

Result<qint64> exportKind(const Reader &reader, RecordKind kind, const QString &path, Digits &digits,
                          Progress &progress)
{
    PrivateFile file(path);
    if (auto opened = file.open(); !opened)
        return failure(opened.error());
    exchange::NativeWriter writer(file.device(), path, kind);
    if (auto done = writer.header(); !done)
        return failure(done.error());
    qint64 rows = 0;
    auto written = reader.exportRecords(kind, [&](std::vector<Value> &values, std::string_view currency) -> Result<> {
        if (progress.cancel)
            return failure(ErrorCode::Cancelled);
        ++rows;
        ++progress.rows;
        return writer.row(values, digits.of(currency));
    });
    if (!written)
        return failure(written.error());
    if (auto done = writer.finish(); !done)
        return failure(done.error());
    if (auto done = file.commit(); !done)
        return failure(done.error());
    return rows;
}

} // namespace

Result<std::vector<std::pair<RecordKind, qint64>>> exportCsv(const Reader &reader, const QString &folder,
                                                             const Currency &workspaceCurrency, Progress *progress)
{
    Progress unheard;
    if (auto made = makePrivateFolder(folder); !made)
        return failure(made.error());
    Digits digits(workspaceCurrency);
    std::vector<std::pair<RecordKind, qint64>> counts;
    for (size_t i = 0; i < recordKindCount; ++i) {
        const auto kind = static_cast<RecordKind>(i);
        auto rows = exportKind(reader, kind, QDir(folder).filePath(wordString(kind) + QStringLiteral(".csv")), digits,
                               progress ? *progress : unheard);
        if (!rows)
            return failure(rows.error());
        counts.emplace_back(kind, *rows);
    }
    return counts;
}

} // namespace touchbase
