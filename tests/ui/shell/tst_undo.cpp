// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include "forms/base/recordform.h"
#include "forms/forms.h"
#include "support/dump.h"
#include "tools/import/importdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace touchbase;
using namespace touchbase::test;
using namespace touchbase::ui;

namespace {

constexpr int patience = 30000;
constexpr int sampleBuyers = 4; ///< so that what the workspace holds is compared fast

} // namespace

/// Whatever a person can do in the window is taken back by Edit > Undo, to the last value, and done again by Redo.
class TestUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase() { m_desktop.reset(); }

    void everythingIsTakenBackAndDoneAgain_data();
    void everythingIsTakenBackAndDoneAgain();

private:
    using Deed = std::function<void()>;
    using Typed = QList<std::pair<QByteArray, QString>>;

    void addForms();
    void addEditors();
    void addSteps();
    void addDeletions();
    void addRest();
    static void add(const char *name, const Deed &deed) { QTest::newRow(name) << deed; }

    [[nodiscard]] Desk &desk() { return m_desktop->desk(); }
    /// Types into the form that opened, and saves it.
    void fill(const Typed &typed);
    void edit(const char *table, qint64 row, BuyerId buyer, const Typed &typed);
    void deleteFrom(const char *tab, const char *table);
    void showTab(const char *tab);
    void importBuyers();
    template <class T>
    [[nodiscard]] T *part(const char *name)
    {
        return m_desktop->part<T>(name);
    }
    /// The first of a kind that a condition holds for.
    template <class T, class Is>
    [[nodiscard]] Stored<T> first(Is is)
    {
        for (auto &one : m_desktop->list<T>()) {
            if (is(one.value))
                return one;
        }
        qFatal("the sample has none");
    }

    std::unique_ptr<Desktop> m_desktop;
    std::optional<BuyerId> m_buyer;
};
Q_DECLARE_METATYPE(std::function<void()>)

void TestUndo::initTestCase()
{
    m_desktop = std::make_unique<Desktop>(
        [](Workspace &workspace) {
            const auto insert = [](Writer &writer) -> Result<> {
                const BuyerId buyer = writer.insert(aBuyer(QStringLiteral("Zenith Undo Partners")))->id;
                Expectation expectation = anExpectation(buyer);
                expectation.validatedOn.reset();
                expectation.validatedBy.clear();
                Pause pause = aPause(buyer);
                pause.until.reset();
                Issue open = anIssue(buyer);
                open.firstResponseAt.reset();
                open.resolvedAt.reset();
                Issue resolved = anIssue(buyer);
                resolved.subject = QStringLiteral("Solved");
                resolved.firstResponseAt = resolved.openedAt;
                resolved.resolvedAt = resolved.openedAt;
                Review review = aReview(buyer);
                review.kind = ReviewKind::Quarterly;
                const bool isDone = writer.insert(aContact(buyer)) && writer.insert(expectation) && writer.insert(pause)
                                    && writer.insert(open) && writer.insert(resolved) && writer.insert(review)
                                    && writer.insert(aTouchpoint(buyer)) && writer.insert(aSurvey(buyer))
                                    && writer.insert(aTask(buyer))
                                    && writer.trash(writer.insert(aContact(buyer, QStringLiteral("Gone")))->id);
                return isDone ? Result<>() : Result<>(failure(ErrorCode::StoreFailed));
            };
            must(workspace.performNow({QStringLiteral("test"), insert}));
        },
        sampleBuyers);
    m_buyer = first<Buyer>([](const Buyer &one) { return one.name.startsWith(QStringLiteral("Zenith")); }).id;
}

void TestUndo::cleanup()
{
    for (auto *dialog : m_desktop->window().findChildren<QDialog *>()) {
        if (auto *form = qobject_cast<RecordForm *>(dialog))
            form->discard();
        else
            dialog->reject();
    }
    m_desktop->settle();
}

void TestUndo::fill(const Typed &typed)
{
    auto *form = m_desktop->part<RecordForm>();
    m_desktop->activate(form);
    m_desktop->settle();
    for (const auto &[name, text] : typed) {
        auto *target = form->findChild<QWidget *>(QString::fromLatin1(name));
        QVERIFY2(target, name.constData());
        if (auto *box = qobject_cast<QComboBox *>(target)) {
            box->setCurrentIndex(box->findData(text));
            continue;
        }
        if (auto *line = qobject_cast<QLineEdit *>(target))
            line->clear();
        if (auto *notes = qobject_cast<QPlainTextEdit *>(target))
            notes->clear();
        QTest::keyClicks(target, text);
    }
    form->save();
}

void TestUndo::edit(const char *table, qint64 row, BuyerId buyer, const Typed &typed)
{
    desk().edit({QString::fromLatin1(table), row, buyer});
    fill(typed);
}

