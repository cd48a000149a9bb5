// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldedname.h"
#include "base/money.h"
#include "domain/rules.h"
#include "sample.h"

using namespace touchbase;
using namespace touchbase::demo;

/// QVERIFY2 makes its description even where nothing fails; with millions of rows that is most of the time.
#define VERIFY_ROW(statement)                                                                                          \
    do {                                                                                                               \
        if (!(statement))                                                                                              \
            QFAIL(nameOf(kind, record).constData());                                                                   \
    } while (false)

/// Every rule of formats.md, section 1, over samples of several sizes, lengths, seeds, days and zones.
class DemoRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cellsFitTheSchema();
    void keysAreUnique();
    void namesLeadSomewhere();
    void nothingHappensAfterYesterday();
    void deliveriesKeepTheirRules();
    void returnsAgreeWithDeliveries();
    void issuesKeepTheirRules();
    void answersLieOnTheirScale();
    void livesAndPeriodsRunForwards();
    void consumersComeInOrder();
    void gateIsKept();

private:
    [[nodiscard]] const Sample &sample() { return m_samples.at(m_tag); }
    std::map<QByteArray, Sample> m_samples;
    QByteArray m_tag;
};

void DemoRulesTest::initTestCase_data()
{
    QTest::addColumn<int>("buyers");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("seed");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("zone");
    const QString autumn = QStringLiteral("2026-11-21");
    const QString utc = QStringLiteral("UTC");
    QTest::newRow("one") << 1 << 540 << 1 << autumn << utc;
    QTest::newRow("default") << 24 << 540 << 1 << autumn << utc;
    QTest::newRow("one day") << 24 << 1 << 1 << autumn << utc;
    QTest::newRow("a month, Berlin, clocks just changed")
        << 24 << 30 << 2 << QStringLiteral("2026-03-30") << QStringLiteral("Europe/Berlin");
    QTest::newRow("Auckland, Sunday") << 20 << 200 << 3 << QStringLiteral("2025-02-02")
                                      << QStringLiteral("Pacific/Auckland");
    QTest::newRow("many") << 150 << 100 << 4 << QStringLiteral("2024-02-29") << QStringLiteral("America/New_York");
    QTest::newRow("long") << 6 << 3650 << 5 << autumn << utc;
    QTest::newRow("wide") << 2000 << 4 << 6 << autumn << utc;
}

void DemoRulesTest::init()
{
    QFETCH_GLOBAL(int, buyers);
    QFETCH_GLOBAL(int, days);
    QFETCH_GLOBAL(int, seed);
    QFETCH_GLOBAL(QString, asOf);
    QFETCH_GLOBAL(QString, zone);
    m_tag = QByteArray::number(buyers) + '/' + QByteArray::number(days);
    if (m_samples.contains(m_tag))
        return;
    m_samples.clear(); // one at a time: the long ones are large
    const Result<Zone> named = Zone::named(zone);
    const Result<Day> today = Day::parse(asOf);
    QVERIFY(named && today);
    DemoOptions options = optionsFor(buyers, days, static_cast<quint64>(seed));
    options.asOf = *today;
    options.zone = *named;
    m_samples.emplace(m_tag, sampleOf(options));
}

namespace {

bool fits(const Field &field, const Value &value)
{
    if (isBlank(value))
        return !field.required;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Uid:
    case FieldType::Buyer:
    case FieldType::Source:
    case FieldType::List: {
        const QString written = QString::fromStdString(std::string(textOf(value)));
        return !written.isEmpty() && written == written.trimmed() && tidyName(written) == written;
    }
    case FieldType::Word:
        return std::find(field.words.begin(), field.words.end(), textOf(value)) != field.words.end();
    case FieldType::Currency:
        return Currency::parse(QString::fromStdString(std::string(textOf(value)))).has_value();
    case FieldType::Day:
        return integerOf(value) && Day(int(*integerOf(value))) >= Day::first()
               && Day(int(*integerOf(value))) <= Day::last();
    case FieldType::Instant:
        return integerOf(value) && *integerOf(value) % 1000 == 0;
    case FieldType::Count:
        return integerOf(value) && double(*integerOf(value)) >= field.lowest
               && double(*integerOf(value)) <= field.highest && (!field.positive || *integerOf(value) > 0);
    case FieldType::Decimal:
        return decimalOf(value) && *decimalOf(value) >= field.lowest && *decimalOf(value) <= field.highest
               && (!field.positive || *decimalOf(value) > 0)
               && *decimalOf(value) == static_cast<double>(qRound64(*decimalOf(value) * 100)) / 100;
    case FieldType::Money:
        return integerOf(value) && *integerOf(value) >= 0;
    case FieldType::Boolean:
        return integerOf(value) == 0 || integerOf(value) == 1;
    }
    Q_UNREACHABLE();
}

QByteArray keyOf(RecordKind kind, const Record &record)
{
    QByteArray key;
    for (const size_t column : schemaOf(kind).key) {
        const Value &value = record.values[column];
        key += integerOf(value) ? QByteArray::number(*integerOf(value))
                                : foldedName(QString::fromStdString(std::string(textOf(value)))).toUtf8();
        key += '\n';
    }
    return key;
}

} // namespace

