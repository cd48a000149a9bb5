// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/buyer.h"

namespace touchbase {

/// Something outside that moves numbers: rate change, season, storm, holiday, capacity.
struct ContextEvent {
    QString uid;
    QString kind;
    QString title;
    Day from;
    std::optional<Day> until;
    std::optional<Vertical> vertical;
    std::optional<qint64> source;
};

/// An improvement and what came of it. Impact, volume, effort and alignment are 1–5.
struct Initiative {
    QString uid;
    QString title;
    QString problem;
    std::optional<qint64> impact;
    std::optional<qint64> volume;
    std::optional<qint64> effort;
    std::optional<qint64> alignment;
    QString pilot;
    std::optional<Day> changedOn;
    QString measure;
    std::optional<Minor> cost;
    std::optional<Currency> currency;
    QString result;
    std::optional<Day> closedOn;
};

/// A version of a score model as it is kept: its content is JSON (score/model.h). Every saved change is a new one.
struct ScoreModelVersion {
    QString uid;
    QString name;
    qint64 version;
    std::optional<Vertical> vertical; ///< where it holds; for all others where blank
    Instant at;
    QString author;
    QString reason;
    QString content;
};

/// What belongs to the workspace and not to a laptop, as JSON by name: zone, currency, working week, targets.
struct Setting {
    QString name;
    QString value;
};
/// Something that left the house, for the list that an erasure gives.
struct ExportNote {
    Instant at;
    QString author;
    QString format;
    QString target;
};

struct Holiday {
    Day day;
    QString name;
};

} // namespace touchbase
