// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellparser.h"

#include "exchange/celltext.h"
#include "exchange/nativewriter.h"

#include <QTest>

using namespace touchbase;
using namespace touchbase::exchange;

namespace {

const Field &field(RecordKind kind, std::string_view name)
{
    const RecordSchema &schema = schemaOf(kind);
    return schema.fields[schema.at(name)];
}

/// The field of each type that the tables name.
const Field &fieldNamed(const QString &name)
{
    static const std::map<QString, std::pair<RecordKind, std::string_view>> fields{
        {QStringLiteral("day"), {RecordKind::Deliveries, "day"}},
        {QStringLiteral("instant"), {RecordKind::Touchpoints, "at"}},
        {QStringLiteral("count"), {RecordKind::Deliveries, "delivered"}},
        {QStringLiteral("csat"), {RecordKind::Touchpoints, "csat"}},
        {QStringLiteral("window"), {RecordKind::Expectations, "return_window_days"}},
        {QStringLiteral("rate"), {RecordKind::Expectations, "max_dispute_rate"}},
        {QStringLiteral("score"), {RecordKind::Surveys, "score"}},
        {QStringLiteral("money"), {RecordKind::Deliveries, "revenue"}},
        {QStringLiteral("boolean"), {RecordKind::Touchpoints, "proactive"}},
        {QStringLiteral("word"), {RecordKind::Buyers, "vertical"}},
        {QStringLiteral("currency"), {RecordKind::Buyers, "currency"}},
        {QStringLiteral("list"), {RecordKind::Touchpoints, "contacts"}},
        {QStringLiteral("buyer"), {RecordKind::Buyers, "buyer"}},
        {QStringLiteral("text"), {RecordKind::Buyers, "notes"}},
    };
    const auto &[kind, column] = fields.at(name);
    return field(kind, column);
}

} // namespace

class CellParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What a cell means, told by how it is written back.
    void readsCells_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *type, const char *cell, const char *written) {
            QTest::addRow("%s %s", type, cell)
                << QString::fromUtf8(type) << QString::fromUtf8(cell) << QString::fromUtf8(written);
        };
        row("day", "2024-02-29", "2024-02-29");
        row("instant", "2026-03-29T01:30:00Z", "2026-03-29T01:30:00Z");
        row("count", "0", "0");
        row("count", "00042", "42");
        row("count", "42.0", "42");
        row("count", "+7", "7");
        row("csat", "5", "5");
        row("window", "1", "1");
        row("rate", "4.50", "4.5");
        row("rate", "100", "100");
        row("score", "-0", "0");
        row("score", ".5", "0.5");
        row("score", "0.1", "0.1");
        row("money", "12", "12");
        row("money", "12.5", "12.5");
        row("money", "12.50", "12.5");
        row("money", "12.500", "12.5");
        row("money", "-0.01", "-0.01");
        row("money", "0.05", "0.05");
        row("money", "999999999999", "999999999999");
        row("money", "1234567890123.45", "1234567890123.45");
        row("boolean", "TRUE", "true");
        row("boolean", "False", "false");
        row("word", "Home-Services", "home-services");
        row("currency", "eur", "EUR");
        row("list", "  Anna  Berg;Bo ; ;anna berg", "Anna Berg; Bo");
        row("buyer", "Harbor \t Mutual", "Harbor \t Mutual");
        row("text", "=1+1", "=1+1");
        row("text", "a  b", "a  b");
    }
    void readsCells()
    {
        QFETCH(QString, type);
        QFETCH(QString, cell);
        QFETCH(QString, written);
        const Field &as = fieldNamed(type);
        for (Value value : {Value(), Value(std::string("what was there before")), Value(3.5)}) {
            QVERIFY(!parseCell(as, cell.toStdString(), Currency::usd(), 2, value));
            std::string text;
            appendNative(text, as, value, 2);
            QCOMPARE(QString::fromStdString(text), written);
        }
    }

    void refusesCells_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("code");
        const auto row = [](const char *type, const char *cell, ErrorCode code) {
            QTest::addRow("%s %s", type, cell)
                << QString::fromUtf8(type) << QString::fromUtf8(cell) << static_cast<int>(code);
        };
        for (const char *day : {"2026-02-29", "2026-2-3", "12/03/2026", "2026-13-01", "0026-01-01", "20260301", "x"})
            row("day", day, ErrorCode::BadDay);
        for (const char *instant : {"2026-03-29", "2026-03-29 01:30:00", "2026-03-29T01:30:00", "2026-03-29T25:30:00Z",
                                    "2026-03-29T01:30:00+01:00", "2026-03-29T01:30Z"})
            row("instant", instant, ErrorCode::BadInstant);
        for (const char *count : {"many", "4.5", "1,240", "1e3", "0x10", "--1", "NaN", "\u0664"})
            row("count", count, ErrorCode::BadWholeNumber);
        row("count", "-1", ErrorCode::OutOfRange);
        row("count", "1000000000001", ErrorCode::OutOfRange);
        row("count", "99999999999999999999", ErrorCode::OutOfRange);
        row("csat", "0", ErrorCode::OutOfRange);
        row("csat", "6", ErrorCode::OutOfRange);
        row("window", "0", ErrorCode::NotPositive);
        row("window", "-3", ErrorCode::NotPositive);
        row("window", "2.5", ErrorCode::BadWholeNumber);
        row("rate", "0", ErrorCode::NotPositive);
        row("rate", "-0.1", ErrorCode::NotPositive);
        row("rate", "100.01", ErrorCode::OutOfRange);
        row("rate", "4.5%", ErrorCode::BadNumber);
        for (const char *number : {"NaN", "nan", "inf", "-Infinity", "1e5", "1,5", "five", "."})
            row("score", number, ErrorCode::BadNumber);
        row("money", "$12", ErrorCode::BadNumber);
        row("money", "1,234.00", ErrorCode::BadNumber);
        row("money", "12.345", ErrorCode::BadMoney);
        row("money", "99999999999999999999", ErrorCode::OutOfRange);
        row("money", "123456789012345.67", ErrorCode::OutOfRange);
        row("boolean", "yes", ErrorCode::BadBoolean);
        row("boolean", "1", ErrorCode::BadBoolean);
        row("word", "roofing", ErrorCode::BadWord);
        row("currency", "Euro", ErrorCode::BadWord);
    }
    void refusesCells()
    {
        QFETCH(QString, type);
        QFETCH(QString, cell);
        QFETCH(int, code);
        Value value;
        const auto error = parseCell(fieldNamed(type), cell.toStdString(), Currency::usd(), 2, value);
        QVERIFY(error);
        QCOMPARE(static_cast<int>(error->code), code);
        QCOMPARE(error->values.first(), cell);
    }

    void readsMoneyInTheDigitsOfItsCurrency()
    {
        const Field &money = fieldNamed(QStringLiteral("money"));
        const Currency yen = *Currency::parse(QStringLiteral("JPY"));
        const Currency dinar = *Currency::parse(QStringLiteral("KWD"));
        Value value;
        QVERIFY(!parseCell(money, "1200", yen, 0, value));
        QCOMPARE(*integerOf(value), 1200);
        QVERIFY(!parseCell(money, "1.234", dinar, 3, value));
        QCOMPARE(*integerOf(value), 1234);
        const auto error = parseCell(money, "12.5", yen, 0, value);
        QCOMPARE(error->code, ErrorCode::BadMoney);
        QCOMPARE(error->values, (QStringList{QStringLiteral("12.5"), QStringLiteral("JPY"), QStringLiteral("0")}));
    }

    void limitsTextByCharactersNotBytes()
    {
        const Field &text = fieldNamed(QStringLiteral("text"));
        Value value;
        std::string umlauts;
        for (size_t i = 0; i < highestTextCharacters; ++i)
            umlauts += "ö";
        QVERIFY(!parseCell(text, umlauts, Currency::usd(), 2, value));
        umlauts += "x";
        QCOMPARE(parseCell(text, umlauts, Currency::usd(), 2, value)->code, ErrorCode::TextTooLong);
        QCOMPARE(parseCell(text, std::string(highestTextCharacters + 1, 'x'), Currency::usd(), 2, value)->code,
                 ErrorCode::TextTooLong);
    }

    void trimsAsPeopleSee()
    {
        QCOMPARE(trimmed("  a b\t"), std::string_view("a b"));
        QCOMPARE(trimmed("\u00A0a\u00A0 "), std::string_view("a"));
        QCOMPARE(trimmed("öä"), std::string_view("öä"));
        QCOMPARE(trimmed(" ö "), std::string_view("ö"));
        QCOMPARE(trimmed(" \u2003\t"), std::string_view(""));
        QCOMPARE(trimmed(""), std::string_view(""));
    }
};

QTEST_APPLESS_MAIN(CellParserTest)
#include "tst_cellparser.moc"
