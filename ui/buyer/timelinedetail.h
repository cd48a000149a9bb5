// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "operations/browsing/buyertimeline.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace touchbase::ui {

class PlainLabel;

/// Below the timeline: the whole text of the current entry where a line was not enough, and what can be done with it.
class TimelineDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineDetail(QWidget *parent = nullptr);

    /// Null: none is current. `isLong`: its text did not fit the list.
    void setEntry(const TimelineEntry *entry, bool isLong);

Q_SIGNALS:
    void stepChosen(touchbase::ui::RecordStep step);
    void editChosen();
    void deletionChosen();

private:
    QPushButton *addButton(QBoxLayout &row, const QString &text, const QString &name);

    PlainLabel *m_text;
    std::vector<std::pair<RecordStep, QPushButton *>> m_steps;
    QPushButton *m_edit;
    QPushButton *m_delete;
};

} // namespace touchbase::ui
