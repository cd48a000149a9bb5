// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace touchbase;
using namespace touchbase::exchange;

namespace {

/// The plan as text: what each file is read as, and its name.
QStringList shown(const std::vector<ImportItem> &items)
{
    QStringList lines;
    for (const ImportItem &item : items) {
        const QString as = std::visit([](auto value) { return wordString(value); }, item.as);
        lines << as + u' ' + item.input.name().section(u'/', -1);
    }
    return lines;
}

} // namespace

class ImportPlanTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString put(const QString &name, const QByteArray &bytes = "x\n")
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return path;
    }
    static Result<std::vector<ImportItem>> plan(const QStringList &paths, std::optional<RecordKind> kind = {},
                                                std::optional<Preset> preset = {})
    {
        return planImport({paths, kind, preset}, nullptr);
    }

private Q_SLOTS:
    void aFolderIsItsNativeFilesInOrder()
    {
        for (const char *name : {"in/touchpoints.csv", "in/deliveries.csv", "in/buyers.csv", "in/notes.csv",
                                 "in/returns_coverage.csv", "in/Contacts.csv", "in/tasks.csv.bak", "in/sub/issues.csv"})
            put(QString::fromUtf8(name));
        const auto items = plan({m_folder.filePath(QStringLiteral("in"))});
        QVERIFY(items);
        QCOMPARE(
            shown(*items),
            (QStringList{QStringLiteral("buyers buyers.csv"), QStringLiteral("returns_coverage returns_coverage.csv"),
                         QStringLiteral("deliveries deliveries.csv"), QStringLiteral("touchpoints touchpoints.csv")}));
    }

    void everyKindHasItsFile()
    {
        for (size_t kind = 0; kind < recordKindCount; ++kind)
            put(QStringLiteral("all/") + wordString(static_cast<RecordKind>(kind)) + QStringLiteral(".csv"));
        const auto items = plan({m_folder.filePath(QStringLiteral("all"))});
        QVERIFY(items);
        QCOMPARE(items->size(), recordKindCount);
    }

    void aFolderWithoutNativeFilesIsTold()
    {
        put(QStringLiteral("other/notes.csv"));
        const auto items = plan({m_folder.filePath(QStringLiteral("other"))});
        QVERIFY(!items);
        QCOMPARE(items.error().code, ErrorCode::NothingToImport);
    }

    void filesAreSortedReportsLast()
    {
        const QString report = put(QStringLiteral("r/march.csv"),
                                   "Buyer,Posted,Accepted,Sold,Rejected,Returns,Revenue\n");
        const QString tasks = put(QStringLiteral("r/tasks.csv"));
        const QString buyers = put(QStringLiteral("r/buyers.csv"));
        const auto items = plan({report, tasks, buyers});
        QVERIFY(items);
        QCOMPARE(shown(*items), (QStringList{QStringLiteral("buyers buyers.csv"), QStringLiteral("tasks tasks.csv"),
                                             QStringLiteral("leadbyte-buyer march.csv")}));
    }

    void theRequestSaysWhatFilesAre()
    {
        const QString rejects = put(QStringLiteral("s/rejects.csv"), "buyer,day\n");
        QCOMPARE(shown(*plan({rejects}, RecordKind::Deliveries)),
                 QStringList{QStringLiteral("deliveries rejects.csv")});
        QCOMPARE(shown(*plan({rejects}, {}, Preset::LeadbyteBuyer)),
                 QStringList{QStringLiteral("leadbyte-buyer rejects.csv")});
    }

    void whatIsNotKnownIsRefused()
    {
        const auto error = [](const QString &path) { return plan({path}).error().code; };
        QCOMPARE(error(put(QStringLiteral("t/what.csv"), "a,b\n")), ErrorCode::UnknownFile);
        QCOMPARE(error(put(QStringLiteral("t/Buyers.csv"), "buyer\n")), ErrorCode::UnknownFile);
        QCOMPARE(error(put(QStringLiteral("t/empty.csv"), "")), ErrorCode::EmptyFile);
        QCOMPARE(error(put(QStringLiteral("t/sheet.csv"), "PK\x03\x04")), ErrorCode::NotText);
        QCOMPARE(error(m_folder.filePath(QStringLiteral("t/missing.csv"))), ErrorCode::CannotReadFile);
        QCOMPARE(error(m_folder.filePath(QStringLiteral("t/deliveries.csv"))), ErrorCode::CannotReadFile);
    }

    void standardInputNeedsAKind()
    {
        QBuffer input;
        input.setData("title\nCall\n");
        input.open(QIODevice::ReadOnly);
        const ImportRequest unsaid{{QStringLiteral("-")}, {}, {}};
        QCOMPARE(planImport(unsaid, &input).error().code, ErrorCode::UnknownFile);
        const auto items = planImport({{QStringLiteral("-")}, RecordKind::Tasks, {}}, &input);
        QVERIFY(items);
        QCOMPARE(shown(*items), QStringList{QStringLiteral("tasks -")});
        // it can be read as often as a file
        for (int time = 0; time < 2; ++time)
            QCOMPARE((*items->at(0).input.open())->readAll(), QByteArray("title\nCall\n"));
    }
};

QTEST_APPLESS_MAIN(ImportPlanTest)
#include "tst_importplan.moc"
