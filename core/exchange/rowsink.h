// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "domain/record.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace touchbase::exchange {

/// What reading a file must know about a buyer.
struct BuyerInfo {
    int number;           ///< ≥ 0, dense within one import; rows refer to the buyer by it
    std::string identity; ///< stands for the buyer in keys that must still match at a later import: the same for
                          ///< every spelling and after renaming, such as the buyer's uid
    Currency currency = Currency::usd();
};

/// Who a name stands for: buyers of the workspace, their aliases, and buyers that this import adds. Never a guess.
/// It is asked once for each spelling; answers must not change during an import.
class BuyerLookup
{
public:
    virtual ~BuyerLookup() = default;
    /// `nameAsWritten` is UTF-8 without outer blanks and not empty. Nothing where nobody bears the name.
    [[nodiscard]] virtual std::optional<BuyerInfo> find(std::string_view nameAsWritten) = 0;

protected:
    BuyerLookup() = default;
    Q_DISABLE_COPY_MOVE(BuyerLookup)
};

/// A source as files name it. Sources need no row of their own: naming one makes it.
struct SourceName {
    std::string name;   ///< tidy, as first written
    std::string folded; ///< two sources are the same exactly when this is equal
};

/// A row whose every cell is valid by itself and together with the others.
struct ParsedRow {
    static constexpr int none = -1;

    Record record;
    int buyer = none;  ///< BuyerInfo::number; none for a blank buyer, and in buyers.csv, where names are new
    int source = none; ///< index into NativeReader::sources(), 0 for the blank source; none for kinds without one
    /// What the row is matched by at a later import where its columns alone do not say it; empty for other kinds.
    /// buyers, contacts: the folded name. Returns: `L<lead_id>`, or without one
    /// `K<sold_on>|<folded source>|<reason>|<n>`; both within the buyer. Kinds with uid, in a row without one:
    /// `<32 hex digits>-<n>`, the first 128 bits of a SHA-256 over kind, the buyer's identity and all values.
    /// n counts identical rows of one file from 1.
    std::string key;
};

/// A row that cannot be taken, by its first error.
struct RowProblem {
    QString file;
    qint64 row = 0; ///< as a spreadsheet shows it
    QString column; ///< as the schema names it (a preset: as its header does); blank where the whole row is wrong
    QString value;  ///< the cell as it stands, cut after 200 characters
    Error error;
    std::vector<std::string> cells; ///< the whole row as it stands, for RejectsWriter
};

/// Something about a file that a person should know and that stops nothing. Codes: ColumnIgnored, FutureDays,
/// PeriodOnOneDay.
struct FileWarning {
    QString file;
    Error what;
};

/// The header of a file whose rows follow.
struct FileHeader {
    RecordKind kind;
    std::vector<std::string> cells; ///< as they stand
    std::vector<bool> present;      ///< per field of the schema: whether the file has that column
};

/// Takes the rows of a file as they are read. An error ends the reading and is handed to whoever started it.
class RowSink
{
public:
    virtual ~RowSink() = default;
    /// Once per file, before its rows.
    [[nodiscard]] virtual Result<> header(const FileHeader &header) = 0;
    /// The row is the reader's buffer: move out of it what you keep, the rest is used again.
    [[nodiscard]] virtual Result<> row(ParsedRow &row) = 0;
    /// In the order of the file, but that key-twice problems of deliveries and consumer come last.
    [[nodiscard]] virtual Result<> problem(RowProblem problem) = 0;

protected:
    RowSink() = default;
    Q_DISABLE_COPY_MOVE(RowSink)
};

/// What one file held: rows = accepted + rejected.
struct ReadSummary {
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 rejected = 0;
    qint64 skipped = 0; ///< titles, blank lines, recognised footers: not rows
    std::vector<FileWarning> warnings;
};

} // namespace touchbase::exchange
