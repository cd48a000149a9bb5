// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/presetreader.h"

#include "exchangefixture.h"

#include <QStringEncoder>
#include <QTest>

using namespace touchbase;
using namespace touchbase::exchange;

namespace {

const QByteArray header("Buyer,Posted,Accepted,Sold,Rejected,CR%,Returns,Rtn%,Revenue,RPL,RPS,Currency\n");
const QByteArray harbor(
    "\"Harbor Mutual Insurance, LLC\",1240,1012,951,228,81.61%,61,6.03%,\"$38,040.00\",$30.68,$40.00,USD\n");
const QByteArray peak("Peak Roofing Co,310,288,283,22,92.90%,5,1.74%,\"$16,980.00\",$54.77,$60.00,USD\n");
const QByteArray total("Total,1550,1300,1234,250,83.87%,66,5.08%,\"$55,020.00\",$35.50,$44.59,USD\n");

struct Report {
    CollectingSink sink;
    KnownBuyers buyers;
    std::optional<Result<ReadSummary>> result;

    explicit Report(const QByteArray &bytes, const QString &name = QStringLiteral("buyer_activity_2026-03.csv"),
                    const PresetOptions &options = {})
    {
        buyers.addAlias(QStringLiteral("Harbor Mutual"), QStringLiteral("Harbor Mutual Insurance, LLC"));
        NativeReader native(buyers, optionsOfTests());
        PresetReader reader(native, optionsOfTests());
        result = reader.read(Input::memory(bytes, name), Preset::LeadbyteBuyer, options, sink);
    }
    [[nodiscard]] const ReadSummary &summary() const { return **result; }
    [[nodiscard]] std::optional<qint64> value(size_t row, std::string_view column) const
    {
        return integerOf(valueOf(sink.rows.at(row), RecordKind::Deliveries, column));
    }
};

/// A row of a report with only what matters.
QByteArray shortReport(const QByteArray &rows)
{
    return "Buyer,Posted,Accepted,Sold,Rejected,Returns,Revenue,Currency\n" + rows;
}

} // namespace

class LeadbyteBuyerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The sample as it is downloaded.
    void readsTheSample()
    {
        const Report report("\xEF\xBB\xBF" + header + harbor + peak + total);
        QVERIFY(*report.result);
        QVERIFY(report.sink.problems.empty());
        QCOMPARE(report.sink.headers.at(0).kind, RecordKind::Deliveries);
        QCOMPARE(report.sink.rows.size(), 2U);
        QCOMPARE(report.sink.rows[0].record.row, 2);
        QCOMPARE(report.sink.rows[0].buyer, 0);
        QCOMPARE(report.sink.rows[0].source, 0);
        QCOMPARE(*report.value(0, "day"), Day::fromYmd(2026, 3, 31)->value());
        QCOMPARE(*report.value(0, "delivered"), 1012);
        QCOMPARE(*report.value(0, "disputed"), 61);
        QCOMPARE(*report.value(0, "revenue"), 3804000);
        QCOMPARE(*report.value(1, "delivered"), 288);
        QCOMPARE(*report.value(1, "revenue"), 1698000);
        for (const char *unknown : {"contacted", "converted", "refunded"})
            QVERIFY(!report.value(0, unknown));
        QVERIFY(isBlank(valueOf(report.sink.rows[0], RecordKind::Deliveries, "source")));
        QCOMPARE(report.summary().rows, 2);
        QCOMPARE(report.summary().skipped, 1);
        QCOMPARE(report.summary().warnings.size(), 1U);
        QCOMPARE(report.summary().warnings[0].what.code, ErrorCode::PeriodOnOneDay);
        QCOMPARE(report.summary().warnings[0].what.values[1], QStringLiteral("2026-03-01"));
        QCOMPARE(report.summary().warnings[0].what.values[2], QStringLiteral("2026-03-31"));
    }

    void readsEveryEncodingDelimiterAndBreak_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
        const QByteArray text = header + harbor + peak
                                + "K\xC3\xB6ln Energie,1,1,1,0,1.0%,0,0.0%,\"\xE2\x82\xAC"
                                  "1.50\",1,1,EUR\n"
                                + total;
        const QString wide = QString::fromUtf8(text);
        QStringEncoder le(QStringConverter::Utf16LE);
        QStringEncoder be(QStringConverter::Utf16BE);
        row("utf-8", text);
        row("utf-16 LE", "\xFF\xFE" + QByteArray(le(wide)));
        row("utf-16 BE", "\xFE\xFF" + QByteArray(be(wide)));
        row("windows-1252", QByteArray(text).replace("\xC3\xB6", "\xF6").replace("\xE2\x82\xAC", "\x80"));
        row("CRLF", QByteArray(text).replace("\n", "\r\n"));
        row("CR", QByteArray(text).replace("\n", "\r"));
        for (const char *delimiter : {";", "\t", "|"}) {
            QByteArray other = text;
            other.replace("\"Harbor Mutual Insurance, LLC\"", "Harbor Mutual").replace("\"$38,040.00\"", "$38040.00");
            other.replace("\"$16,980.00\"", "$16980.00").replace("\"$55,020.00\"", "$55020.00");
            row(delimiter, other.replace(",", delimiter));
        }
        row("titles above", "LeadByte\n\"Buyers, March\"\n\n" + text);
    }
    void readsEveryEncodingDelimiterAndBreak()
    {
        QFETCH(QByteArray, bytes);
        const Report report(bytes);
        QVERIFY(*report.result);
        QVERIFY(report.sink.problems.empty());
        QCOMPARE(report.sink.rows.size(), 3U);
        QCOMPARE(*report.value(0, "revenue"), 3804000);
        QCOMPARE(report.sink.rows[2].buyer, 2);
        QCOMPARE(*report.value(2, "revenue"), 150);
    }

    void countsTitlesBlankLinesAndFootersAsSkipped()
    {
        const Report report("Title\n\n" + header + harbor + ",,,,,,,,,,,\n\n" + peak + total
                            + "Grand Total:,1550,1300,1234,250,,66,,,,,\n");
        QCOMPARE(report.summary().rows, 2);
        QCOMPARE(report.summary().skipped, 6);
        QCOMPARE(report.sink.rows[0].record.row, 4);
        QCOMPARE(report.sink.rows[1].record.row, 7);
    }

    void footers_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("accepted");
        QTest::addColumn<int>("rejected");
        QTest::addColumn<int>("skipped");
        const QByteArray two("Peak Roofing Co,,10,,,1,,\nTokyo Leads,,20,,,2,,\n");
        QTest::newRow("sums") << two + "Total,,30,,,3,,\n" << 2 << 0 << 1;
        QTest::newRow("last, but not the sums") << two + "TOTALS,,31,,,3,,\n" << 2 << 0 << 1;
        QTest::newRow("last, without numbers") << two + "Total:,,,,,,,\n" << 2 << 0 << 1;
        QTest::newRow("last, ragged") << two + "Total,,30\n" << 2 << 0 << 1;
        QTest::newRow("nameless sums") << two + ",,30,,,3,,\n" << 2 << 0 << 1;
        QTest::newRow("nameless other numbers") << two + ",,29,,,3,,\n" << 2 << 1 << 0;
        QTest::newRow("above the rows") << "Total,,30,,,3,,\n" + two << 2 << 1 << 0;
        QTest::newRow("subtotal in the middle")
            << QByteArray("Peak Roofing Co,,10,,,1,,\nTotal,,10,,,1,,\nTokyo Leads,,20,,,2,,\n") << 2 << 0 << 1;
        QTest::newRow("less than the rows above")
            << QByteArray("Peak Roofing Co,,10,,,1,,\nTotal,,9,,,1,,\nTokyo Leads,,20,,,2,,\n") << 2 << 1 << 0;
        QTest::newRow("a rejected row counts too")
            << QByteArray("Peak Roofing Co,,10,,,1,,\nNobody,,20,,,2,,\nTotal,,30,,,3,,\n") << 1 << 1 << 1;
        QTest::newRow("only a footer") << QByteArray("Total,,0,,,0,,\n") << 0 << 0 << 1;
    }
    void footers()
    {
        QFETCH(QByteArray, rows);
        QFETCH(int, accepted);
        QFETCH(int, rejected);
        QFETCH(int, skipped);
        const Report report(shortReport(rows));
        QVERIFY(*report.result);
        QCOMPARE(report.summary().accepted, accepted);
        QCOMPARE(report.summary().rejected, rejected);
        QCOMPARE(report.summary().skipped, skipped);
    }

    void aBuyerMayBeCalledTotal()
    {
        KnownBuyers buyers;
        buyers.add(QStringLiteral("Total"));
        NativeReader native(buyers, optionsOfTests());
        PresetReader reader(native, optionsOfTests());
        CollectingSink sink;
        const auto read = [&](const QByteArray &rows) {
            sink.rows.clear();
            return reader.read(Input::memory(shortReport(rows), QStringLiteral("2026-03-31.csv")),
                               Preset::LeadbyteBuyer, {}, sink);
        };
        QVERIFY(read("Peak Roofing Co,,10,,,1,,\nTotal,,20,,,1,,\n"));
        QCOMPARE(sink.rows.size(), 2U);
        QVERIFY(read("Peak Roofing Co,,10,,,1,,\nTotal,,20,,,1,,\nTotal,,30,,,2,,\n"));
        QCOMPARE(sink.rows.size(), 2U);
        QVERIFY(sink.problems.empty());
    }

    void rejectsRows_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("column");
        const auto row = [](const char *name, const char *bytes, ErrorCode code, const char *column) {
            QTest::newRow(name) << QByteArray(bytes) << static_cast<int>(code) << QString::fromUtf8(column);
        };
        row("unknown buyer", "Nobody,,10,,,1,5,USD", ErrorCode::UnknownBuyer, "Buyer");
        row("no name", ",,10,,,1,5,USD", ErrorCode::BlankNotAllowed, "Buyer");
        row("unknown deliveries", "Tokyo Leads,,,,,1,5,JPY", ErrorCode::BlankNotAllowed, "Accepted");
        row("word", "Tokyo Leads,,ten,,,1,5,JPY", ErrorCode::BadWholeNumber, "Accepted");
        row("fraction", "Tokyo Leads,,10.5,,,1,5,JPY", ErrorCode::BadWholeNumber, "Accepted");
        row("negative", "Tokyo Leads,,(10),,,1,5,JPY", ErrorCode::OutOfRange, "Accepted");
        row("percent", "Tokyo Leads,,10,,,5%,5,JPY", ErrorCode::BadWholeNumber, "Returns");
        row("more returns", "Tokyo Leads,,10,,,11,5,JPY", ErrorCode::MoreThanDelivered, "Returns");
        row("currency", "Tokyo Leads,,10,,,1,5,USD", ErrorCode::CurrencyDiffers, "Currency");
        row("sign", "Tokyo Leads,,10,,,1,$5,", ErrorCode::CurrencyDiffers, "Revenue");
        row("too many decimals", "Tokyo Leads,,10,,,1,5.55,JPY", ErrorCode::BadMoney, "Revenue");
        row("no money", "Tokyo Leads,,10,,,1,lots,JPY", ErrorCode::BadNumber, "Revenue");
        row("ambiguous", "Köln Energie,,10,,,1,1.234,EUR", ErrorCode::AmbiguousNumber, "Revenue");
        row("twice by alias", "harbor MUTUAL,,10,,,1,5,USD", ErrorCode::KeyTwice, "Buyer");
        row("ragged", "Tokyo Leads,,10", ErrorCode::RaggedRow, "");
        row("stray quote", "Tokyo \"Leads\",,10,,,1,5,JPY", ErrorCode::StrayQuote, "");
    }
    void rejectsRows()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, code);
        QFETCH(QString, column);
        const Report report(
            shortReport("\"Harbor Mutual Insurance, LLC\",,5,,,1,5,USD\n" + row + "\nPeak Roofing Co,,5,,,1,5,\n"));
        QVERIFY(*report.result);
        QCOMPARE(report.sink.rows.size(), 2U);
        QCOMPARE(report.sink.problems.size(), 1U);
        QCOMPARE(static_cast<int>(report.sink.problems[0].error.code), code);
        QCOMPARE(report.sink.problems[0].column, column);
        QCOMPARE(report.sink.problems[0].row, 3);
        QCOMPARE(report.summary().rows, 3);
    }

    void otherCellsProveWhatANumberMeans()
    {
        const Report german(shortReport("Köln Energie,,1.240,,,61,1.234,EUR\nPeak Roofing Co,,5,,,0,\"7,5\",\n"));
        QVERIFY(german.sink.problems.empty());
        QCOMPARE(*german.value(0, "delivered"), 1240);
        QCOMPARE(*german.value(0, "revenue"), 123400);
        QCOMPARE(*german.value(1, "revenue"), 750);
        const Report english(shortReport("Köln Energie,,\"1,240\",,,61,\"1,234\",EUR\n"));
        QCOMPARE(*english.value(0, "delivered"), 1240);
        QCOMPARE(*english.value(0, "revenue"), 123400);
        const Report signs(
            shortReport("Köln Energie,,3,,,1,\"1.234,56 €\",EUR\nPeak Roofing Co,,5,,,0,\"(12,50)\",USD\n"));
        QCOMPARE(*signs.value(0, "revenue"), 123456);
        QCOMPARE(*signs.value(1, "revenue"), -1250);
    }

    void blankIsNotZero()
    {
        const Report report(shortReport("Peak Roofing Co,,5,,,,,\n"));
        QCOMPARE(*report.value(0, "delivered"), 5);
        QVERIFY(!report.value(0, "disputed"));
        QVERIFY(!report.value(0, "revenue"));
    }

    void needsAPeriod()
    {
        const QByteArray bytes = shortReport("Peak Roofing Co,,5,,,,,\n");
        const Report none(bytes, QStringLiteral("buyers.csv"));
        QVERIFY(!*none.result);
        QCOMPARE(none.result->error().code, ErrorCode::PeriodNeeded);
        const Report day(bytes, QStringLiteral("-"), {*parsePeriod(QStringLiteral("2026-02-03")), {}});
        QCOMPARE(*day.value(0, "day"), Day::fromYmd(2026, 2, 3)->value());
        QVERIFY(day.summary().warnings.empty());
        const Report stated(bytes, QStringLiteral("2026-03.csv"),
                            {*parsePeriod(QStringLiteral("2026-02-01..2026-02-07")), {}});
        QCOMPARE(*stated.value(0, "day"), Day::fromYmd(2026, 2, 7)->value());
        QCOMPARE(stated.summary().warnings.size(), 1U);
        const Report future(bytes, QStringLiteral("2026-05-01.csv"));
        QCOMPARE(future.summary().warnings.size(), 1U);
        QCOMPARE(future.summary().warnings[0].what.code, ErrorCode::FutureDays);
    }

    void stopsForTheWholeFile()
    {
        const auto error = [](const QByteArray &bytes) { return Report(bytes).result->error(); };
        QCOMPARE(error("").code, ErrorCode::EmptyFile);
        QCOMPARE(error("\n\n").code, ErrorCode::EmptyFile);
        QCOMPARE(error("PK\x03\x04").code, ErrorCode::NotText);
        QCOMPARE(error("Buyer,Accepted\n").values[1], QStringLiteral("Returns"));
        QCOMPARE(error("a,b\n1,2\n").code, ErrorCode::MissingColumn);
        QCOMPARE(error("Buyer,Posted,Accepted,Sold,Rejected,Returns,Revenue,Accepted\n").code,
                 ErrorCode::DuplicateColumn);
        QCOMPARE(error(shortReport("\"Peak,1\n")).code, ErrorCode::UnterminatedQuote);
        const Report empty(header);
        QVERIFY(*empty.result);
        QCOMPARE(empty.summary().rows, 0);
    }
};

QTEST_APPLESS_MAIN(LeadbyteBuyerTest)
#include "tst_leadbytebuyer.moc"
