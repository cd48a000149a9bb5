// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/gatefacts.h"
#include "store/cursor.h"

#include "base/foldedname.h"

#include <QHash>

#include <algorithm>

namespace touchbase::store {

namespace {

std::optional<Day> dayAt(const Cursor &row, int column)
{
    return row.isBlank(column) ? std::nullopt : std::optional(Day(static_cast<int>(row.integer(column))));
}

using Buyers = std::vector<BuyerAtGate>;

GateFacts &factsOf(Buyers &buyers, qint64 buyer)
{
    return std::ranges::lower_bound(buyers, buyer, {}, &BuyerAtGate::buyer)->facts;
}

Result<> takeBuyers(Connection &connection, const QString &condition, Buyers &buyers)
{
    return connection.each(
        QStringLiteral("SELECT b.id, b.name, b.signed_on, b.gate_override FROM buyer b WHERE %1 ORDER BY b.id")
            .arg(condition),
        {}, [&buyers](const Cursor &row) {
            buyers.push_back({row.integer(0), row.string(1),
                              GateFacts{.signedOn = dayAt(row, 2), .overridden = !row.string(3).isEmpty()}});
            return true;
        });
}

/// The decision makers of each buyer, by their folded names.
using People = QHash<qint64, QStringList>;

Result<People> decisionMakers(Connection &connection, const QString &condition)
{
    People people;
    auto done = connection.each(QStringLiteral("SELECT c.buyer_id, c.folded FROM contact c JOIN buyer b "
                                               "ON b.id = c.buyer_id WHERE c.role = 'decision-maker' AND %1")
                                    .arg(condition),
                                {}, [&people](const Cursor &row) {
                                    people[row.integer(0)] << row.string(1);
                                    return true;
                                });
    if (!done)
        return failure(done.error());
    return people;
}

bool namesOneOf(const QString &names, const QStringList &people)
{
    const QStringList all = names.split(u';');
    return std::any_of(all.begin(), all.end(),
                       [&people](const QString &name) { return people.contains(foldedName(name)); });
}

/// A review that a person wrote or edited is ours, whatever file it came from. What a review was like is told of the
/// last one that is ours, else of the last one of a file.
Result<> takeReviews(Connection &connection, Day today, const QString &condition, Buyers &buyers)
{
    auto people = decisionMakers(connection, condition);
    if (!people)
        return failure(people.error());
    const QString sql = QStringLiteral("SELECT r.buyer_id, r.held_on, r.batch_id <> 0 AND r.edited = 0, r.contacts, "
                                       "(SELECT count(*) FROM recommendation c WHERE c.review_id = r.id) "
                                       "FROM review r JOIN buyer b ON b.id = r.buyer_id WHERE r.kind = '14-day' "
                                       "AND r.held_on <= %1 AND %2 ORDER BY r.buyer_id, r.held_on, r.id")
                            .arg(QString::number(today.value()), condition);
    return connection.each(sql, {}, [&](const Cursor &row) {
        GateFacts &facts = factsOf(buyers, row.integer(0));
        const bool isOurs = row.integer(2) == 0;
        (isOurs ? facts.heldOn : facts.importedHeldOn) = dayAt(row, 1);
        if (isOurs || !facts.heldOn) {
            facts.withDecisionMaker = namesOneOf(row.string(3), people->value(row.integer(0)));
            facts.recommendations = static_cast<int>(row.integer(4));
        }
        return true;
    });
}

/// The expectation in force (score.md, section 1) was validated with the buyer.
Result<> takeExpectations(Connection &connection, Day today, const QString &condition, Buyers &buyers)
{
    const QString sql = QStringLiteral("SELECT e.buyer_id, e.validated_on IS NOT NULL AND e.validated_on <= %1 "
                                       "FROM expectation e JOIN buyer b ON b.id = e.buyer_id "
                                       "WHERE e.valid_from <= %1 AND %2 ORDER BY e.buyer_id, e.valid_from")
                            .arg(QString::number(today.value()), condition);
    return connection.each(sql, {}, [&buyers](const Cursor &row) {
        factsOf(buyers, row.integer(0)).expectationsValidated = row.integer(1) != 0; // the last one stays
        return true;
    });
}

/// A blank "required" is taken as yes: no step is skipped because a file did not say.
Result<> takeOnboardings(Connection &connection, Day today, const QString &condition, Buyers &buyers)
{
    const QString steps = QStringLiteral("(SELECT count(*) FROM checklist_item i WHERE i.checklist_id = c.id AND "
                                         "COALESCE(i.required, 1) <> 0 AND %1)");
    const QString open = steps.arg(QStringLiteral("(i.done_on IS NULL OR i.done_on > %1)").arg(today.value()));
    const QString ticked = steps.arg(QStringLiteral("i.edited <> 0"));
    const QString sql = QStringLiteral("SELECT c.buyer_id, c.completed_on IS NOT NULL AND c.completed_on <= %4, "
                                       "c.batch_id, %1, %2 FROM checklist c JOIN buyer b ON b.id = c.buyer_id "
                                       "WHERE c.kind = 'onboarding' AND %3")
                            .arg(open, ticked, condition, QString::number(today.value()));
    return connection.each(sql, {}, [&buyers](const Cursor &row) {
        const bool hasOpenSteps = row.integer(3) > 0;
        const bool runs = doesOnboardingRun({.completed = row.integer(1) != 0,
                                             .imported = row.integer(2) != 0,
                                             .hasOpenSteps = hasOpenSteps,
                                             .workedOnHere = row.integer(4) > 0});
        GateFacts &facts = factsOf(buyers, row.integer(0));
        facts.onboardingRuns = facts.onboardingRuns || runs;
        facts.hasOpenSteps = facts.hasOpenSteps || (runs && hasOpenSteps);
        return true;
    });
}

} // namespace

Result<std::vector<BuyerAtGate>> loadGateFacts(Connection &connection, Day today, const QString &condition)
{
    Buyers buyers;
    auto done = takeBuyers(connection, condition, buyers);
    if (done)
        done = takeReviews(connection, today, condition, buyers);
    if (done)
        done = takeExpectations(connection, today, condition, buyers);
    if (done)
        done = takeOnboardings(connection, today, condition, buyers);
    if (!done)
        return failure(done.error());
    return buyers;
}

Result<GateFacts> loadGateFactsOf(Connection &connection, Day today, qint64 buyer)
{
    auto known = loadGateFacts(connection, today, QStringLiteral("b.id = %1").arg(buyer));
    if (!known)
        return failure(known.error());
    if (known->empty())
        return failure(ErrorCode::UnknownRow, {QStringLiteral("buyer"), QString::number(buyer)});
    return known->front().facts;
}

} // namespace touchbase::store
