// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/help/shortcutsdialog.h"

#include "desk/actions.h"
#include "kit/card.h"
#include "kit/datatable.h"
#include "kit/emptystate.h"
#include "render/icons.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace touchbase::ui {

namespace {

QString native(const QString &portable)
{
    QStringList keys;
    for (const QString &one : portable.split(u';', Qt::SkipEmptyParts))
        keys << QKeySequence::fromString(one, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    return keys.join(ShortcutsDialog::tr(" or "));
}

/// Keys that no action of the catalogue has, because they belong to whatever has the focus.
void addOthers(std::vector<ShortcutEntry> &entries)
{
    const auto tr = [](const char *text) { return ShortcutsDialog::tr(text); };
    const QString lists = tr("In lists");
    const QString issues = tr("In lists of issues");
    const QString incident = tr("In the buyers of an incident");
    const QString dialogs = tr("In dialogs");
    const std::array others{
        ShortcutEntry{lists, tr("Open the row"), native(QStringLiteral("Return"))},
        ShortcutEntry{lists, tr("Look at the row without leaving"), native(QStringLiteral("Space"))},
        ShortcutEntry{lists, tr("Log a touchpoint"), native(QStringLiteral("L"))},
        ShortcutEntry{lists, tr("Add a follow-up"), native(QStringLiteral("F"))},
        ShortcutEntry{lists, tr("Copy the rows with their headers"), native(QStringLiteral("Ctrl+C"))},
        ShortcutEntry{issues, tr("First response"), native(QStringLiteral("A"))},
        ShortcutEntry{issues, tr("Resolve, or reopen"), native(QStringLiteral("R"))},
        ShortcutEntry{issues, tr("Escalated, or no longer"), native(QStringLiteral("E"))},
        ShortcutEntry{issues, tr("Log another issue"), native(QStringLiteral("N"))},
        ShortcutEntry{issues, tr("Open the buyer"), native(QStringLiteral("O"))},
        ShortcutEntry{incident, tr("Told, before they asked"), native(QStringLiteral("T"))},
        ShortcutEntry{incident, tr("Told, after they asked"), native(QStringLiteral("A"))},
        ShortcutEntry{incident, tr("Told: when and how"), native(QStringLiteral("W"))},
        ShortcutEntry{dialogs, tr("Do it, and close"), native(QStringLiteral("Ctrl+Return"))},
        ShortcutEntry{dialogs, tr("Cancel, or close"), native(QStringLiteral("Esc"))},
        ShortcutEntry{dialogs, tr("Next or previous problem of an import"), native(QStringLiteral("F8;Shift+F8"))},
    };
    entries.insert(entries.end(), others.begin(), others.end());
}

std::vector<RowsColumn<ShortcutEntry>> makeColumns()
{
    using Entry = ShortcutEntry;
    const auto tr = [](const char *text) { return ShortcutsDialog::tr(text); };
    const auto quiet = [](const Entry &) { return std::optional(render::ColorRole::TextMuted); };
    return {
        {tr("Where"), [](const Entry &entry) { return entry.group; }, leftAligned, quiet},
        {tr("What"), [](const Entry &entry) { return entry.text; }},
        {tr("Keys"), [](const Entry &entry) { return entry.keys; }, leftAligned, {}, render::TextStyle::Strong},
    };
}

} // namespace

std::vector<ShortcutEntry> allShortcuts()
{
    std::vector<ShortcutEntry> entries;
    for (int menu = 0; menu <= static_cast<int>(ActionMenu::Help); ++menu) {
        for (const ActionInfo &info : actionCatalogue()) {
            if (info.menu == static_cast<ActionMenu>(menu))
                entries.push_back(
                    {menuTitle(info.menu).remove(u'&'), plainText(info), native(QString::fromLatin1(info.shortcut))});
        }
    }
    addOthers(entries);
    return entries;
}

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : ToolDialog(tr("Shortcuts"), parent),
      m_filter(new QLineEdit(this)),
      m_model(new RowsModel<ShortcutEntry>(makeColumns(), this)),
      m_table(new DataTable(this)),
      m_empty(new EmptyState(tr("No shortcut matches."), tr("Clear the filter"), this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    m_filter->setObjectName(QStringLiteral("filterLineEdit"));
    m_filter->setPlaceholderText(tr("Filter by a word or a key"));
    m_filter->setAccessibleName(tr("Filter shortcuts"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(render::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_table->setObjectName(QStringLiteral("shortcutsTable"));
    m_table->setAccessibleName(tr("Shortcuts"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(1);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, 16 * unit);
    m_table->setColumnWidth(2, 30 * unit);
    auto *card = new Card(this);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_empty);
    body()->addWidget(m_filter);
    body()->addWidget(card, 1);
    auto *close = addButton(tr("Close"), QStringLiteral("close"));
    setPrimary(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_empty, &EmptyState::actionTriggered, m_filter, &QLineEdit::clear);
    resize(unit * 100, fontMetrics().height() * 36);
    filter({});
    m_filter->setFocus();
}

void ShortcutsDialog::filter(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<ShortcutEntry> shown;
    for (ShortcutEntry &entry : allShortcuts()) {
        const QString all = entry.group + u' ' + entry.text + u' ' + entry.keys;
        const bool matches = std::all_of(words.begin(), words.end(), [&all](const QString &word) {
            return all.contains(word, Qt::CaseInsensitive);
        });
        if (matches)
            shown.push_back(std::move(entry));
    }
    m_model->setRows(std::move(shown));
    m_table->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
}

} // namespace touchbase::ui