void TestUndo::showTab(const char *tab)
{
    m_desktop->window().view()->goToBuyer(*m_buyer, QString::fromLatin1(tab));
    m_desktop->settle();
}

void TestUndo::deleteFrom(const char *tab, const char *table)
{
    showTab(tab);
    auto *view = part<QAbstractItemView>(table);
    m_desktop->activate();
    view->setFocus();
    QModelIndex index = view->model()->index(0, 0);
    while (!(index.flags() & Qt::ItemIsSelectable))
        index = index.siblingAtRow(index.row() + 1);
    view->setCurrentIndex(index);
    QTest::keyClick(view, Qt::Key_Delete);
}

void TestUndo::importBuyers()
{
    QFile file(m_desktop->place().path(QStringLiteral("buyers.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("buyer,vertical,stage,signed_on\nHarbor Mutual,insurance,active,2020-01-02\n");
    file.close();
    m_desktop->trigger(ActionId::Import);
    auto *dialog = m_desktop->part<ImportDialog>();
    dialog->addFiles({file.fileName()});
    for (const char *button : {"lookPushButton", "importPushButton"}) {
        QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->job().isRunning(), patience);
    }
    dialog->reject();
}

void TestUndo::addForms()
{
    const auto form = [this](const char *name, ActionId id, const Typed &typed) {
        add(name, [this, id, typed] {
            desk().request(id, infoOf(id).need == ActionNeed::Buyer ? m_buyer : std::nullopt);
            fill(typed);
        });
    };
    form("add a buyer", ActionId::NewBuyer, {{"nameLineEdit", QStringLiteral("Cedar & Vale")}});
    form("edit a buyer", ActionId::EditBuyer, {{"referredByLineEdit", QStringLiteral("Riverbend")}});
    form("log a touchpoint", ActionId::LogTouchpoint, {{"summaryPlainTextEdit", QStringLiteral("Saturday leads")}});
    form("log a touchpoint with a task", ActionId::LogTouchpoint,
         {{"summaryPlainTextEdit", QStringLiteral("Saturday leads")}, {"taskLineEdit", QStringLiteral("Call back")}});
    form("add a follow-up", ActionId::FollowUp, {{"titleLineEdit", QStringLiteral("Call back")}});
    form("open an issue", ActionId::NewIssue, {{"subjectLineEdit", QStringLiteral("Posts time out")}});
    form("record an answer", ActionId::NewSurvey, {{"scoreLineEdit", QStringLiteral("9")}});
    form("add a contact", ActionId::NewContact, {{"nameLineEdit", QStringLiteral("Pat Reyes")}});
    form("record an expectation", ActionId::NewExpectation, {{"weeklyVolumeLineEdit", QStringLiteral("120")}});
    form("add a pause", ActionId::NewPause,
         {{"fromLineEdit", QStringLiteral("2026-01-05")}, {"untilLineEdit", QStringLiteral("2026-01-09")}});
    form("set a stage", ActionId::SetStage,
         {{"stageComboBox", QStringLiteral("churned")}, {"reasonPlainTextEdit", QStringLiteral("Closed its doors")}});
    form("write a review", ActionId::NewReview, {{"summaryPlainTextEdit", QStringLiteral("A steady quarter")}});
    add("delete a buyer", [this] { desk().request(ActionId::DeleteBuyer, m_buyer); });
}

void TestUndo::addEditors()
{
    const Typed summary{{"summaryPlainTextEdit", QStringLiteral("Another thing")}};
    const auto ours = [this](const auto &one) { return one.buyer == *m_buyer; };
    add("edit a touchpoint", [=, this] { edit("touchpoint", first<Touchpoint>(ours).id.value(), *m_buyer, summary); });
    add("edit a task", [this] {
        const auto task = first<Task>([this](const Task &one) { return one.buyer == m_buyer; });
        edit("task", task.id.value(), *m_buyer, {{"titleLineEdit", QStringLiteral("Another thing")}});
    });
    add("edit a contact", [=, this] {
        edit("contact", first<Contact>(ours).id.value(), *m_buyer,
             {{"emailLineEdit", QStringLiteral("x@example.com")}});
    });
    add("rename a contact", [=, this] {
        edit("contact", first<Contact>(ours).id.value(), *m_buyer, {{"nameLineEdit", QStringLiteral("Somebody Else")}});
    });
    add("edit an expectation", [=, this] {
        edit("expectation", first<Expectation>(ours).id.value(), *m_buyer,
             {{"weeklyVolumeLineEdit", QStringLiteral("7")}});
    });
    add("end a pause", [=, this] {
        edit("pause", first<Pause>(ours).id.value(), *m_buyer, {{"untilLineEdit", QStringLiteral("2026-04-30")}});
    });
    add("edit an issue", [=, this] {
        edit("issue", first<Issue>(ours).id.value(), *m_buyer, {{"subjectLineEdit", QStringLiteral("Another thing")}});
    });
    add("edit an answer", [=, this] {
        edit("survey", first<Survey>(ours).id.value(), *m_buyer, {{"commentPlainTextEdit", QStringLiteral("Thanks")}});
    });
    add("edit a review", [=, this] { edit("review", first<Review>(ours).id.value(), *m_buyer, summary); });
}

void TestUndo::addSteps()
{
    const auto ours = [this](const auto &one) { return one.buyer == *m_buyer; };
    const auto isOpen = [this](const Issue &one) { return one.buyer == *m_buyer && !one.resolvedAt; };
    const auto isResolved = [this](const Issue &one) { return one.buyer == *m_buyer && one.resolvedAt; };
    add("validate an expectation", [=, this] {
        openValidationForm(desk(), &m_desktop->window(), first<Expectation>(ours).id);
        fill({{"validatedByLineEdit", QStringLiteral("Maria Lopez")}});
    });
    add("respond to an issue", [=, this] {
        openResponseForm(desk(), &m_desktop->window(), first<Issue>(isOpen).id);
        fill({});
    });
    add("resolve an issue", [=, this] {
        openResolutionForm(desk(), &m_desktop->window(), first<Issue>(isOpen).id);
        fill({{"rootCausePlainTextEdit", QStringLiteral("A wrong field")}});
    });
    add("reopen an issue", [=, this] { reopenIssue(desk(), first<Issue>(isResolved).id); });
    add("close a loop", [=, this] {
        openLoopForm(desk(), &m_desktop->window(), first<Survey>(ours).id);
        fill({{"loopActionPlainTextEdit", QStringLiteral("Turned the source off")}});
    });
}

void TestUndo::addDeletions()
{
    add("delete from the timeline", [this] { deleteFrom("timeline", "timelineList"); });
    for (const char *table : {"contactTable", "expectationTable", "pauseTable"})
        QTest::addRow("delete from the %s", table) << Deed([this, table] { deleteFrom("people", table); });
    add("restore from the trash", [this] {
        m_desktop->trigger(ActionId::Trash);
        m_desktop->settle();
        QTest::mouseClick(part<QPushButton>("restorePushButton"), Qt::LeftButton);
    });
}

void TestUndo::addRest()
{
    add("import files", [this] { importBuyers(); });
    add("change a setting", [this] {
        m_desktop->trigger(ActionId::Settings);
        m_desktop->settle();
        part<QCheckBox>("day6CheckBox")->click();
        QTest::mouseClick(part<QPushButton>("saveSettingsPushButton"), Qt::LeftButton);
    });
    add("add a holiday", [this] {
        m_desktop->trigger(ActionId::Settings);
        m_desktop->settle();
        auto *line = part<QLineEdit>("holidayLineEdit");
        line->setText(QStringLiteral("Founders' day"));
        QTest::mouseClick(part<QPushButton>("addHolidayPushButton"), Qt::LeftButton);
    });
}

void TestUndo::everythingIsTakenBackAndDoneAgain_data()
{
    QTest::addColumn<Deed>("deed");
    addForms();
    addEditors();
    addSteps();
    addDeletions();
    addRest();
}

void TestUndo::everythingIsTakenBackAndDoneAgain()
{
    QFETCH(Deed, deed);
    Workspace &workspace = desk().workspace();
    const auto *undo = m_desktop->window().actions()[ActionId::Undo];
    // An import that was taken back stays as a batch without effect: what counts is what an export holds.
    const bool isBulk = qstrcmp(QTest::currentDataTag(), "import files") == 0;
    const auto state = [&]() -> QStringList {
        if (!isBulk)
            return dump(workspace);
        QStringList lines;
        for (const QByteArray &content : m_desktop->exported())
            lines << QString::fromUtf8(content);
        return lines;
    };
    const QStringList before = state();
    QSignalSpy changed(&desk(), &Desk::changed);
    deed();
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
    m_desktop->settle();
    const QStringList after = state();
    QVERIFY(after != before);
    QTRY_VERIFY(undo->isEnabled());
    QVERIFY2(undo->text().contains(u':'), qPrintable(undo->text())); // it says what
    for (int round = 0; round < 2; ++round) {
        m_desktop->trigger(ActionId::Undo);
        QTRY_COMPARE(difference(before, state()), QString());
        if (round > 0)
            break;
        QTRY_VERIFY(m_desktop->window().actions()[ActionId::Redo]->isEnabled());
        m_desktop->trigger(ActionId::Redo);
        QTRY_COMPARE(difference(after, state()), QString());
        QTRY_VERIFY(undo->isEnabled());
    }
}

TOUCHBASE_UI_TEST(TestUndo)
#include "tst_undo.moc"
