// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/entityrows.h"

// What was said and asked, and what follows from it.

namespace touchbase {

Result<std::vector<Stored<Task>>> Reader::openTasks() const
{
    auto rows = rowsOf(m_session);
    return store::Repository<Task>(rows).list(QStringLiteral("done_on"), Value());
}

// clang-format off
TOUCHBASE_INSTANTIATE_ROWS(Touchpoint)
TOUCHBASE_INSTANTIATE_ROWS(Task)
TOUCHBASE_INSTANTIATE_ROWS(Issue)
TOUCHBASE_INSTANTIATE_ROWS(Survey)
TOUCHBASE_INSTANTIATE_ROWS(SurveyRequest)
TOUCHBASE_INSTANTIATE_ROWS(Theme)
TOUCHBASE_INSTANTIATE_ROWS(SurveyTheme)
TOUCHBASE_INSTANTIATE_ROWS(Review)
TOUCHBASE_INSTANTIATE_ROWS(Recommendation)
TOUCHBASE_INSTANTIATE_ROWS(Goal)
// clang-format on

// What names people.
template Result<Stored<Touchpoint>> Writer::updateFollowing(const Stored<Touchpoint> &);
template Result<Stored<Review>> Writer::updateFollowing(const Stored<Review> &);
template Result<Stored<Survey>> Writer::updateFollowing(const Stored<Survey> &);
template Result<Stored<SurveyRequest>> Writer::updateFollowing(const Stored<SurveyRequest> &);

} // namespace touchbase
