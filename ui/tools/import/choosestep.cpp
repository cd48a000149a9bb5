// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/import/choosestep.h"

#include "kit/card.h"
#include "kit/field.h"
#include "kit/inlinemessage.h"
#include "tools/common/filechooser.h"
#include "tools/common/periodinput.h"
#include "tools/import/importwords.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

constexpr int presetData = 1000; // above it: presets, below it: kinds; −1: recognised

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QComboBox *makeContentBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("contentComboBox"));
    box->addItem(ChooseStep::tr("Recognize each file by its name or header"), -1);
    for (int i = 0; i < static_cast<int>(exchange::Preset::Survey) + 1; ++i) {
        if (const auto preset = static_cast<exchange::Preset>(i); isAvailable(preset))
            box->addItem(nameOf(preset), presetData + i);
    }
    box->insertSeparator(box->count());
    for (int i = 0; i < static_cast<int>(recordKindCount); ++i) {
        const auto kind = static_cast<RecordKind>(i);
        box->addItem(QStringLiteral("%1 (%2.csv)").arg(nameOf(kind), wordString(kind)), i);
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

exchange::Period monthBefore(Day today)
{
    const Day end = today - today.ymd().dayOfMonth;
    return {end - (end.ymd().dayOfMonth - 1), end};
}

} // namespace

ChooseStep::ChooseStep(Day today, QWidget *parent) : QWidget(parent), m_message(new InlineMessage(this))
{
    setAcceptDrops(true);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_message);
    layout->addWidget(makeFiles(), 1);
    layout->addWidget(makeOptions(today));
    onPathsChanged();
    onContentChanged();
}

Card *ChooseStep::makeFiles()
{
    auto *card = new Card(tr("Files"),
                          tr("CSV files, a folder of them, or a complete export (JSON); you can drop them here"), this);
    m_files = new QListWidget(card);
    m_files->setObjectName(QStringLiteral("filesListWidget"));
    m_files->setAccessibleName(tr("Files to import"));
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files->setFrameShape(QFrame::NoFrame);
    m_files->installEventFilter(this);
    card->body()->addWidget(m_files);

    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, card);
        button->setObjectName(name);
        button->setAutoDefault(false);
        buttons->addWidget(button);
        return button;
    };
    auto *files = add(tr("Choose &files…"), QStringLiteral("chooseFilesPushButton"));
    auto *folder = add(tr("Choose a f&older…"), QStringLiteral("chooseFolderPushButton"));
    buttons->addStretch(1);
    m_remove = add(tr("&Leave out"), QStringLiteral("removePushButton"));
    card->body()->addLayout(buttons);
    connect(files, &QPushButton::clicked, this, [this] {
        chooseFiles(this, tr("Import files"), tr("What can be imported (*.csv *.txt *.tsv *.json);;All files (*)"),
                    [this](const QStringList &paths) { addPaths(paths); });
    });
    connect(folder, &QPushButton::clicked, this,
            [this] { chooseFolder(this, tr("Import a folder"), [this](const QString &path) { addPaths({path}); }); });
    connect(m_remove, &QPushButton::clicked, this, &ChooseStep::removeSelected);
    connect(m_files, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_files->selectedItems().isEmpty()); });
    return card;
}

Card *ChooseStep::makeOptions(Day today)
{
    auto *card = new Card(this);
    m_content = makeContentBox(card);
    m_contentField = new Field(tr("What the files &hold"), m_content, card);
    m_days = new PeriodInput(tr("The report is for these &days"),
                             tr("Reports by buyer do not say it themselves. Without this their days are taken from "
                                "the file's name, as in buyer_activity_2026-03-31.csv."),
                             {today - 1, today - 1}, card);
    m_days->setObjectName(QStringLiteral("reportDays"));
    m_complete = new PeriodInput(tr("Nothing is &missing for these days"),
                                 tr("Then a day without a row means that a buyer of these files received nothing, or "
                                    "returned nothing. Otherwise such a day is unknown."),
                                 monthBefore(today), card);
    m_complete->setObjectName(QStringLiteral("completeDays"));
    card->body()->setSpacing(12);
    card->body()->addWidget(m_contentField);
    card->body()->addWidget(m_days);
    card->body()->addWidget(m_complete);
    connect(m_content, &QComboBox::currentIndexChanged, this, &ChooseStep::onContentChanged);
    return card;
}

void ChooseStep::addPaths(const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto isThere = [&] {
            for (int i = 0; i < m_files->count(); ++i) {
                if (m_files->item(i)->data(Qt::UserRole).toString() == path)
                    return true;
            }
            return false;
        };
        if (isThere())
            continue;
        auto *item = new QListWidgetItem(shownPath(path), m_files);
        item->setData(Qt::UserRole, path);
    }
    if (!m_files->currentItem() && m_files->count() > 0)
        m_files->setCurrentRow(0);
    onPathsChanged();
}

bool ChooseStep::hasPaths() const
{
    return m_files->count() > 0;
}

std::optional<ImportChoice> ChooseStep::choice()
{
    m_message->hide();
    m_contentField->setError({});
    ImportChoice choice;
    for (int i = 0; i < m_files->count(); ++i)
        choice.paths << m_files->item(i)->data(Qt::UserRole).toString();
    const int content = m_content->currentData().toInt();
    if (content >= presetData)
        choice.as = static_cast<exchange::Preset>(content - presetData);
    else if (content >= 0)
        choice.as = static_cast<RecordKind>(content);
    if (!m_days->check() || !m_complete->check())
        return std::nullopt;
    choice.days = m_days->isHidden() ? std::nullopt : m_days->value();
    choice.complete = m_complete->value();
    return choice;
}

void ChooseStep::tell(const Error &error)
{
    if (error.code == ErrorCode::PeriodNeeded) {
        m_days->show();
        m_days->demand(importSentence(error));
    } else if (error.code == ErrorCode::UnknownFile) {
        m_contentField->setError(importSentence(error));
        m_content->setFocus();
    } else {
        const bool isCancelled = error.code == ErrorCode::Cancelled;
        m_message->setMessage(isCancelled ? InlineMessage::Kind::Info : InlineMessage::Kind::Error,
                              importSentence(error));
        m_message->show();
    }
}

void ChooseStep::takeFocus()
{
    if (hasPaths())
        m_files->setFocus();
    else
        findChild<QPushButton *>(QStringLiteral("chooseFilesPushButton"))->setFocus();
}

void ChooseStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ChooseStep::dropEvent(QDropEvent *event)
{
    addPaths(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

bool ChooseStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_files && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChooseStep::removeSelected()
{
    const int row = m_files->currentRow();
    qDeleteAll(m_files->selectedItems());
    if (m_files->count() > 0)
        m_files->setCurrentRow(qMin(row, m_files->count() - 1));
    onPathsChanged();
}

void ChooseStep::onPathsChanged()
{
    m_remove->setEnabled(!m_files->selectedItems().isEmpty());
    Q_EMIT pathsChanged();
}

void ChooseStep::onContentChanged()
{
    m_contentField->setError({});
    const int content = m_content->currentData().toInt();
    m_days->setVisible(content < 0 || content >= presetData);
}

} // namespace touchbase::ui
