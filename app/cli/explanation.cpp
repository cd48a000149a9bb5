// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation.h"

#include "score/change.h"
#include "score/lift.h"

#include <cmath>

namespace touchbase::cli {

namespace {

QString decimal(double number, int digits = 1)
{
    return QString::number(number, 'f', digits);
}

QString signedDecimal(double number)
{
    return (number < 0 ? QStringLiteral("−") : QStringLiteral("+")) + decimal(std::fabs(number));
}

QString measureLine(score::Measure measure, const score::MeasureScore &value)
{
    QString line = QStringLiteral("    %1 %2").arg(wordString(measure), -26).arg(wordString(value.state), -14);
    if (!value.raw)
        return line.trimmed().prepend(QStringLiteral("    "));
    return line
           + QStringLiteral(" value %1  n %2  points %3  share %4 %  gives %5")
                 .arg(decimal(*value.raw, 2), 8)
                 .arg(decimal(value.n, 0), 6)
                 .arg(decimal(value.points.value_or(0)), 5)
                 .arg(decimal(value.share * 100), 4)
                 .arg(decimal(value.contribution), 4);
}

void addChange(const BuyerScore &scored, QStringList &lines)
{
    if (!scored.earlier)
        return;
    const score::Change change = score::changeBetween(*scored.earlier, scored.score);
    lines << QStringLiteral("  Since %1: %2 to %3 (%4)")
                 .arg(scored.earlier->asOf.toString())
                 .arg(scored.earlier->shown)
                 .arg(scored.score.shown)
                 .arg(signedDecimal(change.total));
    for (const auto measure : score::allOf<score::Measure>()) {
        const auto &effect = change.measures[measure];
        if (std::fabs(effect.value) + std::fabs(effect.evidence) >= 0.05)
            lines << QStringLiteral("    %1 %2 by its value, %3 by its evidence")
                         .arg(wordString(measure), -26)
                         .arg(signedDecimal(effect.value), signedDecimal(effect.evidence));
    }
    if (std::fabs(change.ceiling) >= 0.05)
        lines << QStringLiteral("    ceiling %1").arg(signedDecimal(change.ceiling));
    if (change.roseMostlyFromEvidence())
        lines << QStringLiteral("    It rose because bad news stopped arriving.");
}

} // namespace

QString bandText(score::Band band)
{
    switch (band) {
    case score::Band::Exceptional:
        return QStringLiteral("exceptional");
    case score::Band::Meeting:
        return QStringLiteral("meeting expectations");
    case score::Band::Below:
        return QStringLiteral("below expectations");
    case score::Band::Poor:
        return QStringLiteral("poor");
    case score::Band::Insufficient:
        return QStringLiteral("not enough data");
    }
    Q_UNREACHABLE();
}

QString scoreLine(const BuyerScore &scored)
{
    return QStringLiteral("%1  %2  %3  (coverage %4 %)")
        .arg(scored.score.shown, 3)
        .arg(bandText(scored.score.band), -20)
        .arg(scored.name)
        .arg(decimal(scored.score.coverage * 100, 0));
}

QStringList explanationOf(const BuyerScore &scored, const score::Model &model)
{
    QStringList lines;
    lines << QStringLiteral("  Model %1, version %2; average %3")
                 .arg(scored.score.modelName)
                 .arg(scored.score.modelVersion)
                 .arg(decimal(scored.score.average));
    if (scored.score.ceiling.measure)
        lines << QStringLiteral("  Held down by %1 (%2)")
                     .arg(wordString(*scored.score.ceiling.measure), signedDecimal(scored.score.ceiling.effect));
    for (const auto measure : score::allOf<score::Measure>())
        lines << measureLine(measure, scored.score.measures[measure]);
    addChange(scored, lines);
    const auto lifts = score::liftsOf(model, scored.score);
    for (size_t i = 0; i < std::min<size_t>(lifts.size(), 3); ++i)
        lines << QStringLiteral("  The next band: %1 at %2 (now %3)")
                     .arg(wordString(lifts[i].measure), decimal(lifts[i].raw, 2),
                          decimal(lifts[i].raw - lifts[i].changeInRaw, 2));
    return lines;
}

} // namespace touchbase::cli
