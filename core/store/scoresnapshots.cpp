// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scoresnapshots.h"

#include "store/cursor.h"

namespace touchbase::store {

Result<std::vector<ScoreSnapshot>> loadScoreSnapshots(Connection &connection)
{
    std::vector<ScoreSnapshot> snapshots;
    auto done = connection.each(
        QStringLiteral("SELECT buyer_id, day, model_id, facts, content FROM score_snapshot s WHERE day = (SELECT "
                       "max(day) FROM score_snapshot n WHERE n.buyer_id = s.buyer_id) ORDER BY buyer_id"),
        {}, [&snapshots](const Cursor &row) {
            const std::string_view content = row.text(4);
            snapshots.push_back({BuyerId(row.integer(0)), Day(static_cast<int>(row.integer(1))),
                                 static_cast<int>(row.integer(2)), row.integer(3),
                                 QByteArray(content.data(), static_cast<qsizetype>(content.size()))});
            return true;
        });
    if (!done)
        return failure(done.error());
    return snapshots;
}

Result<> keepScoreSnapshots(Connection &connection, const std::vector<ScoreSnapshot> &snapshots)
{
    if (auto done = connection.execute(QStringLiteral("DELETE FROM score_snapshot")); !done)
        return done;
    for (const ScoreSnapshot &one : snapshots) {
        auto done = connection.execute(
            QStringLiteral(
                "INSERT INTO score_snapshot (buyer_id, day, model_id, facts, content) VALUES (?, ?, ?, ?, ?)"),
            {one.buyer.value(), qint64{one.day.value()}, qint64{one.modelVersion}, one.facts,
             one.content.toStdString()});
        if (!done)
            return done;
    }
    return {};
}

} // namespace touchbase::store
