// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "kit/card.h"
#include "kit/emptystate.h"

#include <QStackedWidget>

namespace touchbase::ui {

/// A card whose content may be missing: one sentence then says why and what to do, in the place of the content.
class PartCard : public Card
{
    Q_OBJECT
public:
    explicit PartCard(const QString &title, const QString &scope = {}, QWidget *parent = nullptr);

    /// Takes the widget that is shown while there is something to show.
    void setContent(QWidget *content);
    void showContent();
    void showEmpty(const QString &sentence, const QString &action = {});
    /// The error's sentence, with a button to read again.
    void showError(const Error &error);

Q_SIGNALS:
    /// The button of the empty state.
    void actionTriggered();
    void retryRequested();

private:
    void turnTo(QWidget *page);

    QWidget *m_content = nullptr;
    EmptyState *m_empty;
    EmptyState *m_error;
};

} // namespace touchbase::ui
