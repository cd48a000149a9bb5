// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/export/privatefile.h"
#include "support/filefixture.h"

#include <QTest>

using namespace touchbase;
using namespace touchbase::test;

class TestPrivateFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsItsOwnersAlone();
    void aFullDiskLeavesWhatWasThere_data();
    void aFullDiskLeavesWhatWasThere();

private:
    static Result<> writeTo(const QString &path, qsizetype bytes)
    {
        PrivateFile file(path);
        if (auto opened = file.open(); !opened)
            return opened;
        auto written = file.write(QByteArray(bytes, 'x'));
        return written ? file.commit() : written;
    }
};

void TestPrivateFile::itIsItsOwnersAlone()
{
    const Sandbox box;
    const QString path = box.path(QStringLiteral("out.csv"));
    VERIFY_OK(writeTo(path, 100));
    QCOMPARE(bytesOf(path).size(), 100);
    QCOMPARE(modeOf(path), 0600);
}

void TestPrivateFile::aFullDiskLeavesWhatWasThere_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("less than what is held back") << 100;
    QTest::newRow("more than what is held back") << 100'000;
}

/// The disk takes the first bytes and not the rest.
void TestPrivateFile::aFullDiskLeavesWhatWasThere()
{
    QFETCH(int, bytes);
    const Sandbox box;
    const QString path = box.path(QStringLiteral("out.csv"));
    writeBytes(path, "older");
    QCOMPARE(withFileLimit(60, [&] { return writeTo(path, bytes); }), code(ErrorCode::DiskFull));
    QCOMPARE(bytesOf(path), QByteArray("older"));
    QCOMPARE(box.entries(), QStringList{QStringLiteral("out.csv")});
}

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
