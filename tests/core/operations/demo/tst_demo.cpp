// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldedname.h"
#include "operations/demo/names.h"
#include "sample.h"

#include <QCryptographicHash>

using namespace touchbase;
using namespace touchbase::demo;

class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameOptionsGiveSameBytes();
    void otherSeedGivesOtherRecords();
    void laterDayMovesEverything();
    void kindsComeInOrder();
    void makesExactlyTheTouchpointsAskedFor_data();
    void makesExactlyTheTouchpointsAskedFor();
    void streamsManyTouchpoints();
    void summariesHardlyEverRepeat();
    void stopsAtTheFirstFailure();
    void refusesWhatIsOutOfRange();
    void companyNamesAreUnique();
    void nobodyIsTheSmallestSample();
};

namespace {

QByteArray hashOf(const DemoOptions &options)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const Result<> made = generate(options, [&hash](RecordKind kind, Record &&record) -> Result<> {
        hash.addData(nameOf(kind, record));
        return {};
    });
    Q_ASSERT(made);
    return hash.result();
}

} // namespace

void DemoTest::sameOptionsGiveSameBytes()
{
    QCOMPARE(hashOf(optionsFor()), hashOf(optionsFor()));
}

void DemoTest::otherSeedGivesOtherRecords()
{
    QVERIFY(hashOf(optionsFor(24, 90, 1)) != hashOf(optionsFor(24, 90, 2)));
}

void DemoTest::laterDayMovesEverything()
{
    DemoOptions options = optionsFor(24, 90);
    options.asOf = options.asOf + 7;
    const Sample later = sampleOf(options);
    Day last = Day::first();
    for (const Record &record : later.of(RecordKind::Deliveries))
        last = std::max(last, *day(RecordKind::Deliveries, record, "day"));
    QCOMPARE(last.toString(), (options.asOf - 1).toString());
}

void DemoTest::kindsComeInOrder()
{
    const Sample sample = sampleOf(optionsFor());
    QCOMPARE(sample.order.size(), recordKindCount);
    for (size_t kind = 0; kind < recordKindCount; ++kind)
        QCOMPARE(sample.order[kind], static_cast<RecordKind>(kind));
}

void DemoTest::makesExactlyTheTouchpointsAskedFor_data()
{
    QTest::addColumn<int>("buyers");
    QTest::addColumn<qint64>("touchpoints");
    QTest::newRow("none") << 24 << qint64(0);
    QTest::newRow("fewer than buyers") << 24 << qint64(7);
    QTest::newRow("one buyer") << 1 << qint64(100);
    QTest::newRow("prime") << 50 << qint64(9973);
}

void DemoTest::makesExactlyTheTouchpointsAskedFor()
{
    QFETCH(int, buyers);
    QFETCH(qint64, touchpoints);
    DemoOptions options = optionsFor(buyers, 60);
    options.touchpoints = touchpoints;
    QCOMPARE(qint64(sampleOf(options).of(RecordKind::Touchpoints).size()), touchpoints);
}

void DemoTest::streamsManyTouchpoints()
{
    DemoOptions options = optionsFor(100, 60);
    options.touchpoints = 200'000;
    qint64 count = 0;
    const Result<> made = generate(options, [&count](RecordKind kind, Record &&) -> Result<> {
        count += kind == RecordKind::Touchpoints;
        return {};
    });
    QVERIFY(made);
    QCOMPARE(count, 200'000);
}

void DemoTest::summariesHardlyEverRepeat()
{
    DemoOptions options = optionsFor(100, 365);
    options.touchpoints = 50'000;
    std::set<std::string> summaries;
    const Sample sample = sampleOf(options);
    for (const Record &record : sample.of(RecordKind::Touchpoints)) {
        const std::string summary = text(RecordKind::Touchpoints, record, "summary");
        QVERIFY2(summary.find_first_of("{}") == std::string::npos, summary.c_str());
        summaries.insert(summary);
    }
    QVERIFY2(summaries.size() > 45'000, QByteArray::number(qsizetype(summaries.size())).constData());
}

void DemoTest::stopsAtTheFirstFailure()
{
    int taken = 0;
    const Result<> made = generate(optionsFor(), [&taken](RecordKind, Record &&) -> Result<> {
        if (++taken == 100)
            return failure(ErrorCode::DiskFull);
        return {};
    });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::DiskFull);
    QCOMPARE(taken, 100);
}

void DemoTest::refusesWhatIsOutOfRange()
{
    const auto take = [](RecordKind, Record &&) -> Result<> { return {}; };
    const std::array wrong{optionsFor(-1), optionsFor(20'001), optionsFor(24, 0), optionsFor(24, 3651)};
    for (const DemoOptions &options : wrong) {
        const Result<> made = generate(options, take);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::OutOfRange);
    }
    DemoOptions negative = optionsFor();
    negative.touchpoints = -1;
    QVERIFY(!generate(negative, take));
}

void DemoTest::companyNamesAreUnique()
{
    std::set<QString> names;
    for (const auto vertical : {Vertical::Insurance, Vertical::HomeServices}) {
        for (int number = 0; number < 5000; ++number)
            names.insert(foldedName(QString::fromStdString(companyName(vertical, number, 3))));
    }
    QCOMPARE(names.size(), size_t(10'000));
    for (const StoryEntry &story : stories())
        QVERIFY(!names.contains(foldedName(QString::fromStdString(std::string(story.buyer)))));
}

void DemoTest::nobodyIsTheSmallestSample()
{
    DemoOptions options = optionsFor(0);
    options.touchpoints = 1000;
    QVERIFY(sampleOf(options).order.empty());
}

QTEST_APPLESS_MAIN(DemoTest)
#include "tst_demo.moc"
