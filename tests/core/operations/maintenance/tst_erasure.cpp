// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/maintenance/erasure.h"
#include "store/backup.h"
#include "support/filefixture.h"
#include "workspace/backups.h"
#include "workspace/restore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace touchbase;
using namespace touchbase::test;

namespace {

const QString acme = QStringLiteral("Acme");
const QString name = QStringLiteral("Jane Doeberg");
const QString formerName = QStringLiteral("Jane Maidenname");
const QString email = QStringLiteral("jane.doeberg@acme.example");
const QString phone = QStringLiteral("+1 555 010 2233");
const QList<QByteArray> traces{"Doeberg", "doeberg", "Maidenname", "maidenname", "010 2233", "0102233", "010-2233"};

template <class T>
Result<Stored<T>> put(Writer &writer, const T &value)
{
    return writer.insert(value);
}

/// A buyer with a contact who left traces everywhere that a person can.
Result<> fillAcme(Writer &writer)
{
    Buyer buyer{};
    buyer.name = acme;
    buyer.referredBy = name;
    buyer.notes = QStringLiteral("Ask JANE  DOEBERG (%1) first.").arg(email);
    const auto acmeRow = put(writer, buyer);
    if (!acmeRow)
        return failure(acmeRow.error());
    const BuyerId id = acmeRow->id;
    const Instant at = writer.now();
    const Day today(20'000);

    Contact contact{{}, id, formerName, ContactRole::DecisionMaker, email, phone, {}, QStringLiteral("no calls")};
    auto stored = put(writer, contact);
    if (!stored)
        return failure(stored.error());
    stored->value.name = name;
    if (auto renamed = writer.update(*stored); !renamed)
        return failure(renamed.error());
    (void)put(writer, Contact{{},
                              id,
                              QStringLiteral("Bob Ray"),
                              {},
                              QStringLiteral("bob@acme.example"),
                              {},
                              {},
                              QStringLiteral("reports to Jane Doeberg")});
    (void)put(writer, Touchpoint{{},
                                 id,
                                 at,
                                 Channel::Call,
                                 {},
                                 {},
                                 QStringLiteral("Bob Ray; Jane Doeberg"),
                                 QStringLiteral("Jane doeberg said call 555-010-2233; was Jane Maidenname"),
                                 {},
                                 {},
                                 {},
                                 {},
                                 {},
                                 QStringLiteral("Tester")});
    (void)put(writer, Expectation{{}, id, today, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, name});
    (void)put(writer,
              Issue{{}, id, at, {}, {}, {}, {}, {}, QStringLiteral("Doeberg, Jane cannot log in"), {}, {}, {}, {}});
    const auto survey = put(
        writer,
        Survey{{}, id, at, SurveyKind::Nps, 9, 0, 10, false, name, QStringLiteral("signed Jane Doeberg"), {}, {}});
    (void)put(writer, SurveyRequest{{}, id, at, SurveyKind::Nps, name, {}, survey->id});
    const auto reviewRow = put(writer, Review{{},
                                              id,
                                              ReviewKind::Quarterly,
                                              today,
                                              {},
                                              {},
                                              {},
                                              QStringLiteral("{\"said\":[\"Jane Doeberg\"],\"n\":12}"),
                                              {},
                                              QStringLiteral("Jane Doeberg is happy"),
                                              {},
                                              {},
                                              QStringLiteral("Jane Doeberg; Bob Ray"),
                                              QStringLiteral("Jane Doeberg: good"),
                                              {},
                                              QStringLiteral("Jane Doeberg asked for it")});
    if (!reviewRow)
        return failure(reviewRow.error());
    (void)put(writer, Goal{{}, reviewRow->id, 1, QStringLiteral("With Jane Doeberg"), {}, name, {}, {}, {}, {}});
    Task task{};
    task.title = QStringLiteral("Call Jane Doeberg"); // of no buyer
    (void)put(writer, task);
    (void)put(
        writer,
        Attachment{{}, id, QStringLiteral("contact"), stored->value.uid, QStringLiteral("Jane Doeberg.vcf"), {}, 10});
    const auto gone = put(
        writer,
        Touchpoint{{}, id, at, Channel::Note, {}, {}, name, QStringLiteral("Jane Doeberg"), {}, {}, {}, {}, {}, {}});
    if (!gone)
        return failure(gone.error());
    return writer.trash(gone->id);
}

/// Another buyer whose contact has the same name, and one that nobody shares.
Result<> fillOther(Writer &writer, const QString &contact)
{
    Buyer buyer{};
    buyer.name = QStringLiteral("Other");
    buyer.notes = QStringLiteral("%1 works here").arg(contact);
    const auto stored = put(writer, buyer);
    if (!stored)
        return failure(stored.error());
    return plain(put(writer, Contact{{}, stored->id, contact, {}, {}, {}, {}, {}}));
}

struct Office {
    Sandbox box;
    std::unique_ptr<Workspace> workspace;

    Result<> begin()
    {
        auto made = Workspace::create({box.workspace()}, noon(), QStringLiteral("Tester"));
        if (!made)
            return failure(made.error());
        workspace = std::move(*made);
        return plain(workspace->performNow({QStringLiteral("fill"), fillAcme}));
    }
    [[nodiscard]] Result<QString> notesOf(const QString &buyer) const
    {
        return workspace->readNow([buyer](const Reader &reader) -> Result<QString> {
            auto found = reader.findBuyer(buyer);
            return found && *found ? Result<QString>((*found)->value.notes) : failure(ErrorCode::UnknownBuyer);
        });
    }
};

/// The files below a folder that hold one of some texts.
QStringList filesWith(const QString &folder, const QList<QByteArray> &texts)
{
    QStringList found;
    const auto entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir()) {
            found << filesWith(entry.filePath(), texts);
            continue;
        }
        const QByteArray bytes = bytesOf(entry.filePath());
        for (const QByteArray &text : texts) {
            if (bytes.contains(text))
                found << entry.fileName() + QLatin1String(": ") + QString::fromUtf8(text);
        }
    }
    return found;
}

