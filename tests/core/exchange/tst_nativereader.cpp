// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefixture.h"

#include "exchange/rejectswriter.h"

#include <QTest>

using namespace touchbase;
using namespace touchbase::exchange;

Q_DECLARE_METATYPE(RecordKind)

namespace {

QString cellText(const ParsedRow &row, RecordKind kind, std::string_view column)
{
    const std::string_view text = textOf(valueOf(row, kind, column));
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const QByteArray deliveriesHeader("buyer,day,source,delivered,disputed,contacted,converted,revenue,refunded\n");

} // namespace

class NativeReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTypedValues()
    {
        const Reading file(deliveriesHeader
                               + "\"Harbor Mutual Insurance, LLC\",2026-03-31,Auto-US,1012,61,,20,38040.00,\n"
                                 "  peak  ROOFING co ,2026-03-31,,283,5,0,,16980.5,0\n",
                           RecordKind::Deliveries);
        QVERIFY(*file.result);
        QCOMPARE(file.sink.rows.size(), 2U);
        const ParsedRow &harbor = file.sink.rows[0];
        QCOMPARE(harbor.record.row, 2);
        QCOMPARE(harbor.buyer, 0);
        QCOMPARE(harbor.source, 1);
        QCOMPARE(*integerOf(valueOf(harbor, RecordKind::Deliveries, "day")), Day::fromYmd(2026, 3, 31)->value());
        QCOMPARE(*integerOf(valueOf(harbor, RecordKind::Deliveries, "delivered")), 1012);
        QVERIFY(isBlank(valueOf(harbor, RecordKind::Deliveries, "contacted")));
        QCOMPARE(*integerOf(valueOf(harbor, RecordKind::Deliveries, "revenue")), 3804000);
        const ParsedRow &peak = file.sink.rows[1];
        QCOMPARE(peak.buyer, 1);
        QCOMPARE(peak.source, 0);
        QCOMPARE(cellText(peak, RecordKind::Deliveries, "buyer"), QStringLiteral("peak ROOFING co"));
        QCOMPARE(*integerOf(valueOf(peak, RecordKind::Deliveries, "contacted")), 0);
        QCOMPARE(file.summary().rows, 2);
        QCOMPARE(file.summary().accepted, 2);
        QCOMPARE(file.summary().skipped, 0);
        QVERIFY(file.summary().warnings.empty());
    }

    void takesColumnsInAnyOrderAndCase()
    {
        const Reading file("\xEF\xBB\xBF Delivered ,DAY,Mood,buyer,\r\n7,2026-03-31,good,Peak Roofing Co,\r\n",
                           RecordKind::Deliveries);
        QVERIFY(*file.result);
        QCOMPARE(file.sink.rows.size(), 1U);
        QCOMPARE(*integerOf(valueOf(file.sink.rows[0], RecordKind::Deliveries, "delivered")), 7);
        QVERIFY(isBlank(valueOf(file.sink.rows[0], RecordKind::Deliveries, "source")));
        QCOMPARE(file.sink.rows[0].source, 0);
        const auto &warnings = file.summary().warnings;
        QCOMPARE(warnings.size(), 2U);
        QCOMPARE(warnings[0].what.code, ErrorCode::ColumnIgnored);
        QCOMPARE(warnings[0].what.values, (QStringList{QStringLiteral("deliveries.csv"), QStringLiteral("Mood")}));
        QCOMPARE(warnings[1].what.values[1], QStringLiteral("#5"));
        const FileHeader &header = file.sink.headers.at(0);
        QCOMPARE(header.cells.size(), 5U);
        QVERIFY(header.present[0] && header.present[1] && !header.present[2] && header.present[3]);
    }

    void keepsNothingFromTheRowBefore()
    {
        const Reading file(deliveriesHeader
                               + "Peak Roofing Co,2026-03-30,Auto,9,1,2,3,4,5\nPeak Roofing Co,2026-03-31,,9,,,,,\n",
                           RecordKind::Deliveries);
        for (const char *column : {"source", "disputed", "contacted", "converted", "revenue", "refunded"})
            QVERIFY(isBlank(valueOf(file.sink.rows.at(1), RecordKind::Deliveries, column)));
    }

