// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"

#include <QTest>

using touchbase::ErrorCode;
using touchbase::Instant;

class TestInstant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Seconds as `date -u -d … +%s` gives them.
    void anInstantIsReadAndWritten_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("the epoch") << "1970-01-01T00:00:00Z" << qint64{0};
        QTest::newRow("before it") << "1969-12-31T23:59:59Z" << qint64{-1};
        QTest::newRow("a billion") << "2001-09-09T01:46:40Z" << qint64{1'000'000'000};
        QTest::newRow("after 32 bits") << "2038-01-19T03:14:08Z" << qint64{2'147'483'648};
        QTest::newRow("the last of a leap day") << "2024-02-29T23:59:59Z" << qint64{1'709'251'199};
        QTest::newRow("the first") << "1900-01-01T00:00:00Z" << qint64{-2'208'988'800};
    }
    void anInstantIsReadAndWritten()
    {
        QFETCH(QString, iso);
        QFETCH(qint64, seconds);
        const auto instant = Instant::parse(iso);
        QVERIFY(instant);
        QCOMPARE(instant->value(), seconds * 1000);
        QCOMPARE(instant->toString(), iso);
        QCOMPARE(instant->iso(), iso.toStdString());
    }

    void whatIsNoInstantIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "2026-03-12", "2026-03-12T14:30:00", "2026-03-12T14:30Z", "2026-03-12 14:30:00Z",
              "2026-03-12t14:30:00z", "2026-03-12T14:30:00+00:00", "2026-03-12T14:30:00.5Z", "2026-03-12T24:00:00Z",
              "2026-03-12T14:60:00Z", "2016-12-31T23:59:60Z", "2026-02-29T00:00:00Z", "2200-01-01T00:00:00Z",
              "2026-03-12T1-:30:00Z", " 2026-03-12T14:30:00Z"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoInstantIsRefused()
    {
        QFETCH(QString, text);
        const auto instant = Instant::parse(text);
        QVERIFY(!instant);
        QCOMPARE(instant.error().code, ErrorCode::BadInstant);
        QCOMPARE(instant.error().values, QStringList{text});
    }

    void partsOfASecondAreCutOff_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<qint64>("cut");
        QTest::addColumn<QString>("iso");
        QTest::newRow("after the epoch") << qint64{1999} << qint64{1000} << "1970-01-01T00:00:01Z";
        QTest::newRow("before it") << qint64{-1} << qint64{-1000} << "1969-12-31T23:59:59Z";
        QTest::newRow("nothing to cut") << qint64{-2000} << qint64{-2000} << "1969-12-31T23:59:58Z";
    }
    void partsOfASecondAreCutOff()
    {
        QFETCH(qint64, ms);
        QTEST(Instant(ms).toSeconds().value(), "cut");
        QTEST(Instant(ms).toString(), "iso");
    }

    void instantsAreCounted()
    {
        const Instant noon = Instant::parse(u"2026-03-12T12:00:00Z"_qs).value();
        QCOMPARE((noon + Instant::msPerDay).toString(), QStringLiteral("2026-03-13T12:00:00Z"));
        QCOMPARE((noon - Instant::msPerHour).toString(), QStringLiteral("2026-03-12T11:00:00Z"));
        QCOMPARE(noon + 5 - noon, qint64{5});
        QVERIFY(noon < noon + 1);
    }
};

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"
