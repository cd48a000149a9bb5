// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include <QTest>

#include <limits>

using touchbase::Field;
using touchbase::FieldType;
using touchbase::parseWord;
using touchbase::RecordKind;
using touchbase::recordKindCount;
using touchbase::RecordSchema;
using touchbase::schemaOf;
using touchbase::Value;

namespace {

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// Each column after the letter of its type, and a star where it must be there.
QString columnsOf(const RecordSchema &schema)
{
    static const QHash<FieldType, QChar> letters{
        {FieldType::Text, u't'},    {FieldType::Uid, u'u'},   {FieldType::Buyer, u'b'},    {FieldType::Source, u's'},
        {FieldType::List, u'l'},    {FieldType::Word, u'w'},  {FieldType::Currency, u'c'}, {FieldType::Day, u'd'},
        {FieldType::Instant, u'i'}, {FieldType::Count, u'n'}, {FieldType::Decimal, u'r'},  {FieldType::Money, u'm'},
        {FieldType::Boolean, u'f'}};
    QStringList columns;
    for (const Field &field : schema.fields)
        columns << letters.value(field.type) + u':' + latin1(field.name) + (field.required ? u"*"_qs : QString());
    return columns.join(u' ');
}

QString keyOf(const RecordSchema &schema)
{
    QStringList key;
    for (size_t index : schema.key)
        key << latin1(schema.fields.at(index).name);
    return key.join(u' ');
}

} // namespace

