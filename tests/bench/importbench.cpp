// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include "process.h"
#include "rawsqlite.h"
#include "suites.h"

#include <QFile>

namespace touchbase::bench {

namespace {

constexpr int buyers = 500;
constexpr int days = 1000;
constexpr qint64 memoryLimitKiB = 200 * 1024;

/// A workspace that knows the buyers and nothing else, and the file of 1,000,000 deliveries.
bool writeFiles(const Bench &bench)
{
    QFile names(bench.folder + QStringLiteral("/buyers.csv"));
    QFile file(bench.folder + QStringLiteral("/deliveries.csv"));
    if (!names.open(QIODevice::WriteOnly) || !file.open(QIODevice::WriteOnly))
        return false;
    names.write("buyer,vertical,stage\n");
    file.write("buyer,day,source,delivered,disputed,contacted,converted,revenue,refunded\n");
    for (int buyer = 0; buyer < buyers; ++buyer) {
        const QByteArray name = "Buyer number " + QByteArray::number(buyer);
        names.write(name + ",insurance,paused\n");
        for (int day = 0; day < days; ++day) {
            const QByteArray iso = QByteArray::fromStdString((bench.asOf - (days - day)).iso());
            for (int source = 0; source < 2; ++source) {
                const int delivered = 20 + (buyer * 7 + day * 3 + source) % 30;
                file.write(name + ',' + iso + (source == 0 ? ",Search Auto North," : ",Affiliate 203,")
                           + QByteArray::number(delivered) + ',' + QByteArray::number((buyer + day) % 4) + ','
                           + QByteArray::number(delivered / 2) + ',' + QByteArray::number(delivered / 10) + ','
                           + QByteArray::number(delivered * 40) + ".5,\n");
            }
        }
    }
    return true;
}

QString cli()
{
    return QStringLiteral(TOUCHBASE_CLI);
}

bool makeWorkspace(const QString &file, const QString &names)
{
    QFile::remove(file);
    return runProcess(cli(), {QStringLiteral("new"), QStringLiteral("-w"), file, QStringLiteral("--timezone"),
                              QStringLiteral("UTC")})
           && runProcess(cli(), {QStringLiteral("import"), QStringLiteral("-w"), file, names});
}

std::optional<double> timedSqliteImport(const Bench &bench)
{
    const QString file = bench.folder + QStringLiteral("/yardstick.db");
    QFile::remove(file);
    {
        RawSqlite raw(file);
        if (!raw.execute(
                "CREATE TABLE deliveries (buyer TEXT, day TEXT, source TEXT, delivered INTEGER, disputed INTEGER, "
                "contacted INTEGER, converted INTEGER, revenue REAL, refunded REAL, "
                "PRIMARY KEY (buyer, day, source))"))
            return std::nullopt;
    }
    const auto ended = runProcess(
        QStringLiteral(TOUCHBASE_SQLITE3),
        {file, QStringLiteral(".import --csv --skip 1 %1/deliveries.csv deliveries").arg(bench.folder)});
    return ended ? std::optional(ended->ms) : std::nullopt;
}

std::optional<double> timedImport(const Bench &bench, const QString &workspace, qint64 &peakKiB)
{
    const auto ended = runProcess(cli(), {QStringLiteral("import"), QStringLiteral("-w"), workspace,
                                          bench.folder + QStringLiteral("/deliveries.csv")});
    if (!ended)
        return std::nullopt;
    peakKiB = std::max(peakKiB, ended->peakKiB);
    return ended->ms;
}

bool memoryMet(qint64 peakKiB)
{
    const bool met = peakKiB <= memoryLimitKiB;
    say(QStringLiteral("%1memory of an import of 1,000,000 rows: %2 MB (at most 200)")
            .arg(met ? QStringLiteral("met      ") : QStringLiteral("NOT MET  "))
            .arg(peakKiB / 1024));
    return met;
}

} // namespace

bool benchImport(const Bench &bench)
{
    const QString fresh = bench.folder + QStringLiteral("/fresh.touchbase");
    const QString names = bench.folder + QStringLiteral("/buyers.csv");
    if (!writeFiles(bench))
        return false;
    qint64 peakKiB = 0;
    const QString yardstick = QStringLiteral("sqlite3 .import of the same file into a table with the same key");
    const bool first = compare(
        {QStringLiteral("import of 1,000,000 deliveries"), yardstick, 1.2}, bench.runs,
        [&] { return timedSqliteImport(bench); },
        [&]() -> std::optional<double> {
            if (!makeWorkspace(fresh, names))
                return std::nullopt;
            return timedImport(bench, fresh, peakKiB);
        });
    const bool again = compare(
        {QStringLiteral("import of the same 1,000,000 deliveries again"), yardstick, 1.2}, bench.runs,
        [&] { return timedSqliteImport(bench); }, [&] { return timedImport(bench, fresh, peakKiB); });
    return memoryMet(peakKiB) && first && again;
}

} // namespace touchbase::bench
