// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/persontext.h"

#include <QTest>

using touchbase::store::PersonMarks;
using touchbase::store::PersonText;

namespace {

const PersonMarks ann{{QStringLiteral("Ann Lee"), QStringLiteral("Zoë Müßig")},
                      {QStringLiteral("ann.lee@acme.com")},
                      {QStringLiteral("+1 (555) 010-2233")}};

} // namespace

class TestPersonText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksAreTakenOut_data();
    void marksAreTakenOut();
    void otherPeopleStay_data();
    void otherPeopleStay();
    void namesStayWhereTheyMeanSomebodyElse();
    void listsLoseThePerson();
    void shortNumbersAreNoMarks();
};

void TestPersonText::marksAreTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("Ann Lee", "[erased]");
    row("Spoke with ann LEE, who agreed.", "Spoke with [erased], who agreed.");
    row("Ann\n  Lee's numbers; Ann Lee again", "[erased]'s numbers; [erased] again");
    row("Lee, Ann (billing)", "[erased] (billing)");
    row("(Ann\xC2\xA0Lee)", "([erased])");
    row("ZOE\xCC\x88 M\xC3\x9CSSIG called", "[erased] called"); // decomposed, and ß as SS
    row("zoe\xCC\x88 mu\xCC\x88\xC3\x9Fig", "[erased]");
    row("mail to <Ann.Lee@ACME.com>.", "mail to <[erased]>.");
    row("ann.lee@acme.com,bob@acme.com", "[erased],bob@acme.com");
    row("call +1 (555) 010-2233 now", "call [erased] now");
    row("call 555 010 2233", "call [erased]");
    row("call 555.010.2233.", "call [erased].");
    row("call 0015550102233!", "call [erased]!");
    row("tel:15550102233", "tel:[erased]");
}

void TestPersonText::marksAreTakenOut()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(PersonText(ann).erased(text, true), expected);
}

void TestPersonText::otherPeopleStay_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "Ann", "Lee", "Joann Lee", "Ann Leeds", "Mann Lee", "Ann and Lee", "AnnLee", "Bob Lee and Ann Arbor",
          "joann.lee@acme.com", "x-ann.lee@acme.com", "ann.lee@acme.com.au", "ann.lee@acme.company",
          "ann.lee@acme.com-pany.org", "555 010 2234", "lead 55501022334", "0102233", "555 010"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPersonText::otherPeopleStay()
{
    QFETCH(QString, text);
    QCOMPARE(PersonText(ann).erased(text, true), text);
}

void TestPersonText::namesStayWhereTheyMeanSomebodyElse()
{
    QCOMPARE(PersonText(ann).erased(QStringLiteral("Ann Lee, ann.lee@acme.com"), false),
             QStringLiteral("Ann Lee, [erased]"));
}

void TestPersonText::listsLoseThePerson()
{
    const PersonText text(ann);
    QCOMPARE(text.withoutPerson(QStringLiteral("Bob Ray; ANN lee; Cid Oh")), QStringLiteral("Bob Ray; Cid Oh"));
    QCOMPARE(text.withoutPerson(QStringLiteral("Ann Lee")), QString());
    QCOMPARE(text.withoutPerson(QStringLiteral("Ann Lee (CEO)")), QStringLiteral("[erased] (CEO)"));
}

void TestPersonText::shortNumbersAreNoMarks()
{
    const PersonText text(PersonMarks{{}, {QStringLiteral("n/a"), QStringLiteral("")}, {QStringLiteral("ext. 12")}});
    QCOMPARE(text.erased(QStringLiteral("12 leads, n/a"), true), QStringLiteral("12 leads, n/a"));
}

QTEST_GUILESS_MAIN(TestPersonText)
#include "tst_persontext.moc"
