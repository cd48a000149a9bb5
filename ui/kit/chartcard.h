// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/card.h"

#include <QTimer>

class QAbstractItemModel;
class QStackedWidget;
class QToolButton;

namespace touchbase::ui {

class DataTable;
class EmptyState;
class ErrorLine;

/// A chart with its question, what it covers, one sentence below, and the same numbers as a table (button, Ctrl+T).
/// It starts loading. The figure is usually a QChartView, which screen readers cannot see: it gets the question as its
/// accessible name and the sentence as its description.
class ChartCard : public Card
{
    Q_OBJECT

public:
    enum class State {
        Ready,
        Loading,
        None,
        TooLittle,
        Error
    };
    /// The old content stays for so long before the skeleton comes.
    static constexpr int skeletonMilliseconds = 200;

    explicit ChartCard(const QString &question, const QString &scope = QString(), QWidget *parent = nullptr);

    /// Takes the widget that draws.
    void setFigure(QWidget *figure);
    [[nodiscard]] QWidget *figure() const { return m_figure; }
    /// The same numbers as rows. The card does not own the model; without one there is no table.
    void setTableModel(QAbstractItemModel *model);
    [[nodiscard]] DataTable *table() const { return m_table; }
    /// With n and the honest limit.
    void setSentence(const QString &sentence);

    [[nodiscard]] State state() const { return m_state; }
    void showReady();
    void showLoading();
    /// Nothing yet: a sentence, and a button where there is something to do.
    void showNone(const QString &sentence, const QString &action = QString());
    /// What is there and what is needed.
    void showTooLittle(const QString &sentence);
    /// What is wrong and what to do; the button asks to try again.
    void showError(const QString &sentence);

    [[nodiscard]] bool isTableShown() const;

public Q_SLOTS:
    void setTableShown(bool isShown);
    void toggleTable();

Q_SIGNALS:
    void actionTriggered();
    void retryRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeErrorPage();
    void setState(State state);
    void turnPage();
    void describeFigure();

    State m_state = State::Loading;
    bool m_isSkeletonDue = false;
    QTimer m_skeletonTimer;
    QWidget *m_figure = nullptr;
    QToolButton *m_tableButton;
    QStackedWidget *m_pages;
    QWidget *m_figurePage;
    EmptyState *m_emptyPage;
    ErrorLine *m_errorLine;
    QWidget *m_errorPage;
    QWidget *m_skeleton;
    DataTable *m_table;
    PlainLabel *m_sentence;
};

} // namespace touchbase::ui
