// SPDX-License-Identifier: GPL-3.0-or-later
#include "everyform.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace touchbase::test {

namespace {

const QString hostile = QStringLiteral("<b>&Big</b> <img src=\"file:///etc/hostname\"> %1 \u202e");

/// Puts the text into a member where a name or text stands.
template <class T, class... Members>
T hostileOf(T value, Members... members)
{
    ((value.*members = hostile), ...);
    return value;
}

} // namespace

EveryForm::EveryForm() : m_hostile(add(hostileOf(aBuyer(), &Buyer::name, &Buyer::notes, &Buyer::owner)))
{
    add(hostileOf(aContact(m_hostile), &Contact::name, &Contact::preferences));
    add(hostileOf(anExpectation(m_hostile), &Expectation::coverageArea));
    add(hostileOf(aPause(m_hostile), &Pause::reason));
    add(hostileOf(aTouchpoint(m_hostile), &Touchpoint::summary, &Touchpoint::contacts));
    Incident incident = hostileOf(anIncident(), &Incident::title, &Incident::message);
    incident.source = add(aSource(hostile)).value();
    add(IncidentBuyer{add(incident), m_hostile, {}, {}, {}});
    add(hostileOf(anIssue(m_hostile), &Issue::subject, &Issue::rootCause));
    add(hostileOf(aSurvey(m_hostile), &Survey::comment, &Survey::contact));
    add(hostileOf(aTask(m_hostile), &Task::title));
    Review review = hostileOf(aReview(m_hostile), &Review::summary, &Review::wins);
    review.kind = ReviewKind::Quarterly;
    const Id<Review> id = add(review);
    add(hostileOf(aRecommendation(id), &Recommendation::title));
    add(hostileOf(aGoal(id), &Goal::title, &Goal::buyerOwner));
    Review first = hostileOf(aReview(m_hostile), &Review::wins, &Review::buyerSays, &Review::internalNotes);
    first.kind = ReviewKind::Day14;
    add(hostileOf(aRecommendation(add(first)), &Recommendation::title, &Recommendation::owner));
    const Id<Checklist> checklist = add(hostileOf(aChecklist(m_hostile), &Checklist::name, &Checklist::handover));
    add(hostileOf(aChecklistItem(checklist), &ChecklistItem::title, &ChecklistItem::note, &ChecklistItem::doneMeans));
}

void EveryForm::ask(const QByteArray &name)
{
    const auto edit = [this](const char *table, qint64 row) {
        ui::openEditor(desk(), window(), {QString::fromLatin1(table), row, m_hostile});
    };
    const BuyerId plain = buyer();
    if (name == "touchpoint" || name == "errors")
        ui::openTouchpointForm(desk(), window());
    else if (name == "touchpoint of a buyer")
        ui::openTouchpointForm(desk(), window(), plain);
    else if (name == "edit touchpoint")
        edit("touchpoint", list<Touchpoint>().front().id.value());
    else if (name == "task")
        ui::openTaskForm(desk(), window());
    else if (name == "edit task")
        edit("task", list<Task>().front().id.value());
    else if (name == "buyer")
        ui::openBuyerForm(desk(), window());
    else if (name == "edit buyer")
        edit("buyer", m_hostile.value());
    else if (name == "stage")
        ui::openStageForm(desk(), window(), m_hostile);
    else if (name == "contact")
        ui::openContactForm(desk(), window(), plain);
    else if (name == "edit contact")
        edit("contact", list<Contact>().back().id.value());
    else if (name == "expectation")
        ui::openExpectationForm(desk(), window(), plain);
    else if (name == "edit expectation")
        edit("expectation", list<Expectation>().front().id.value());
    else if (name == "validation")
        ui::openValidationForm(desk(), window(), list<Expectation>().front().id);
    else if (name == "pause")
        ui::openPauseForm(desk(), window(), plain);
    else if (name == "end pause")
        edit("pause", list<Pause>().front().id.value());
    else if (name == "issue")
        ui::openIssueForm(desk(), window(), plain);
    else if (name == "edit issue")
        edit("issue", list<Issue>().front().id.value());
    else if (name == "response")
        ui::openResponseForm(desk(), window(), list<Issue>().front().id);
    else if (name == "resolution")
        ui::openResolutionForm(desk(), window(), list<Issue>().front().id);
    else if (name == "incident")
        ui::openIncidentForm(desk(), window());
    else if (name == "edit incident")
        ui::takeStep(desk(), window(), ui::RecordStep::EditIncident, list<Incident>().front().id.value());
    else if (name == "close incident")
        ui::takeStep(desk(), window(), ui::RecordStep::CloseIncident, list<Incident>().front().id.value());
    else if (name == "tell buyer")
        ui::takeStep(desk(), window(), ui::RecordStep::TellBuyer, list<IncidentBuyer>().front().id.value());
    else if (name == "survey")
        ui::openSurveyForm(desk(), window(), plain);
    else if (name == "edit survey")
        edit("survey", list<Survey>().front().id.value());
    else if (name == "loop")
        ui::openLoopForm(desk(), window(), list<Survey>().front().id);
    else if (name == "review")
        ui::openReviewForm(desk(), window(), plain);
    else if (name == "edit review")
        edit("review", list<Review>().front().id.value());
    else
        askOnboarding(name);
}

void EveryForm::askOnboarding(const QByteArray &name)
{
    const auto open = [this](const char *kind, std::optional<BuyerId> of, std::optional<qint64> row = {}) {
        ui::openForm(desk(), window(), {QString::fromLatin1(kind), of, row});
    };
    if (name == "14-day review")
        open("review-14-day", buyer());
    else if (name == "edit 14-day review")
        open("review-14-day", m_hostile);
    else if (name == "move review")
        open("move-review", m_hostile, list<Review>().front().id.value());
    else if (name == "start onboarding")
        open("start-onboarding", buyer());
    else if (name == "tick item")
        open("tick-item", {}, list<ChecklistItem>().front().id.value());
    else if (name == "complete onboarding")
        open("complete-onboarding", m_hostile);
    else if (name == "override gate")
        open("override-gate", m_hostile);
    else if (name == "template")
        open("template", {}, -1);
    else if (name == "new template")
        open("template", {});
}

ui::RecordForm *EveryForm::open(size_t index)
{
    const QByteArray name = names[index];
    ask(name);
    ui::RecordForm *shown = form();
    settle();
    if (name == "errors") {
        type("buyerLineEdit", QStringLiteral("harb"));
        type("atDayLineEdit", QStringLiteral("03/04/2026"));
        type("csatLineEdit", QStringLiteral("sixty"));
        shown->save();
    }
    return shown;
}

bool EveryForm::showsHostileText(const ui::RecordForm *form) const
{
    for (const auto *line : form->findChildren<QLineEdit *>()) {
        if (line->text().contains(QStringLiteral("Big")) && !line->text().contains(hostile))
            return false;
    }
    for (const auto *notes : form->findChildren<QPlainTextEdit *>()) {
        if (notes->toPlainText().contains(QStringLiteral("Big")) && !notes->toPlainText().contains(hostile))
            return false;
    }
    return true;
}

} // namespace touchbase::test
