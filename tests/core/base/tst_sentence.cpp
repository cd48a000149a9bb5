// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sentence.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using touchbase::Error;
using touchbase::ErrorCode;
using touchbase::sentence;

/// What error.h promises of a code: its name, and how many values come with it.
struct Promise {
    QString name;
    int values;
};

/// The codes are read from the header itself, in its order, so that none can be added without a sentence.
class TestSentence : public QObject
{
    Q_OBJECT

    std::vector<Promise> m_promises;

    static int promisedValues(const QString &comment)
    {
        static const QRegularExpression list(u"values: ([^;:(]*)"_qs);
        const auto match = list.match(comment);
        const QString values = match.captured(1).trimmed();
        return values.isEmpty() || values == QLatin1String("none") ? 0 : static_cast<int>(values.count(u',')) + 1;
    }

    static QStringList markers(int count)
    {
        QStringList values;
        for (int i = 1; i <= count; ++i)
            values << QStringLiteral("value%1").arg(QChar(u'a' + i));
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile header(QStringLiteral(ERROR_HEADER));
        QVERIFY(header.open(QIODevice::ReadOnly | QIODevice::Text));
        const QString text = QString::fromUtf8(header.readAll());
        const QString body = text.section(u"enum class ErrorCode {"_qs, 1).section(u"};"_qs, 0, 0);
        static const QRegularExpression line(u"^ {4}([A-Z]\\w+), *(?:///< (.*))?$"_qs,
                                             QRegularExpression::MultilineOption);
        for (const auto &match : line.globalMatch(body))
            m_promises.push_back({match.captured(1), promisedValues(match.captured(2))});
        QVERIFY(m_promises.size() > 80);
        QCOMPARE(m_promises.size(), static_cast<size_t>(ErrorCode::BadModel) + 1);
        QCOMPARE(m_promises.back().name, QStringLiteral("BadModel"));
    }

    void everyCodeHasASentenceThatItsValuesFill_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("values");
        for (size_t i = 0; i < m_promises.size(); ++i)
            QTest::newRow(qPrintable(m_promises[i].name)) << static_cast<int>(i) << m_promises[i].values;
    }
    void everyCodeHasASentenceThatItsValuesFill()
    {
        QFETCH(int, code);
        QFETCH(int, values);
        const QStringList given = markers(values);
        const QString full = sentence({static_cast<ErrorCode>(code), given});
        const QString starved = sentence({static_cast<ErrorCode>(code)});
        QVERIFY2(full.endsWith(u'.'), qPrintable(full));
        QVERIFY2(!full.contains(u'%'), qPrintable(full));
        QVERIFY2(!full.contains(u"  "_qs), qPrintable(full));

        // Taking the values out leaves what a sentence without values is: so every gap was filled by one of them.
        QString emptied = full;
        for (const QString &value : given)
            emptied.remove(value);
        QCOMPARE(emptied, starved);
        const QString more = sentence({static_cast<ErrorCode>(code), given + QStringList{u"unpromised"_qs}});
        QCOMPARE(more, full);
    }

    void aSentenceSaysWhatIsWrong_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("text");
        QTest::newRow("one value") << Error{ErrorCode::BadDay, {u"soon"_qs}}
                                   << u"“soon” is not a day. Write it as 2026-03-12."_qs;
        QTest::newRow("values in another order")
            << Error{ErrorCode::UntilBeforeFrom, {u"2026-03-02"_qs, u"2026-03-01"_qs}}
            << u"The end 2026-03-01 is before the beginning 2026-03-02. Correct one of them."_qs;
        QTest::newRow("placeholders in values stay")
            << Error{ErrorCode::UnknownContact, {u"%2 of %1"_qs, u"100 %"_qs}}
            << u"There is no contact “%2 of %1” at “100 %”. Check the spelling."_qs;
        QTest::newRow("no value") << Error{ErrorCode::ReasonNeeded} << u"Write a reason."_qs;
    }
    void aSentenceSaysWhatIsWrong()
    {
        QFETCH(Error, error);
        QTEST(sentence(error), "text");
    }
    void theDetailIsForTheLog()
    {
        const Error error{ErrorCode::StoreFailed, {}, u"near SELECT"_qs};
        QVERIFY(!sentence(error).contains(u"SELECT"_qs));
    }
};

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
