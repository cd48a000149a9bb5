// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/contacts.h"

#include "recordsfixture.h"

using namespace touchbase;
using namespace touchbase::operations;
using namespace touchbase::test;

class ContactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsUniqueWithinItsBuyerOnly();
    void aNewNameIsWrittenWhereTheOldOneStood();
    void otherPeopleAndOtherBuyersKeepTheirNames();
    void aDeletedContactIsStillNamed();
    void aContactOfNobodyIsRefused();
    void anOldRevisionIsRefused();
};

namespace {

Touchpoint with(BuyerId buyer, const QString &contacts)
{
    Touchpoint touchpoint = aTouchpoint(buyer);
    touchpoint.contacts = contacts;
    return touchpoint;
}

Operation renaming(Stored<Contact> contact, const QString &name)
{
    contact.value.name = name;
    return editContact(contact);
}

} // namespace

void ContactsTest::aNameIsUniqueWithinItsBuyerOnly()
{
    TemporaryWorkspace workspace;
    const auto buyer = workspace.add(aBuyer());
    const auto other = workspace.add(aBuyer(QStringLiteral("Other")));
    workspace.perform(addContact(aContact(buyer.id)));
    workspace.perform(addContact(aContact(other.id)));
    VERIFY_REFUSED(workspace, addContact(aContact(buyer.id, QStringLiteral("maria  LOPEZ"))), ErrorCode::NameTaken,
                   values("maria LOPEZ"));
}

void ContactsTest::aNewNameIsWrittenWhereTheOldOneStood()
{
    TemporaryWorkspace workspace;
    const auto buyer = workspace.add(aBuyer());
    const auto contact = workspace.add(aContact(buyer.id));
    const auto touchpoint = workspace.add(with(buyer.id, QStringLiteral("Bob; maria lopez; Eve")));
    const auto survey = workspace.add(aSurvey(buyer.id));
    Review held = aReview(buyer.id);
    held.contacts = QStringLiteral("Bob; Maria Lopez");
    const auto review = workspace.add(held);
    workspace.perform(renaming(contact, QStringLiteral("Maria  Lopez-Smith")));
    QCOMPARE(workspace.load(touchpoint.id).value.contacts, QStringLiteral("Bob; Maria Lopez-Smith; Eve"));
    QCOMPARE(workspace.load(survey.id).value.contact, QStringLiteral("Maria Lopez-Smith"));
    QCOMPARE(workspace.load(review.id).value.contacts, QStringLiteral("Bob; Maria Lopez-Smith"));
}

void ContactsTest::otherPeopleAndOtherBuyersKeepTheirNames()
{
    TemporaryWorkspace workspace;
    const auto buyer = workspace.add(aBuyer());
    const auto other = workspace.add(aBuyer(QStringLiteral("Other")));
    const auto contact = workspace.add(aContact(buyer.id));
    const auto longer = workspace.add(with(buyer.id, QStringLiteral("Ana Maria Lopez")));
    const auto theirs = workspace.add(with(other.id, QStringLiteral("Maria Lopez")));
    const ChangeSet change = workspace.perform(renaming(contact, QStringLiteral("Mia")));
    QCOMPARE(change.rows.size(), size_t{1});
    QCOMPARE(workspace.load(longer.id).value.contacts, QStringLiteral("Ana Maria Lopez"));
    QCOMPARE(workspace.load(theirs.id).value.contacts, QStringLiteral("Maria Lopez"));
}

void ContactsTest::aDeletedContactIsStillNamed()
{
    TemporaryWorkspace workspace;
    const auto buyer = workspace.add(aBuyer());
    const auto contact = workspace.add(aContact(buyer.id));
    const auto touchpoint = workspace.add(aTouchpoint(buyer.id));
    workspace.perform(deleteContact(contact.id));
    QCOMPARE(workspace.load(touchpoint.id).value.contacts, QStringLiteral("Maria Lopez"));
}

void ContactsTest::aContactOfNobodyIsRefused()
{
    TemporaryWorkspace workspace;
    VERIFY_REFUSED(workspace, addContact(aContact(BuyerId(7))), ErrorCode::UnknownRow, values("buyer", "7"));
}

void ContactsTest::anOldRevisionIsRefused()
{
    TemporaryWorkspace workspace;
    const auto contact = workspace.add(aContact(workspace.add(aBuyer()).id));
    workspace.perform(renaming(contact, QStringLiteral("Mia")));
    VERIFY_REFUSED(workspace, renaming(contact, QStringLiteral("Mary")), ErrorCode::RevisionConflict, values("Mia"));
}

QTEST_GUILESS_MAIN(ContactsTest)
#include "tst_contacts.moc"
