// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/foldedname.h"
#include "exchange/nativereader.h"

#include <QHash>

namespace touchbase::exchange {

/// Knows the buyers it was told of, by folded name, and counts how often it was asked.
class KnownBuyers final : public BuyerLookup
{
public:
    KnownBuyers()
    {
        add(QStringLiteral("Harbor Mutual Insurance, LLC"));
        add(QStringLiteral("Peak Roofing Co"));
        add(QStringLiteral("Köln Energie"), QStringLiteral("EUR"));
        add(QStringLiteral("Tokyo Leads"), QStringLiteral("JPY"));
    }

    void add(const QString &name, const QString &currency = QStringLiteral("USD"))
    {
        const int number = static_cast<int>(m_buyers.size());
        m_buyers.insert(foldedName(name),
                        BuyerInfo{number, "uid-" + std::to_string(number), *Currency::parse(currency)});
    }
    void addAlias(const QString &alias, const QString &name)
    {
        m_buyers.insert(foldedName(alias), *m_buyers.find(foldedName(name)));
    }
    std::optional<BuyerInfo> find(std::string_view name) override
    {
        ++asked;
        const auto found = m_buyers.constFind(
            foldedName(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))));
        return found == m_buyers.cend() ? std::nullopt : std::optional(*found);
    }

    int asked = 0;

private:
    QHash<QString, BuyerInfo> m_buyers;
};

/// Keeps all that a reader says.
class CollectingSink final : public RowSink
{
public:
    Result<> header(const FileHeader &header) override
    {
        headers.push_back(header);
        return {};
    }
    Result<> row(ParsedRow &row) override
    {
        rows.push_back(row);
        if (rows.size() == stopAfter)
            return failure(ErrorCode::Cancelled);
        return {};
    }
    Result<> problem(RowProblem problem) override
    {
        problems.push_back(std::move(problem));
        return {};
    }

    std::vector<FileHeader> headers;
    std::vector<ParsedRow> rows;
    std::vector<RowProblem> problems;
    size_t stopAfter = 0;
};

inline ReadOptions optionsOfTests()
{
    return {*Day::fromYmd(2026, 4, 15), *Zone::named(QStringLiteral("Europe/Berlin"))};
}

/// One file read by itself.
struct Reading {
    CollectingSink sink;
    KnownBuyers buyers;
    std::optional<Result<ReadSummary>> result;

    Reading(const QByteArray &bytes, RecordKind kind)
    {
        NativeReader reader(buyers, optionsOfTests());
        result = reader.read(Input::memory(bytes, wordString(kind) + QStringLiteral(".csv")), kind, sink);
    }
    [[nodiscard]] const ReadSummary &summary() const { return **result; }
    [[nodiscard]] ErrorCode error() const { return result->error().code; }
};

inline const Value &valueOf(const ParsedRow &row, RecordKind kind, std::string_view column)
{
    return row.record.values[schemaOf(kind).at(column)];
}

} // namespace touchbase::exchange