void DemoRulesTest::cellsFitTheSchema()
{
    for (size_t place = 0; place < recordKindCount; ++place) {
        const auto kind = static_cast<RecordKind>(place);
        const RecordSchema &schema = schemaOf(kind);
        for (const Record &record : sample().of(kind)) {
            QCOMPARE(record.values.size(), schema.fields.size());
            for (size_t i = 0; i < schema.fields.size(); ++i) {
                if (!fits(schema.fields[i], record.values[i]))
                    QFAIL((nameOf(kind, record) + " at " + schema.fields[i].name.data()).constData());
            }
        }
    }
}

void DemoRulesTest::keysAreUnique()
{
    for (size_t place = 0; place < recordKindCount; ++place) {
        const auto kind = static_cast<RecordKind>(place);
        QSet<QByteArray> keys;
        for (const Record &record : sample().of(kind)) {
            if (kind == RecordKind::Returns && isBlank(cell(kind, record, "lead_id")))
                continue; // told apart by their occurrence
            const QByteArray key = keyOf(kind, record);
            VERIFY_ROW(!keys.contains(key));
            keys.insert(key);
        }
    }
}

void DemoRulesTest::namesLeadSomewhere()
{
    std::set<std::string> buyers;
    for (const Record &buyer : sample().of(RecordKind::Buyers))
        buyers.insert(text(RecordKind::Buyers, buyer, "buyer"));
    std::set<std::string> contacts;
    for (const Record &contact : sample().of(RecordKind::Contacts))
        contacts.insert(text(RecordKind::Contacts, contact, "buyer") + '\n'
                        + text(RecordKind::Contacts, contact, "name"));
    QCOMPARE(int(buyers.size()), sample().options.buyers);
    for (size_t place = 0; place < recordKindCount; ++place) {
        const auto kind = static_cast<RecordKind>(place);
        const auto column = schemaOf(kind).indexOf("buyer");
        for (const Record &record : sample().of(kind)) {
            if (column && !isBlank(record.values[*column]))
                VERIFY_ROW(buyers.contains(std::string(textOf(record.values[*column]))));
        }
    }
    for (const Record &survey : sample().of(RecordKind::Surveys))
        QVERIFY(contacts.contains(text(RecordKind::Surveys, survey, "buyer") + '\n'
                                  + text(RecordKind::Surveys, survey, "contact")));
    for (const Record &touchpoint : sample().of(RecordKind::Touchpoints)) {
        const std::string buyer = text(RecordKind::Touchpoints, touchpoint, "buyer");
        const QString names = QString::fromStdString(text(RecordKind::Touchpoints, touchpoint, "contacts"));
        for (const QString &name : names.split(QStringLiteral("; ")))
            QVERIFY(contacts.contains(buyer + '\n' + name.toStdString()));
    }
}

void DemoRulesTest::nothingHappensAfterYesterday()
{
    static constexpr std::array mayLieAhead{std::string_view("due_on"), std::string_view("until")};
    const DemoOptions &options = sample().options;
    for (size_t place = 0; place < recordKindCount; ++place) {
        const auto kind = static_cast<RecordKind>(place);
        const RecordSchema &schema = schemaOf(kind);
        for (const Record &record : sample().of(kind)) {
            for (size_t i = 0; i < schema.fields.size(); ++i) {
                const Field &field = schema.fields[i];
                const auto value = integerOf(record.values[i]);
                if (!value || std::find(mayLieAhead.begin(), mayLieAhead.end(), field.name) != mayLieAhead.end())
                    continue;
                if (field.type == FieldType::Day)
                    VERIFY_ROW(Day(int(*value)) < options.asOf);
                if (field.type == FieldType::Instant)
                    VERIFY_ROW(options.zone.dayOf(Instant(*value)) < options.asOf);
            }
        }
    }
}

void DemoRulesTest::deliveriesKeepTheirRules()
{
    constexpr auto kind = RecordKind::Deliveries;
    for (const Record &record : sample().of(kind)) {
        const qint64 delivered = *number(kind, record, "delivered");
        QVERIFY(delivered > 0);
        VERIFY_ROW(!deliveryProblem(delivered, number(kind, record, "disputed"), number(kind, record, "contacted"),
                                    number(kind, record, "converted")));
        QVERIFY(number(kind, record, "refunded").value_or(0) <= *number(kind, record, "revenue"));
        QVERIFY(*day(kind, record, "day") >= sample().options.asOf - sample().options.days);
    }
}

