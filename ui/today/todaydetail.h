// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/today/entrycontext.h"
#include "render/typography.h"
#include "today/todaymodel.h"

#include <QFrame>
#include <QTimer>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace touchbase::ui {

class Desk;
class KeyCapButton;
class LimitFigure;
class PlainLabel;
class PlaybookSteps;

/// Beside the queue, or over it where the window is narrow: why an entry is there, how much time is left, whom to speak
/// to, the playbook that is under way, and what can be done.
class TodayDetail final : public QFrame
{
    Q_OBJECT
public:
    TodayDetail(Desk &desk, const TodayModel &model, QWidget *parent);

    /// Null: nothing is current.
    void setEntry(const rules::Entry *entry, bool isDone);
    /// The clock went on, or the score is another.
    void refresh();
    /// Lies over the list, with an edge of its own.
    void setFloating(bool isFloating);

Q_SIGNALS:
    void suggestionTaken();
    void finishChosen();
    void snoozeChosen();
    void logChosen();
    void openChosen();
    void handOverChosen();
    void playbookChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeActions();
    PlainLabel *addText(QVBoxLayout &column, const char *name, render::TextStyle style, render::ColorRole role);
    KeyCapButton *addButton(const QString &text, const char *name, const QString &key, void (TodayDetail::*chosen)());
    void showWords();
    void arrangeActions();
    void showPerson(const std::optional<Contact> &contact);
    void loadContext();
    void takeContext(const Result<EntryContext> &context);

    Desk &m_desk;
    const TodayModel &m_model;
    std::optional<rules::Entry> m_entry;
    bool m_isDone = false;
    bool m_isFloating = false;
    int m_generation = 0;
    QTimer m_patience; ///< before more is read: arrows held down pass by many entries
    QScrollArea *m_area;
    QWidget *m_actions = nullptr;
    QGridLayout *m_grid = nullptr;
    PlainLabel *m_buyer = nullptr;
    ScoreBadge *m_badge = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_clock = nullptr;
    PlainLabel *m_why = nullptr;
    LimitFigure *m_limit = nullptr;
    PlainLabel *m_place = nullptr;
    PlainLabel *m_person = nullptr;
    PlaybookSteps *m_playbook = nullptr;
    KeyCapButton *m_suggestion = nullptr;
    KeyCapButton *m_finish = nullptr;
    KeyCapButton *m_snooze = nullptr;
    KeyCapButton *m_open = nullptr;
    KeyCapButton *m_log = nullptr;
    KeyCapButton *m_handOver = nullptr;
    KeyCapButton *m_startPlaybook = nullptr;
};

} // namespace touchbase::ui
