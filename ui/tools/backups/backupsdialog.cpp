// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/backups/backupsdialog.h"

#include "base/sentence.h"
#include "kit/card.h"
#include "kit/datatable.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "kit/plainlabel.h"
#include "tools/backups/backup.h"
#include "tools/backups/secondplace.h"
#include "tools/common/filechooser.h"
#include "tools/common/question.h"
#include "workspace/backups.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

QString nameOfKind(const BackupEntry &entry)
{
    switch (entry.kind) {
    case BackupEntry::Kind::Daily:
        return BackupsDialog::tr("Daily backup");
    case BackupEntry::Kind::SecondPlace:
        return BackupsDialog::tr("Daily backup, second place");
    case BackupEntry::Kind::Copy:
        return BackupsDialog::tr("Copy from before a restore or an update");
    }
    Q_UNREACHABLE();
}

QString sizeOf(qint64 bytes)
{
    constexpr qint64 megabyte = 1 << 20;
    return QLocale().formattedDataSize(bytes, bytes < megabyte ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

std::vector<RowsColumn<BackupEntry>> makeColumns(Desk &desk)
{
    using Entry = BackupEntry;
    const auto tr = [](const char *text) { return BackupsDialog::tr(text); };
    const auto quiet = [](const Entry &) { return std::optional(render::ColorRole::TextMuted); };
    return {
        {tr("Day"),
         [&desk](const Entry &entry) {
             return entry.day ? desk.format().day(*entry.day, desk.today()) : render::Format::unknown();
         },
         leftAligned,
         {},
         render::TextStyle::Strong},
        {tr("What"), nameOfKind},
        {tr("Size"), [](const Entry &entry) { return sizeOf(entry.bytes); }, rightAligned},
        {tr("File"), [](const Entry &entry) { return shownPath(entry.file); }, leftAligned, quiet},
    };
}

std::vector<BackupEntry> findBackups(const QString &workspace, const QString &secondPlace)
{
    std::vector<BackupEntry> entries;
    for (const Backup &backup : listBackups(workspace))
        entries.push_back({BackupEntry::Kind::Daily, backup.file, backup.day, backup.bytes});
    if (!secondPlace.isEmpty()) {
        for (const Backup &backup : listBackups(workspace, secondPlace))
            entries.push_back({BackupEntry::Kind::SecondPlace, backup.file, backup.day, backup.bytes});
    }
    for (const QString &file : copiesBeside(workspace))
        entries.push_back({BackupEntry::Kind::Copy, file, {}, QFileInfo(file).size()});
    return entries;
}

} // namespace

BackupsDialog::BackupsDialog(Desk &desk, QWidget *parent)
    : ToolDialog(tr("Backups"), parent), m_desk(desk), m_model(new RowsModel<BackupEntry>(makeColumns(desk), this))
{
    setObjectName(QStringLiteral("backupsDialog"));
    makeContent();
    makeButtons();
    resize(fontMetrics().averageCharWidth() * 112, fontMetrics().height() * 28);
    load();
}

void BackupsDialog::makeContent()
{
    m_message = new InlineMessage(this);
    m_message->hide();
    auto *text = new PlainLabel(tr("Each day on which the workspace is opened, a copy is made beside it. The last "
                                   "seven are kept, and one of each of the four weeks before."),
                                render::TextStyle::Body, this);
    text->setOverflow(PlainLabel::Overflow::Wrap);
    auto *card = new Card(this);
    card->setFlush(true);
    m_table = new DataTable(card);
    m_table->setObjectName(QStringLiteral("backupsTable"));
    m_table->setAccessibleName(tr("Backups"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStretchColumn(3);
    const int unit = fontMetrics().averageCharWidth();
    for (const auto &[column, characters] : {std::pair{0, 20}, std::pair{1, 38}, std::pair{2, 14}})
        m_table->setColumnWidth(column, characters * unit);
    m_empty = new EmptyState(tr("There is no backup yet."), {}, card);
    m_empty->hide();
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_empty);
    body()->addWidget(text);
    body()->addWidget(m_message);
    body()->addWidget(card, 1);
}

void BackupsDialog::makeButtons()
{
    auto *now = addButton(tr("&Back up now…"), QStringLiteral("backUpNow"));
    auto *other = addButton(tr("Restore another &file…"), QStringLiteral("restoreOther"));
    m_restore = addButton(tr("&Restore…"), QStringLiteral("restore"));
    auto *close = addButton(tr("Close"), QStringLiteral("close"));
    footer()->removeWidget(now);
    footer()->insertWidget(0, now);
    m_restore->setEnabled(false);
    setPrimary(close);
    connect(now, &QPushButton::clicked, this,
            [this] { backUpToFile(m_desk, this, [this](const auto &file) { onBackedUp(file); }); });
    connect(other, &QPushButton::clicked, this, &BackupsDialog::chooseOther);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restoreCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &DataTable::rowActivated, this, &BackupsDialog::restoreCurrent);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) { m_restore->setEnabled(row >= 0); });
    if (isInFile(m_desk))
        return;
    now->setEnabled(false);
    other->setEnabled(false);
    m_message->setMessage(InlineMessage::Kind::Info,
                          tr("This workspace is on a server: it is backed up with the server's own tools."));
    m_message->show();
}

void BackupsDialog::load()
{
    m_desk.read(
        this,
        [file = m_desk.workspace().location().file, second = secondBackupPlace(m_desk.preferences())](const Reader &) {
            return Result<std::vector<BackupEntry>>(findBackups(file, second));
        },
        [this](const Result<std::vector<BackupEntry>> &entries) { show(entries.value_or(std::vector<BackupEntry>())); },
        Lane::Bulk);
}

void BackupsDialog::show(std::vector<BackupEntry> entries)
{
    m_model->setRows(std::move(entries));
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty) {
        m_table->selectRow(0);
        m_table->setFocus();
    }
}

void BackupsDialog::onBackedUp(const Result<QString> &file)
{
    if (file)
        m_message->setMessage(InlineMessage::Kind::Success,
                              tr("Backed up to %1. It holds everything: keep it where only you can read it.")
                                  .replace(QStringLiteral("%1"), shownPath(*file)));
    else
        m_message->setMessage(InlineMessage::Kind::Error, sentence(file.error()));
    m_message->show();
}

void BackupsDialog::chooseOther()
{
    chooseFile(this, tr("Restore another file"), tr("Touchbase workspaces (*.touchbase);;All files (*)"),
               [this](const QString &file) {
                   if (!isWorkspaceItself(m_desk, file))
                       return restore(file, shownFileName(file));
                   m_message->setMessage(InlineMessage::Kind::Error,
                                         tr("That is the open workspace itself. Choose a copy of it."));
                   m_message->show();
               });
}

void BackupsDialog::restoreCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const BackupEntry &entry = m_model->row(row);
    restore(entry.file, entry.day ? m_desk.format().day(*entry.day, m_desk.today()) : shownFileName(entry.file));
}

void BackupsDialog::restore(const QString &file, const QString &name)
{
    const QString consequence = tr("The workspace becomes what “%1” holds. What was done since is no longer in it, but "
                                   "is not lost: the present file stays beside it as “%2.before-restore-…”. What was "
                                   "done cannot be undone step by step afterwards.")
                                    .arg(name, m_desk.title());
    ask(this, {tr("Restore this backup?"), consequence, tr("&Restore")}, [this, file] {
        accept();
        Q_EMIT restoreRequested(file);
    });
}

} // namespace touchbase::ui
