// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/import/importjob.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace touchbase::ui {

class Card;
class Field;
class InlineMessage;
class PeriodInput;

/// The first step: which files, what they hold, for which days. Files and folders can be dropped on it.
class ChooseStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ChooseStep(Day today, QWidget *parent = nullptr);

    void addPaths(const QStringList &paths);
    [[nodiscard]] bool hasPaths() const;
    /// Nothing where something is wrong; that is told beside it.
    [[nodiscard]] std::optional<ImportChoice> choice();
    /// What reading the files answered: told where it can be mended, else above.
    void tell(const Error &error);
    void takeFocus();

Q_SIGNALS:
    void pathsChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Card *makeFiles();
    Card *makeOptions(Day today);
    void removeSelected();
    void onPathsChanged();
    void onContentChanged();

    InlineMessage *m_message;
    QListWidget *m_files;
    QPushButton *m_remove;
    QComboBox *m_content;
    Field *m_contentField;
    PeriodInput *m_days;
    PeriodInput *m_complete;
};

} // namespace touchbase::ui
