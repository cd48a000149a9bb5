// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/buyer.h"

namespace touchbase {

/// An answer to a survey, with the scale and direction that it was asked on.
struct Survey {
    QString uid;
    BuyerId buyer;
    Instant at;
    SurveyKind kind;
    double score;
    double scaleMin;
    double scaleMax;
    bool lowIsGood;
    QString contact;
    QString comment;
    QString loopAction;            ///< what we did about it
    std::optional<Day> loopToldOn; ///< when we told the buyer
};

/// Who was asked when and at which moment, answered or not.
struct SurveyRequest {
    QString uid;
    BuyerId buyer;
    Instant at;
    SurveyKind kind;
    QString contact;
    QString moment;
    std::optional<Id<Survey>> answer;
};

/// A subject that comments speak of.
struct Theme {
    QString name;
    std::optional<Area> area;
};
struct SurveyTheme {
    Id<Survey> survey;
    Id<Theme> theme;
};

} // namespace touchbase
