// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/templatespage.h"

#include "kit/datatable.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "render/words.h"
#include "tools/common/tooldialog.h"

#include <QPushButton>

#include <algorithm>

namespace touchbase::ui {

namespace {

std::vector<RowsColumn<TemplateContent>> columnsOf(Desk &desk)
{
    const auto tr = [](const char *text) { return TemplatesPage::tr(text); };
    const auto quiet = [](const TemplateContent &) { return std::optional(render::ColorRole::TextMuted); };
    return {
        {tr("Kind"), [](const TemplateContent &one) { return render::nameOf(one.kind); }},
        {tr("Name"), [](const TemplateContent &one) { return one.name; }, leftAligned, {}, render::TextStyle::Strong},
        {tr("Vertical"),
         [tr](const TemplateContent &one) { return one.vertical ? render::nameOf(*one.vertical) : tr("All"); }},
        {tr("Steps"), [&desk](const TemplateContent &one) { return desk.format().count(std::ssize(one.steps)); },
         rightAligned},
        {tr("Version"),
         [tr, &desk](const TemplateContent &one) {
             return one.version > 0 ? desk.format().count(one.version) : tr("Built in");
         },
         leftAligned, quiet}};
}

} // namespace

TemplatesPage::TemplatesPage(Desk &desk, QWidget *parent)
    : ListPage(desk, tr("Checklist templates"), QStringLiteral("templates"), parent),
      m_model(new RowsModel<TemplateContent>(columnsOf(desk), this)),
      m_new(addButton(tr("&New template…"), QStringLiteral("newTemplate"))),
      m_edit(addButton(tr("&Edit…"), QStringLiteral("editTemplate")))
{
    m_model->setKey([](const TemplateContent &one) { return one.name; });
    setTable(m_model, 1, {16, 40, 18, 8, 12});
    setPrimaryLook(*m_edit, true);
    m_edit->setToolTip(tr("Edit (Enter)"));
    empty().setSentence(tr("There is no template."));
    connect(m_new, &QPushButton::clicked, this, [this] { this->desk().open({QStringLiteral("template")}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(currentRow()); });
    connect(&table(), &DataTable::rowActivated, this, &TemplatesPage::edit);
    connect(&table(), &DataTable::currentRowChanged, this, &Page::fittingActionsChanged);
    connect(&desk, &Desk::changed, this, [this](const ChangeSet &changeSet) {
        const bool concerns = std::ranges::any_of(changeSet.rows, [](const RowChange &row) {
            return row.entity->name == QLatin1String("checklist_template");
        });
        if (concerns || changeSet.kind == ChangeKind::Foreign)
            load();
    });
    load();
}

void TemplatesPage::load()
{
    desk().read(
        this, [](const Reader &reader) { return listTemplates(reader); },
        [this](const Result<std::vector<TemplateContent>> &templates) {
            if (!templates)
                return tell(templates.error());
            message().hide();
            m_model->setRows(*templates);
            showList(tr("%n template(s)", nullptr, m_model->rowCount()));
            Q_EMIT fittingActionsChanged();
        });
}

void TemplatesPage::edit(int row)
{
    if (row >= 0)
        desk().open({QStringLiteral("template"), {}, templateNumber(m_model->row(row))});
}

/// Only what is stored can be deleted; one that is built in under its name comes back then.
void TemplatesPage::remove()
{
    const int row = currentRow();
    if (row >= 0 && m_model->row(row).id)
        desk().perform(operations::deleteTemplate(*m_model->row(row).id));
}

std::vector<ActionId> TemplatesPage::fittingActions() const
{
    const int row = currentRow();
    if (row < 0 || row >= m_model->rowCount())
        return {};
    return m_model->row(row).id ? std::vector{ActionId::EditEntry, ActionId::DeleteEntry}
                                : std::vector{ActionId::EditEntry};
}

void TemplatesPage::act(ActionId id)
{
    if (id == ActionId::EditEntry)
        edit(currentRow());
    else if (id == ActionId::DeleteEntry)
        remove();
}

} // namespace touchbase::ui
