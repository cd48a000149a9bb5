// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/browsing/buyerfacts.h"
#include "operations/browsing/evidence.h"
#include "score/timeline.h"

namespace touchbase {

/// What the functions that collect evidence share.
struct EvidenceSource {
    const Reader &reader;
    const ScoreSetup &setup;
    const score::Timeline &timeline;
    const score::Score &score;
    BuyerId buyer;
    score::Measure measure;

    struct Part {
        EvidencePart part;
        score::Period period;
    };
    [[nodiscard]] const score::MeasureScore &measured() const { return score.measures[measure]; }
    /// The window, and the one it borrowed from or is compared with; none where the measure has no window.
    [[nodiscard]] std::vector<Part> parts() const;
    /// The part that a day or instant lies in.
    [[nodiscard]] std::optional<EvidencePart> partOf(Day day) const;
    [[nodiscard]] std::optional<EvidencePart> partOf(Instant instant) const;
    /// The end of the day that was looked at: what is known lies before it.
    [[nodiscard]] Instant end() const { return setup.workingTime.zone().endOf(score.on); }
};

// One function for each kind of record; each answers columns and rows of the measures that rest on it.
[[nodiscard]] Result<> collectDeliveries(const EvidenceSource &source, Evidence &evidence);
[[nodiscard]] Result<> collectIssues(const EvidenceSource &source, Evidence &evidence);
[[nodiscard]] Result<> collectTouchpoints(const EvidenceSource &source, Evidence &evidence);
[[nodiscard]] Result<> collectAnswers(const EvidenceSource &source, Evidence &evidence);
[[nodiscard]] Result<> collectReviews(const EvidenceSource &source, Evidence &evidence);
[[nodiscard]] Result<> collectOnboarding(const EvidenceSource &source, Evidence &evidence);

/// A blank cell where there is no value.
template <class T>
[[nodiscard]] EvidenceCell cellOf(const std::optional<T> &value)
{
    return value ? EvidenceCell(*value) : EvidenceCell();
}

} // namespace touchbase
