// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/instant.h"
#include "base/result.h"
#include "domain/record.h"

#include <QHash>
#include <QStringList>

#include <atomic>

namespace touchbase {

/// A buyer as an import must know it: by any of its names.
struct KnownBuyer {
    qint64 id;
    QString uid;
    QStringList foldedNames; ///< its own first, then its aliases
    QString currency;        ///< blank: the workspace's
    bool hidden;             ///< its batch was undone; the same name brings it back
    bool hasAmounts;         ///< in its currency
};
struct KnownSource {
    qint64 id;
    QString folded;
};

/// A source that an import names first; staged rows know it by −(index + 1).
struct NewSource {
    QString name;
    QString folded;
};
/// A buyer that an import brings; staged rows know it by −(index + 1).
struct NewBuyer {
    QString uid;
};

/// A valid row of a file on its way into the workspace. Buyers and sources are numbers of rows; a negative one is
/// new in this import and gets its number when it is merged; source 0 is the blank one, buyer 0 none.
struct StagedRow {
    const std::vector<Value> &values; ///< in the order of the schema
    qint64 buyer;
    qint64 source;
    const std::string &key; ///< what the row is matched by where its columns do not say it
    std::string uid = {};   ///< of a buyer: the one that it gets, or has
};

struct MergeCounts {
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
};

struct BatchHead {
    Instant at;
    QString author;
    Day today;
    std::vector<NewBuyer> newBuyers;
    std::vector<NewSource> newSources;
};

struct BatchOutcome {
    qint64 batch = 0;
    MergeCounts counts;
    QStringList gated;            ///< buyers taken as onboarding because their 14-day review is not on record
    QHash<qint64, int> staleFrom; ///< by buyer: the first day whose score may be another
    std::vector<QString> tables;
    bool movesReportedDays = false; ///< and with them what is known of buyers that the batch does not name
};

struct BatchFile {
    QString name;
    QString kind;
    QString preset; ///< blank for native files
    qint64 rows = 0;
};

/// An import as the list of imports shows it.
struct BatchSummary {
    qint64 id;
    Instant at;
    QString author;
    QStringList files;
    qint64 rows;
    MergeCounts counts;
    qint64 rejected;
    bool undone;
};

/// Takes the rows of a batch into the workspace, set-wise. Staging touches nothing durable and locks nobody;
/// merging happens in the transaction of the operation that does it.
class BatchImporter
{
public:
    virtual ~BatchImporter() = default;

    virtual Result<std::vector<KnownBuyer>> buyers() = 0;
    virtual Result<std::vector<KnownSource>> sources() = 0;

    /// Begins a file. `present` says for each field of the schema whether the file has it: absent columns are left
    /// as they are. Rows that follow belong to it; those of a file that is not `counted` (coverage that a person
    /// stated) take no part in the counts.
    virtual Result<> beginFile(RecordKind kind, std::vector<bool> present, bool counted) = 0;
    virtual Result<> add(const StagedRow &row) = 0;
    virtual Result<> endFile() = 0;

    /// Looked at between portions of rows; Cancelled when it is set.
    virtual void setCancel(const std::atomic<bool> *cancel) = 0;
    /// The files in the order in which they were begun: parents first.
    virtual Result<BatchOutcome> merge(const BatchHead &head) = 0;
    /// Writes the batch's own figures.
    virtual Result<> describe(const BatchOutcome &outcome, qint64 rejected, const std::vector<BatchFile> &files) = 0;

protected:
    BatchImporter() = default;
    Q_DISABLE_COPY_MOVE(BatchImporter)
};

} // namespace touchbase
