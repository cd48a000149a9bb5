// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/todaydetail.h"

#include "desk/desk.h"
#include "kit/keycapbutton.h"
#include "kit/plainlabel.h"
#include "render/words.h"
#include "today/limitfigure.h"
#include "today/playbooksteps.h"
#include "today/todaysteps.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;
using Group = TodayModel::Group;

namespace {

constexpr int padding = 14;
constexpr int patienceMilliseconds = 80;

ColorRole inkOf(const rules::Entry &entry)
{
    switch (TodayModel::groupOf(entry)) {
    case Group::Overdue:
        return ColorRole::BandPoorText;
    case Group::WithinHours:
        return ColorRole::BandBelowText;
    default:
        return ColorRole::TextMuted;
    }
}

} // namespace

TodayDetail::TodayDetail(Desk &desk, const TodayModel &model, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_model(model), m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("todayDetail"));
    m_area->setObjectName(QStringLiteral("todayDetailScrollArea"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setWidget(makeContent());
    m_area->widget()->setAutoFillBackground(false);
    m_actions = makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    column->addWidget(m_actions);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &TodayDetail::loadContext);
    setEntry(nullptr, false);
}

PlainLabel *TodayDetail::addText(QVBoxLayout &column, const char *name, TextStyle style, ColorRole role)
{
    auto *label = new PlainLabel(QString(), style);
    label->setObjectName(QString::fromLatin1(name) + QStringLiteral("Label"));
    label->setOverflow(PlainLabel::Overflow::Wrap);
    label->setColorRole(role);
    column.addWidget(label);
    return label;
}

QWidget *TodayDetail::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_buyer = new PlainLabel(QString(), TextStyle::Body);
    m_buyer->setObjectName(QStringLiteral("detailBuyerLabel"));
    head->addWidget(m_buyer, 1);
    m_badge = new ScoreBadge;
    head->addWidget(m_badge);
    column->addLayout(head);
    m_title = addText(*column, "detailTitle", TextStyle::DetailTitle, ColorRole::Text);
    m_clock = addText(*column, "detailClock", TextStyle::Strong, ColorRole::TextMuted);
    m_why = addText(*column, "detailWhy", TextStyle::Body, ColorRole::Text);
    m_limit = new LimitFigure;
    m_limit->setObjectName(QStringLiteral("detailLimitFigure"));
    m_limit->setSubject(tr("Against its limit"));
    column->addWidget(m_limit);
    m_place = addText(*column, "detailPlace", TextStyle::Secondary, ColorRole::TextMuted);
    m_person = addText(*column, "detailPerson", TextStyle::Body, ColorRole::Text);
    column->addSpacing(6);
    m_playbook = new PlaybookSteps;
    column->addWidget(m_playbook);
    column->addStretch(1);
    return content;
}

KeyCapButton *TodayDetail::addButton(const QString &text, const char *name, const QString &key,
                                     void (TodayDetail::*chosen)())
{
    auto *button = new KeyCapButton(text);
    button->setObjectName(QString::fromLatin1(name) + QStringLiteral("PushButton"));
    button->setKey(key);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, chosen);
    return button;
}

QWidget *TodayDetail::makeActions()
{
    auto *strip = new QWidget;
    auto *grid = new QGridLayout(strip);
    grid->setContentsMargins(padding, 10, padding, padding);
    grid->setSpacing(8);
    m_suggestion = addButton(QString(), "suggestion", tr("Enter"), &TodayDetail::suggestionTaken);
    m_suggestion->setProperty("primary", true);
    m_finish = addButton(tr("Done"), "finishEntry", QStringLiteral("D"), &TodayDetail::finishChosen);
    m_snooze = addButton(tr("Snooze…"), "snoozeEntry", QStringLiteral("S"), &TodayDetail::snoozeChosen);
    m_open = addButton(tr("Open buyer"), "openBuyer", QStringLiteral("O"), &TodayDetail::openChosen);
    m_log = addButton(tr("Log…"), "logEntry", QStringLiteral("L"), &TodayDetail::logChosen);
    m_handOver = addButton(tr("Hand over…"), "handOverEntry", QStringLiteral("H"), &TodayDetail::handOverChosen);
    m_startPlaybook = addButton(tr("Playbook…"), "startPlaybook", QStringLiteral("P"), &TodayDetail::playbookChosen);
    m_grid = grid;
    return strip;
}

void TodayDetail::setEntry(const rules::Entry *entry, bool isDone)
{
    const bool isOther = !entry || !m_entry || TodayModel::keyOf(*entry) != TodayModel::keyOf(*m_entry);
    m_entry = entry ? std::optional(*entry) : std::nullopt;
    m_isDone = isDone;
    m_area->widget()->setVisible(entry);
    m_actions->setVisible(entry && !isDone);
    if (isOther) {
        m_person->hide();
        m_playbook->hide();
        m_area->verticalScrollBar()->setValue(0);
    }
    ++m_generation;
    m_patience.stop();
    if (!entry)
        return;
    showWords();
    m_patience.start();
}

