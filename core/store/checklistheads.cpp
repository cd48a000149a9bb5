// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checklistheads.h"
#include "store/cursor.h"

#include "base/uid.h"

namespace touchbase::store {

namespace {

struct Head {
    Value buyer;
    Value kind;
    Value name;
    Value startedOn;
};

const QString blankStart = QStringLiteral("-1000000"); // as in the index checklist_key

Result<std::vector<Head>> headsOf(Connection &connection, const QString &stage)
{
    std::vector<Head> heads;
    auto done = connection.each(
        QStringLiteral("SELECT buyer_id, head_kind, head_checklist, head_started_on FROM %1 "
                       "GROUP BY buyer_id, head_kind, head_checklist, head_started_on ORDER BY min(sid)")
            .arg(stage),
        {}, [&heads](const Cursor &row) {
            heads.push_back({row.value(0), row.value(1), row.value(2), row.value(3)});
            return true;
        });
    if (!done)
        return failure(done.error());
    return heads;
}

Result<Value> find(Connection &connection, const Head &head, const QString &table, const QString &extra)
{
    const qint64 start = integerOf(head.startedOn).value_or(blankStart.toLongLong());
    return connection.value(QStringLiteral("SELECT id FROM %1 WHERE buyer_id = ? AND name = ? AND "
                                           "COALESCE(started_on, %2) = ? AND kind = ?%3")
                                .arg(table, blankStart, extra),
                            {head.buyer, head.name, start, head.kind});
}

Result<> insert(Connection &connection, const Head &head, qint64 batch)
{
    auto hidden = find(connection, head, QStringLiteral("checklist_layer"), QStringLiteral(" AND top = 1"));
    if (!hidden)
        return failure(hidden.error());
    QString columns = QStringLiteral("uid, buyer_id, kind, name, batch_id");
    Bindings bindings{newUid().toStdString(), head.buyer, head.kind, head.name, batch};
    if (!isBlank(head.startedOn)) {
        columns += QStringLiteral(", started_on");
        bindings.push_back(head.startedOn);
    }
    if (!isBlank(*hidden)) {
        columns += QStringLiteral(", id");
        bindings.push_back(*hidden);
        if (auto done = connection.execute(QStringLiteral("UPDATE checklist_layer SET top = 0 WHERE id = ?"),
                                           {*hidden});
            !done)
            return done;
    }
    const QString marks = QStringList(static_cast<qsizetype>(bindings.size()), QStringLiteral("?")).join(u',');
    return connection.execute(QStringLiteral("INSERT INTO checklist (%1) VALUES (%2)").arg(columns, marks), bindings);
}

} // namespace

Result<> mergeChecklistHeads(Connection &connection, const QString &stage, qint64 batch)
{
    auto heads = headsOf(connection, stage);
    if (!heads)
        return failure(heads.error());
    for (const Head &head : *heads) {
        auto id = find(connection, head, QStringLiteral("checklist"), {});
        if (!id)
            return failure(id.error());
        if (!isBlank(*id))
            continue;
        if (auto done = insert(connection, head, batch); !done)
            return done;
    }
    return {};
}

QString checklistHeadOf(const QString &stage, const QString &buyer)
{
    return QStringLiteral("(SELECT c.id FROM checklist c WHERE c.buyer_id = %2 AND c.name = %1.head_checklist AND "
                          "COALESCE(c.started_on, %3) = COALESCE(%1.head_started_on, %3) AND c.kind = %1.head_kind)")
        .arg(stage, buyer, blankStart);
}

} // namespace touchbase::store
