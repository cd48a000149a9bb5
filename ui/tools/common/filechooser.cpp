// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/filechooser.h"

#include "tools/common/question.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace touchbase::ui {

namespace {

QFileDialog *makeDialog(QWidget *parent, const QString &title, QFileDialog::FileMode mode, const QString &filter = {})
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    return dialog;
}

void writeOver(QWidget *parent, const QString &path, const std::function<void(const QString &)> &then)
{
    if (!QFileInfo::exists(path)) {
        then(path);
        return;
    }
    const auto tr = [](const char *text) { return QCoreApplication::translate("FileChooser", text); };
    ask(parent,
        {tr(QT_TRANSLATE_NOOP("FileChooser", "Replace the file?")),
         tr(QT_TRANSLATE_NOOP("FileChooser", "“%1” is there already. What it holds now will be gone."))
             .replace(QStringLiteral("%1"), shownPath(path)),
         tr(QT_TRANSLATE_NOOP("FileChooser", "&Replace"))},
        [path, then] { then(path); });
}

} // namespace

void chooseFiles(QWidget *parent, const QString &title, const QString &filter,
                 std::function<void(const QStringList &)> then)
{
    auto *dialog = makeDialog(parent, title, QFileDialog::ExistingFiles, filter);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(then));
    dialog->open();
}

void chooseFile(QWidget *parent, const QString &title, const QString &filter, std::function<void(const QString &)> then)
{
    auto *dialog = makeDialog(parent, title, QFileDialog::ExistingFile, filter);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void chooseFolder(QWidget *parent, const QString &title, std::function<void(const QString &)> then)
{
    auto *dialog = makeDialog(parent, title, QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void chooseNewFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter,
                   std::function<void(const QString &)> then)
{
    auto *dialog = makeDialog(parent, title, QFileDialog::AnyFile, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(QFileInfo(proposal).suffix());
    dialog->selectFile(proposal);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, then = std::move(then)](const QString &path) { writeOver(parent, path, then); });
    dialog->open();
}

QString shownPath(const QString &path)
{
    QString shown = QDir::toNativeSeparators(path);
    for (QChar &character : shown) {
        const auto category = character.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            character = QChar::ReplacementCharacter;
    }
    return shown;
}

QString shownFileName(const QString &path)
{
    return shownPath(QFileInfo(path).fileName());
}

} // namespace touchbase::ui