void TodayDetail::showWords()
{
    const rules::Entry &entry = *m_entry;
    const render::EntryWords &words = m_model.words();
    m_buyer->setText(entry.buyerName.simplified());
    const auto badge = m_model.badgeOf(entry);
    m_badge->setVisible(badge.has_value());
    if (badge)
        m_badge->setValue(*badge);
    m_title->setText(words.title(entry));
    m_why->setText(tr("Why it is here: %1.").arg(words.why(entry)));
    const auto limit = limitOf(entry, m_desk.format());
    m_limit->setVisible(limit.has_value());
    if (limit)
        m_limit->setValue(*limit);
    m_suggestion->setText(TodaySteps::text(TodaySteps::suggestionOf(entry)));
    arrangeActions();
    refresh();
}

/// The suggested one above, the others that fit in rows of three below it.
void TodayDetail::arrangeActions()
{
    constexpr int columns = 3;
    const rules::Entry &entry = *m_entry;
    const bool isFinishedBySuggestion = TodaySteps::suggestionOf(entry) == TodaySteps::Suggestion::Finish
                                        || !TodaySteps::finish(entry, m_model.today());
    const bool hasBuyer = entry.buyer.has_value();
    m_grid->addWidget(m_suggestion, 0, 0, 1, columns);
    int place = columns;
    for (const auto &[button, fits] :
         {std::pair(m_finish, !isFinishedBySuggestion), std::pair(m_snooze, true), std::pair(m_log, hasBuyer),
          std::pair(m_open, hasBuyer), std::pair(m_handOver, TodaySteps::canHandOver(entry)),
          std::pair(m_startPlaybook, hasBuyer)}) {
        button->setVisible(fits);
        if (fits)
            m_grid->addWidget(button, place / columns, place % columns);
        place += fits ? 1 : 0;
    }
}

void TodayDetail::refresh()
{
    if (!m_entry)
        return;
    const rules::Entry &entry = *m_entry;
    const render::EntryWords &words = m_model.words();
    const QString left = words.timeLeft(entry, m_model.workingTime(), m_model.now());
    const bool hasClock = entry.dueAt && !entry.isSnoozed();
    m_clock->setText(m_isDone   ? tr("Done. Undo takes it back.")
                     : hasClock ? tr("%1, due %2").arg(left, m_desk.format().moment(*entry.dueAt, m_model.today()))
                                : left);
    m_clock->setColorRole(m_isDone ? ColorRole::TextMuted : inkOf(entry));
    m_place->setText(tr("Where it stands: %1.").arg(words.place(entry, m_model.workingTime(), m_model.now())));
    m_place->setVisible(!m_isDone && !entry.isSnoozed());
    if (const auto badge = m_model.badgeOf(entry))
        m_badge->setValue(*badge);
}

void TodayDetail::loadContext()
{
    if (!m_entry)
        return;
    m_desk.read(
        this, [entry = *m_entry](const Reader &reader) { return loadEntryContext(reader, entry); },
        [this, generation = ++m_generation](const Result<EntryContext> &context) {
            if (generation == m_generation)
                takeContext(context);
        });
}

void TodayDetail::takeContext(const Result<EntryContext> &context)
{
    if (!context || !m_entry)
        return; // what is known stands there
    showPerson(context->decisionMaker);
    m_playbook->setVisible(context->playbook.has_value());
    if (context->playbook)
        m_playbook->setPlaybook(*context->playbook, context->playbook->current(*m_entry));
}

void TodayDetail::showPerson(const std::optional<Contact> &contact)
{
    m_person->setVisible(contact.has_value());
    if (!contact)
        return;
    QStringList parts{tr("Decision maker: %1").arg(contact->name.simplified())};
    if (contact->preferredChannel)
        parts << tr("prefers %1").arg(render::nameOf(*contact->preferredChannel).toLower());
    if (!contact->preferences.isEmpty())
        parts << contact->preferences.simplified();
    if (!contact->phone.isEmpty())
        parts << contact->phone.simplified();
    m_person->setText(parts.join(QStringLiteral(", ")));
}

void TodayDetail::setFloating(bool isFloating)
{
    m_isFloating = isFloating;
    update();
}

void TodayDetail::paintEvent(QPaintEvent *)
{
    const render::Colors &colors = render::Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors[m_isFloating ? ColorRole::BorderStrong : ColorRole::Border], 1));
    painter.setBrush(colors[ColorRole::SurfaceRaised]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_actions->isVisible())
        painter.fillRect(QRect(1, m_actions->y(), width() - 2, 1), colors[ColorRole::Border]);
}

} // namespace touchbase::ui
