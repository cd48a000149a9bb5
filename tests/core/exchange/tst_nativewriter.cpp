// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefixture.h"

#include "exchange/nativewriter.h"
#include "exchange/rejectswriter.h"

#include <QBuffer>
#include <QTest>

using namespace touchbase;
using namespace touchbase::exchange;

Q_DECLARE_METATYPE(RecordKind)

namespace {

QByteArray written(RecordKind kind, const std::vector<ParsedRow> &rows, int digits = 2)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    NativeWriter writer(buffer, QStringLiteral("a.csv"), kind);
    if (!writer.header())
        return {};
    for (const ParsedRow &row : rows) {
        if (!writer.row(row.record.values, digits))
            return {};
    }
    return writer.finish() ? buffer.data() : QByteArray();
}

/// Takes no byte.
class FullDevice final : public QIODevice
{
public:
    FullDevice() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

QByteArray rejects(const Reading &file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    RejectsWriter writer(buffer, QStringLiteral("r.csv"));
    bool isGood = writer.header(file.sink.headers.at(0).cells).has_value();
    for (const RowProblem &problem : file.sink.problems)
        isGood = isGood && writer.row(problem, QStringLiteral("Because, \"so\"."));
    return isGood && writer.finish() ? buffer.data() : QByteArray();
}

} // namespace

class NativeWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What is written in its plainest form reads and writes as the same bytes.
    void writesWhatItRead_data()
    {
        QTest::addColumn<RecordKind>("kind");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](RecordKind kind, const char *bytes) {
            QTest::newRow(std::string(word(kind)).c_str()) << kind << QByteArray(bytes);
        };
        using K = RecordKind;
        row(K::Buyers, "buyer,vertical,stage,owner,signed_on,churned_on,churn_reason,currency,external_id,"
                       "acquisition_source,referred_by,notes,gate_override\n"
                       "\"A, \"\"B\"\" & Co\",home-services,active,Jo,2025-01-31,,,EUR,0012,,,\"two\nlines, =1+1\",\n"
                       "=cmd|' /C calc'!A0,,,,,,,,,,,@x,\n");
        row(K::Contacts, "buyer,name,role,email,phone,preferred_channel,preferences\n"
                         "Peak Roofing Co,Zoë,decision-maker,a@b.c,+1 555,call,\n");
        row(K::Expectations, "buyer,valid_from,weekly_volume,max_dispute_rate,return_window_days,target_contact_rate,"
                             "target_conversion_rate,response_hours,cadence_days,coverage_area,lead_types,exclusivity,"
                             "validated_on\nPeak Roofing Co,2026-01-01,50,4.5,7,33.333333333333336,0.1,0.25,14,"
                             "\"FL, GA\",auto; home,,2026-01-02\n");
        row(K::Pauses, "buyer,from,until,reason\nPeak Roofing Co,2026-01-01,,snow\n");
        row(K::ReturnsCoverage, "buyer,from,until\n,2026-01-01,2026-01-31\n");
        row(K::Deliveries, "buyer,day,source,delivered,disputed,contacted,converted,revenue,refunded\n"
                           "Peak Roofing Co,2026-01-01,,0,0,0,0,0,-12.5\n"
                           "Peak Roofing Co,2026-01-01,Auto-US,12,,,,38040,0.01\n");
        row(K::Returns, "buyer,lead_id,source,sold_on,requested_on,reason,status,decided_on,amount,notes\n"
                        "Peak Roofing Co,A1F0A0,Auto-US,2026-03-30,2026-04-01,Wrong number,approved,2026-04-02,40,\n");
        row(K::Touchpoints, "uid,buyer,at,channel,direction,area,contacts,summary,emotion,csat,ease,proactive,minutes,"
                            "author\nu1,Peak Roofing Co,2026-01-01T10:00:00Z,call,outbound,account,Jo; Zoë,\"a\r\nb\","
                            "meeting,5,7,true,12.5,me\n");
        row(K::Issues,
            "uid,buyer,opened_at,first_response_at,resolved_at,area,severity,channel,subject,root_cause,"
            "reopened\nu1,Peak Roofing Co,2026-01-01T10:00:00Z,2026-01-01T10:00:00Z,,support,urgent,email,s,,2\n");
        row(K::Surveys, "uid,buyer,at,kind,score,scale_min,scale_max,low_is_good,contact,comment\n"
                        "u1,Peak Roofing Co,2026-01-01T10:00:00Z,ces,2.5,1,5,true,Jo,\n");
        row(K::Reviews, "uid,buyer,kind,due_on,held_on\nu1,Peak Roofing Co,14-day,2026-01-14,\n");
        row(K::ChecklistItems, "buyer,kind,checklist,started_on,position,item,due_on,done_on,required,owner,note\n"
                               "Peak Roofing Co,onboarding,Start,2026-01-01,1,Call,2026-01-02,,false,,\n");
        row(K::Tasks, "uid,buyer,title,due_on,done_on,owner\nu1,,Call,,,\n");
        row(K::Consumer, "source,day,visits,form_starts,completions,mobile_visits,mobile_completions,complaints,"
                         "opt_outs,load_ms\nAuto-US,2026-01-01,100,50,20,60,10,0,1,1234.5\n");
        row(K::DeliveriesCoverage, "buyer,from,until\nPeak Roofing Co,2026-01-01,2026-01-01\n");
    }
    void writesWhatItRead()
    {
        QFETCH(RecordKind, kind);
        QFETCH(QByteArray, bytes);
        const Reading file(bytes, kind);
        QVERIFY(*file.result);
        QVERIFY(file.sink.problems.empty());
        QCOMPARE(written(kind, file.sink.rows), bytes);
    }

    void writesMoneyInTheDigitsOfItsCurrency()
    {
        const Reading file("buyer,day,delivered,revenue\nTokyo Leads,2026-01-01,1,1200\n", RecordKind::Deliveries);
        QVERIFY(written(RecordKind::Deliveries, file.sink.rows, 0).contains(",1200,"));
    }

    void writesLargeFilesInBlocks()
    {
        ParsedRow row;
        row.record.values = {std::monostate(), std::monostate(), std::string(1000, 'x'),
                             std::monostate(), std::monostate(), std::monostate()};
        const QByteArray bytes = written(RecordKind::Tasks, std::vector<ParsedRow>(500, row));
        QCOMPARE(bytes.count('\n'), 501);
        QCOMPARE(bytes.size(), 37 + 500 * 1006);
    }

    void tellsWhenItCannotWrite()
    {
        FullDevice device;
        NativeWriter writer(device, QStringLiteral("a.csv"), RecordKind::Tasks);
        QVERIFY(writer.header());
        const auto finished = writer.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().code, ErrorCode::CannotWriteFile);
    }

    void tellsWhenTheDiskIsFull()
    {
        QFile full(QStringLiteral("/dev/full"));
        QVERIFY2(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered), qPrintable(full.errorString()));
        NativeWriter writer(full, QStringLiteral("a.csv"), RecordKind::Tasks);
        QVERIFY(writer.header());
        const auto finished = writer.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().code, ErrorCode::DiskFull);
    }

    void rejectsCanBeMendedAndReadAgain()
    {
        const Reading file("buyer,day,delivered,note\nNobody,2026-01-01,1,\"a, b\"\nPeak Roofing Co,2026-01-01,1,\n"
                           "Peak Roofing Co, 1.1.26 ,1,\n",
                           RecordKind::Deliveries);
        const QByteArray bytes = rejects(file);
        QCOMPARE(bytes, QByteArray("buyer,day,delivered,note,rejected_because\n"
                                   "Nobody,2026-01-01,1,\"a, b\",\"Because, \"\"so\"\".\"\n"
                                   "Peak Roofing Co,\" 1.1.26 \",1,,\"Because, \"\"so\"\".\"\n"));
        QByteArray mended = bytes;
        mended.replace("Nobody", "Tokyo Leads").replace("\" 1.1.26 \"", "2026-01-02");
        const Reading again(mended, RecordKind::Deliveries);
        QCOMPARE(again.summary().accepted, 2);
        // what is still wrong is written with its new reason alone
        const Reading stillWrong(bytes, RecordKind::Deliveries);
        QCOMPARE(rejects(stillWrong), bytes);
    }

    void raggedRejectsKeepAllTheirCells()
    {
        const Reading file("title,owner\na\nb,c,d,e\n", RecordKind::Tasks);
        QCOMPARE(rejects(file), QByteArray("title,owner,rejected_because\na,,\"Because, \"\"so\"\".\"\n"
                                           "b,c,d,e,\"Because, \"\"so\"\".\"\n"));
    }
};

QTEST_APPLESS_MAIN(NativeWriterTest)
#include "tst_nativewriter.moc"
