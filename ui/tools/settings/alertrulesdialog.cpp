// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/settings/alertrulesdialog.h"

#include "base/sentence.h"
#include "kit/field.h"
#include "kit/plainlabel.h"
#include "operations/records/workspacerecords.h"
#include "render/entrywords.h"
#include "render/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace touchbase::ui {

using rules::AlertRule;

namespace {

constexpr int charactersWide = 96;
constexpr int numberCharacters = 9;
constexpr int shownRows = 11;

/// What a threshold counts (rules/alertrules.h).
QString unitOf(AlertRule rule)
{
    static constexpr std::array<const char *, 15> units{
        QT_TRANSLATE_NOOP("AlertRules", "points lost"),
        QT_TRANSLATE_NOOP("AlertRules", "points below the band's floor"),
        QT_TRANSLATE_NOOP("AlertRules", "% of the leads"),
        QT_TRANSLATE_NOOP("AlertRules", "percentage points"),
        QT_TRANSLATE_NOOP("AlertRules", "% of what was promised"),
        QT_TRANSLATE_NOOP("AlertRules", "days"),
        QT_TRANSLATE_NOOP("AlertRules", "working hours"),
        QT_TRANSLATE_NOOP("AlertRules", "times the cadence"),
        QT_TRANSLATE_NOOP("AlertRules", "hours"),
        QT_TRANSLATE_NOOP("AlertRules", "hours"),
        QT_TRANSLATE_NOOP("AlertRules", "% less"),
        QT_TRANSLATE_NOOP("AlertRules", "days"),
        QT_TRANSLATE_NOOP("AlertRules", "days before"),
        QT_TRANSLATE_NOOP("AlertRules", "days after"),
        QT_TRANSLATE_NOOP("AlertRules", "days")};
    static_assert(units.size() == Words<AlertRule>::table.size());
    return QCoreApplication::translate("AlertRules", units[static_cast<size_t>(rule)]);
}

std::optional<double> numberOf(const QString &text)
{
    bool isNumber = false;
    double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(text, &isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

AlertRulesDialog::AlertRulesDialog(Desk &desk, QWidget *parent)
    : ToolDialog(tr("Alert rules"), parent), m_desk(desk), m_scope(new QComboBox), m_error(new ErrorLine)
{
    setObjectName(QStringLiteral("alertRulesDialog"));
    if (auto stored = rules::alertRulesFromJson(desk.setup().settings.alertRules))
        m_rules = *std::move(stored);
    else
        m_rules = rules::defaultAlertRules();
    auto *what = new PlainLabel(tr("When an alert is raised, and how far behind its threshold the value must be before "
                                   "it clears."));
    what->setOverflow(PlainLabel::Overflow::Wrap);
    body()->addWidget(what);
    addScope();
    addRules();
    body()->addWidget(m_error);
    auto *cancel = addButton(tr("Cancel"), QStringLiteral("cancel"));
    auto *store = addButton(tr("&Save"), QStringLiteral("saveAlertRules"));
    setPrimary(store);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(store, &QPushButton::clicked, this, &AlertRulesDialog::save);
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
    showScope(0);
    m_scope->setFocus();
}

void AlertRulesDialog::addScope()
{
    m_scope->setObjectName(QStringLiteral("alertScopeComboBox"));
    m_scope->addItem(tr("All verticals"));
    for (const Vertical vertical : score::allOf<Vertical>())
        m_scope->addItem(tr("Only %1").arg(render::nameOf(vertical)), wordString(vertical));
    connect(m_scope, &QComboBox::activated, this, &AlertRulesDialog::changeScope);
    body()->addWidget(new Field(tr("&For"), m_scope));
}

void AlertRulesDialog::addRules()
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int column = 1;
    for (const QString &title : {tr("Threshold"), QString(), tr("Clears behind")})
        grid->addWidget(new PlainLabel(title, render::TextStyle::Strong), 0, column++);
    for (const AlertRule rule : score::allOf<AlertRule>())
        addRule(*grid, rule);
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("alertRulesScrollArea"));
    area->setAccessibleName(tr("Rules"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->setMinimumHeight(shownRows * (fontMetrics().height() + 18));
    area->setMinimumWidth(content->minimumSizeHint().width() + 20);
    body()->addWidget(area, 1);
}

void AlertRulesDialog::addRule(QGridLayout &grid, AlertRule rule)
{
    const int row = grid.rowCount();
    auto *on = new QCheckBox(render::nameOf(rule));
    on->setObjectName(wordString(rule) + QStringLiteral("CheckBox"));
    grid.addWidget(on, row, 0);
    m_rows[rule].on = on;
    m_rows[rule].threshold = addNumber(grid, rule, 1, tr("threshold"));
    auto *unit = new PlainLabel(unitOf(rule), render::TextStyle::Secondary);
    unit->setColorRole(render::ColorRole::TextMuted);
    grid.addWidget(unit, row, 2);
    m_rows[rule].margin = addNumber(grid, rule, 3, tr("margin"));
}

QLineEdit *AlertRulesDialog::addNumber(QGridLayout &grid, AlertRule rule, int column, const QString &what)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(wordString(rule)
                        + (column == 1 ? QStringLiteral("ThresholdLineEdit") : QStringLiteral("MarginLineEdit")));
    edit->setAccessibleName(QStringLiteral("%1, %2").arg(render::nameOf(rule), what));
    edit->setFixedWidth(edit->fontMetrics().averageCharWidth() * numberCharacters + 16);
    edit->setMaxLength(numberCharacters);
    edit->setAlignment(Qt::AlignRight);
    connect(edit, &QLineEdit::textEdited, this, [this, edit] {
        setInvalid(*edit, false);
        m_error->setText({});
    });
    grid.addWidget(edit, grid.rowCount() - 1, column);
    return edit;
}

std::optional<Vertical> AlertRulesDialog::verticalOf(int scope) const
{
    return scope == 0 ? std::nullopt : std::optional(static_cast<Vertical>(scope - 1));
}

void AlertRulesDialog::showScope(int scope)
{
    m_shown = scope;
    const rules::RuleSet &set = m_rules.of(verticalOf(scope));
    for (const AlertRule rule : score::allOf<AlertRule>()) {
        m_rows[rule].on->setChecked(set[rule].on);
        m_rows[rule].threshold->setText(m_desk.format().shortest(set[rule].threshold));
        m_rows[rule].margin->setText(m_desk.format().shortest(set[rule].margin));
    }
}

/// What cannot be read stays in front until it is put right.
void AlertRulesDialog::changeScope(int scope)
{
    if (take())
        showScope(scope);
    m_scope->setCurrentIndex(m_shown);
}

std::optional<double> AlertRulesDialog::read(QLineEdit &edit, AlertRule rule, const QString &what)
{
    const auto number = numberOf(edit.text().trimmed());
    if (number)
        return number;
    setInvalid(edit, true);
    edit.setFocus();
    m_error->setText(tr("%1: the %2 must be a number of 0 or more.").arg(render::nameOf(rule), what));
    return std::nullopt;
}

bool AlertRulesDialog::take()
{
    const auto vertical = verticalOf(m_shown);
    const rules::RuleSet before = m_rules.of(vertical);
    rules::RuleSet after = before;
    for (const AlertRule rule : score::allOf<AlertRule>()) {
        const auto threshold = read(*m_rows[rule].threshold, rule, tr("threshold"));
        const auto margin = threshold ? read(*m_rows[rule].margin, rule, tr("margin")) : std::nullopt;
        if (!margin)
            return false;
        after[rule].on = m_rows[rule].on->isChecked();
        after[rule].threshold = *threshold;
        after[rule].margin = *margin;
    }
    if (vertical) {
        m_rules.byVertical.insert_or_assign(*vertical, after);
        if (after == m_rules.usual)
            m_rules.byVertical.erase(*vertical);
        return true;
    }
    // A vertical goes on following what it did not set otherwise.
    for (auto &[other, set] : m_rules.byVertical) {
        for (const AlertRule rule : score::allOf<AlertRule>()) {
            if (set[rule] == before[rule])
                set[rule] = after[rule];
        }
    }
    m_rules.usual = after;
    return true;
}

void AlertRulesDialog::save()
{
    if (!take())
        return;
    WorkspaceSettings settings = m_desk.setup().settings;
    settings.alertRules = rules::alertRulesToJson(m_rules);
    m_desk.perform(operations::saveSettings(std::move(settings)), tr("Saved the alert rules."), this,
                   [this](const Result<ChangeSet> &done) {
                       if (!done)
                           return m_error->setText(sentence(done.error()));
                       accept();
                   });
}

} // namespace touchbase::ui
