// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/leadbytebuyer.h"

#include "base/foldedname.h"
#include "domain/rules.h"
#include "exchange/cellparser.h"
#include "exchange/celltext.h"
#include "exchange/preset.h"
#include "exchange/rejection.h"
#include "exchange/rowkey.h"

#include <algorithm>

namespace touchbase::exchange {

namespace {

constexpr std::array<std::string_view, 5> columnNames{"Buyer", "Accepted", "Returns", "Revenue", "Currency"};

const RecordSchema &deliveries()
{
    return schemaOf(RecordKind::Deliveries);
}

bool isTotal(std::string_view name)
{
    static const QStringList totals{QStringLiteral("total"),         QStringLiteral("totals"),
                                    QStringLiteral("grand total"),   QStringLiteral("summe"),
                                    QStringLiteral("gesamt"),        QStringLiteral("gesamtsumme"),
                                    QStringLiteral("total general"), QStringLiteral("total g\u00E9n\u00E9ral")};
    QString folded = foldedName(toQString(name));
    if (folded.endsWith(u':'))
        folded.chop(1);
    return totals.contains(folded);
}

bool hasBuyer(std::span<const std::string_view> cells)
{
    return std::any_of(cells.begin(), cells.end(), [](std::string_view name) { return foldedColumn(name) == "buyer"; });
}

/// The report's column that a rule's field was read from.
size_t columnOfField(std::string_view field)
{
    return field == "disputed" ? 2 : 1;
}

} // namespace

LeadbyteBuyerReport::LeadbyteBuyerReport(const ReportFile &file, QString fileName, Period period, Names &names,
                                         const ReadOptions &options, RowSink &sink)
    : m_file(file),
      m_fileName(std::move(fileName)),
      m_period(period),
      m_names(names),
      m_sink(sink),
      m_futureDays(RecordKind::Deliveries, options.today, options.zone.endOf(options.today))
{
    m_row.record.values.resize(deliveries().fields.size());
}

Result<ReadSummary> LeadbyteBuyerReport::read()
{
    auto done = findHeader();
    if (done)
        done = learn();
    if (done)
        done = readRows();
    if (!done)
        return failure(done.error());
    m_summary.accepted = m_summary.rows - m_summary.rejected;
    addWarnings();
    return std::move(m_summary);
}

/// The header is the first row that has all columns of the report; else the first with a buyer, to say what it lacks.
Result<> LeadbyteBuyerReport::findHeader()
{
    qint64 withBuyer = 0;
    const auto read = m_file.read([&](const CsvReader &csv) -> Result<bool> {
        if (withBuyer == 0 && hasBuyer(csv.cells()))
            withBuyer = csv.row();
        if (presetOfHeader(csv.cells()) == Preset::LeadbyteBuyer)
            m_header.row = csv.row();
        return m_header.row == 0 && csv.row() < ReportFile::searchedRows;
    });
    if (!read)
        return failure(read.error());
    if (read->records == 0)
        return failure(ErrorCode::EmptyFile, {m_fileName});
    if (m_header.row == 0)
        m_header.row = withBuyer;
    if (m_header.row == 0)
        return failure(ErrorCode::MissingColumn, {m_fileName, toQString(columnNames[Buyer])});
    return openHeader();
}

Result<> LeadbyteBuyerReport::openHeader()
{
    const auto read = m_file.read([this](const CsvReader &csv) -> Result<bool> {
        if (csv.row() < m_header.row)
            return true;
        const auto done = readHeader(csv);
        return done ? Result<bool>(false) : failure(done.error());
    });
    return read ? Result<>() : failure(read.error());
}

Result<> LeadbyteBuyerReport::readHeader(const CsvReader &csv)
{
    m_header.cells = csv.cells().size();
    for (size_t column = 0; column < ColumnCount; ++column) {
        const std::string wanted = foldedColumn(columnNames[column]);
        for (size_t cell = 0; cell < m_header.cells; ++cell) {
            if (foldedColumn(csv.cells()[cell]) != wanted)
                continue;
            if (m_header.at[column])
                return failure(ErrorCode::DuplicateColumn, {m_fileName, toQString(columnNames[column])});
            m_header.at[column] = cell;
        }
        if (!m_header.at[column] && column != CurrencyCode)
            return failure(ErrorCode::MissingColumn, {m_fileName, toQString(columnNames[column])});
    }
    FileHeader header{RecordKind::Deliveries, copyOf(csv.cells()), {}};
    for (const Field &field : deliveries().fields)
        header.present.push_back(field.name != "contacted" && field.name != "converted" && field.name != "refunded");
    return m_sink.header(header);
}

/// What the numbers of all columns prove, and where the last row stands that is not a footer.
Result<> LeadbyteBuyerReport::learn()
{
    const auto read = m_file.read([this](const CsvReader &csv) -> Result<bool> {
        const auto cells = csv.cells();
        if (csv.row() <= m_header.row)
            return true;
        for (size_t at = 0; at < cells.size(); ++at) {
            const bool isWhole = at == m_header.at[Accepted] || at == m_header.at[Returns];
            isWhole ? m_evidence.addWhole(cells[at]) : m_evidence.add(cells[at]);
        }
        const std::string_view name = cell(csv, Buyer);
        if (!name.empty() && !isTotal(name))
            m_lastRow = csv.row();
        return true;
    });
    m_mark = m_evidence.mark();
    return read ? Result<>() : failure(read.error());
}

Result<> LeadbyteBuyerReport::readRows()
{
    const auto read = m_file.read([this](const CsvReader &csv) -> Result<bool> {
        if (csv.row() == m_header.row)
            return true;
        if (csv.row() < m_header.row || isBlankRecord(csv.cells()) || isFooter(csv)) {
            ++m_summary.skipped;
            return true;
        }
        const auto taken = takeRow(csv);
        addToSums(csv);
        return taken ? Result<bool>(true) : failure(taken.error());
    });
    if (!read)
        return failure(read.error());
    m_summary.skipped += read->blankLines;
    return {};
}

Result<> LeadbyteBuyerReport::takeRow(const CsvReader &csv)
{
    ++m_summary.rows;
    m_row.record.row = csv.row();
    if (csv.hasStrayQuote())
        return rejectRow(csv, {ErrorCode::StrayQuote, {QString::number(csv.row())}});
    if (csv.cells().size() != m_header.cells)
        return rejectRow(
            csv, {ErrorCode::RaggedRow, {QString::number(csv.cells().size()), QString::number(m_header.cells)}});
    if (auto fault = parse(csv))
        return reject(csv, std::move(*fault));
    m_futureDays.note(m_row.record);
    return m_sink.row(m_row);
}

Result<> LeadbyteBuyerReport::reject(const CsvReader &csv, Fault fault)
{
    ++m_summary.rejected;
    return m_sink.problem(rejection(csv, m_fileName, toQString(columnNames[fault.column]), m_header.at[fault.column],
                                    std::move(fault.error)));
}

Result<> LeadbyteBuyerReport::rejectRow(const CsvReader &csv, Error error)
{
    ++m_summary.rejected;
    return m_sink.problem(rejection(csv, m_fileName, std::move(error)));
}

LeadbyteBuyerReport::MaybeFault LeadbyteBuyerReport::parse(const CsvReader &csv)
{
    m_row.record.values.assign(deliveries().fields.size(), std::monostate{});
    m_row.source = 0;
    value("day") = static_cast<qint64>(m_period.until.value());
    if (auto fault = parseBuyer(csv))
        return fault;
    if (auto fault = parseCounts(csv))
        return fault;
    if (auto fault = parseRevenue(csv))
        return fault;
    if (auto fault = checkRules())
        return fault;
    return checkKey(csv);
}

LeadbyteBuyerReport::MaybeFault LeadbyteBuyerReport::parseBuyer(const CsvReader &csv)
{
    const std::string_view name = cell(csv, Buyer);
    if (name.empty())
        return Fault{Buyer, {ErrorCode::BlankNotAllowed, {toQString(columnNames[Buyer])}}};
    m_buyer = m_names.buyer(name);
    if (!m_buyer)
        return Fault{Buyer, {ErrorCode::UnknownBuyer, {shownCell(name)}}};
    m_row.buyer = m_buyer->info.number;
    value("buyer") = m_buyer->tidy;
    return std::nullopt;
}

LeadbyteBuyerReport::MaybeFault LeadbyteBuyerReport::parseCounts(const CsvReader &csv)
{
    for (const auto &[column, field] : {std::pair{Accepted, "delivered"}, std::pair{Returns, "disputed"}}) {
        const std::string_view text = cell(csv, column);
        if (text.empty() && column == Accepted)
            return Fault{column, {ErrorCode::BlankNotAllowed, {toQString(columnNames[column])}}};
        if (text.empty())
            continue;
        const auto number = readReportCount(text, m_mark);
        if (!number)
            return Fault{column, number.error()};
        const double highest = deliveries().fields[deliveries().at(field)].highest;
        if (*number < 0 || static_cast<double>(*number) > highest)
            return Fault{column,
                         {ErrorCode::OutOfRange,
                          {shownCell(text), QStringLiteral("0"), QString::number(static_cast<qint64>(highest))}}};
        value(field) = *number;
    }
    return std::nullopt;
}

LeadbyteBuyerReport::MaybeFault LeadbyteBuyerReport::parseRevenue(const CsvReader &csv)
{
    const Currency &currency = m_buyer->info.currency;
    const auto differs = [&](Column column, std::string_view found) {
        return Fault{column,
                     {ErrorCode::CurrencyDiffers, {toQString(m_buyer->tidy), currency.code(), shownCell(found)}}};
    };
    const std::string_view code = cell(csv, CurrencyCode);
    if (!code.empty() && !isSignOf(code, currency.code()))
        return differs(CurrencyCode, code);
    const std::string_view text = cell(csv, Revenue);
    if (text.empty())
        return std::nullopt;
    const auto amount = readReportAmount(text, m_mark);
    if (!amount)
        return Fault{Revenue, amount.error()};
    if (!isSignOf(amount->currency, currency.code()))
        return differs(Revenue, amount->currency);
    const Field &field = deliveries().fields[deliveries().at("revenue")];
    if (auto error = parseCell(field, amount->decimal, currency, m_buyer->digits, value("revenue")))
        return Fault{Revenue, std::move(*error)};
    return std::nullopt;
}

LeadbyteBuyerReport::MaybeFault LeadbyteBuyerReport::checkRules() const
{
    const auto &values = m_row.record.values;
    auto problem = deliveryProblem(*integerOf(values[deliveries().at("delivered")]),
                                   integerOf(values[deliveries().at("disputed")]), std::nullopt, std::nullopt);
    if (!problem)
        return std::nullopt;
    return Fault{static_cast<Column>(columnOfField(problem->field)), std::move(problem->error)};
}

LeadbyteBuyerReport::MaybeFault LeadbyteBuyerReport::checkKey(const CsvReader &csv)
{
    const auto [first, isNew] = m_rowOfBuyer.emplace(m_row.buyer, csv.row());
    if (isNew)
        return std::nullopt;
    return Fault{Buyer,
                 {ErrorCode::KeyTwice,
                  {QString::number(csv.row()), QString::number(first->second), shownKey(deliveries(), m_row.record)}}};
}

bool LeadbyteBuyerReport::isFooter(const CsvReader &csv) const
{
    const std::string_view name = cell(csv, Buyer);
    const bool isLast = csv.row() > m_lastRow;
    if (name.empty())
        return isLast && m_summary.rows > 0 && isSumOfRows(csv);
    if (!isTotal(name))
        return false;
    if (m_names.buyer(name))
        return m_summary.rows > 0 && isSumOfRows(csv);
    return isLast || (m_summary.rows > 0 && count(csv, Accepted).value_or(-1) >= m_sumAccepted);
}

bool LeadbyteBuyerReport::isSumOfRows(const CsvReader &csv) const
{
    return count(csv, Accepted) == m_sumAccepted && count(csv, Returns) == m_sumReturns;
}

void LeadbyteBuyerReport::addToSums(const CsvReader &csv)
{
    m_sumAccepted += count(csv, Accepted).value_or(0);
    m_sumReturns += count(csv, Returns).value_or(0);
}

std::string_view LeadbyteBuyerReport::cell(const CsvReader &csv, Column column) const
{
    const auto at = m_header.at[column];
    return at && *at < csv.cells().size() ? trimmed(csv.cells()[*at]) : std::string_view();
}

std::optional<qint64> LeadbyteBuyerReport::count(const CsvReader &csv, Column column) const
{
    const auto number = readReportCount(cell(csv, column), m_mark);
    return number ? std::optional(*number) : std::nullopt;
}

Value &LeadbyteBuyerReport::value(std::string_view column)
{
    return m_row.record.values[deliveries().at(column)];
}

void LeadbyteBuyerReport::addWarnings()
{
    m_summary.warnings = m_futureDays.warnings(m_fileName);
    const QStringList values{m_fileName, m_period.from.toString(), m_period.until.toString()};
    if (m_period.from != m_period.until)
        m_summary.warnings.push_back({m_fileName, {ErrorCode::PeriodOnOneDay, values}});
}

} // namespace touchbase::exchange
