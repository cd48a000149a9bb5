// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/foldedname.h"
#include "exchange/nativereader.h"

#include <QHash>

#include <functional>

namespace touchbase::exchange {

/// Knows everybody whose name is not blank once it is tidy.
class AnyBuyer final : public BuyerLookup
{
public:
    std::optional<BuyerInfo> find(std::string_view name) override
    {
        const QString folded = foldedName(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        const auto found = m_numbers.constFind(folded);
        const int number = found == m_numbers.cend() ? static_cast<int>(m_numbers.size()) : *found;
        m_numbers.insert(folded, number);
        return BuyerInfo{number, folded.toStdString()};
    }

private:
    QHash<QString, int> m_numbers;
};

class CountingSink final : public RowSink
{
public:
    explicit CountingSink(std::function<Result<>(ParsedRow &)> onRow) : m_onRow(std::move(onRow)) {}

    Result<> header(const FileHeader &) override { return {}; }
    Result<> row(ParsedRow &row) override
    {
        ++rows;
        return m_onRow(row);
    }
    Result<> problem(RowProblem) override
    {
        ++problems;
        return {};
    }

    qint64 rows = 0;
    qint64 problems = 0;

private:
    std::function<Result<>(ParsedRow &)> m_onRow;
};

} // namespace touchbase::exchange
