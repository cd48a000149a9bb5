// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/futuredays.h"
#include "exchange/names.h"
#include "exchange/nativereader.h"
#include "exchange/period.h"
#include "exchange/reportfile.h"
#include "exchange/reportnumber.h"

#include <array>
#include <map>

namespace touchbase::exchange {

/// The buyer report of LeadByte: one row per buyer for a day or a period. Each becomes a delivery without a source on
/// the period's last day: Accepted is delivered, Returns is disputed, Revenue is revenue; all else is unknown. Used
/// once.
///
/// It is read twice: first to learn what the file proves about its numbers and where its rows end, then for its rows.
///
/// A footer is a row called total (in a few languages) that nothing but footers follows, or whose accepted leads are
/// at least the sum of the rows above; where a buyer of that name exists, only if accepted leads and returns are
/// exactly the sums. A last row without a name is one if they are.
class LeadbyteBuyerReport
{
public:
    LeadbyteBuyerReport(const ReportFile &file, QString fileName, Period period, Names &names,
                        const ReadOptions &options, RowSink &sink);

    /// EmptyFile, MissingColumn, DuplicateColumn, what reading answers, and what the sink answers.
    [[nodiscard]] Result<ReadSummary> read();

private:
    enum Column {
        Buyer,
        Accepted,
        Returns,
        Revenue,
        CurrencyCode,
        ColumnCount
    };
    struct Header {
        qint64 row = 0;
        size_t cells = 0;
        std::array<std::optional<size_t>, ColumnCount> at;
    };
    struct Fault {
        Column column = Buyer;
        Error error;
    };
    using MaybeFault = std::optional<Fault>;

    [[nodiscard]] Result<> findHeader();
    [[nodiscard]] Result<> openHeader();
    [[nodiscard]] Result<> readHeader(const CsvReader &csv);
    [[nodiscard]] Result<> learn();
    [[nodiscard]] Result<> readRows();
    [[nodiscard]] Result<> takeRow(const CsvReader &csv);
    [[nodiscard]] Result<> reject(const CsvReader &csv, Fault fault);
    [[nodiscard]] Result<> rejectRow(const CsvReader &csv, Error error);
    [[nodiscard]] MaybeFault parse(const CsvReader &csv);
    [[nodiscard]] MaybeFault parseBuyer(const CsvReader &csv);
    [[nodiscard]] MaybeFault parseCounts(const CsvReader &csv);
    [[nodiscard]] MaybeFault parseRevenue(const CsvReader &csv);
    [[nodiscard]] MaybeFault checkRules() const;
    [[nodiscard]] MaybeFault checkKey(const CsvReader &csv);
    [[nodiscard]] bool isFooter(const CsvReader &csv) const;
    [[nodiscard]] bool isSumOfRows(const CsvReader &csv) const;
    void addToSums(const CsvReader &csv);
    [[nodiscard]] std::string_view cell(const CsvReader &csv, Column column) const;
    [[nodiscard]] std::optional<qint64> count(const CsvReader &csv, Column column) const;
    [[nodiscard]] Value &value(std::string_view column);
    void addWarnings();

    const ReportFile &m_file;
    QString m_fileName;
    Period m_period;
    Names &m_names;
    RowSink &m_sink;
    FutureDays m_futureDays;
    Header m_header;
    NumberEvidence m_evidence;
    DecimalMark m_mark = DecimalMark::Unknown;
    qint64 m_lastRow = 0; ///< the last that bears a name other than total
    qint64 m_sumAccepted = 0;
    qint64 m_sumReturns = 0;
    std::map<int, qint64> m_rowOfBuyer;
    const KnownBuyer *m_buyer = nullptr;
    ParsedRow m_row;
    ReadSummary m_summary;
};

} // namespace touchbase::exchange
