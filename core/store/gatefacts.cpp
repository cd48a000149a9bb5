// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/gatefacts.h"
#include "store/cursor.h"

#include <algorithm>

namespace touchbase::store {

namespace {

std::optional<Day> dayAt(const Cursor &row, int column)
{
    return row.isBlank(column) ? std::nullopt : std::optional(Day(static_cast<int>(row.integer(column))));
}

/// A row that a person wrote or edited is ours, whatever file it came from.
QString heldReview(bool imported, Day today)
{
    return QStringLiteral("(SELECT max(r.held_on) FROM review r WHERE r.buyer_id = b.id AND r.kind = '14-day' AND "
                          "r.held_on <= %1 AND %2 (r.batch_id <> 0 AND r.edited = 0))")
        .arg(QString::number(today.value()), imported ? QString() : QStringLiteral("NOT"));
}

Result<> takeBuyers(Connection &connection, Day today, const QString &condition, std::vector<BuyerAtGate> &buyers)
{
    const QString sql = QStringLiteral("SELECT b.id, b.name, b.signed_on, b.gate_override, %1, %2 FROM buyer b "
                                       "WHERE %3 ORDER BY b.id")
                            .arg(heldReview(false, today), heldReview(true, today), condition);
    return connection.each(sql, {}, [&buyers](const Cursor &row) {
        buyers.push_back({row.integer(0), row.string(1),
                          GateFacts{.signedOn = dayAt(row, 2),
                                    .onboardingRuns = false,
                                    .heldOn = dayAt(row, 4),
                                    .importedHeldOn = dayAt(row, 5),
                                    .overridden = !row.string(3).isEmpty()}});
        return true;
    });
}

/// A blank "required" is taken as yes: no step is skipped because a file did not say.
Result<> takeOnboardings(Connection &connection, Day today, const QString &condition, std::vector<BuyerAtGate> &buyers)
{
    const QString steps = QStringLiteral("(SELECT count(*) FROM checklist_item i WHERE i.checklist_id = c.id AND "
                                         "COALESCE(i.required, 1) <> 0 AND %1)");
    const QString open = steps.arg(QStringLiteral("(i.done_on IS NULL OR i.done_on > %1)").arg(today.value()));
    const QString ticked = steps.arg(QStringLiteral("i.edited <> 0"));
    const QString sql = QStringLiteral("SELECT c.buyer_id, c.completed_on IS NOT NULL, c.batch_id, %1, %2 "
                                       "FROM checklist c JOIN buyer b ON b.id = c.buyer_id "
                                       "WHERE c.kind = 'onboarding' AND %3")
                            .arg(open, ticked, condition);
    return connection.each(sql, {}, [&buyers](const Cursor &row) {
        const bool runs = doesOnboardingRun({.completed = row.integer(1) != 0,
                                             .imported = row.integer(2) != 0,
                                             .hasOpenSteps = row.integer(3) > 0,
                                             .workedOnHere = row.integer(4) > 0});
        const auto buyer = std::ranges::lower_bound(buyers, row.integer(0), {}, &BuyerAtGate::buyer);
        buyer->facts.onboardingRuns = buyer->facts.onboardingRuns || runs;
        return true;
    });
}

} // namespace

Result<std::vector<BuyerAtGate>> loadGateFacts(Connection &connection, Day today, const QString &condition)
{
    std::vector<BuyerAtGate> buyers;
    if (auto done = takeBuyers(connection, today, condition, buyers); !done)
        return failure(done.error());
    if (auto done = takeOnboardings(connection, today, condition, buyers); !done)
        return failure(done.error());
    return buyers;
}

} // namespace touchbase::store
