// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportnumber.h"

#include <QTest>

using namespace touchbase;
using namespace touchbase::exchange;

Q_DECLARE_METATYPE(DecimalMark)

class ReportNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAmounts_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<DecimalMark>("mark");
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("currency");
        const auto row = [](const char *cell, DecimalMark mark, const char *decimal, const char *currency) {
            QTest::addRow("%s, mark %d", cell, static_cast<int>(mark))
                << QString::fromUtf8(cell) << mark << QString::fromUtf8(decimal) << QString::fromUtf8(currency);
        };
        using M = DecimalMark;
        row("$38,040.00", M::Unknown, "38040.00", "$");
        row("1.234,56 €", M::Unknown, "1234.56", "€");
        row("€ 1.234.567", M::Unknown, "1234567", "€");
        row("£1,234,567", M::Unknown, "1234567", "£");
        row("(12.50)", M::Unknown, "-12.50", "");
        row("($1,012.50)", M::Unknown, "-1012.50", "$");
        row("-12.50", M::Unknown, "-12.50", "");
        row("12.50-", M::Unknown, "-12.50", "");
        row("\u221212,5", M::Unknown, "-12.5", "");
        row("-$5", M::Unknown, "-5", "$");
        row("$-5.00", M::Unknown, "-5.00", "$");
        row("USD 12", M::Unknown, "12", "USD");
        row("12 eur", M::Unknown, "12", "eur");
        row("US$1,000.00", M::Unknown, "1000.00", "US$");
        row("1 234,50", M::Unknown, "1234.50", "");
        row("1\u00A0234\u00A0567,5 €", M::Unknown, "1234567.5", "€");
        row("1'234.50", M::Unknown, "1234.50", "");
        row("1’234", M::Unknown, "1234", "");
        row("0.123", M::Unknown, "0.123", "");
        row("0,123", M::Unknown, "0.123", "");
        row("1234,567", M::Unknown, "1234.567", "");
        row(".5", M::Unknown, "0.5", "");
        row("0", M::Mixed, "0", "");
        row("1.234", M::Comma, "1234", "");
        row("1.234", M::Point, "1.234", "");
        row("1,234", M::Point, "1234", "");
        row("1,234", M::Comma, "1.234", "");
        row("12.5", M::Comma, "12.5", "");
    }
    void readsAmounts()
    {
        QFETCH(QString, cell);
        QFETCH(DecimalMark, mark);
        QFETCH(QString, decimal);
        QFETCH(QString, currency);
        const auto amount = readReportAmount(cell.toStdString(), mark);
        QVERIFY(amount);
        QCOMPARE(QString::fromStdString(amount->decimal), decimal);
        QCOMPARE(QString::fromStdString(amount->currency), currency);
    }

    void neverGuesses()
    {
        for (const char *cell : {"1.234", "$1,234", "(1.234)", "12,345", "999.999 €"}) {
            for (DecimalMark mark : {DecimalMark::Unknown, DecimalMark::Mixed}) {
                const auto amount = readReportAmount(cell, mark);
                QVERIFY2(!amount, cell);
                QCOMPARE(amount.error().code, ErrorCode::AmbiguousNumber);
                QCOMPARE(amount.error().values.size(), 3);
            }
        }
        QCOMPARE(readReportAmount("1.234", DecimalMark::Unknown).error().values,
                 (QStringList{QStringLiteral("1.234"), QStringLiteral("1.234"), QStringLiteral("1234")}));
        QCOMPARE(readReportCount("1,000", DecimalMark::Unknown).error().code, ErrorCode::AmbiguousNumber);
    }

    void refusesWhatIsNoAmount()
    {
        for (const char *cell : {"", "-", "n/a", "twelve", "81.61%", "12.50.1,2,3", "1,23,456", "1.23.456", "12-50",
                                 "--5", "1e5", "$", "12 dollars", "1,234.567.890", "NaN", "5,", "()"}) {
            const auto amount = readReportAmount(cell, DecimalMark::Point);
            QVERIFY2(!amount, cell);
            QCOMPARE(amount.error().code, ErrorCode::BadNumber);
        }
    }

    void readsCounts()
    {
        QCOMPARE(*readReportCount("1240", DecimalMark::Unknown), 1240);
        QCOMPARE(*readReportCount("1,240", DecimalMark::Unknown), 1240);
        QCOMPARE(*readReportCount("1.240", DecimalMark::Unknown), 1240);
        QCOMPARE(*readReportCount("1 240", DecimalMark::Unknown), 1240);
        QCOMPARE(*readReportCount("1,000", DecimalMark::Point), 1000);
        QCOMPARE(*readReportCount("1.000", DecimalMark::Comma), 1000);
        QCOMPARE(*readReportCount("12.00", DecimalMark::Unknown), 12);
        QCOMPARE(*readReportCount("-3", DecimalMark::Unknown), -3);
        for (const char *cell : {"12.5", "$12", "12%", "x", ""})
            QCOMPARE(readReportCount(cell, DecimalMark::Point).error().code, ErrorCode::BadWholeNumber);
    }

    void collectsEvidence()
    {
        const auto markOf = [](std::initializer_list<const char *> cells) {
            NumberEvidence evidence;
            for (const char *cell : cells)
                evidence.add(cell);
            return evidence.mark();
        };
        QCOMPARE(markOf({}), DecimalMark::Unknown);
        QCOMPARE(markOf({"1.234", "12", "x", "$5,678"}), DecimalMark::Unknown);
        QCOMPARE(markOf({"81.61%"}), DecimalMark::Point);
        QCOMPARE(markOf({"81,61 %"}), DecimalMark::Comma);
        QCOMPARE(markOf({"1.234.567"}), DecimalMark::Comma);
        QCOMPARE(markOf({"$38,040.00", "1.234"}), DecimalMark::Point);
        QCOMPARE(markOf({"0.5", "0,5"}), DecimalMark::Mixed);
        NumberEvidence whole;
        whole.addWhole("1,000");
        QCOMPARE(whole.mark(), DecimalMark::Unknown);
        whole.addWhole("1,240");
        QCOMPARE(whole.mark(), DecimalMark::Point);
    }

    void knowsTheSignsOfCurrencies()
    {
        const QString usd = QStringLiteral("USD");
        QVERIFY(isSignOf("", usd) && isSignOf("$", usd) && isSignOf("usd", usd) && isSignOf("US$", usd));
        QVERIFY(isSignOf("$", QStringLiteral("CAD")) && isSignOf("CA$", QStringLiteral("CAD")));
        QVERIFY(!isSignOf("€", usd) && !isSignOf("£", usd) && !isSignOf("EUR", usd) && !isSignOf("CA$", usd));
        QVERIFY(isSignOf("€", QStringLiteral("EUR")) && isSignOf("£", QStringLiteral("GBP")));
        QVERIFY(!isSignOf("$", QStringLiteral("EUR")));
    }
};

QTEST_APPLESS_MAIN(ReportNumberTest)
#include "tst_reportnumber.moc"
