// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <QTest>

#include <limits>

using touchbase::Currency;
using touchbase::ErrorCode;
using touchbase::Minor;
using touchbase::minorToDecimal;
using touchbase::parseMinor;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// ISO 4217, list one (published 2024-06-25): minor units.
    void digitsAreThoseOfIso4217_data()
    {
        QTest::addColumn<int>("digits");
        for (const char *code : {"USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "INR", "BRL", "MXN",
                                 "SEK", "HUF", "TWD", "IDR", "MGA", "MRU", "COP", "RSD", "AMD", "CRC"})
            QTest::newRow(code) << 2;
        for (const char *code : {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI",
                                 "VND", "VUV", "XAF", "XOF", "XPF"})
            QTest::newRow(code) << 0;
        for (const char *code : {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
            QTest::newRow(code) << 3;
        for (const char *code : {"CLF", "UYW"})
            QTest::newRow(code) << 4;
        QTest::newRow("ZZZ") << 2; // unknown there
    }
    void digitsAreThoseOfIso4217()
    {
        const QString code = QString::fromLatin1(QTest::currentDataTag());
        QTEST(Currency::parse(code).value().digits(), "digits");
    }

    void aCurrencyIsReadInAnyCase()
    {
        QCOMPARE(Currency::parse(u" eUr "_qs).value().code(), QStringLiteral("EUR"));
        QCOMPARE(Currency::parse(u"usd"_qs).value(), Currency::usd());
    }
    void whatIsNoCurrencyIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "$", "€", "US", "USDT", "U D", "U1D", "ΕUR", "uſd", "ıdr", "ﬀ1"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatIsNoCurrencyIsRefused()
    {
        QFETCH(QString, text);
        const auto currency = Currency::parse(text);
        QVERIFY(!currency);
        QCOMPARE(currency.error().code, ErrorCode::BadWord);
    }

    void anAmountIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("digits");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("one decimal") << QByteArray("12.5") << 2 << qint64{1250};
        QTest::newRow("two decimals") << QByteArray("12.05") << 2 << qint64{1205};
        QTest::newRow("zeros beyond") << QByteArray("12.0500") << 2 << qint64{1205};
        QTest::newRow("whole") << QByteArray("12") << 2 << qint64{1200};
        QTest::newRow("only decimals") << QByteArray(".5") << 2 << qint64{50};
        QTest::newRow("negative") << QByteArray("-0.25") << 2 << qint64{-25};
        QTest::newRow("negative, only decimals") << QByteArray("-.5") << 2 << qint64{-50};
        QTest::newRow("with a plus") << QByteArray("+3") << 2 << qint64{300};
        QTest::newRow("yen") << QByteArray("1250") << 0 << qint64{1250};
        QTest::newRow("yen with zeros") << QByteArray("1250.00") << 0 << qint64{1250};
        QTest::newRow("dinar") << QByteArray("1.234") << 3 << qint64{1234};
        QTest::newRow("the highest") << QByteArray("90000000000000") << 2 << qint64{9'000'000'000'000'000};
        QTest::newRow("the highest of yen") << QByteArray("9000000000000000") << 0 << qint64{9'000'000'000'000'000};
    }
    void anAmountIsRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, digits);
        const auto amount = parseMinor(text.toStdString(), digits);
        QVERIFY(amount);
        QTEST(amount->value, "minor");
    }

    void aWrongAmountIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("digits");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("blank") << QByteArray("") << 2 << ErrorCode::BadNumber;
        QTest::newRow("a sign alone") << QByteArray("-") << 2 << ErrorCode::BadNumber;
        QTest::newRow("grouped") << QByteArray("1,200.00") << 2 << ErrorCode::BadNumber;
        QTest::newRow("with its sign") << QByteArray("$12") << 2 << ErrorCode::BadNumber;
        QTest::newRow("an exponent") << QByteArray("1e3") << 2 << ErrorCode::BadNumber;
        QTest::newRow("two points") << QByteArray("1.2.3") << 2 << ErrorCode::BadNumber;
        QTest::newRow("a third decimal") << QByteArray("12.345") << 2 << ErrorCode::BadMoney;
        QTest::newRow("half a yen") << QByteArray("1.5") << 0 << ErrorCode::BadMoney;
        QTest::newRow("too high") << QByteArray("90000000000000.01") << 2 << ErrorCode::OutOfRange;
        QTest::newRow("too low") << QByteArray("-90000000000000.01") << 2 << ErrorCode::OutOfRange;
        QTest::newRow("far too high") << QByteArray(400, '9') << 2 << ErrorCode::OutOfRange;
    }
    void aWrongAmountIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, digits);
        const auto amount = parseMinor(text.toStdString(), digits);
        QVERIFY(!amount);
        QTEST(amount.error().code, "code");
        QCOMPARE(amount.error().values.constFirst(), QString::fromUtf8(text));
    }
    void boundsAreToldAsAmounts()
    {
        QCOMPARE(parseMinor("90000000000000.01", 2).error().values.mid(1),
                 (QStringList{u"-90000000000000"_qs, u"90000000000000"_qs}));
    }

    void anAmountIsWrittenShort_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("whole") << qint64{1200} << 2 << QByteArray("12");
        QTest::newRow("one decimal") << qint64{1250} << 2 << QByteArray("12.5");
        QTest::newRow("cents") << qint64{5} << 2 << QByteArray("0.05");
        QTest::newRow("negative cents") << qint64{-5} << 2 << QByteArray("-0.05");
        QTest::newRow("zero") << qint64{0} << 2 << QByteArray("0");
        QTest::newRow("a hundred yen") << qint64{100} << 0 << QByteArray("100");
        QTest::newRow("dinar") << qint64{1230} << 3 << QByteArray("1.23");
        QTest::newRow("the lowest number")
            << std::numeric_limits<qint64>::min() << 2 << QByteArray("-92233720368547758.08");
    }
    void anAmountIsWrittenShort()
    {
        QFETCH(qint64, minor);
        QFETCH(int, digits);
        QTEST(QByteArray::fromStdString(minorToDecimal(Minor{minor}, digits)), "text");
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
