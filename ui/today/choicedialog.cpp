// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/choicedialog.h"

#include "base/sentence.h"
#include "kit/field.h"
#include "kit/plainlabel.h"
#include "operations/onboarding/starting.h"
#include "operations/onboarding/templatelist.h"
#include "today/todaysteps.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

constexpr int charactersWide = 58;
constexpr int mostOfName = 120;

Result<QStringList> ownersOf(const Reader &reader)
{
    const auto buyers = reader.list<Buyer>();
    if (!buyers)
        return failure(buyers.error());
    QStringList owners;
    for (const auto &buyer : *buyers)
        owners << buyer.value.owner;
    owners.removeAll(QString());
    owners.removeDuplicates();
    owners.sort(Qt::CaseInsensitive);
    return owners;
}

} // namespace

ChoiceDialog::ChoiceDialog(Desk &desk, const QString &title, const QString &name, const QString &label, QWidget *parent)
    : ToolDialog(title, parent),
      m_desk(desk),
      m_name(name),
      m_choice(new QComboBox),
      m_field(new Field(label, m_choice))
{
    setObjectName(name + QStringLiteral("Dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_choice->setObjectName(name + QStringLiteral("ComboBox"));
}

void ChoiceDialog::addSentence(const QString &text)
{
    auto *label = new PlainLabel(text, render::TextStyle::Body, this);
    label->setOverflow(PlainLabel::Overflow::Wrap);
    body()->addWidget(label);
}

void ChoiceDialog::finishLayout(const QString &action)
{
    body()->addWidget(m_field);
    body()->addStretch(1);
    auto *cancel = addButton(tr("Cancel"), QStringLiteral("cancel"));
    auto *button = addButton(action, m_name);
    setPrimary(button);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(button, &QPushButton::clicked, this, [this] { store(); });
    connect(m_choice, &QComboBox::currentTextChanged, this, [this] { m_field->setError({}); });
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
    m_choice->setFocus();
}

void ChoiceDialog::perform(Operation operation, const QString &said)
{
    m_desk.perform(std::move(operation), said, this, [this](const Result<ChangeSet> &done) {
        if (!done)
            return m_field->setError(sentence(done.error()));
        Q_EMIT stored();
        accept();
    });
}

HandOverDialog::HandOverDialog(Desk &desk, const rules::Entry &entry, const QString &title, QWidget *parent)
    : ChoiceDialog(desk, tr("Hand over"), QStringLiteral("handOver"), tr("&To whom"), parent), m_entry(entry)
{
    addSentence(title);
    addSentence(TodaySteps::handOverMeans(entry));
    choice().setEditable(true);
    choice().setMaxCount(500);
    choice().setInsertPolicy(QComboBox::NoInsert);
    finishLayout(tr("&Hand over"));
    desk.read(this, ownersOf, [this](const Result<QStringList> &owners) {
        const QString typed = choice().currentText();
        if (owners)
            choice().addItems(*owners);
        choice().setEditText(typed);
    });
}

void HandOverDialog::store()
{
    const QString owner = choice().currentText().simplified().left(mostOfName);
    if (owner.isEmpty())
        return field().setError(tr("Write the name of whoever takes it."));
    perform(TodaySteps::handOver(m_entry, owner), tr("Handed over to %1.").arg(owner));
}

PlaybookDialog::PlaybookDialog(Desk &desk, const rules::Entry &entry, QWidget *parent)
    : ChoiceDialog(desk, tr("Start a playbook"), QStringLiteral("playbook"), tr("&Playbook"), parent), m_entry(entry)
{
    addSentence(tr("Its steps are due from today on and stand in this queue. For: %1")
                    .replace(QStringLiteral("%1"), entry.buyerName.simplified()));
    finishLayout(tr("&Start"));
    desk.read(
        this, [](const Reader &reader) { return listTemplates(reader); },
        [this](const Result<std::vector<TemplateContent>> &templates) {
            if (!templates)
                return field().setError(sentence(templates.error()));
            for (const TemplateContent &one : *templates) {
                if (one.kind != ChecklistKind::Onboarding)
                    choice().addItem(one.name, one.name);
            }
            const int fitting = choice().findData(TodaySteps::playbookFor(m_entry));
            choice().setCurrentIndex(std::max(0, fitting));
        });
}

void PlaybookDialog::store()
{
    const QString name = choice().currentData().toString();
    if (name.isEmpty())
        return field().setError(tr("Choose a playbook."));
    perform(operations::startPlaybook(*m_entry.buyer, {.today = desk().today(), .templateName = name}),
            tr("Started: %1").replace(QStringLiteral("%1"), name));
}

} // namespace touchbase::ui
