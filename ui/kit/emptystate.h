// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace touchbase::ui {

class PlainLabel;

/// What a place says that has nothing to show: one sentence and, where there is something to do, one button. Says
/// which it is: nothing yet, filtered away, or too little data.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    explicit EmptyState(const QString &sentence, const QString &action = QString(), QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    [[nodiscard]] QString sentence() const;
    /// A verb: "Import deliveries…". Empty: no button.
    void setAction(const QString &action);
    [[nodiscard]] QPushButton *button() const { return m_button; }
    /// In the middle of a page; the default is the upper left, as in cards.
    void setCentered(bool isCentered);

Q_SIGNALS:
    void actionTriggered();

private:
    PlainLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace touchbase::ui