void DemoRulesTest::returnsAgreeWithDeliveries()
{
    using Key = std::tuple<std::string, qint64, std::string>;
    std::map<Key, qint64> returned;
    for (const Record &record : sample().of(RecordKind::Returns)) {
        constexpr auto kind = RecordKind::Returns;
        ++returned[{text(kind, record, "buyer"), *number(kind, record, "sold_on"), text(kind, record, "source")}];
        QVERIFY(*day(kind, record, "requested_on") >= *day(kind, record, "sold_on"));
        const auto decided = day(kind, record, "decided_on");
        QCOMPARE(decided.has_value(), text(kind, record, "status") != "pending");
        QVERIFY(!decided || *decided >= *day(kind, record, "requested_on"));
    }
    std::map<std::string, Day> coveredFrom;
    for (const Record &record : sample().of(RecordKind::ReturnsCoverage))
        coveredFrom.insert_or_assign(text(RecordKind::ReturnsCoverage, record, "buyer"),
                                     *day(RecordKind::ReturnsCoverage, record, "from"));
    size_t met = 0;
    for (const Record &record : sample().of(RecordKind::Deliveries)) {
        constexpr auto kind = RecordKind::Deliveries;
        const auto covered = coveredFrom.find(text(kind, record, "buyer"));
        const auto found = returned.find(
            {text(kind, record, "buyer"), *number(kind, record, "day"), text(kind, record, "source")});
        met += found != returned.end();
        const qint64 counted = found == returned.end() ? 0 : found->second;
        VERIFY_ROW(counted <= *number(kind, record, "delivered"));
        if (covered != coveredFrom.end() && *day(kind, record, "day") >= covered->second)
            VERIFY_ROW(counted == number(kind, record, "disputed").value_or(counted));
    }
    QCOMPARE(met, returned.size());
}

void DemoRulesTest::issuesKeepTheirRules()
{
    constexpr auto kind = RecordKind::Issues;
    for (const Record &record : sample().of(kind)) {
        const auto answered = instant(kind, record, "first_response_at");
        const auto resolved = instant(kind, record, "resolved_at");
        VERIFY_ROW(!issueProblem(*instant(kind, record, "opened_at"), answered, resolved));
        QVERIFY(!resolved || (answered && *resolved >= *answered));
    }
}

void DemoRulesTest::answersLieOnTheirScale()
{
    constexpr auto kind = RecordKind::Surveys;
    std::set<std::string> kinds;
    for (const Record &record : sample().of(kind)) {
        const std::string written = text(kind, record, "kind");
        kinds.insert(written);
        const Scale scale{*decimalOf(cell(kind, record, "scale_min")), *decimalOf(cell(kind, record, "scale_max")),
                          *number(kind, record, "low_is_good") == 1};
        VERIFY_ROW(!answerProblem(*parseWord<SurveyKind>(std::string_view(written)),
                                  *decimalOf(cell(kind, record, "score")), scale));
    }
    if (sample().options.days >= 100)
        QCOMPARE(kinds.size(), size_t(4));
}

void DemoRulesTest::livesAndPeriodsRunForwards()
{
    for (const Record &record : sample().of(RecordKind::Buyers)) {
        constexpr auto kind = RecordKind::Buyers;
        QVERIFY(!lifeProblem(day(kind, record, "signed_on"), day(kind, record, "churned_on")));
        QCOMPARE(day(kind, record, "churned_on").has_value(), text(kind, record, "stage") == "churned");
        QCOMPARE(!day(kind, record, "signed_on"), text(kind, record, "stage") == "prospect");
    }
    for (const auto kind : {RecordKind::Pauses, RecordKind::DeliveriesCoverage, RecordKind::ReturnsCoverage}) {
        for (const Record &record : sample().of(kind))
            VERIFY_ROW(!periodProblem(*day(kind, record, "from"), day(kind, record, "until"), "until"));
    }
}

void DemoRulesTest::consumersComeInOrder()
{
    constexpr auto kind = RecordKind::Consumer;
    for (const Record &record : sample().of(kind)) {
        const auto value = [&record](std::string_view column) { return *number(kind, record, column); };
        VERIFY_ROW(value("form_starts") <= value("visits") && value("completions") <= value("form_starts")
                   && value("mobile_visits") <= value("visits") && value("mobile_completions") <= value("completions")
                   && value("complaints") <= value("completions"));
    }
}

void DemoRulesTest::gateIsKept()
{
    std::set<std::string> held;
    for (const Record &review : sample().of(RecordKind::Reviews)) {
        if (text(RecordKind::Reviews, review, "kind") == "14-day" && day(RecordKind::Reviews, review, "held_on"))
            held.insert(text(RecordKind::Reviews, review, "buyer"));
    }
    std::set<std::string> running;
    for (const Record &item : sample().of(RecordKind::ChecklistItems)) {
        constexpr auto kind = RecordKind::ChecklistItems;
        if (text(kind, item, "kind") == "onboarding" && !day(kind, item, "done_on"))
            running.insert(text(kind, item, "buyer"));
    }
    for (const Record &record : sample().of(RecordKind::Buyers)) {
        constexpr auto kind = RecordKind::Buyers;
        const std::string buyer = text(kind, record, "buyer");
        if (text(kind, record, "stage") != "active")
            continue;
        QVERIFY2(!running.contains(buyer), buyer.c_str());
        if (*day(kind, record, "signed_on") >= sample().options.asOf - 90)
            QVERIFY2(held.contains(buyer), buyer.c_str());
    }
}

QTEST_APPLESS_MAIN(DemoRulesTest)
#include "tst_demorules.moc"
