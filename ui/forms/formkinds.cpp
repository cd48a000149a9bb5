// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formkinds.h"

#include "forms/records/buyerform.h"
#include "forms/records/firstreviewform.h"
#include "forms/records/incidentforms.h"
#include "forms/records/issueforms.h"
#include "forms/records/movereviewform.h"
#include "forms/records/onboardingforms.h"
#include "forms/records/peopleforms.h"
#include "forms/records/reviewform.h"
#include "forms/records/stageform.h"
#include "forms/records/surveyforms.h"
#include "forms/records/taskform.h"
#include "forms/records/templateform.h"
#include "forms/records/touchpointform.h"

#include <QPointer>

namespace touchbase::ui {

namespace {

QWidget *windowOf(QWidget *parent)
{
    return parent ? parent->window() : nullptr;
}

/// A form of this key that is open already comes to the front; one that is just closing does not count.
bool raiseOpen(const FormPlace &place, const FormKey &key)
{
    QWidget *window = windowOf(place.parent);
    const auto forms = window ? window->findChildren<RecordForm *>(key.name(), Qt::FindDirectChildrenOnly)
                              : QList<RecordForm *>();
    const auto open = std::find_if(forms.begin(), forms.end(),
                                   [](const RecordForm *form) { return form->isVisible(); });
    if (open == forms.end())
        return false;
    (*open)->raise();
    (*open)->activateWindow();
    return true;
}

/// Says that a draft is kept, with the way back to the form.
void announceDraft(const FormPlace &place, const FormKey &key, const QString &title)
{
    const auto openAgain = [&desk = place.desk, window = QPointer<QWidget>(windowOf(place.parent)), key] {
        openForm({desk, window, RecordForm::Opened::ByPerson}, key);
    };
    place.desk.announce(RecordForm::tr("Kept as a draft: %1.").arg(title), RecordForm::tr("Open again"), openAgain);
}

/// Starts a form that was made, unless one with its key is open.
void startForm(const FormPlace &place, RecordForm *form)
{
    const FormKey key = form->key();
    form->setObjectName({}); // not the one that is looked for
    if (raiseOpen(place, key)) {
        form->deleteLater();
        return;
    }
    form->setObjectName(key.name());
    QObject::connect(form, &RecordForm::setAside, form,
                     [place, form] { announceDraft(place, form->key(), form->windowTitle()); });
    form->start(place.opened);
}

/// Reads a value and opens a form on it in the window, if that is still there.
template <class Read, class Make>
void openRead(const FormPlace &place, Read read, Make make)
{
    using Value = std::invoke_result_t<Read, const Reader &>;
    QWidget *context = windowOf(place.parent);
    QObject *guard = context ? static_cast<QObject *>(context) : &place.desk;
    place.desk.read(guard, std::move(read), [place, context, make](const Value &value) {
        if (value)
            startForm({place.desk, context, place.opened}, make(place.desk, context, *value));
        else
            place.desk.announce(value.error());
    });
}

using Open = void (*)(const FormPlace &, const FormKey &);

/// A new record, for a buyer that is known or asked for.
template <class Form>
void openNew(const FormPlace &place, const FormKey &key)
{
    startForm(place, new Form(place.desk, windowOf(place.parent), key.buyer));
}

/// A new record of a buyer.
template <class Form>
void openNewOf(const FormPlace &place, const FormKey &key)
{
    if (key.buyer)
        startForm(place, new Form(place.desk, windowOf(place.parent), *key.buyer));
}

void openNewBuyer(const FormPlace &place, const FormKey &)
{
    startForm(place, new BuyerForm(place.desk, windowOf(place.parent)));
}

/// A record that is stored.
template <class Form, class T>
void openStored(const FormPlace &place, const FormKey &key)
{
    openRead(
        place, [id = Id<T>(*key.row)](const Reader &reader) { return reader.load(id); },
        [](Desk &desk, QWidget *parent, const Stored<T> &stored) { return new Form(desk, parent, stored); });
}

void openStage(const FormPlace &place, const FormKey &key)
{
    if (!key.buyer)
        return;
    openRead(
        place, [id = *key.buyer](const Reader &reader) { return reader.load(id); },
        [](Desk &desk, QWidget *parent, const Stored<Buyer> &buyer) {
            return new StageForm(desk, parent, buyer.id, buyer.value.stage);
        });
}

void openQuarterlyReview(const FormPlace &place, const FormKey &key)
{
    openRead(
        place,
        [key, today = place.desk.today()](const Reader &reader) {
            return key.row ? loadReview(reader, Id<Review>(*key.row))
                           : loadReview(reader, *key.buyer, quarterToReview(today));
        },
        [](Desk &desk, QWidget *parent, const ReviewContent &content) {
            return new ReviewForm(desk, parent, content);
        });
}

void openNewIncident(const FormPlace &place, const FormKey &)
{
    startForm(place, new IncidentForm(place.desk, windowOf(place.parent)));
}

/// A form on an incident with its list.
template <class Form>
void openIncident(const FormPlace &place, const FormKey &key)
{
    openRead(
        place, [id = Id<Incident>(*key.row)](const Reader &reader) { return loadIncident(reader, id); },
        [](Desk &desk, QWidget *parent, const IncidentContent &content) { return new Form(desk, parent, content); });
}

void openTelling(const FormPlace &place, const FormKey &key)
{
    openRead(
        place, [id = Id<IncidentBuyer>(*key.row)](const Reader &reader) { return loadTelling(reader, id); },
        [](Desk &desk, QWidget *parent, const TellingContent &content) {
            return new TellingForm(desk, parent, content);
        });
}

template <class Load>
void openFirstReviewRead(const FormPlace &place, Load load)
{
    openRead(
        place,
        [load, setup = place.desk.setup(), today = place.desk.today()](const Reader &reader) {
            return load(reader, setup, today);
        },
        [](Desk &desk, QWidget *parent, const FirstReviewContent &content) {
            return new FirstReviewForm(desk, parent, content);
        });
}

template <ReviewKind kind>
void openFirstReview(const FormPlace &place, const FormKey &key)
{
    if (key.buyer)
        openFirstReviewRead(place, [buyer = *key.buyer](const Reader &reader, const ScoreSetup &setup, Day today) {
            return loadFirstReviewContent(reader, setup, buyer, kind, today);
        });
}

/// A stored review shows in the form of its kind.
void openReview(const FormPlace &place, const FormKey &key)
{
    if (!key.row) {
        if (key.buyer)
            openQuarterlyReview(place, key);
        return;
    }
    QWidget *context = windowOf(place.parent);
    QObject *guard = context ? static_cast<QObject *>(context) : &place.desk;
    const Id<Review> id(*key.row);
    place.desk.read(
        guard, [id](const Reader &reader) { return reader.load(id); },
        [place, key, id](const Result<Stored<Review>> &review) {
            if (!review)
                place.desk.announce(review.error());
            else if (review->value.kind == ReviewKind::Quarterly)
                openQuarterlyReview(place, key);
            else
                openFirstReviewRead(place, [id](const Reader &reader, const ScoreSetup &setup, Day today) {
                    return loadFirstReviewContent(reader, setup, id, today);
                });
        });
}

void openStartOnboarding(const FormPlace &place, const FormKey &key)
{
    if (!key.buyer)
        return;
    openRead(
        place, [buyer = *key.buyer](const Reader &reader) { return StartOnboardingForm::load(reader, buyer); },
        [](Desk &desk, QWidget *parent, const StartOnboardingForm::Content &content) {
            return new StartOnboardingForm(desk, parent, content);
        });
}

void openCompleteOnboarding(const FormPlace &place, const FormKey &key)
{
    if (!key.buyer)
        return;
    openRead(
        place,
        [setup = place.desk.setup(), buyer = *key.buyer, today = place.desk.today()](const Reader &reader) {
            return CompleteOnboardingForm::load(reader, setup, buyer, today);
        },
        [](Desk &desk, QWidget *parent, const BuyerOnboarding &onboarding) {
            return new CompleteOnboardingForm(desk, parent, onboarding);
        });
}

/// A review that is stored, or the next one of the buyer.
void openMoveReview(const FormPlace &place, const FormKey &key)
{
    if (!key.row && !key.buyer)
        return;
    openRead(
        place,
        [setup = place.desk.setup(), key, today = place.desk.today()](const Reader &reader) {
            return key.row ? MoveReviewForm::load(reader, Id<Review>(*key.row))
                           : MoveReviewForm::load(reader, setup, *key.buyer, today);
        },
        [](Desk &desk, QWidget *parent, const MoveReviewForm::Content &content) {
            return new MoveReviewForm(desk, parent, content);
        });
}

/// Built-in ones have numbers below 0.
void openTemplate(const FormPlace &place, const FormKey &key)
{
    openRead(
        place, [row = key.row](const Reader &reader) { return TemplateForm::load(reader, row); },
        [](Desk &desk, QWidget *parent, const TemplateForm::Content &content) {
            return new TemplateForm(desk, parent, content);
        });
}

struct Kind {
    const char *name;
    Open openNew;    ///< none where there is only a step of what is stored
    Open openStored; ///< none where there is only a new one
};

constexpr std::array kinds{
    Kind{"touchpoint", openNew<TouchpointForm>, openStored<TouchpointForm, Touchpoint>},
    Kind{"task", openNew<TaskForm>, openStored<TaskForm, Task>},
    Kind{"issue", openNew<IssueForm>, openStored<IssueForm, Issue>},
    Kind{"buyer", openNewBuyer, openStored<BuyerForm, Buyer>},
    Kind{"contact", openNewOf<ContactForm>, openStored<ContactForm, Contact>},
    Kind{"expectation", openNewOf<ExpectationForm>, openStored<ExpectationForm, Expectation>},
    Kind{"pause", openNewOf<PauseForm>, openStored<PauseEndForm, Pause>},
    Kind{"survey", openNewOf<SurveyForm>, openStored<SurveyForm, Survey>},
    Kind{"stage", openStage, nullptr},
    Kind{"review", openReview, openReview},
    Kind{"review-14-day", openFirstReview<ReviewKind::Day14>, nullptr},
    Kind{"review-30-day", openFirstReview<ReviewKind::Day30>, nullptr},
    Kind{"review-60-day", openFirstReview<ReviewKind::Day60>, nullptr},
    Kind{"review-90-day", openFirstReview<ReviewKind::Day90>, nullptr},
    Kind{MoveReviewForm::kind, openMoveReview, openMoveReview},
    Kind{StartOnboardingForm::kind, openStartOnboarding, nullptr},
    Kind{CompleteOnboardingForm::kind, openCompleteOnboarding, nullptr},
    Kind{OverrideGateForm::kind, openNewOf<OverrideGateForm>, nullptr},
    Kind{TickItemForm::kind, nullptr, openStored<TickItemForm, ChecklistItem>},
    Kind{TemplateForm::kind, openTemplate, openTemplate},
    Kind{ValidationForm::kind, nullptr, openStored<ValidationForm, Expectation>},
    Kind{ResponseForm::kind, nullptr, openStored<ResponseForm, Issue>},
    Kind{ResolutionForm::kind, nullptr, openStored<ResolutionForm, Issue>},
    Kind{"incident", openNewIncident, openIncident<IncidentForm>},
    Kind{ClosingForm::kind, nullptr, openIncident<ClosingForm>},
    Kind{TellingForm::kind, nullptr, openTelling},
    Kind{LoopForm::kind, nullptr, openStored<LoopForm, Survey>},
};

QString kindNames()
{
    QStringList names;
    for (const Kind &kind : kinds)
        names << QString::fromLatin1(kind.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

void openForm(const FormPlace &place, const FormKey &key)
{
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&key](const Kind &one) { return key.kind == QLatin1String(one.name); });
    const Open open = kind == kinds.end() ? nullptr : key.row ? kind->openStored : kind->openNew;
    if (open)
        open(place, key);
    else
        place.desk.announce(Error{ErrorCode::UnknownKind, {key.kind, kindNames()}});
}

} // namespace touchbase::ui
