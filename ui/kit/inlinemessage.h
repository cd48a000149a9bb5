// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/colors.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace touchbase::ui {

class PlainLabel;

/// One sentence where it matters, with one thing to do about it. Never covers anything: it takes its place in the
/// layout and gives it back. It is announced to screen readers when it appears.
class InlineMessage : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Info,
        Warning,
        Error,
        Success
    };
    /// How long a message with Undo stays; the action itself stays in the menu.
    static constexpr int undoMilliseconds = 8000;

    explicit InlineMessage(QWidget *parent = nullptr);
    explicit InlineMessage(Kind kind, const QString &text, QWidget *parent = nullptr);

    /// Shows the message; an earlier one is replaced, its lead, note, action and timer with it.
    void setMessage(Kind kind, const QString &text);
    /// Strong words before the text.
    void setLead(const QString &lead);
    /// Quiet words before the action: "Playbook 1 of 6".
    void setNote(const QString &note);
    /// A verb; empty: no button.
    void setAction(const QString &action);
    /// Hides itself after this time, but not under the pointer or while it holds the focus; 0: stays.
    void closeAfter(int milliseconds);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void actionTriggered();
    /// It hid itself.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void measure();
    void tell();
    void onTimeout();

    Kind m_kind = Kind::Info;
    PlainLabel *m_lead;
    PlainLabel *m_text;
    PlainLabel *m_note;
    QPushButton *m_button;
    QHBoxLayout *m_layout;
    QTimer m_timer;
};

} // namespace touchbase::ui