const PersonName jane{acme, name};

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOfThePersonIsLeftInAnyFile();
    void restOfTheBuyerStays();
    void namesakeElsewhereStays();
    void nameInOtherBuyersNotesGoesWithoutNamesake();
    void sharedAddressStaysWithTheOther();
    void deletedContactCanBeErased();
    void oneWhoWasNeverAContactCanBeErased();
    void unknownNamesAreTold();
    void undoneIsOverAfterwards();
    void viewsHearOfIt();
    void exportsAreListed();
    void backupThatCannotBeReadIsTold();
    void everythingAboutAPersonIsOneDocument();
};

void TestErasure::nothingOfThePersonIsLeftInAnyFile()
{
    Office office;
    VERIFY_OK(office.begin());
    const QString second = office.box.path(QStringLiteral("stick"));
    VERIFY_OK(backUpDaily(office.box.workspace(), Day(20'000), second));
    VERIFY_OK(backUpDaily(office.box.workspace(), Day(20'001), second));
    office.workspace.reset();
    VERIFY_OK(restore(office.box.workspace(), listBackups(office.box.workspace()).front().file, noon().now()));
    auto opened = openWorkspace(office.box.workspace());
    VERIFY_OK(opened);
    VERIFY_OK((*opened)->performNow(addBuyer(QStringLiteral("Keeps the log alive"))));
    // The workspace and its log, two backups in two places, and the copy from before the restore.
    QCOMPARE(filesWith(office.box.path(), {"Doeberg"}).size(), 7);

    const auto report = eraseContactEverywhere(**opened, {QStringLiteral("ACME"), QStringLiteral("jane doeberg")},
                                               second);

    VERIFY_OK(report);
    QCOMPARE(filesWith(office.box.path(), traces), QStringList()); // the log is still there
    QCOMPARE(report->copies.size(), 5);
    QCOMPARE(report->copiesLeft, QStringList());
    QVERIFY(report->rows.value(QStringLiteral("touchpoint")) == 1);
    QCOMPARE(report->attachments, QStringList{QStringLiteral("Jane Doeberg.vcf")});
    for (const QString &copy : report->copies) {
        VERIFY_OK(store::verifyCopy(copy));
        QCOMPARE(modeOf(copy), 0600);
    }
    const auto problems = (*opened)->readNow([](const Reader &reader) { return reader.check(); });
    VERIFY_OK(problems);
    QCOMPARE(*problems, QStringList());
    opened->reset();
    QCOMPARE(filesWith(office.box.path(), traces), QStringList());
}

void TestErasure::restOfTheBuyerStays()
{
    Office office;
    VERIFY_OK(office.begin());
    VERIFY_OK(eraseContactEverywhere(*office.workspace, jane));
    QCOMPARE(*office.notesOf(acme), QStringLiteral("Ask [erased] ([erased]) first."));
    const auto state = office.workspace->readNow([](const Reader &reader) -> Result<QStringList> {
        const auto contacts = reader.list<Contact>();
        const auto touchpoints = reader.list<Touchpoint>();
        const auto surveys = reader.list<Survey>();
        const auto goals = reader.list<Goal>();
        const auto reviews = reader.list<Review>();
        const auto trash = reader.trash();
        return QStringList{contacts->front().value.name,
                           contacts->front().value.preferences,
                           touchpoints->front().value.contacts,
                           touchpoints->front().value.summary,
                           surveys->front().value.contact,
                           surveys->front().value.comment,
                           goals->front().value.buyerOwner,
                           reviews->front().value.frozen,
                           reviews->front().value.contacts,
                           reviews->front().value.buyerSays,
                           trash->front().title};
    });
    VERIFY_OK(state);
    QCOMPARE(
        *state,
        (QStringList{QStringLiteral("Bob Ray"), QStringLiteral("reports to [erased]"), QStringLiteral("Bob Ray"),
                     QStringLiteral("[erased] said call [erased]; was [erased]"), QString(),
                     QStringLiteral("signed [erased]"), QString(), QStringLiteral("{\"n\":12,\"said\":[\"[erased]\"]}"),
                     QStringLiteral("Bob Ray"), QStringLiteral("[erased]: good"), QStringLiteral("[erased]")}));
}

void TestErasure::namesakeElsewhereStays()
{
    Office office;
    VERIFY_OK(office.begin());
    VERIFY_OK(
        office.workspace->performNow({QStringLiteral("fill"), [](Writer &writer) { return fillOther(writer, name); }}));
    VERIFY_OK(eraseContactEverywhere(*office.workspace, jane));
    QCOMPARE(*office.notesOf(QStringLiteral("Other")), QStringLiteral("Jane Doeberg works here"));
    QCOMPARE(*office.notesOf(acme), QStringLiteral("Ask [erased] ([erased]) first."));
    VERIFY_OK(personAsJson(office.workspace->location(), {QStringLiteral("Other"), name}));
}

void TestErasure::nameInOtherBuyersNotesGoesWithoutNamesake()
{
    Office office;
    VERIFY_OK(office.begin());
    VERIFY_OK(office.workspace->performNow({QStringLiteral("add"), [](Writer &writer) -> Result<> {
                                                Buyer buyer{};
                                                buyer.name = QStringLiteral("Other");
                                                buyer.notes = QStringLiteral("knows Jane Doeberg of Acme");
                                                return plain(writer.insert(buyer));
                                            }}));
    VERIFY_OK(eraseContactEverywhere(*office.workspace, jane));
    QCOMPARE(*office.notesOf(QStringLiteral("Other")), QStringLiteral("knows [erased] of Acme"));
}

void TestErasure::sharedAddressStaysWithTheOther()
{
    Office office;
    VERIFY_OK(office.begin());
    VERIFY_OK(office.workspace->performNow(
        {QStringLiteral("add"), [](Writer &writer) {
             return plain(writer.insert(Contact{{}, BuyerId(1), QStringLiteral("Cid Oh"), {}, email, {}, {}, {}}));
         }}));
    VERIFY_OK(eraseContactEverywhere(*office.workspace, jane));
    const auto contacts = office.workspace->readNow([](const Reader &reader) { return reader.list<Contact>(); });
    VERIFY_OK(contacts);
    QCOMPARE(contacts->back().value.email, email);
    QCOMPARE(*office.notesOf(acme), QStringLiteral("Ask [erased] (%1) first.").arg(email));
}

void TestErasure::deletedContactCanBeErased()
{
    Office office;
    VERIFY_OK(office.begin());
    VERIFY_OK(office.workspace->performNow(
        {QStringLiteral("trash"), [](Writer &writer) { return writer.trash(Id<Contact>(1)); }}));
    VERIFY_OK(eraseContactEverywhere(*office.workspace, jane));
    QCOMPARE(filesWith(office.box.path(), traces), QStringList());
}

void TestErasure::oneWhoWasNeverAContactCanBeErased()
{
    Office office;
    VERIFY_OK(office.begin());
    VERIFY_OK(office.workspace->performNow({QStringLiteral("log"), [](Writer &writer) {
                                                return plain(
                                                    writer.insert(Touchpoint{{},
                                                                             BuyerId(1),
                                                                             writer.now(),
                                                                             Channel::Call,
                                                                             {},
                                                                             {},
                                                                             QStringLiteral("Guest Speaker; Bob Ray"),
                                                                             {},
                                                                             {},
                                                                             {},
                                                                             {},
                                                                             {},
                                                                             {},
                                                                             {}}));
                                            }}));
    VERIFY_OK(eraseContactEverywhere(*office.workspace, {acme, QStringLiteral("guest speaker")}));
    QCOMPARE(filesWith(office.box.path(), {"Guest Speaker"}), QStringList());
}

void TestErasure::unknownNamesAreTold()
{
    Office office;
    VERIFY_OK(office.begin());
    COMPARE_ERROR(eraseContactEverywhere(*office.workspace, {QStringLiteral("Nobody"), name}), ErrorCode::UnknownBuyer);
    COMPARE_ERROR(eraseContactEverywhere(*office.workspace, {acme, QStringLiteral("Nobody")}),
                  ErrorCode::UnknownContact);
    COMPARE_ERROR(personAsJson(office.workspace->location(), {acme, QStringLiteral("Nobody")}),
                  ErrorCode::UnknownContact);
    VERIFY_OK(eraseContactEverywhere(*office.workspace, jane));
    COMPARE_ERROR(eraseContactEverywhere(*office.workspace, jane), ErrorCode::UnknownContact);
}

void TestErasure::undoneIsOverAfterwards()
{
    Office office;
    VERIFY_OK(office.begin());
    QCOMPARE(office.workspace->undoName(), QStringLiteral("fill"));
    VERIFY_OK(eraseContactEverywhere(*office.workspace, jane));
    COMPARE_ERROR(office.workspace->undoNow(), ErrorCode::NothingToUndo);
}

void TestErasure::viewsHearOfIt()
{
    Office office;
    VERIFY_OK(office.begin());
    std::vector<RowChange> rows;
    connect(office.workspace.get(), &Workspace::changed, this,
            [&rows](const ChangeSet &changeSet) { rows = changeSet.rows; });
    VERIFY_OK(eraseContactEverywhere(*office.workspace, jane));
    const bool removed = std::any_of(rows.begin(), rows.end(), [](const RowChange &change) {
        return change.entity->name == QLatin1String("contact") && !change.after;
    });
    QVERIFY(removed);
}

void TestErasure::exportsAreListed()
{
    Office office;
    VERIFY_OK(office.begin());
    {
        auto connection = store::Connection::open(store::Location{office.box.workspace()}, store::Access::ReadWrite);
        VERIFY_OK(
            (*connection)
                ->execute(QStringLiteral("INSERT INTO export_log (at, author, format, target) VALUES (?, ?, ?, ?)"),
                          {qint64{1000}, std::string("Tester"), std::string("json"),
                           std::string("/home/t/Jane Doeberg.json")}));
    }
    const auto report = eraseContactEverywhere(*office.workspace, jane);
    VERIFY_OK(report);
    QCOMPARE(report->exports.size(), size_t{1});
    QCOMPARE(report->exports.front().target, QStringLiteral("/home/t/Jane Doeberg.json"));
    QCOMPARE(filesWith(office.box.path(), traces), QStringList());
}

void TestErasure::backupThatCannotBeReadIsTold()
{
    Office office;
    VERIFY_OK(office.begin());
    VERIFY_OK(backUpDaily(office.box.workspace(), Day(20'000)));
    VERIFY_OK(backUpDaily(office.box.workspace(), Day(20'001)));
    const QString damaged = listBackups(office.box.workspace()).front().file;
    const QByteArray bytes = bytesOf(damaged).left(50'000);
    writeBytes(damaged, bytes);
    const auto report = eraseContactEverywhere(*office.workspace, jane);
    VERIFY_OK(report);
    QCOMPARE(report->copiesLeft, QStringList{damaged});
    QCOMPARE(report->copies.size(), 1);
    QVERIFY(bytesOf(damaged) == bytes);
}

void TestErasure::everythingAboutAPersonIsOneDocument()
{
    Office office;
    VERIFY_OK(office.begin());
    const auto json = personAsJson(office.workspace->location(), jane);
    VERIFY_OK(json);
    QCOMPARE(json->value(QLatin1String("names")).toArray().size(), 2);
    const QJsonObject rows = json->value(QLatin1String("rows")).toObject();
    for (const char *table : {"attachment", "buyer", "contact", "expectation", "goal", "history_row", "issue", "review",
                              "survey", "survey_request", "task", "touchpoint", "trash"})
        QVERIFY2(!rows.value(QLatin1String(table)).toArray().isEmpty(), table);
    QCOMPARE(rows.value(QLatin1String("touchpoint")).toArray().at(0).toObject().value(QLatin1String("at")).toString(),
             QStringLiteral("2026-11-21T12:00:00Z"));
    const QByteArray text = QJsonDocument(*json).toJson();
    QVERIFY(text.contains("jane.doeberg@acme.example"));
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