/// The table of native files: columns in order, stars as there; keys; ranges as its prose gives them. The letters
/// say what a cell holds: t text, u uid, b buyer, s source, l list, w word, c currency, d day, i instant, n count,
/// r decimal, m money, f true or false.
class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileHasItsColumnsAndKey_data()
    {
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *file, const char *columns, const char *key) {
            QTest::newRow(file) << QString::fromLatin1(columns).simplified() << key;
        };
        row("buyers",
            "b:buyer* w:vertical w:stage t:owner d:signed_on d:churned_on t:churn_reason c:currency t:external_id"
            " t:acquisition_source t:referred_by t:notes t:gate_override",
            "buyer");
        row("contacts", "b:buyer* t:name* w:role t:email t:phone w:preferred_channel t:preferences", "buyer name");
        row("expectations",
            "b:buyer* d:valid_from* r:weekly_volume r:max_dispute_rate n:return_window_days r:target_contact_rate"
            " r:target_conversion_rate r:response_hours r:cadence_days t:coverage_area l:lead_types t:exclusivity"
            " d:validated_on",
            "buyer valid_from");
        row("touchpoints",
            "u:uid b:buyer* i:at* w:channel* w:direction w:area l:contacts t:summary w:emotion n:csat n:ease"
            " f:proactive r:minutes t:author",
            "uid");
        row("deliveries",
            "b:buyer* d:day* s:source n:delivered* n:disputed n:contacted n:converted m:revenue m:refunded",
            "buyer day source");
        row("returns",
            "b:buyer* t:lead_id s:source d:sold_on* d:requested_on t:reason w:status* d:decided_on m:amount t:notes",
            "buyer lead_id");
        row("returns_coverage", "b:buyer d:from* d:until*", "buyer from until");
        row("deliveries_coverage", "b:buyer d:from* d:until*", "buyer from until");
        row("issues",
            "u:uid b:buyer* i:opened_at* i:first_response_at i:resolved_at w:area w:severity w:channel t:subject"
            " t:root_cause n:reopened",
            "uid");
        row("surveys",
            "u:uid b:buyer* i:at* w:kind* r:score* r:scale_min r:scale_max f:low_is_good t:contact t:comment", "uid");
        row("reviews", "u:uid b:buyer* w:kind* d:due_on* d:held_on", "uid");
        row("checklist_items",
            "b:buyer* w:kind* t:checklist* d:started_on n:position t:item* d:due_on d:done_on f:required t:owner"
            " t:note",
            "buyer checklist started_on item");
        row("pauses", "b:buyer* d:from* d:until t:reason", "buyer from");
        row("tasks", "u:uid b:buyer t:title* d:due_on d:done_on t:owner", "uid");
        row("consumer",
            "s:source* d:day* n:visits n:form_starts n:completions n:mobile_visits n:mobile_completions n:complaints"
            " n:opt_outs r:load_ms",
            "source day");
    }
    void everyFileHasItsColumnsAndKey()
    {
        const auto kind = parseWord<RecordKind>(std::string_view(QTest::currentDataTag()));
        QVERIFY(kind);
        const RecordSchema &schema = schemaOf(*kind);
        QCOMPARE(schema.kind, *kind);
        QTEST(columnsOf(schema), "columns");
        QTEST(keyOf(schema), "key");
        QCOMPARE(schema.keyedByUid, keyOf(schema) == QLatin1String("uid"));
    }
    void thereAreFifteenFiles() { QCOMPARE(recordKindCount, size_t{15}); }

    void buyersComeFirstInAFolder() { QCOMPARE(static_cast<int>(RecordKind::Buyers), 0); }

    void aWordIsOneOfItsColumn_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *kind, const char *column, const char *words) {
            QTest::addRow("%s.%s", kind, column) << column << words;
        };
        row("buyers", "vertical", "insurance medicare mortgage home-services legal mass-tort other");
        row("buyers", "stage", "prospect onboarding active paused churned");
        row("contacts", "role", "decision-maker influencer billing technical user");
        row("contacts", "preferred_channel", "call meeting email chat portal note");
        row("touchpoints", "channel", "call meeting email chat portal note");
        row("touchpoints", "direction", "inbound outbound");
        row("touchpoints", "area", "onboarding delivery support account financial");
        row("touchpoints", "emotion", "exceptional meeting below poor");
        row("returns", "status", "pending approved rejected");
        row("issues", "severity", "low normal high urgent");
        row("surveys", "kind", "nps csat ces neteasy");
        row("reviews", "kind", "14-day 30-day 60-day 90-day quarterly");
        row("checklist_items", "kind", "onboarding recovery audit other");
    }
    void aWordIsOneOfItsColumn()
    {
        QFETCH(QString, column);
        const QString kind = QString::fromLatin1(QTest::currentDataTag()).section(u'.', 0, 0);
        const RecordSchema &schema = schemaOf(parseWord<RecordKind>(kind).value());
        QStringList words;
        for (std::string_view one : schema.fields[schema.at(column.toStdString())].words)
            words << latin1(one);
        QTEST(words.join(u' '), "words");
    }

    /// "An expectation of 0 or less is refused"; a rate is at most 100 %; CSAT is 1–5 and ease 1–7; counts are not
    /// negative.
    void numbersHaveRanges_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<bool>("positive");
        const auto any = std::numeric_limits<double>::quiet_NaN(); // a bound of common sense only
        for (const char *promise : {"weekly_volume", "return_window_days", "response_hours", "cadence_days"})
            QTest::addRow("expectations.%s", promise) << QString::fromLatin1(promise) << 0.0 << any << true;
        for (const char *rate : {"max_dispute_rate", "target_contact_rate", "target_conversion_rate"})
            QTest::addRow("expectations.%s", rate) << QString::fromLatin1(rate) << 0.0 << 100.0 << true;
        QTest::newRow("touchpoints.csat") << "csat" << 1.0 << 5.0 << false;
        QTest::newRow("touchpoints.ease") << "ease" << 1.0 << 7.0 << false;
        QTest::newRow("touchpoints.minutes") << "minutes" << 0.0 << any << false;
        for (const char *count : {"delivered", "disputed", "contacted", "converted"})
            QTest::addRow("deliveries.%s", count) << QString::fromLatin1(count) << 0.0 << any << false;
        QTest::newRow("issues.reopened") << "reopened" << 0.0 << any << false;
        QTest::newRow("consumer.load_ms") << "load_ms" << 0.0 << any << false;
    }
    void numbersHaveRanges()
    {
        QFETCH(QString, column);
        QFETCH(double, highest);
        const QString kind = QString::fromLatin1(QTest::currentDataTag()).section(u'.', 0, 0);
        const RecordSchema &schema = schemaOf(parseWord<RecordKind>(kind).value());
        const Field &field = schema.fields[schema.at(column.toStdString())];
        QTEST(field.lowest, "lowest");
        QTEST(field.positive, "positive");
        if (qIsNaN(highest))
            QVERIFY(field.highest > 1000);
        else
            QCOMPARE(field.highest, highest);
    }

    void columnsAreFoundByName()
    {
        const RecordSchema &schema = schemaOf(RecordKind::Pauses);
        QCOMPARE(schema.indexOf("until"), std::optional(size_t{2}));
        QCOMPARE(schema.indexOf("Until"), std::nullopt);
        QCOMPARE(schema.indexOf(""), std::nullopt);
    }

    void aValueIsReadAsWhatItIs()
    {
        using namespace touchbase;
        QVERIFY(isBlank(Value()));
        QVERIFY(!isBlank(Value(qint64{0})));
        QVERIFY(!isBlank(Value(std::string())));
        QCOMPARE(integerOf(Value(qint64{7})), std::optional(qint64{7}));
        QCOMPARE(integerOf(Value(7.0)), std::nullopt);
        QCOMPARE(decimalOf(Value(7.5)), std::optional(7.5));
        QCOMPARE(decimalOf(Value()), std::nullopt);
        const Value text(std::string("Peak Roofing Co"));
        QCOMPARE(textOf(text), std::string_view("Peak Roofing Co"));
        QCOMPARE(textOf(Value(qint64{7})), std::string_view());
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
