// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/checklistpanel.h"

#include "base/sentence.h"
#include "kit/columndelegates.h"
#include "kit/datatable.h"
#include "kit/inlinemessage.h"
#include "kit/plaintext.h"
#include "operations/records/checklists.h"
#include "render/onboardingwords.h"
#include "tools/common/rowsmodel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace touchbase::ui {

using render::ColorRole;

namespace {

enum Column {
    DoneMark,
    Title,
    Owner,
    DueOn,
    DoneOn
};

/// A box that is ticked or not.
struct CheckValue {
    bool isDone = false;
};

void drawCheck(QPainter &painter, const QRectF &rect, const CheckValue &value, const render::Colors &colors,
               const QFont &font)
{
    const PainterScope scope(painter);
    const qreal scale = scaleOf(font);
    const QRectF box = rect.adjusted(scale, scale, -scale, -scale);
    painter.setPen(QPen(colors[value.isDone ? ColorRole::Accent : ColorRole::TextMuted], 1.2 * scale));
    painter.setBrush(colors[value.isDone ? ColorRole::Accent : ColorRole::SurfaceRaised]);
    painter.drawRoundedRect(box, 3 * scale, 3 * scale);
    if (!value.isDone)
        return;
    painter.setPen(QPen(colors[ColorRole::TextOnAccent], 1.8 * scale));
    const QPointF middle = box.center();
    painter.drawPolyline(QPolygonF(
        {middle + QPointF(-3.2, 0) * scale, middle + QPointF(-0.8, 2.6) * scale, middle + QPointF(3.4, -2.6) * scale}));
}

QSizeF checkSize(const CheckValue &, const QFont &font)
{
    return QSizeF(15, 15) * scaleOf(font);
}

using CheckDelegate = ValueDelegate<CheckValue, drawCheck, checkSize, false>;

QString dueText(const StepStanding &step, const Desk &desk)
{
    const auto &due = step.item.value.dueOn;
    if (!due || !step.fallsOn)
        return render::Format::unknown();
    return desk.format().day(*step.fallsOn, desk.today());
}

/// How a step stands: when it was done, or how late it is.
QString doneText(const StepStanding &step, const Desk &desk)
{
    if (step.isDone) {
        const Day on = *step.item.value.doneOn;
        const QString day = desk.format().day(on, desk.today());
        const bool wasLate = step.fallsOn && *step.fallsOn < on;
        return wasLate ? ChecklistPanel::tr("%1, %2").arg(day, render::lateText(on - *step.fallsOn)) : day;
    }
    if (!step.fallsOn)
        return {};
    const int left = *step.fallsOn - desk.today();
    if (left < 0)
        return render::lateText(-left);
    return left == 0 ? ChecklistPanel::tr("today") : left == 1 ? ChecklistPanel::tr("tomorrow") : QString();
}

std::optional<ColorRole> doneInk(const StepStanding &step, const Desk &desk)
{
    if (step.isDone || !step.fallsOn || *step.fallsOn > desk.today())
        return std::nullopt;
    return *step.fallsOn < desk.today() ? ColorRole::BandPoorText : ColorRole::BandBelowText;
}

std::vector<RowsColumn<StepStanding>> columnsOf(Desk &desk)
{
    const auto tr = [](const char *text) { return ChecklistPanel::tr(text); };
    const auto titleInk = [](const StepStanding &step) {
        return step.isDone ? std::optional(ColorRole::TextMuted) : std::nullopt;
    };
    const auto quiet = [](const StepStanding &) { return std::optional(ColorRole::TextMuted); };
    return {{{}, [tr](const StepStanding &step) { return step.isDone ? tr("Done") : tr("Open"); }},
            {tr("Step"), [](const StepStanding &step) { return step.item.value.title; }, leftAligned, titleInk},
            {tr("Owner"), [](const StepStanding &step) { return step.item.value.owner; }, leftAligned, quiet},
            {tr("Due"), [&desk](const StepStanding &step) { return dueText(step, desk); }, leftAligned, quiet},
            {tr("Done"), [&desk](const StepStanding &step) { return doneText(step, desk); }, leftAligned,
             [&desk](const StepStanding &step) { return doneInk(step, desk); }}};
}

} // namespace

class ChecklistModel final : public RowsModel<StepStanding>
{
public:
    using RowsModel::RowsModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const StepStanding &step = row(index.row());
        if (index.column() == DoneMark && role == ValueRole)
            return QVariant::fromValue(CheckValue{step.isDone});
        if (index.column() == Title && role == NoteRole)
            return noteOf(step);
        if (index.column() == Title && role == Qt::ToolTipRole)
            return plainToolTip(wordsOf(step));
        return RowsModel::data(index, role);
    }

private:
    static QString noteOf(const StepStanding &step)
    {
        QStringList notes;
        if (!step.item.value.required.value_or(true))
            notes << ChecklistPanel::tr("optional");
        if (step.waits && !step.isDone)
            notes << ChecklistPanel::tr("waits for another step");
        if (!step.item.value.note.isEmpty())
            notes << step.item.value.note.simplified();
        return notes.join(QStringLiteral(" · "));
    }
    static QString wordsOf(const StepStanding &step)
    {
        QStringList words{step.item.value.title};
        if (!step.item.value.doneMeans.isEmpty())
            words << ChecklistPanel::tr("Done means: %1").arg(step.item.value.doneMeans);
        if (!step.item.value.note.isEmpty())
            words << ChecklistPanel::tr("Note: %1").arg(step.item.value.note);
        return words.join(QLatin1Char('\n'));
    }
};

