// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/settings/workspacecard.h"

#include "base/sentence.h"
#include "kit/field.h"
#include "kit/plainlabel.h"
#include "operations/records/workspacerecords.h"
#include "tools/common/tooldialog.h"
#include "tools/settings/weekinput.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

QStringList knownZones()
{
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') || id == "UTC")
            zones << QString::fromLatin1(id);
    }
    return zones;
}

/// A list in which typing finds what contains the letters; other texts can be typed too.
QComboBox *makeSearchable(const QStringList &items, const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(items);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    return box;
}

} // namespace

WorkspaceCard::WorkspaceCard(Desk &desk, QWidget *parent)
    : Card(tr("This workspace"), tr("Travels with the file; can be undone"), parent), m_desk(desk)
{
    body()->setSpacing(12);
    addCompany();
    addZone();
    addCurrency();
    m_week = new WeekInput(this);
    auto *week = new QVBoxLayout;
    week->setSpacing(4);
    week->addWidget(new PlainLabel(tr("Working week"), render::TextStyle::Strong, this));
    week->addWidget(m_week);
    body()->addLayout(week);
    addButtons();
    showSettings();
    connect(m_week, &WeekInput::edited, this, &WorkspaceCard::onEdited);
    connect(&m_desk, &Desk::changed, this, [this](const ChangeSet &changeSet) {
        const bool isSetting = std::any_of(changeSet.rows.begin(), changeSet.rows.end(), [](const RowChange &row) {
            return row.entity->name == QLatin1String("setting");
        });
        if (isSetting)
            showSettings();
    });
}

void WorkspaceCard::addCompany()
{
    m_company = new QLineEdit(this);
    m_company->setObjectName(QStringLiteral("companyLineEdit"));
    auto *field = new Field(tr("Your c&ompany"), m_company, this);
    field->setHint(tr("As reviews name who delivers the leads."));
    body()->addWidget(field);
    connect(m_company, &QLineEdit::textChanged, this, &WorkspaceCard::onEdited);
}

void WorkspaceCard::addZone()
{
    m_zone = makeSearchable(knownZones(), QStringLiteral("zoneComboBox"), this);
    m_zoneField = new Field(tr("Time &zone"), m_zone, this);
    m_zoneField->setHint(
        tr("Days begin and times are meant there, whatever this laptop is set to (%1).").arg(Zone::system().name()));
    body()->addWidget(m_zoneField);
}

void WorkspaceCard::addCurrency()
{
    m_currency = makeSearchable({QStringLiteral("AUD"), QStringLiteral("CAD"), QStringLiteral("CHF"),
                                 QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("MXN"),
                                 QStringLiteral("USD")},
                                QStringLiteral("currencyComboBox"), this);
    m_currencyField = new Field(tr("C&urrency"), m_currency, this);
    m_currencyField->setHint(tr("Of buyers that name none. Amounts of different currencies are never added."));
    body()->addWidget(m_currencyField);
}

void WorkspaceCard::addButtons()
{
    m_error = new ErrorLine(this);
    m_save = new QPushButton(tr("&Save for this workspace"), this);
    m_save->setObjectName(QStringLiteral("saveSettingsPushButton"));
    setPrimaryLook(*m_save, true);
    m_discard = new QPushButton(tr("&Put back"), this);
    m_discard->setObjectName(QStringLiteral("discardSettingsPushButton"));
    m_discard->setToolTip(tr("Show what is saved again"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_discard);
    row->addStretch(1);
    body()->addWidget(m_error);
    body()->addLayout(row);
    connect(m_zone, &QComboBox::editTextChanged, this, &WorkspaceCard::onEdited);
    connect(m_currency, &QComboBox::editTextChanged, this, &WorkspaceCard::onEdited);
    connect(m_save, &QPushButton::clicked, this, &WorkspaceCard::save);
    connect(m_discard, &QPushButton::clicked, this, &WorkspaceCard::showSettings);
}

void WorkspaceCard::showSettings()
{
    const WorkspaceSettings &settings = m_desk.setup().settings;
    m_company->setText(settings.company);
    m_zone->setCurrentIndex(m_zone->findText(settings.zone));
    m_zone->setEditText(settings.zone);
    m_currency->setCurrentIndex(m_currency->findText(settings.currency.code()));
    m_currency->setEditText(settings.currency.code());
    m_week->setValue(settings.week);
    onEdited();
}

QString WorkspaceCard::companyText() const
{
    return m_company->text().simplified();
}

QString WorkspaceCard::zoneText() const
{
    return m_zone->currentText().trimmed();
}

QString WorkspaceCard::currencyText() const
{
    return m_currency->currentText().trimmed().toUpper();
}

bool WorkspaceCard::isEdited() const
{
    const WorkspaceSettings &settings = m_desk.setup().settings;
    return zoneText() != settings.zone || currencyText() != settings.currency.code() || m_week->value() != settings.week
           || companyText() != settings.company;
}

void WorkspaceCard::onEdited()
{
    m_zoneField->setError({});
    m_currencyField->setError({});
    m_error->setText({});
    const bool canSave = isEdited();
    m_save->setEnabled(canSave);
    m_discard->setEnabled(canSave);
}

std::optional<WorkspaceSettings> WorkspaceCard::read()
{
    WorkspaceSettings settings = m_desk.setup().settings;
    const auto zone = Zone::named(zoneText());
    const auto currency = Currency::parse(currencyText());
    m_zoneField->setError(zone ? QString() : sentence(zone.error()));
    m_currencyField->setError(currency ? QString() : tr("Write the three letters of a currency, such as USD."));
    const bool isWeekRight = m_week->check();
    if (!currency)
        m_currency->setFocus();
    if (!zone)
        m_zone->setFocus();
    if (!zone || !currency || !isWeekRight)
        return std::nullopt;
    settings.company = companyText();
    settings.zone = zone->name();
    settings.currency = *currency;
    settings.week = m_week->value();
    return settings;
}

void WorkspaceCard::save()
{
    if (!isEdited())
        return;
    if (const auto settings = read())
        m_desk.perform(operations::saveSettings(*settings), tr("Saved the settings of the workspace"), this,
                       [this](const Result<ChangeSet> &done) { onSaved(done); });
}

void WorkspaceCard::onSaved(const Result<ChangeSet> &done)
{
    if (done)
        return;
    if (done.error().code == ErrorCode::UnknownZone)
        m_zoneField->setError(sentence(done.error()));
    else
        m_error->setText(sentence(done.error()));
}

} // namespace touchbase::ui
