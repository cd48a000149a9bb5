// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/lostfile.h"

#include "kit/plainlabel.h"
#include "tools/common/filechooser.h"
#include "tools/common/question.h"
#include "tools/common/tooldialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

/// What happened, and a button for each way on.
class LostFileDialog final : public ToolDialog
{
public:
    LostFileDialog(const QString &sentence, QWidget *parent) : ToolDialog(LostFile::tr("The file is gone"), parent)
    {
        setObjectName(QStringLiteral("lostFileDialog"));
        setAttribute(Qt::WA_DeleteOnClose);
        auto *title = new PlainLabel(windowTitle(), render::TextStyle::DetailTitle, this);
        auto *text = new PlainLabel(sentence, render::TextStyle::Body, this);
        text->setOverflow(PlainLabel::Overflow::Wrap);
        body()->addWidget(title);
        body()->addWidget(text);
        body()->addStretch(1);
        setAccessibleDescription(sentence);
        setMinimumWidth(fontMetrics().averageCharWidth() * 76);
        auto *later = addButton(LostFile::tr("&Not now"), QStringLiteral("later"));
        connect(later, &QPushButton::clicked, this, &QDialog::reject);
    }
    QPushButton *addWay(const QString &text, const QString &name) { return addButton(text, name); }
    void prefer(QPushButton *way)
    {
        setPrimary(way);
        way->setFocus();
    }
};

/// "Acme (kept).touchbase" beside the file, with a number where that is taken.
QString freeNameBeside(const QString &file)
{
    const QFileInfo info(file);
    for (int number = 1;; ++number) {
        const QString words = number == 1 ? LostFile::tr("%1 (kept)").arg(info.completeBaseName())
                                          : LostFile::tr("%1 (kept %2)").arg(info.completeBaseName()).arg(number);
        const QString name = QStringLiteral("%1/%2.%3").arg(info.path(), words, info.suffix());
        if (!QFileInfo::exists(name))
            return name;
    }
}

} // namespace

LostFile::LostFile(Desk &desk, QWidget *window, QObject *parent) : QObject(parent), m_desk(desk), m_window(window)
{
    connect(&desk.workspace(), &Workspace::presenceChanged, this, &LostFile::onPresenceChanged, Qt::QueuedConnection);
}

LostFile::~LostFile()
{
    delete m_dialog;
}

bool LostFile::hasOther() const
{
    return QFileInfo::exists(file());
}

void LostFile::onPresenceChanged(bool isPresent)
{
    if (!isPresent) {
        showDialog();
        return;
    }
    if (m_dialog)
        m_dialog->close();
    m_desk.announce(Notice::Kind::Done, tr("The file is back: changes are stored again."));
}

void LostFile::showDialog()
{
    if (m_dialog)
        return;
    const QString name = shownFileName(file());
    const QString what = hasOther() ? tr("“%1” was replaced by another file while it was open.").arg(name)
                                    : tr("“%1” was moved or deleted while it was open.").arg(name);
    const QString todo = tr("Nothing more is stored until it is back in %1. What you type stays in its form and as a "
                            "draft. Put the file back, or save a copy of all that is open and go on with that.")
                             .arg(shownPath(QFileInfo(file()).path()));
    auto *dialog = new LostFileDialog(what + QLatin1Char(' ') + todo, m_window);
    m_dialog = dialog;
    if (hasOther()) {
        auto *other = dialog->addWay(tr("&Open the other file"), QStringLiteral("openOther"));
        connect(other, &QPushButton::clicked, this, &LostFile::openOther);
    }
    auto *copy = dialog->addWay(tr("&Save a copy…"), QStringLiteral("saveCopy"));
    connect(copy, &QPushButton::clicked, this, &LostFile::chooseCopy);
    dialog->prefer(copy);
    dialog->open();
}

void LostFile::chooseCopy()
{
    auto *dialog = new QFileDialog(m_window, tr("Save a copy"), QFileInfo(file()).path(),
                                   tr("Touchbase workspaces (*.touchbase)"));
    dialog->setObjectName(QStringLiteral("saveCopyFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("touchbase"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a file that is there is refused, never overwritten
    dialog->selectFile(hasOther() ? freeNameBeside(file()) : file());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &target) { save(target, [this, target] { Q_EMIT copySaved(target); }); });
    dialog->open();
}

void LostFile::openOther()
{
    const QString copy = freeNameBeside(file());
    save(copy, [this, copy] { Q_EMIT otherFileWanted(copy); });
}

void LostFile::save(const QString &target, std::function<void()> then)
{
    whenFinished(m_desk.workspace().saveCopy(target), this, [this, then = std::move(then)](const Result<> &saved) {
        if (!saved) {
            m_desk.announce(saved.error());
            return;
        }
        if (m_dialog)
            m_dialog->close();
        then();
    });
}

void LostFile::askBeforeLeaving(std::function<void()> go)
{
    if (m_desk.workspace().isPresent()) {
        go();
        return;
    }
    ask(m_window,
        {tr("Close without saving a copy?"),
         tr("“%1” was moved or deleted while it was open. What was changed last may be missing from the file, wherever "
            "it is now.")
             .arg(shownFileName(file())),
         tr("&Close without a copy")},
        std::move(go));
}

} // namespace touchbase::ui