ChecklistPanel::ChecklistPanel(Desk &desk, QWidget *parent)
    : Card(tr("Checklist"), QString(), parent),
      m_desk(desk),
      m_model(new ChecklistModel(columnsOf(desk), this)),
      m_table(new DataTable),
      m_message(new InlineMessage),
      m_with(new QPushButton(tr("Done, with &note…")))
{
    setObjectName(QStringLiteral("checklistPanel"));
    setFlush(true);
    m_model->setKey([](const StepStanding &step) { return QVariant::fromValue(step.item.id.value()); });
    m_table->setObjectName(QStringLiteral("checklistTable"));
    m_table->setAccessibleName(tr("Checklist: Space ticks a step, Enter opens its form"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(DoneMark, new CheckDelegate(m_table));
    m_table->setColumnWidths({34, 220, 96, 92, 158});
    m_table->setStretchColumn(Title);
    m_message->setObjectName(QStringLiteral("checklistMessage"));
    m_message->hide();
    m_with->setObjectName(QStringLiteral("tickItemWithPushButton"));
    m_with->setProperty("link", true);
    m_with->setAutoDefault(false);
    addHeaderWidget(m_with);
    body()->addWidget(m_message);
    body()->addWidget(m_table, 1);
    connect(m_with, &QPushButton::clicked, this, &ChecklistPanel::tickWith);
    connect(m_table, &DataTable::peekRequested, this, &ChecklistPanel::tick);
    connect(m_table, &DataTable::rowActivated, this, &ChecklistPanel::openForm);
    connect(m_table, &DataTable::currentRowChanged, this, &ChecklistPanel::currentChanged);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == DoneMark)
            tick();
    });
}

void ChecklistPanel::setOnboarding(const BuyerOnboarding &onboarding)
{
    const bool isAnother = m_buyer != onboarding.buyer.id;
    if (isAnother)
        m_message->hide();
    m_buyer = onboarding.buyer.id;
    setTitle(onboarding.checklist.value.name);
    int done = 0;
    for (const StepStanding &step : onboarding.steps)
        done += step.isDone ? 1 : 0;
    setScope(tr("%1 of %2 done").arg(done).arg(onboarding.steps.size()));
    m_model->setRows(onboarding.steps);
    if ((isAnother || !m_table->currentIndex().isValid()) && !onboarding.steps.empty())
        m_table->goToRow(static_cast<int>(onboarding.standing.nextStep.value_or(0)));
    Q_EMIT currentChanged();
}

const StepStanding *ChecklistPanel::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

void ChecklistPanel::tick()
{
    const StepStanding *step = current();
    if (!step)
        return;
    m_message->hide();
    const auto &item = step->item;
    Operation operation = step->isDone ? operations::untickItem(item.id)
                                       : operations::tickItem(item.id, m_desk.today(), {}, item.revision);
    m_desk.perform(std::move(operation), {}, this, [this](const Result<ChangeSet> &done) {
        if (!done)
            tell(done.error());
    });
}

/// The second of two people who tick the same step learns of the first, and sees what is stored.
void ChecklistPanel::tell(const Error &error)
{
    const bool wasFirst = error.code == ErrorCode::RevisionConflict;
    const bool isStale = wasFirst || error.code == ErrorCode::DoneAlready;
    m_message->setMessage(isStale ? InlineMessage::Kind::Warning : InlineMessage::Kind::Error,
                          wasFirst ? tr("Somebody else changed this step meanwhile (%1). Here it is as it stands now; "
                                        "nothing of theirs was lost.")
                                         .arg(error.values.value(0))
                                   : sentence(error));
    m_message->show();
    if (isStale)
        Q_EMIT staleSeen();
}

void ChecklistPanel::tickWith()
{
    if (const StepStanding *step = current())
        m_desk.open({QStringLiteral("tick-item"), {}, step->item.id.value()});
}

void ChecklistPanel::openForm(int row)
{
    const auto form = parseWord<StepForm>(m_model->row(row).item.value.form);
    if (!form || *form == StepForm::Training) {
        tickWith();
        return;
    }
    switch (*form) {
    case StepForm::Expectation:
        m_desk.request(ActionId::NewExpectation, m_buyer);
        break;
    case StepForm::Contact:
        m_desk.request(ActionId::NewContact, m_buyer);
        break;
    case StepForm::Review:
    case StepForm::Training:
        m_desk.request(ActionId::FirstReview, m_buyer);
        break;
    }
}

std::vector<ActionId> ChecklistPanel::fittingActions() const
{
    return current() ? std::vector{ActionId::TickItem, ActionId::TickItemWith, ActionId::EditEntry}
                     : std::vector<ActionId>();
}

void ChecklistPanel::act(ActionId id)
{
    if (!current())
        return;
    if (id == ActionId::TickItem)
        tick();
    else if (id == ActionId::TickItemWith)
        tickWith();
    else if (id == ActionId::EditEntry)
        openForm(m_table->currentIndex().row());
}

} // namespace touchbase::ui
