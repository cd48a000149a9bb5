// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/imports/importspage.h"

#include "kit/datatable.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "operations/records/workspacerecords.h"
#include "render/icons.h"
#include "tools/common/filechooser.h"
#include "tools/common/tooldialog.h"

#include <QMenu>
#include <QPushButton>

namespace touchbase::ui {

namespace {

constexpr qsizetype namedRecords = 3;

QString namesOf(const BatchSummary &batch)
{
    QStringList names;
    for (const QString &file : batch.files)
        names << shownFileName(file);
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

std::vector<RowsColumn<BatchSummary>> makeColumns(Desk &desk)
{
    using Batch = BatchSummary;
    const auto tr = [](const char *text) { return ImportsPage::tr(text); };
    const auto count = [&desk](auto figure) {
        return [&desk, figure](const Batch &batch) { return desk.format().count(figure(batch)); };
    };
    const auto quiet = [](const Batch &batch) {
        return batch.undone ? std::optional(render::ColorRole::TextMuted) : std::nullopt;
    };
    const auto red = [quiet](const Batch &batch) {
        return batch.rejected > 0 ? std::optional(render::ColorRole::BandPoorText) : quiet(batch);
    };
    constexpr auto left = leftAligned;
    return {
        {tr("When"), [&desk](const Batch &batch) { return desk.format().moment(batch.at, desk.today()); }, left, quiet},
        {tr("Files"), namesOf, left, quiet, render::TextStyle::Strong},
        {tr("State"),
         [](const Batch &batch) { return batch.undone ? ImportsPage::tr("Taken back") : ImportsPage::tr("In force"); },
         left, quiet},
        {tr("Rows"), count([](const Batch &batch) { return batch.rows; }), rightAligned, quiet},
        {tr("Added"), count([](const Batch &batch) { return batch.counts.added; }), rightAligned, quiet},
        {tr("Updated"), count([](const Batch &batch) { return batch.counts.updated; }), rightAligned, quiet},
        {tr("Unchanged"), count([](const Batch &batch) { return batch.counts.unchanged; }), rightAligned, quiet},
        {tr("Rejected"), count([](const Batch &batch) { return batch.rejected; }), rightAligned, red},
        {tr("By"), [](const Batch &batch) { return batch.author; }, left, quiet},
    };
}

} // namespace

ImportsPage::ImportsPage(Desk &desk, QWidget *parent)
    : ListPage(desk, tr("Imports so far"), QStringLiteral("imports"), parent),
      m_model(new RowsModel<BatchSummary>(makeColumns(desk), this)),
      m_turn(addButton(tr("&Take back"), QStringLiteral("turn"))),
      m_import(addButton(tr("&Import files…"), QStringLiteral("import")))
{
    m_model->setKey([](const BatchSummary &batch) { return QVariant::fromValue(batch.id); });
    setTable(m_model, 1, {17, 18, 11, 8, 8, 9, 11, 9, 16});
    empty().setSentence(tr("Nothing was imported yet. Native files and LeadByte reports can be."));
    empty().setAction(tr("Import files…"));
    m_import->setIcon(render::icon(QStringLiteral("import"), render::ColorRole::TextOnAccent));
    m_import->setToolTip(toolTipOf(ActionId::Import));
    setPrimaryLook(*m_import, true);
    connect(m_import, &QPushButton::clicked, this, [this] { this->desk().request(ActionId::Import); });
    connect(&empty(), &EmptyState::actionTriggered, this, [this] { this->desk().request(ActionId::Import); });
    connect(m_turn, &QPushButton::clicked, this, [this] { turn(currentRow()); });
    connect(&table(), &DataTable::currentRowChanged, this, &ImportsPage::showActions);
    table().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table(), &QWidget::customContextMenuRequested, this, &ImportsPage::openMenu);
    connect(&desk, &Desk::changed, this, [this](const ChangeSet &changeSet) {
        if (changeSet.bulk || changeSet.kind == ChangeKind::Foreign)
            load();
    });
    load();
}

void ImportsPage::load()
{
    desk().read(
        this, [](const Reader &reader) { return reader.batches(); },
        [this](const Result<std::vector<BatchSummary>> &batches) {
            if (!batches)
                return tell(batches.error());
            m_model->setRows({batches->rbegin(), batches->rend()});
            showList(tr("%n import(s), the latest first; any can be taken back, whatever came after it", nullptr,
                        m_model->rowCount()));
            showActions();
        });
}

void ImportsPage::showActions()
{
    const int row = currentRow();
    const bool isThere = row >= 0 && row < m_model->rowCount();
    m_turn->setVisible(m_model->rowCount() > 0);
    m_import->setVisible(m_model->rowCount() > 0); // else the sentence has one
    m_turn->setEnabled(isThere);
    m_turn->setText(isThere && m_model->row(row).undone ? tr("&Bring again") : tr("&Take back"));
}

void ImportsPage::turn(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const BatchSummary batch = m_model->row(row);
    message().hide();
    desk().perform(batch.undone ? operations::redoBatch(batch.id) : operations::undoBatch(batch.id), {}, this,
                   [this, name = namesOf(batch), isTakenBack = !batch.undone](const Result<ChangeSet> &done) {
                       onTurned(name, isTakenBack, done);
                   });
}

void ImportsPage::onTurned(const QString &name, bool isTakenBack, const Result<ChangeSet> &done)
{
    if (!done)
        return tell(done.error());
    const QStringList kept = done->bulk ? done->bulk->kept : QStringList();
    if (!isTakenBack || kept.isEmpty())
        return;
    const QString names = QStringList(kept.mid(0, namedRecords)).join(QStringLiteral(", "));
    message().setMessage(InlineMessage::Kind::Info,
                         tr("Of “%1” %n record(s) stayed, because they were edited since or are still needed: %2.",
                            nullptr, static_cast<int>(kept.size()))
                             .arg(name, kept.size() > namedRecords ? names + QStringLiteral(" …") : names));
    message().show();
}

void ImportsPage::openMenu(QPoint position)
{
    const int row = table().indexAt(position).row();
    if (row < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_turn->text(), this, [this, row] { turn(row); });
    menu->addAction(tr("&Copy row"), &table(), &DataTable::copySelection);
    menu->popup(table().viewport()->mapToGlobal(position));
}

} // namespace touchbase::ui