    void stopsForTheWholeFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code, const char *last) {
            QTest::newRow(name) << bytes << static_cast<int>(code) << QString::fromUtf8(last);
        };
        row("nothing", "", ErrorCode::EmptyFile, "deliveries.csv");
        row("BOM alone", "\xEF\xBB\xBF", ErrorCode::EmptyFile, "deliveries.csv");
        row("blank lines alone", "\n \r\n\n", ErrorCode::EmptyFile, "deliveries.csv");
        row("missing column", "buyer,day\n", ErrorCode::MissingColumn, "delivered");
        row("other delimiter", "buyer;day;delivered\n", ErrorCode::MissingColumn, "buyer");
        row("column twice", "buyer,day,delivered,Day\n", ErrorCode::DuplicateColumn, "day");
        row("spreadsheet", "PK\x03\x04xyz", ErrorCode::NotText, "deliveries.csv");
        row("zero byte", QByteArray("buyer,day,delivered\na,\0,1\n", 26), ErrorCode::NotText, "deliveries.csv");
        row("utf-16",
            "\xFF\xFE"
            "b",
            ErrorCode::NotUtf8, "1");
        row("windows-1252", "buyer,day,delivered\n\nK\xF6ln,2026-03-31,1\n", ErrorCode::NotUtf8, "3");
        row("open quote", "buyer,day,delivered\na,\"2026-03-31,1\nb,2026-03-31,1\n", ErrorCode::UnterminatedQuote, "2");
    }
    void stopsForTheWholeFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, last);
        const Reading file(bytes, RecordKind::Deliveries);
        QVERIFY(!*file.result);
        QCOMPARE(static_cast<int>(file.error()), code);
        QCOMPARE(file.result->error().values.last(), last);
    }

    void takesAHeaderWithoutRows()
    {
        for (const QByteArray &bytes :
             {deliveriesHeader, deliveriesHeader.chopped(1), "\n" + deliveriesHeader + "\n \n"}) {
            const Reading file(bytes, RecordKind::Deliveries);
            QVERIFY(*file.result);
            QCOMPARE(file.summary().rows, 0);
        }
    }

    void rejectsRows_data()
    {
        QTest::addColumn<RecordKind>("kind");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, RecordKind kind, const char *header, const QByteArray &bad,
                            ErrorCode code, const char *column, const char *value) {
            QTest::newRow(name) << kind << QByteArray(header) << bad << static_cast<int>(code)
                                << QString::fromUtf8(column) << QString::fromUtf8(value);
        };
        using K = RecordKind;
        using E = ErrorCode;
        const char *d = "buyer,day,source,delivered,disputed,contacted,converted,revenue";
        row("unknown buyer", K::Deliveries, d, "Nobody,2026-03-31,,1,,,,", E::UnknownBuyer, "buyer", "Nobody");
        row("blank buyer", K::Deliveries, d, ",2026-03-31,,1,,,,", E::BlankNotAllowed, "buyer", "");
        row("blank delivered", K::Deliveries, d, "Peak Roofing Co,2026-03-31,, ,,,,", E::BlankNotAllowed, "delivered",
            " ");
        row("bad day", K::Deliveries, d, "Peak Roofing Co,31.03.2026,,1,,,,", E::BadDay, "day", "31.03.2026");
        row("word for a number", K::Deliveries, d, "Peak Roofing Co,2026-03-31,,many,,,,", E::BadWholeNumber,
            "delivered", "many");
        row("overflow", K::Deliveries, d, "Peak Roofing Co,2026-03-31,,99999999999999999999,,,,", E::OutOfRange,
            "delivered", "99999999999999999999");
        row("NaN", K::Deliveries, d, "Peak Roofing Co,2026-03-31,,1,,,,NaN", E::BadNumber, "revenue", "NaN");
        row("disputed above", K::Deliveries, d, "Peak Roofing Co,2026-03-31,,1,2,,,", E::MoreThanDelivered, "disputed",
            "2");
        row("converted above", K::Deliveries, d, "Peak Roofing Co,2026-03-31,,1,,,2,", E::MoreThanDelivered,
            "converted", "2");
        row("yen have no cents", K::Deliveries, d, "Tokyo Leads,2026-03-31,,1,,,,1.5", E::BadMoney, "revenue", "1.5");
        row("fewer cells", K::Deliveries, d, "Peak Roofing Co,2026-03-31,,1", E::RaggedRow, "", "");
        row("more cells", K::Deliveries, d, "Peak Roofing Co,2026-03-31,,1,,,,,", E::RaggedRow, "", "");
        row("stray quote", K::Deliveries, d, "Peak \"Roofing\" Co,2026-03-31,,1,,,,", E::StrayQuote, "", "");
        row("first of two errors", K::Deliveries, d, "Peak Roofing Co,x,,y,,,,", E::BadDay, "day", "x");
        row("churned before signed", K::Buyers, "buyer,signed_on,churned_on", "New,2026-02-01,2026-01-31",
            E::ChurnedBeforeSigned, "churned_on", "2026-01-31");
        row("unknown stage", K::Buyers, "buyer,stage", "New,gone", E::BadWord, "stage", "gone");
        row("contact without name", K::Contacts, "buyer,name", "Peak Roofing Co,  ", E::BlankNotAllowed, "name", "  ");
        row("expectation of nothing", K::Expectations, "buyer,valid_from,weekly_volume", "Peak Roofing Co,2026-01-01,0",
            E::NotPositive, "weekly_volume", "0");
        row("half a day", K::Expectations, "buyer,valid_from,return_window_days", "Peak Roofing Co,2026-01-01,7.5",
            E::BadWholeNumber, "return_window_days", "7.5");
        row("pause ends early", K::Pauses, "buyer,from,until", "Peak Roofing Co,2026-02-02,2026-02-01",
            E::UntilBeforeFrom, "until", "2026-02-01");
        row("coverage ends early", K::ReturnsCoverage, "buyer,from,until", ",2026-02-02,2026-02-01", E::UntilBeforeFrom,
            "until", "2026-02-01");
        row("coverage without end", K::DeliveriesCoverage, "buyer,from,until", ",2026-02-02,", E::BlankNotAllowed,
            "until", "");
        row("answered early", K::Issues, "buyer,opened_at,first_response_at",
            "Peak Roofing Co,2026-02-02T10:00:00Z,2026-02-02T09:59:59Z", E::AnsweredBeforeOpened, "first_response_at",
            "2026-02-02T09:59:59Z");
        row("resolved early", K::Issues, "buyer,opened_at,resolved_at",
            "Peak Roofing Co,2026-02-02T10:00:00Z,2026-02-01T10:00:00Z", E::AnsweredBeforeOpened, "resolved_at",
            "2026-02-01T10:00:00Z");
        row("csat of touchpoint", K::Touchpoints, "buyer,at,channel,csat",
            "Peak Roofing Co,2026-02-02T10:00:00Z,call,6", E::OutOfRange, "csat", "6");
        row("no contact channel", K::Touchpoints, "buyer,at,channel", "Peak Roofing Co,2026-02-02T10:00:00Z,fax",
            E::BadWord, "channel", "fax");
        const char *s = "buyer,at,kind,score,scale_min,scale_max,low_is_good";
        row("nps 11", K::Surveys, s, "Peak Roofing Co,2026-02-02T10:00:00Z,nps,11,,,", E::OutsideScale, "score", "11");
        row("nps 7.5", K::Surveys, s, "Peak Roofing Co,2026-02-02T10:00:00Z,nps,7.5,,,", E::BadWholeNumber, "score",
            "7.5");
        row("nps on 1-5", K::Surveys, s, "Peak Roofing Co,2026-02-02T10:00:00Z,nps,3,1,5,", E::NpsOtherScale,
            "scale_max", "5");
        row("csat 6", K::Surveys, s, "Peak Roofing Co,2026-02-02T10:00:00Z,csat,6,,,", E::OutsideScale, "score", "6");
        row("scale upside down", K::Surveys, s, "Peak Roofing Co,2026-02-02T10:00:00Z,ces,3,5,1,", E::BadScale,
            "scale_max", "1");
        row("checklist without item", K::ChecklistItems, "buyer,kind,checklist,item", "Peak Roofing Co,audit,A,",
            E::BlankNotAllowed, "item", "");
        row("consumer without source", K::Consumer, "source,day", ",2026-02-02", E::BlankNotAllowed, "source", "");
        row("tasks of nobody known", K::Tasks, "buyer,title", "Nobody,Call", E::UnknownBuyer, "buyer", "Nobody");
    }
    void rejectsRows()
    {
        QFETCH(RecordKind, kind);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, bad);
        QFETCH(int, code);
        QFETCH(QString, column);
        QFETCH(QString, value);
        const Reading file(header + "\n\n" + bad + "\n", kind);
        QVERIFY(*file.result);
        QCOMPARE(file.sink.problems.size(), 1U);
        const RowProblem &problem = file.sink.problems[0];
        QCOMPARE(static_cast<int>(problem.error.code), code);
        QCOMPARE(problem.row, 3);
        QCOMPARE(problem.column, column);
        QCOMPARE(problem.value, value);
        QCOMPARE(problem.file, wordString(kind) + QStringLiteral(".csv"));
        QCOMPARE(file.summary().rejected, 1);
        QCOMPARE(file.summary().rows, 1);
        QCOMPARE(file.summary().skipped, 1);
        QVERIFY(file.sink.rows.empty());
    }

    void aLineOfBlankCellsIsABlankLine()
    {
        const Reading file(deliveriesHeader + ",,,,,,,,\n ,\t, \n\"\",\"\"\nNobody,2026-03-30,,1,,,,,\n,,,1,,,,,\n",
                           RecordKind::Deliveries);
        QCOMPARE(file.summary().skipped, 3);
        QCOMPARE(file.summary().rows, 2);
        QCOMPARE(file.sink.problems.size(), 2U);
        QCOMPARE(file.sink.problems[0].row, 5);
        QCOMPARE(file.sink.problems[1].row, 6);
        // with one column it is a row whose cell is blank
        const Reading single("title\n \n", RecordKind::Tasks);
        QCOMPARE(single.summary().skipped, 0);
        QCOMPARE(single.summary().rejected, 1);
    }

    void goodRowsPassBesideBadOnes()
    {
        const Reading file(deliveriesHeader
                               + "Peak Roofing Co,2026-03-29,,1,,,,,\nNobody,2026-03-30,,1,,,,,\n\n"
                                 "Peak Roofing Co,2026-03-31,,1,,,,,\nPeak,x\n",
                           RecordKind::Deliveries);
        QCOMPARE(file.summary().rows, 4);
        QCOMPARE(file.summary().accepted, 2);
        QCOMPARE(file.summary().rejected, 2);
        QCOMPARE(file.summary().skipped, 1);
        QCOMPARE(file.sink.rows[1].record.row, 5);
        QCOMPARE(file.sink.problems[1].row, 6);
    }

    void fillsTheScaleOfSurveys()
    {
        const Reading file("buyer,at,kind,score,scale_min,scale_max,low_is_good\n"
                           "Peak Roofing Co,2026-02-02T10:00:00Z,NPS,9,,,\n"
                           "Peak Roofing Co,2026-02-02T10:00:00Z,csat,4,,,\n"
                           "Peak Roofing Co,2026-02-02T10:00:00Z,ces,4,,,\n"
                           "Peak Roofing Co,2026-02-02T10:00:00Z,neteasy,2,,,\n"
                           "Peak Roofing Co,2026-02-02T10:00:00Z,ces,2,1,5,true\n"
                           "Peak Roofing Co,2026-02-02T10:00:00Z,csat,8.5,,10,\n",
                           RecordKind::Surveys);
        QVERIFY(file.sink.problems.empty());
        const std::array<std::tuple<double, double, int>, 6> scales{
            {{0, 10, 0}, {1, 5, 0}, {1, 7, 0}, {1, 7, 1}, {1, 5, 1}, {1, 10, 0}}};
        QCOMPARE(file.sink.rows.size(), scales.size());
        for (size_t i = 0; i < scales.size(); ++i) {
            const auto &[lowest, highest, lowIsGood] = scales[i];
            QCOMPARE(*decimalOf(valueOf(file.sink.rows[i], RecordKind::Surveys, "scale_min")), lowest);
            QCOMPARE(*decimalOf(valueOf(file.sink.rows[i], RecordKind::Surveys, "scale_max")), highest);
            QCOMPARE(*integerOf(valueOf(file.sink.rows[i], RecordKind::Surveys, "low_is_good")), lowIsGood);
        }
        QCOMPARE(cellText(file.sink.rows[0], RecordKind::Surveys, "kind"), QStringLiteral("nps"));
    }

    void doneBeforeDueAndBlankBuyersAreFine()
    {
        QVERIFY(Reading("uid,buyer,kind,due_on,held_on\n,Peak Roofing Co,14-DAY,2026-03-14,2026-03-01\n",
                        RecordKind::Reviews)
                    .sink.problems.empty());
        const Reading tasks("buyer,title,due_on,done_on\n,Call,2026-03-14,2026-03-01\n", RecordKind::Tasks);
        QVERIFY(tasks.sink.problems.empty());
        QCOMPARE(tasks.sink.rows[0].buyer, ParsedRow::none);
        QCOMPARE(tasks.sink.rows[0].source, ParsedRow::none);
        QVERIFY(
            Reading("buyer,from,until\n,2026-03-14,2026-03-14\n", RecordKind::ReturnsCoverage).sink.problems.empty());
    }

    /// Today is 2026-04-15 in Berlin, which ends at 22:00 UTC.
    void warnsOncePerColumnOfDaysToCome()
    {
        const Reading days(deliveriesHeader
                               + "Peak Roofing Co,2026-04-15,,1,,,,,\nPeak Roofing Co,2026-04-16,,1,,,,,\n"
                                 "Peak Roofing Co,2026-04-17,,1,,,,,\n",
                           RecordKind::Deliveries);
        QCOMPARE(days.summary().accepted, 3);
        QCOMPARE(days.summary().warnings.size(), 1U);
        QCOMPARE(days.summary().warnings[0].what.code, ErrorCode::FutureDays);
        QCOMPARE(days.summary().warnings[0].what.values,
                 (QStringList{QStringLiteral("day"), QStringLiteral("2"), QStringLiteral("3")}));

        const Reading instants("buyer,at,channel\nPeak Roofing Co,2026-04-15T21:59:59Z,call\n"
                               "Peak Roofing Co,2026-04-15T22:00:00Z,call\n",
                               RecordKind::Touchpoints);
        QCOMPARE(instants.summary().warnings.size(), 1U);
        QCOMPARE(instants.summary().warnings[0].what.values[2], QStringLiteral("3"));

        const Reading plans("title,due_on\nCall,2027-01-01\n", RecordKind::Tasks);
        QVERIFY(plans.summary().warnings.empty());
        const Reading pauses("buyer,from,until\nPeak Roofing Co,2026-04-01,2026-05-01\n", RecordKind::Pauses);
        QVERIFY(pauses.summary().warnings.empty());
    }

    void asksForEachSpellingOnce()
    {
        QByteArray bytes = deliveriesHeader;
        for (int i = 1; i <= 9; ++i) {
            bytes += "Peak Roofing Co,2026-03-0" + QByteArray::number(i) + ",Auto,1,,,,,\n";
            bytes += "PEAK ROOFING CO,2026-02-0" + QByteArray::number(i) + ",AUTO,1,,,,,\n";
        }
        const Reading file(bytes, RecordKind::Deliveries);
        QCOMPARE(file.buyers.asked, 2);
        for (const ParsedRow &row : file.sink.rows) {
            QCOMPARE(row.buyer, 1);
            QCOMPARE(row.source, 1);
        }
    }

    void sharesSourcesBetweenFiles()
    {
        KnownBuyers buyers;
        NativeReader reader(buyers, optionsOfTests());
        CollectingSink sink;
        const auto file = [](const QByteArray &bytes) { return Input::memory(bytes, QStringLiteral("a.csv")); };
        QVERIFY(reader.read(file("source,day\nAuto  US,2026-03-01\nHome,2026-03-01\n"), RecordKind::Consumer, sink));
        QVERIFY(reader.read(file("source,day\nhome,2026-03-01\nauto us,2026-03-01\n"), RecordKind::Consumer, sink));
        QCOMPARE(reader.sources().size(), 3U);
        QCOMPARE(reader.sources()[0].name, std::string());
        QCOMPARE(reader.sources()[1].name, std::string("Auto US"));
        QCOMPARE(reader.sources()[1].folded, std::string("auto us"));
        QVERIFY(sink.problems.empty());
        QCOMPARE(sink.rows[2].source, 2);
        QCOMPARE(sink.rows[3].source, 1);
    }

    void stopsWhenTheSinkSaysSo()
    {
        KnownBuyers buyers;
        NativeReader reader(buyers, optionsOfTests());
        CollectingSink sink;
        sink.stopAfter = 1;
        const auto result = reader.read(Input::memory("title\na\nb\n", QStringLiteral("tasks.csv")), RecordKind::Tasks,
                                        sink);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(sink.rows.size(), 1U);
    }

    void keepsTheWholeRowOfAProblem()
    {
        const QByteArray huge(5000, 'x');
        const Reading file("buyer,day,delivered,note\nNobody, 2026 ,\"a\"\"b\",\"two\nlines\"\nPeak Roofing Co," + huge
                               + ",1,\n",
                           RecordKind::Deliveries);
        QCOMPARE(file.sink.problems[0].cells, (std::vector<std::string>{"Nobody", " 2026 ", "a\"b", "two\nlines"}));
        QCOMPARE(file.sink.problems[1].value.size(), 201);
        QCOMPARE(file.sink.problems[1].error.values[0].size(), 201);
        QCOMPARE(file.sink.problems[1].cells[1].size(), 5000U);
    }

    void missingFilesAreTold()
    {
        const auto input = Input::file(QStringLiteral("/nowhere/deliveries.csv"));
        QVERIFY(!input);
        QCOMPARE(input.error().code, ErrorCode::CannotReadFile);
    }
};

QTEST_APPLESS_MAIN(NativeReaderTest)
#include "tst_nativereader.moc"
