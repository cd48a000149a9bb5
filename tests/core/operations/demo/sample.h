// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/demo/demo.h"

#include <QtTest>

#include <array>
#include <map>
#include <set>

namespace touchbase::demo {

/// A sample workspace in memory, with its cells by column name.
struct Sample {
    DemoOptions options;
    std::array<std::vector<Record>, recordKindCount> kinds;
    std::vector<RecordKind> order; ///< kinds as they came, runs of one kind once

    [[nodiscard]] const std::vector<Record> &of(RecordKind kind) const & { return kinds[static_cast<size_t>(kind)]; }
    [[nodiscard]] std::vector<const Record *> of(RecordKind kind, std::string_view buyer) const &
    {
        std::vector<const Record *> records;
        for (const Record &record : of(kind)) {
            if (textOf(record.values[schemaOf(kind).at("buyer")]) == buyer)
                records.push_back(&record);
        }
        return records;
    }
};

inline const Value &cell(RecordKind kind, const Record &record, std::string_view column)
{
    return record.values[schemaOf(kind).at(column)];
}
inline std::string text(RecordKind kind, const Record &record, std::string_view column)
{
    return std::string(textOf(cell(kind, record, column)));
}
inline std::optional<qint64> number(RecordKind kind, const Record &record, std::string_view column)
{
    return integerOf(cell(kind, record, column));
}
inline std::optional<Day> day(RecordKind kind, const Record &record, std::string_view column)
{
    const auto days = number(kind, record, column);
    return days ? std::optional(Day(static_cast<int>(*days))) : std::nullopt;
}
inline std::optional<Instant> instant(RecordKind kind, const Record &record, std::string_view column)
{
    const auto ms = number(kind, record, column);
    return ms ? std::optional(Instant(*ms)) : std::nullopt;
}

inline DemoOptions optionsFor(int buyers = 24, int days = 540, quint64 seed = 1)
{
    return {.buyers = buyers,
            .days = days,
            .touchpoints = {},
            .seed = seed,
            .asOf = *Day::fromYmd(2026, 11, 21),
            .zone = {}};
}

inline Sample sampleOf(const DemoOptions &options)
{
    Sample sample{options, {}, {}};
    const Result<> made = generate(options, [&sample](RecordKind kind, Record &&record) -> Result<> {
        if (sample.order.empty() || sample.order.back() != kind)
            sample.order.push_back(kind);
        sample.kinds[static_cast<size_t>(kind)].push_back(std::move(record));
        return {};
    });
    Q_ASSERT(made);
    return sample;
}

inline QByteArray nameOf(RecordKind kind, const Record &record)
{
    QByteArray name(word(kind).data());
    for (const Value &value : record.values)
        name += " | "
                + (isBlank(value)     ? QByteArray()
                   : integerOf(value) ? QByteArray::number(*integerOf(value))
                   : decimalOf(value) ? QByteArray::number(*decimalOf(value))
                                      : QByteArray::fromStdString(std::string(textOf(value))));
    return name;
}

} // namespace touchbase::demo
