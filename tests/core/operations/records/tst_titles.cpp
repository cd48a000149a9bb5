// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/titles.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace touchbase;

class TitlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasWordsOfItsOwn();
    void keysAreInOrder();
    void anUnknownKeyIsItsOwnTitle();
};

void TitlesTest::everyKeyHasWordsOfItsOwn()
{
    QSet<QString> titles;
    for (const QString &key : operationKeys()) {
        QVERIFY2(operationTitle(key) != key, qPrintable(key));
        titles.insert(operationTitle(key));
    }
    QCOMPARE(titles.size(), operationKeys().size());
    QCOMPARE(operationTitle(QStringLiteral("log-touchpoint")), QStringLiteral("Log touchpoint"));
}

void TitlesTest::keysAreInOrder()
{
    const QStringList keys = operationKeys();
    QVERIFY(std::is_sorted(keys.begin(), keys.end()));
}

void TitlesTest::anUnknownKeyIsItsOwnTitle()
{
    QCOMPARE(operationTitle(QStringLiteral("from-the-future")), QStringLiteral("from-the-future"));
}

QTEST_GUILESS_MAIN(TitlesTest)
#include "tst_titles.moc"
