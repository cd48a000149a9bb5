// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/words.h"

#include <QCoreApplication>

namespace touchbase::render {

namespace {

template <size_t N, class E>
QString translated(const std::array<const char *, N> &names, E value)
{
    static_assert(N == Words<E>::table.size());
    return QCoreApplication::translate("Words", names[static_cast<size_t>(value)]);
}

} // namespace

QString nameOf(Vertical vertical)
{
    static constexpr std::array<const char *, 7> names{
        QT_TRANSLATE_NOOP("Words", "Insurance"),     QT_TRANSLATE_NOOP("Words", "Medicare"),
        QT_TRANSLATE_NOOP("Words", "Mortgage"),      QT_TRANSLATE_NOOP("Words", "Home services"),
        QT_TRANSLATE_NOOP("Words", "Legal"),         QT_TRANSLATE_NOOP("Words", "Mass tort"),
        QT_TRANSLATE_NOOP("Words", "Other vertical")};
    return translated(names, vertical);
}

QString nameOf(Stage stage)
{
    static constexpr std::array<const char *, 5> names{
        QT_TRANSLATE_NOOP("Words", "Prospect"), QT_TRANSLATE_NOOP("Words", "Onboarding"),
        QT_TRANSLATE_NOOP("Words", "Active"), QT_TRANSLATE_NOOP("Words", "Paused"),
        QT_TRANSLATE_NOOP("Words", "Churned")};
    return translated(names, stage);
}

QString nameOf(ContactRole role)
{
    static constexpr std::array<const char *, 5> names{
        QT_TRANSLATE_NOOP("Words", "Decision maker"), QT_TRANSLATE_NOOP("Words", "Influencer"),
        QT_TRANSLATE_NOOP("Words", "Billing"), QT_TRANSLATE_NOOP("Words", "Technical"),
        QT_TRANSLATE_NOOP("Words", "User")};
    return translated(names, role);
}

QString nameOf(Channel channel)
{
    static constexpr std::array<const char *, 6> names{
        QT_TRANSLATE_NOOP("Words", "Call"), QT_TRANSLATE_NOOP("Words", "Meeting"), QT_TRANSLATE_NOOP("Words", "Email"),
        QT_TRANSLATE_NOOP("Words", "Chat"), QT_TRANSLATE_NOOP("Words", "Portal"),  QT_TRANSLATE_NOOP("Words", "Note")};
    return translated(names, channel);
}

QString nameOf(Direction direction)
{
    static constexpr std::array<const char *, 2> names{QT_TRANSLATE_NOOP("Words", "They contacted us"),
                                                       QT_TRANSLATE_NOOP("Words", "We contacted them")};
    return translated(names, direction);
}

QString nameOf(Area area)
{
    static constexpr std::array<const char *, 5> names{
        QT_TRANSLATE_NOOP("Words", "Onboarding"), QT_TRANSLATE_NOOP("Words", "Lead delivery"),
        QT_TRANSLATE_NOOP("Words", "Support"), QT_TRANSLATE_NOOP("Words", "Account management"),
        QT_TRANSLATE_NOOP("Words", "Financial")};
    return translated(names, area);
}

QString nameOf(Emotion emotion)
{
    static constexpr std::array<const char *, 4> names{
        QT_TRANSLATE_NOOP("Words", "Exceptional"), QT_TRANSLATE_NOOP("Words", "Meets expectations"),
        QT_TRANSLATE_NOOP("Words", "Below expectations"), QT_TRANSLATE_NOOP("Words", "Poor")};
    return translated(names, emotion);
}

QString nameOf(ReturnStatus status)
{
    static constexpr std::array<const char *, 3> names{QT_TRANSLATE_NOOP("Words", "Pending"),
                                                       QT_TRANSLATE_NOOP("Words", "Approved"),
                                                       QT_TRANSLATE_NOOP("Words", "Rejected")};
    return translated(names, status);
}

QString nameOf(Severity severity)
{
    static constexpr std::array<const char *, 4> names{
        QT_TRANSLATE_NOOP("Words", "Low"), QT_TRANSLATE_NOOP("Words", "Normal"), QT_TRANSLATE_NOOP("Words", "High"),
        QT_TRANSLATE_NOOP("Words", "Urgent")};
    return translated(names, severity);
}

QString nameOf(SurveyKind kind)
{
    static constexpr std::array<const char *, 4> names{
        QT_TRANSLATE_NOOP("Words", "NPS"), QT_TRANSLATE_NOOP("Words", "CSAT"), QT_TRANSLATE_NOOP("Words", "CES"),
        QT_TRANSLATE_NOOP("Words", "NetEasy")};
    return translated(names, kind);
}

QString nameOf(ReviewKind kind)
{
    static constexpr std::array<const char *, 5> names{
        QT_TRANSLATE_NOOP("Words", "14-day review"), QT_TRANSLATE_NOOP("Words", "30-day review"),
        QT_TRANSLATE_NOOP("Words", "60-day review"), QT_TRANSLATE_NOOP("Words", "90-day review"),
        QT_TRANSLATE_NOOP("Words", "Quarterly review")};
    return translated(names, kind);
}

QString nameOf(ChecklistKind kind)
{
    static constexpr std::array<const char *, 4> names{
        QT_TRANSLATE_NOOP("Words", "Onboarding"), QT_TRANSLATE_NOOP("Words", "Recovery"),
        QT_TRANSLATE_NOOP("Words", "Audit"), QT_TRANSLATE_NOOP("Words", "Other checklist")};
    return translated(names, kind);
}

QString nameOf(score::Group group)
{
    static constexpr std::array<const char *, 6> names{
        QT_TRANSLATE_NOOP("Words", "Onboarding"), QT_TRANSLATE_NOOP("Words", "Delivery"),
        QT_TRANSLATE_NOOP("Words", "Support"),    QT_TRANSLATE_NOOP("Words", "Account management"),
        QT_TRANSLATE_NOOP("Words", "Financial"),  QT_TRANSLATE_NOOP("Words", "Voice")};
    return translated(names, group);
}

QString nameOf(score::Measure measure)
{
    static constexpr std::array<const char *, 19> names{QT_TRANSLATE_NOOP("Words", "Onboarding on time"),
                                                        QT_TRANSLATE_NOOP("Words", "Time to first lead"),
                                                        QT_TRANSLATE_NOOP("Words", "Dispute rate"),
                                                        QT_TRANSLATE_NOOP("Words", "Consistency"),
                                                        QT_TRANSLATE_NOOP("Words", "Contact rate"),
                                                        QT_TRANSLATE_NOOP("Words", "Conversion"),
                                                        QT_TRANSLATE_NOOP("Words", "Volume"),
                                                        QT_TRANSLATE_NOOP("Words", "First response"),
                                                        QT_TRANSLATE_NOOP("Words", "Time to resolve"),
                                                        QT_TRANSLATE_NOOP("Words", "Reopened issues"),
                                                        QT_TRANSLATE_NOOP("Words", "Issue volume"),
                                                        QT_TRANSLATE_NOOP("Words", "Last contact"),
                                                        QT_TRANSLATE_NOOP("Words", "Emotion"),
                                                        QT_TRANSLATE_NOOP("Words", "Reviews held"),
                                                        QT_TRANSLATE_NOOP("Words", "Spend trend"),
                                                        QT_TRANSLATE_NOOP("Words", "Billing issues"),
                                                        QT_TRANSLATE_NOOP("Words", "NPS"),
                                                        QT_TRANSLATE_NOOP("Words", "CSAT"),
                                                        QT_TRANSLATE_NOOP("Words", "Ease")};
    return translated(names, measure);
}

QString nameOf(score::State state)
{
    static constexpr std::array<const char *, 5> names{
        QT_TRANSLATE_NOOP("Words", "Measured"), QT_TRANSLATE_NOOP("Words", "Thin"), QT_TRANSLATE_NOOP("Words", "Stale"),
        QT_TRANSLATE_NOOP("Words", "Missing"), QT_TRANSLATE_NOOP("Words", "Not applicable")};
    return translated(names, state);
}

QString nameOf(score::Band band)
{
    static constexpr std::array<const char *, 5> names{
        QT_TRANSLATE_NOOP("Words", "Exceptional"), QT_TRANSLATE_NOOP("Words", "Meeting expectations"),
        QT_TRANSLATE_NOOP("Words", "Below expectations"), QT_TRANSLATE_NOOP("Words", "Poor"),
        QT_TRANSLATE_NOOP("Words", "Not enough data")};
    return translated(names, band);
}

QString shortNameOf(score::Band band)
{
    static constexpr std::array<const char *, 5> names{
        QT_TRANSLATE_NOOP("Words", "Exceptional"), QT_TRANSLATE_NOOP("Words", "Meets"),
        QT_TRANSLATE_NOOP("Words", "Below"), QT_TRANSLATE_NOOP("Words", "Poor"),
        QT_TRANSLATE_NOOP("Words", "No score")};
    return translated(names, band);
}

QString explanationOf(score::Measure measure)
{
    static constexpr std::array<const char *, 19> sentences{
        QT_TRANSLATE_NOOP("Words", "Onboarding steps done by their day, per cent of those due."),
        QT_TRANSLATE_NOOP("Words", "Days from signing to the first lead delivered."),
        QT_TRANSLATE_NOOP("Words", "Leads the buyer asked to return, per cent of leads delivered, by day of sale."),
        QT_TRANSLATE_NOOP("Words", "Swing of the weekly dispute rate beyond chance, in percentage points."),
        QT_TRANSLATE_NOOP("Words", "Leads the buyer reached, per cent of leads delivered."),
        QT_TRANSLATE_NOOP("Words", "Leads that became sales, per cent of the conversion rate agreed."),
        QT_TRANSLATE_NOOP("Words", "Leads delivered, per cent of the volume agreed; too many counts like too few."),
        QT_TRANSLATE_NOOP("Words", "Business hours until a person answered, for three of four issues."),
        QT_TRANSLATE_NOOP("Words", "Business hours until the issue was resolved, for three of four issues."),
        QT_TRANSLATE_NOOP("Words", "Issues that had to be opened again, per cent of those resolved."),
        QT_TRANSLATE_NOOP("Words", "Issues for each 100 leads delivered."),
        QT_TRANSLATE_NOOP("Words", "Days since we spoke and somebody answered, in agreed intervals of contact."),
        QT_TRANSLATE_NOOP("Words", "How touchpoints felt, 0 poor to 100 exceptional."),
        QT_TRANSLATE_NOOP("Words", "Reviews held in time, per cent of those due."),
        QT_TRANSLATE_NOOP("Words", "Net revenue a day against the window before, per cent."),
        QT_TRANSLATE_NOOP("Words", "Issues about billing, number."),
        QT_TRANSLATE_NOOP("Words", "Per cent promoters less per cent detractors, −100 to 100."),
        QT_TRANSLATE_NOOP("Words", "Satisfied answers, per cent."),
        QT_TRANSLATE_NOOP("Words", "How easy it is to work with us, 0 to 100.")};
    return translated(sentences, measure);
}

} // namespace touchbase::render
