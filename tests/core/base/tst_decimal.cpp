// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <QTest>

#include <cmath>
#include <limits>

using touchbase::ErrorCode;
using touchbase::parseDecimal;
using touchbase::parseWhole;
using touchbase::shortestDecimal;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecimalIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("number");
        QTest::newRow("whole") << QByteArray("12") << 12.0;
        QTest::newRow("with a point") << QByteArray("4.5") << 4.5;
        QTest::newRow("negative") << QByteArray("-0.25") << -0.25;
        QTest::newRow("with a plus") << QByteArray("+7.0") << 7.0;
        QTest::newRow("without units") << QByteArray(".5") << 0.5;
        QTest::newRow("without decimals") << QByteArray("5.") << 5.0;
        QTest::newRow("leading zeros") << QByteArray("007.50") << 7.5;
        QTest::newRow("the highest") << QByteArray("1000000000000000") << 1e15;
        QTest::newRow("the lowest") << QByteArray("-1000000000000000") << -1e15;
        QTest::newRow("seventeen digits") << QByteArray("0.10000000000000001") << 0.1;
    }
    void aDecimalIsRead()
    {
        QFETCH(QByteArray, text);
        const auto number = parseDecimal(text.toStdString());
        QVERIFY(number);
        QTEST(*number, "number");
    }
    void zeroHasNoSign()
    {
        QVERIFY(!std::signbit(parseDecimal("-0").value()));
        QVERIFY(!std::signbit(parseDecimal("-0.00").value()));
        QCOMPARE(shortestDecimal(-0.0), std::string("0"));
    }

    void whatIsNoDecimalIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"",         ".",     "-",     "+",     "-.",  "many", "1e3", "1E3", "0x10", "nan", "NaN", "inf", "-inf",
              "infinity", "1,000", "1 000", "1.2.3", "--1", "+-1",  "1-",  " 1",  "1 ",   "4,5", "5 %", "$5",  "١٢"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatIsNoDecimalIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto number = parseDecimal(text.toStdString());
        QVERIFY(!number);
        QCOMPARE(number.error().code, ErrorCode::BadNumber);
        const auto whole = parseWhole(text.toStdString());
        QVERIFY(!whole);
        QCOMPARE(whole.error().code, ErrorCode::BadWholeNumber);
        QCOMPARE(whole.error().values, QStringList{QString::fromUtf8(text)});
    }
    void whatIsTooLargeIsOutOfRange()
    {
        const std::string long400(400, '9');
        for (const std::string &text : {std::string("1000000000000001"), std::string("-1000000000000001"), long400})
            QCOMPARE(parseDecimal(text).error().code, ErrorCode::OutOfRange);
        for (const std::string &text : {std::string("9000000000000001"), std::string("-9000000000000001"),
                                        std::string("9223372036854775808"), long400})
            QCOMPARE(parseWhole(text).error().code, ErrorCode::OutOfRange);
        QCOMPARE(parseWhole("9000000000000001").error().values.mid(1),
                 (QStringList{u"-9000000000000000"_qs, u"9000000000000000"_qs}));
    }

    void aWholeNumberIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("number");
        QTest::newRow("plain") << QByteArray("42") << qint64{42};
        QTest::newRow("negative") << QByteArray("-7") << qint64{-7};
        QTest::newRow("with a plus") << QByteArray("+7") << qint64{7};
        QTest::newRow("zeros after the point") << QByteArray("42.000") << qint64{42};
        QTest::newRow("leading zeros") << QByteArray("0042") << qint64{42};
        QTest::newRow("the highest") << QByteArray("9000000000000000") << qint64{9'000'000'000'000'000};
        QTest::newRow("the lowest") << QByteArray("-9000000000000000") << qint64{-9'000'000'000'000'000};
    }
    void aWholeNumberIsRead()
    {
        QFETCH(QByteArray, text);
        const auto number = parseWhole(text.toStdString());
        QVERIFY(number);
        QTEST(*number, "number");
    }
    void aFractionIsNoWholeNumber()
    {
        for (const char *text : {"42.5", "0.000001", ".5", "-1.1"})
            QCOMPARE(parseWhole(text).error().code, ErrorCode::BadWholeNumber);
    }

    /// The digits are those of Python's repr(float), which are the shortest that read back the same.
    void theShortestDecimalIsWritten_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("half") << 4.5 << QByteArray("4.5");
        QTest::newRow("a tenth") << 0.1 << QByteArray("0.1");
        QTest::newRow("a sum") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
        QTest::newRow("a third") << 1.0 / 3 << QByteArray("0.3333333333333333");
        QTest::newRow("whole") << 12.0 << QByteArray("12");
        QTest::newRow("a million") << 1e6 << QByteArray("1000000");
        QTest::newRow("large") << 1e15 << QByteArray("1000000000000000");
        QTest::newRow("small") << 1e-7 << QByteArray("0.0000001");
        QTest::newRow("negative") << -2.675 << QByteArray("-2.675");
    }
    void theShortestDecimalIsWritten()
    {
        QFETCH(double, number);
        QTEST(QByteArray::fromStdString(shortestDecimal(number)), "text");
        QCOMPARE(parseDecimal(shortestDecimal(number)).value(), number);
    }
    void theLongestDecimalsFit()
    {
        QCOMPARE(shortestDecimal(std::numeric_limits<double>::max()).size(), size_t{309});
        QCOMPARE(parseDecimal(shortestDecimal(std::numeric_limits<double>::denorm_min())).value(),
                 std::numeric_limits<double>::denorm_min());
    }
};

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
