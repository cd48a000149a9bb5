// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/boardmodel.h"

#include "base/foldedname.h"
#include "kit/statemark.h"
#include "onboarding/onboardingdetail.h"
#include "render/onboardingwords.h"
#include "render/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchbase::ui {

using render::ColorRole;
using rules::OnboardingState;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Onboarding", text);
}

StateValue stateOf(const BoardRow &row)
{
    const auto state = row.onboarding.standing.state;
    switch (state) {
    case OnboardingState::OnTrack:
        return {QStringLiteral("check"), render::nameOf(state), ColorRole::BandMeeting};
    case OnboardingState::Behind:
        return {QStringLiteral("clock"), render::nameOf(state), ColorRole::BandBelow};
    case OnboardingState::Stuck:
        return {QStringLiteral("warning"), render::nameOf(state), ColorRole::BandPoor};
    case OnboardingState::Done:
        return {QStringLiteral("success"), render::nameOf(state), ColorRole::BandExceptional};
    }
    Q_UNREACHABLE();
}

QString nextOwnerOf(const BuyerOnboarding &onboarding)
{
    const auto &next = onboarding.standing.nextStep;
    if (!next)
        return onboarding.buyer.value.owner;
    const QString &owner = onboarding.steps[*next].item.value.owner;
    return owner.isEmpty() ? onboarding.buyer.value.owner : owner;
}

std::vector<RowsColumn<BoardRow>> columnsOf()
{
    const auto standing = [](const BoardRow &row) -> const rules::OnboardingStanding & {
        return row.onboarding.standing;
    };
    const auto quiet = [](const BoardRow &) { return std::optional(ColorRole::TextMuted); };
    const auto poor = [](const BoardRow &) { return std::optional(ColorRole::BandPoorText); };
    return {{tr("Buyer"),
             [](const BoardRow &row) { return row.onboarding.buyer.value.name; },
             leftAligned,
             {},
             render::TextStyle::Strong},
            {tr("Day"), [standing](const BoardRow &row) { return QString::number(standing(row).day); }, rightAligned},
            {tr("Day 0 to 30, gate on 14"), [](const BoardRow &row) { return row.track.words; }},
            {tr("Done"),
             [standing](const BoardRow &row) {
                 return tr("%1 of %2").arg(standing(row).progress.done).arg(standing(row).progress.required);
             },
             rightAligned},
            {tr("Status"), [standing](const BoardRow &row) { return render::nameOf(standing(row).state); }},
            {tr("Next"), [](const BoardRow &row) { return row.next; }},
            {tr("Whose"), [](const BoardRow &row) { return row.nextOwner; }, leftAligned, quiet},
            {tr("Late"), [](const BoardRow &row) { return row.late; }, leftAligned, poor}};
}

int rankOf(const BoardRow &row)
{
    switch (row.onboarding.standing.state) {
    case OnboardingState::Stuck:
        return 0;
    case OnboardingState::Behind:
        return 1;
    default:
        return 2;
    }
}

} // namespace

BoardRow boardRowOf(BuyerOnboarding onboarding, const Desk &desk)
{
    BoardRow row{std::move(onboarding), {}, {}, {}, {}, {}, {}};
    row.specialist = specialistOf(row.onboarding);
    row.next = nextText(row.onboarding, desk);
    row.nextOwner = nextOwnerOf(row.onboarding);
    row.late = lateOwners(row.onboarding);
    row.track = trackOf(row.onboarding, desk.today());
    const Buyer &buyer = row.onboarding.buyer.value;
    const QString vertical = buyer.vertical ? render::nameOf(*buyer.vertical) : QString();
    row.folded = foldedName(QStringList{buyer.name, vertical, buyer.owner, row.specialist, row.next, row.nextOwner,
                                        render::nameOf(row.onboarding.standing.state)}
                                .join(QLatin1Char(' ')));
    return row;
}

bool BoardFilter::takes(const BoardRow &row) const
{
    const auto isMine = [this](const QString &name) { return foldedName(name) == foldedName(only); };
    if (!only.isEmpty() && !isMine(row.onboarding.buyer.value.owner) && !isMine(row.specialist))
        return false;
    if (state && row.onboarding.standing.state != *state)
        return false;
    if (!specialist.isEmpty() && foldedName(row.specialist) != foldedName(specialist))
        return false;
    return row.folded.contains(foldedName(text));
}

BoardModel::BoardModel(Desk &, QObject *parent) : RowsModel(columnsOf(), parent)
{
    setKey([](const BoardRow &row) { return QVariant::fromValue(row.onboarding.buyer.id.value()); });
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BoardRow &one = row(index.row());
    const auto column = static_cast<BoardColumn>(index.column());
    if (role == ValueRole && column == BoardColumn::Track)
        return QVariant::fromValue(one.track);
    if (role == ValueRole && column == BoardColumn::Status)
        return QVariant::fromValue(stateOf(one));
    return RowsModel::data(index, role);
}

int BoardModel::rowOf(BuyerId buyer) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).onboarding.buyer.id == buyer)
            return i;
    }
    return -1;
}

bool comesBefore(const BoardRow &left, const BoardRow &right)
{
    return rankOf(left) < rankOf(right);
}

} // namespace touchbase::ui
