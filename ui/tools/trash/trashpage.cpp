// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/trash/trashpage.h"

#include "kit/datatable.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "operations/records/workspacerecords.h"
#include "tools/common/question.h"
#include "tools/common/tooldialog.h"
#include "tools/trash/recordwords.h"

#include <QHash>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

namespace touchbase::ui {

namespace {

QString titleOf(const TrashEntry &entry)
{
    return entry.item.title.isEmpty() ? TrashPage::tr("(without a title)") : entry.item.title.simplified();
}

QString withItOf(const TrashEntry &entry)
{
    const int others = entry.item.rows - 1;
    return others > 0 ? TrashPage::tr("%n more record(s)", nullptr, others) : QString();
}

std::vector<RowsColumn<TrashEntry>> makeColumns(Desk &desk)
{
    const auto tr = [](const char *text) { return TrashPage::tr(text); };
    constexpr auto left = leftAligned;
    const auto quiet = [](const TrashEntry &) { return std::optional(render::ColorRole::TextMuted); };
    return {
        {tr("What"), [](const TrashEntry &entry) { return nameOfRecord(entry.item.entity); }},
        {tr("Title"), titleOf, left, {}, render::TextStyle::Strong},
        {tr("Buyer"), [](const TrashEntry &entry) { return entry.buyer; }},
        {tr("Deleted"), [&desk](const TrashEntry &entry) { return desk.format().moment(entry.item.at, desk.today()); }},
        {tr("By"), [](const TrashEntry &entry) { return entry.item.author; }},
        {tr("With it"), withItOf, left, quiet},
    };
}

/// The trash with the names of the buyers; a deleted buyer is its own title.
Result<std::vector<TrashEntry>> loadTrash(const Reader &reader)
{
    auto items = reader.trash();
    if (!items)
        return failure(items.error());
    auto buyers = reader.list<Buyer>();
    if (!buyers)
        return failure(buyers.error());
    QHash<qint64, QString> names;
    for (const TrashItem &item : *items) {
        if (item.entity == QLatin1String("buyer") && item.buyer)
            names.insert(*item.buyer, item.title);
    }
    for (const auto &buyer : *buyers)
        names.insert(buyer.id.value(), buyer.value.name);
    std::vector<TrashEntry> entries;
    for (auto item = items->rbegin(); item != items->rend(); ++item) {
        const bool isBuyer = item->entity == QLatin1String("buyer");
        entries.push_back({*item, item->buyer && !isBuyer ? names.value(*item->buyer) : QString()});
    }
    return entries;
}

} // namespace

TrashPage::TrashPage(Desk &desk, QWidget *parent)
    : ListPage(desk, tr("Trash"), QStringLiteral("trash"), parent),
      m_model(new RowsModel<TrashEntry>(makeColumns(desk), this)),
      m_restore(addButton(tr("&Restore"), QStringLiteral("restore"))),
      m_delete(addButton(tr("&Delete for good…"), QStringLiteral("deleteForGood"))),
      m_emptyAll(addButton(tr("Empt&y the trash…"), QStringLiteral("emptyTrash")))
{
    m_model->setKey([](const TrashEntry &entry) { return QVariant::fromValue(entry.item.id); });
    setTable(m_model, 1, {13, 20, 18, 17, 16, 16});
    setPrimaryLook(*m_restore, true);
    setDestructiveLook(*m_emptyAll);
    m_restore->setToolTip(tr("Restore (Enter)"));
    m_delete->setToolTip(tr("Delete for good (Delete)"));
    empty().setSentence(tr("The trash is empty. What you delete comes here and can be restored."));
    connectParts();
    load();
}

void TrashPage::connectParts()
{
    connect(m_restore, &QPushButton::clicked, this, [this] { putBack(currentRow()); });
    connect(m_delete, &QPushButton::clicked, this, [this] { deleteForGood(currentRow()); });
    connect(m_emptyAll, &QPushButton::clicked, this, &TrashPage::emptyAll);
    connect(&table(), &DataTable::rowActivated, this, &TrashPage::putBack);
    connect(&table(), &DataTable::currentRowChanged, this, &TrashPage::showActions);
    auto *remove = new QShortcut(QKeySequence(QKeySequence::Delete), &table());
    remove->setContext(Qt::WidgetWithChildrenShortcut);
    connect(remove, &QShortcut::activated, this, [this] { deleteForGood(currentRow()); });
    table().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table(), &QWidget::customContextMenuRequested, this, &TrashPage::openMenu);
    connect(&desk(), &Desk::changed, this, [this](const ChangeSet &changeSet) {
        const bool isTrash = std::any_of(changeSet.rows.begin(), changeSet.rows.end(), [](const RowChange &row) {
            return row.entity->name == QLatin1String("trash") || row.entity->name == QLatin1String("buyer");
        });
        if (isTrash || changeSet.operation == QLatin1String("empty-trash") || changeSet.kind == ChangeKind::Foreign)
            load();
    });
}

void TrashPage::load()
{
    desk().read(this, loadTrash, [this](const Result<std::vector<TrashEntry>> &entries) {
        if (!entries)
            return tell(entries.error());
        m_model->setRows(*entries);
        showList(tr("%n record(s), the latest first", nullptr, m_model->rowCount()));
        showActions();
    });
}

void TrashPage::showActions()
{
    for (QPushButton *button : {m_restore, m_delete, m_emptyAll})
        button->setVisible(m_model->rowCount() > 0);
    m_restore->setEnabled(isRow(currentRow()));
    m_delete->setEnabled(isRow(currentRow()));
}

void TrashPage::putBack(int row)
{
    if (!isRow(row))
        return;
    message().hide();
    const TrashEntry &entry = m_model->row(row);
    const QString said = tr("Restored: %1").replace(QStringLiteral("%1"), titleOf(entry));
    desk().perform(operations::restoreFromTrash(entry.item.id), said, this, [this](const Result<ChangeSet> &done) {
        if (!done)
            tell(done.error());
    });
}

void TrashPage::deleteForGood(int row)
{
    if (!isRow(row))
        return;
    const TrashEntry &entry = m_model->row(row);
    const QString others = withItOf(entry);
    const QString text =
        others.isEmpty()
            ? tr("“%1” will be gone from this workspace. This cannot be undone; only a backup still has it.")
                  .arg(titleOf(entry))
            : tr("“%1” and what was deleted with it (%2) will be gone from this workspace. This cannot be undone; only "
                 "a backup still has it.")
                  .arg(titleOf(entry), others);
    ask(this, {tr("Delete for good?"), text, tr("&Delete for good")}, [this, id = entry.item.id] { forget(id); });
}

void TrashPage::emptyAll()
{
    ask(this,
        {tr("Empty the trash?"),
         tr("%n record(s) and all that was deleted with them will be gone from this workspace. This cannot be undone; "
            "only a backup still has them.",
            nullptr, m_model->rowCount()),
         tr("Empty the &trash")},
        [this] { forget(std::nullopt); });
}

void TrashPage::forget(std::optional<qint64> entry)
{
    message().hide();
    desk().perform(operations::emptyTrash(entry), {}, this, [this](const Result<ChangeSet> &done) {
        if (!done)
            return tell(done.error());
        load();
    });
}

void TrashPage::openMenu(QPoint position)
{
    const int row = table().indexAt(position).row();
    if (row < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Restore"), this, [this, row] { putBack(row); });
    menu->addAction(tr("&Delete for good…"), this, [this, row] { deleteForGood(row); });
    menu->popup(table().viewport()->mapToGlobal(position));
}

} // namespace touchbase::ui
