// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefixture.h"

#include "exchange/daybits.h"
#include "exchange/keycounts.h"

#include <QTest>

#include <set>

using namespace touchbase;
using namespace touchbase::exchange;

Q_DECLARE_METATYPE(RecordKind)

class NativeKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Rows 2 and 4 of each file have the same key, row 3 has another.
    void findsTheSecondRowWithAKey_data()
    {
        QTest::addColumn<RecordKind>("kind");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("key");
        const auto row = [](RecordKind kind, const char *bytes, const char *key) {
            QTest::newRow(std::string(word(kind)).c_str()) << kind << QByteArray(bytes) << QString::fromUtf8(key);
        };
        using K = RecordKind;
        row(K::Buyers, "buyer,notes\nNew  One,a\nNew Two,b\n new ONE ,c\n", "new ONE");
        row(K::Contacts, "buyer,name\nPeak Roofing Co,Jo Fox\nTokyo Leads,Jo Fox\nPEAK ROOFING CO,jo  fox\n",
            "PEAK ROOFING CO, jo  fox");
        row(K::Expectations,
            "buyer,valid_from\nPeak Roofing Co,2026-01-01\nPeak Roofing Co,2026-01-02\nPeak Roofing Co,2026-01-01\n",
            "Peak Roofing Co, 2026-01-01");
        row(K::Pauses,
            "buyer,from,until\nPeak Roofing Co,2026-01-01,\nPeak Roofing Co,2026-01-02,\n"
            "Peak Roofing Co,2026-01-01,2026-02-01\n",
            "Peak Roofing Co, 2026-01-01");
        row(K::DeliveriesCoverage,
            "buyer,from,until\n,2026-01-01,2026-01-31\n,2026-01-01,2026-01-30\n"
            ",2026-01-01,2026-01-31\n",
            "2026-01-01, 2026-01-31");
        row(K::Deliveries,
            "buyer,day,source,delivered\nPeak Roofing Co,2026-01-01,Auto,1\n"
            "Peak Roofing Co,2026-01-01,,1\nPeak Roofing Co,2026-01-01,AUTO,2\n",
            "Peak Roofing Co, 2026-01-01, AUTO");
        row(K::Consumer, "source,day\nAuto,2026-01-01\nAuto,2026-01-02\nauto,2026-01-01\n", "auto, 2026-01-01");
        row(K::Returns,
            "buyer,lead_id,sold_on,status\nPeak Roofing Co,L1,2026-01-01,pending\n"
            "Tokyo Leads,L1,2026-01-01,pending\nPeak Roofing Co,L1,2026-01-05,approved\n",
            "Peak Roofing Co, L1");
        row(K::Touchpoints,
            "uid,buyer,at,channel\nu1,Peak Roofing Co,2026-01-01T10:00:00Z,call\n"
            "U1,Peak Roofing Co,2026-01-01T10:00:00Z,call\nu1,Tokyo Leads,2026-01-01T11:00:00Z,note\n",
            "u1");
        row(K::ChecklistItems,
            "buyer,kind,checklist,started_on,item\nPeak Roofing Co,audit,A,2026-01-01,x\n"
            "Peak Roofing Co,audit,A,,x\nPeak Roofing Co,audit,A,2026-01-01,x\n",
            "Peak Roofing Co, A, 2026-01-01, x");
    }
    void findsTheSecondRowWithAKey()
    {
        QFETCH(RecordKind, kind);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, key);
        const Reading file(bytes, kind);
        QVERIFY(*file.result);
        QCOMPARE(file.sink.rows.size(), 2U);
        QCOMPARE(file.sink.problems.size(), 1U);
        const RowProblem &problem = file.sink.problems[0];
        QCOMPARE(problem.error.code, ErrorCode::KeyTwice);
        QCOMPARE(problem.row, 4);
        QCOMPARE(problem.error.values, (QStringList{QStringLiteral("4"), QStringLiteral("2"), key}));
        QVERIFY(!problem.cells.empty());
        QCOMPARE(file.summary().accepted + file.summary().rejected, file.summary().rows);
    }

    void tellsEveryRepetitionWithTheFirstRow()
    {
        QByteArray bytes("buyer,day,delivered\n");
        for (int copy = 0; copy < 3; ++copy) {
            for (int day = 10; day < 30; ++day)
                bytes += "Peak Roofing Co,2026-03-" + QByteArray::number(day) + ",1\n";
        }
        const Reading file(bytes, RecordKind::Deliveries);
        QCOMPARE(file.sink.rows.size(), 20U);
        QCOMPARE(file.sink.problems.size(), 40U);
        for (size_t i = 0; i < file.sink.problems.size(); ++i) {
            const auto row = static_cast<qint64>(i) + 22;
            QCOMPARE(file.sink.problems[i].row, row);
            QCOMPARE(file.sink.problems[i].error.values[1], QString::number(row < 42 ? row - 20 : row - 40));
        }
        QVERIFY(file.summary().warnings.empty());
    }

    void aRejectedRowDoesNotTakeItsKey()
    {
        const Reading file("buyer,day,delivered\nPeak Roofing Co,2026-01-01,x\nPeak Roofing Co,2026-01-01,1\n",
                           RecordKind::Deliveries);
        QCOMPARE(file.sink.rows.size(), 1U);
        QCOMPARE(file.summary().rejected, 1);
    }

    void returnsWithoutLeadAreCounted()
    {
        const Reading file("buyer,source,sold_on,reason,status\n"
                           "Peak Roofing Co,Auto,2026-01-01,Wrong number,pending\n"
                           "Peak Roofing Co,AUTO,2026-01-01,Wrong number,approved\n"
                           "Tokyo Leads,Auto,2026-01-01,Wrong number,pending\n"
                           "Peak Roofing Co,,2026-01-01,,pending\n",
                           RecordKind::Returns);
        QVERIFY(file.sink.problems.empty());
        QCOMPARE(file.sink.rows[0].key, std::string("K2026-01-01|auto|Wrong number|1"));
        QCOMPARE(file.sink.rows[1].key, std::string("K2026-01-01|auto|Wrong number|2"));
        QCOMPARE(file.sink.rows[2].key, std::string("K2026-01-01|auto|Wrong number|1"));
        QCOMPARE(file.sink.rows[3].key, std::string("K2026-01-01|||1"));
        const Reading leads("buyer,lead_id,sold_on,status\nPeak Roofing Co,A1,2026-01-01,pending\n",
                            RecordKind::Returns);
        QCOMPARE(leads.sink.rows[0].key, std::string("LA1"));
    }

    void rowsWithoutUidAreMatchedByAllTheySay()
    {
        const QByteArray header("uid,buyer,title,due_on,owner\n");
        const Reading file(header
                               + ",Peak Roofing Co,Call,2026-01-01,Jo\n"    // 2
                                 ",peak  roofing co,Call,2026-01-01,Jo\n"   // 3: the same, again
                                 ",Peak Roofing Co,Call,2026-01-02,Jo\n"    // 4: another day
                                 ",,Call,2026-01-01,Jo\n"                   // 5: no buyer
                                 "u1,Peak Roofing Co,Call,2026-01-01,Jo\n", // 6: has a uid
                           RecordKind::Tasks);
        QVERIFY(file.sink.problems.empty());
        const auto key = [&](size_t row) { return QString::fromStdString(file.sink.rows.at(row - 2).key); };
        QCOMPARE(key(2).size(), 34);
        QVERIFY(key(2).endsWith(QStringLiteral("-1")));
        QCOMPARE(key(3), key(2).chopped(1) + u'2');
        QVERIFY(key(4).left(32) != key(2).left(32));
        QVERIFY(key(5).left(32) != key(2).left(32));
        QVERIFY(key(6).isEmpty());
        // in another file and with the columns in another order it is the same row still
        const Reading other("owner,due_on,title,buyer\nJo,2026-01-01, Call ,PEAK ROOFING CO\n", RecordKind::Tasks);
        QCOMPARE(QString::fromStdString(other.sink.rows[0].key), key(2));
    }

    /// The value of a published SHA-256 program over the documented text, so that keys of old imports stay readable:
    /// printf 'tasks\x1fuid-1\x1f\x1fCall\x1f2026-01-01\x1f\x1fJo' | sha256sum
    void originKeysNeverChange()
    {
        const Reading file("buyer,title,due_on,owner\nPeak Roofing Co,Call,2026-01-01,Jo\n", RecordKind::Tasks);
        QCOMPARE(file.sink.rows[0].key, std::string("271c423c23e17d8a15b201394630eb21-1"));
    }

    void dayBitsAreASet()
    {
        DayBits bits;
        std::set<std::uint64_t> expected;
        std::uint32_t state = 1;
        for (int i = 0; i < 200'000; ++i) {
            state = state * 1664525U + 1013904223U;
            const DayKey key(static_cast<int>(state >> 20) % 50, static_cast<int>(state >> 10) % 7,
                             Day::first().value() + static_cast<qint64>((state >> 4) % 100'000));
            QCOMPARE(bits.insert(key), expected.insert(key.value).second);
        }
    }

    void keyCountsStartAtZero()
    {
        KeyCounts counts;
        for (std::uint32_t round = 0; round < 3; ++round) {
            for (int i = 0; i < 5'000; ++i) {
                auto &number = counts.of(std::to_string(i));
                QCOMPARE(number, round);
                ++number;
            }
        }
        QCOMPARE(counts.of(""), 0U);
    }
};

QTEST_APPLESS_MAIN(NativeKeysTest)
#include "tst_nativekeys.moc"
