// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/incidentforms.h"

#include "forms/inputs/choiceinput.h"
#include "forms/inputs/dayinputs.h"
#include "forms/inputs/rowinput.h"
#include "forms/records/knownnames.h"
#include "forms/records/whereandwhen.h"
#include "operations/browsing/incidentboard.h"
#include "operations/records/incidents.h"

#include <QTimer>

#include <algorithm>

namespace touchbase::ui {

namespace {

Incident newIncident(const Desk &desk)
{
    return {{}, {}, desk.today(), {}, {}, {}, {}, {}, {}};
}

FormKey keyOf(const char *kind, const IncidentContent &content)
{
    return {QString::fromLatin1(kind), {}, content.incident.id.value()};
}

void offerSources(Desk &desk, RowInput &input)
{
    desk.read(
        &input, [](const Reader &reader) { return reader.list<Source>(); },
        [&desk, &input](const Result<std::vector<Stored<Source>>> &sources) {
            if (!sources)
                return desk.announce(sources.error());
            std::vector<RowInput::Known> known;
            for (const auto &one : *sources)
                known.push_back({one.id.value(), one.value.name});
            input.setKnown(std::move(known));
        });
}

} // namespace

Result<IncidentContent> loadIncident(const Reader &reader, Id<Incident> id)
{
    auto incident = reader.load(id);
    if (!incident)
        return failure(incident.error());
    auto list = reader.listOf<IncidentBuyer>(id.value());
    if (!list)
        return failure(list.error());
    IncidentContent content{std::move(*incident), {}};
    for (const auto &one : *list) {
        auto buyer = reader.load(one.value.buyer);
        if (!buyer)
            return failure(buyer.error());
        content.buyers.push_back({buyer->id, buyer->value.name, one.value.toldAt.has_value()});
    }
    std::ranges::stable_sort(content.buyers, [](const ListedBuyer &left, const ListedBuyer &right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
    return content;
}

IncidentForm::IncidentForm(Desk &desk, QWidget *parent)
    : BoundForm(desk, {QStringLiteral("incident")}, parent, newIncident(desk)), m_timer(new QTimer(this))
{
    setHeading(tr("Record an incident"));
    setSaveText(tr("&Record incident"));
    addFields();
}

IncidentForm::IncidentForm(Desk &desk, QWidget *parent, const IncidentContent &content)
    : BoundForm(desk, keyOf("incident", content), parent, content.incident), m_timer(new QTimer(this))
{
    setHeading(tr("Edit incident"));
    addFields();
    m_buyers->setListed(content.buyers);
    lookSoon();
}

void IncidentForm::addFields()
{
    bind("title", tr("&What happened"), new TextInput(QStringLiteral("title")), &Incident::title, whole)
        ->setRequired(true);
    m_source = bind("source", tr("S&ource"), new RowInput(QStringLiteral("source")), &Incident::source, half);
    setHint(*m_source, tr("None: an outage, a wrong field, or what else hit everybody."));
    offerSources(desk(), *m_source);
    m_from = bind("from", tr("&First day"),
                  new DayInput(QStringLiteral("from"), format(), desk().today(), DayLeaning::Back), &Incident::from,
                  quarter);
    m_from->setRequired(true);
    m_until = bind("until", tr("&Last day"),
                   new DayInput(QStringLiteral("until"), format(), desk().today(), DayLeaning::Back), &Incident::until,
                   quarter);
    m_until->setPlaceholderText(tr("Goes on"));
    addBuyers();
    auto *message = bind("message", tr("What to &say to them"), new NotesInput(QStringLiteral("message")),
                         &Incident::message, whole);
    message->setPlaceholderText(
        tr("What happened, what we do, and until when. To be copied, and kept as what was said."));
    auto *until = bind("contact_until", tr("E&xtra contact until"),
                       new DayInput(QStringLiteral("contactUntil"), format(), desk().today()), &Incident::contactUntil);
    setHint(*until, tr("Whoever is told gets a follow-up for that day."));
    auto *earlier = bind("recurrence_of", tr("Happened before, &as"), new RowInput(QStringLiteral("recurrenceOf")),
                         &Incident::recurrenceOf);
    offerIncidents(desk(), *earlier, key().row);
    if (!isNew()) // who records it rarely knows
        bind("root_cause", tr("Root &cause"), new NotesInput(QStringLiteral("rootCause"), 1), &Incident::rootCause,
             whole);
}

void IncidentForm::addBuyers()
{
    m_buyers = add("buyers", tr("&Buyers that it hit"), new AffectedInput(QStringLiteral("buyers"), format()), whole);
    setHint(*m_buyers, tr("Say of which source and when: who received leads then is listed here, to be ticked."));
    m_timer->setSingleShot(true);
    m_timer->setInterval(lookDelayMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &IncidentForm::look);
    connect(m_source, &QComboBox::currentIndexChanged, this, &IncidentForm::lookSoon);
    for (const DayInput *day : {m_from, m_until})
        connect(day, &QLineEdit::textChanged, this, &IncidentForm::lookSoon);
}

bool IncidentForm::isLooking() const
{
    return m_timer->isActive() || m_asked != m_answered;
}

void IncidentForm::lookSoon()
{
    m_timer->start();
}

void IncidentForm::look()
{
    const auto from = m_from->value();
    const Day until = m_until->value().value_or(desk().today());
    if (!from)
        return;
    const rules::IncidentDays days{m_source->value(), *from, until};
    const quint64 asked = ++m_asked;
    desk().read(
        this,
        [days, today = desk().today()](const Reader &reader) {
            return days.until < days.from ? Result<std::vector<rules::AffectedBuyer>>({})
                                          : loadAffectedBuyers(reader, days, today);
        },
        [this, asked](const Result<std::vector<rules::AffectedBuyer>> &affected) {
            if (asked != m_asked)
                return;
            m_answered = asked;
            if (affected)
                take(*affected);
            else
                showError(affected.error());
        },
        Lane::Bulk);
}

void IncidentForm::take(const std::vector<rules::AffectedBuyer> &affected)
{
    m_buyers->setAffected(affected, isNew());
    const auto risen = static_cast<int>(std::ranges::count_if(affected, &rules::AffectedBuyer::hasRisen));
    const QString hit = tr("%n buyer(s) received leads of it in these days.", nullptr,
                           static_cast<int>(affected.size()));
    const QString rise = risen > 0
                             ? tr("At %n of them more come back than before; returns may still arrive.", nullptr, risen)
                             : tr("At none of them more come back than before; returns may still arrive.");
    setHint(*m_buyers, affected.empty() ? tr("Nobody received leads of it in these days.")
                                        : QStringLiteral("%1 %2").arg(hit, rise));
    fit();
}

QString IncidentForm::sentenceOf(std::string_view field, const Error &error) const
{
    if (field == "contact_until" && error.code == ErrorCode::UntilBeforeFrom)
        return tr("Extra contact cannot end before the incident began.");
    return BoundForm::sentenceOf(field, error);
}

Operation IncidentForm::operation()
{
    return isNew() ? operations::addIncident(checked(), m_buyers->value())
                   : operations::editIncident(edited(), m_buyers->value());
}

ClosingForm::ClosingForm(Desk &desk, QWidget *parent, const IncidentContent &content)
    : BoundForm(desk, keyOf(kind, content), parent, content.incident)
{
    setHeading(tr("Close the incident"));
    setSaveText(tr("&Close incident"));
    setSubject(value().title.simplified());
    auto *until = bind("until", tr("&Last day of it"),
                       new DayInput(QStringLiteral("until"), format(), desk.today(), DayLeaning::Back),
                       &Incident::until);
    until->setRequired(true);
    if (!value().until)
        until->setValue(desk.today());
    auto *earlier = bind("recurrence_of", tr("Happened before, &as"), new RowInput(QStringLiteral("recurrenceOf")),
                         &Incident::recurrenceOf);
    offerIncidents(desk, *earlier, key().row);
    auto *cause = bind("root_cause", tr("Root ca&use"), new NotesInput(QStringLiteral("rootCause"), 2),
                       &Incident::rootCause, whole);
    cause->setRequired(true);
    const auto untold = std::ranges::count(content.buyers, false, &ListedBuyer::isTold);
    if (untold > 0)
        setHint(*cause, tr("%n buyer(s) were not told yet. They stay on the list of those to tell.", nullptr,
                           static_cast<int>(untold)));
}

Operation ClosingForm::operation()
{
    return operations::closeIncident(edited());
}

Result<TellingContent> loadTelling(const Reader &reader, Id<IncidentBuyer> id)
{
    auto stored = reader.load(id);
    if (!stored)
        return failure(stored.error());
    auto incident = reader.load(stored->value.incident);
    if (!incident)
        return failure(incident.error());
    auto buyer = reader.load(stored->value.buyer);
    if (!buyer)
        return failure(buyer.error());
    return TellingContent{std::move(*stored), buyer->value.name, std::move(incident->value)};
}

TellingForm::TellingForm(Desk &desk, QWidget *parent, const TellingContent &content)
    : BoundForm(desk, {QString::fromLatin1(kind), content.buyer.value.buyer, content.buyer.id.value()}, parent,
                content.buyer)
{
    setHeading(tr("Told of “%1”").replace(QStringLiteral("%1"), content.incident.title.simplified()));
    setSubject(content.name);
    auto *at = bind("told_at", tr("&When"), new MomentInput(QStringLiteral("toldAt"), format(), desk.now()),
                    &IncidentBuyer::toldAt);
    at->setRequired(true);
    if (!value().toldAt)
        at->setValue(desk.now().toSeconds());
    if (const QString zone = otherZoneHint(format()); !zone.isEmpty())
        setHint(*at, zone);
    bind("told_first", tr("Wh&o was first"),
         new CheckInput(QStringLiteral("toldFirst"), tr("We told them before they asked")), &IncidentBuyer::toldFirst);
    if (value().toldAt)
        return;
    m_channel = add("channel", tr("&How"), new ChoiceInput<Channel>(QStringLiteral("channel"), Blank::Never));
    m_channel->setValue(Channel::Call);
    m_said = add("said", tr("What was &said"), new NotesInput(QStringLiteral("said")), whole);
    m_said->setValue(content.incident.message.isEmpty() ? content.incident.title : content.incident.message);
    setHint(*m_said, tr("Kept as a touchpoint with the buyer."));
}

Operation TellingForm::operation()
{
    operations::Telling telling{id(), *checked().toldAt, checked().toldFirst.value_or(false)};
    if (m_channel) {
        telling.channel = m_channel->value();
        telling.said = m_said->value();
    }
    return operations::tellIncidentBuyer(telling);
}

} // namespace touchbase::ui
