// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigationpane.h"

#include "kit/plaintext.h"
#include "render/icons.h"
#include "shell/navigation.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

enum Scope {
    Mine,
    All
};

} // namespace

NavigationPane::NavigationPane(Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_scope(new QComboBox), m_list(new NavigationList)
{
    setObjectName(QStringLiteral("navigationPane"));
    setAttribute(Qt::WA_StyledBackground);
    m_scope->setObjectName(QStringLiteral("scopeComboBox"));
    m_scope->setAccessibleName(tr("Whose buyers"));
    m_scope->insertItem(Mine, render::icon(QStringLiteral("user")), tr("My buyers"));
    m_scope->insertItem(All, render::icon(QStringLiteral("buyers")), tr("All buyers"));
    auto *scopeRow = new QHBoxLayout;
    scopeRow->setContentsMargins(8, 10, 9, 0);
    scopeRow->addWidget(m_scope, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(scopeRow);
    column->addWidget(m_list, 1);
    connect(m_scope, &QComboBox::activated, this, [this](int index) { m_preferences.setOnlyMine(index == Mine); });
    connect(&m_preferences, &Preferences::scopeChanged, this, &NavigationPane::showScope);
    connect(&m_preferences, &Preferences::looksChanged, this, &NavigationPane::showScope);
    showScope();
}

bool NavigationPane::holdsFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void NavigationPane::showScope()
{
    const bool isKnown = !m_preferences.author().isEmpty();
    m_scope->setEnabled(isKnown);
    m_scope->setCurrentIndex(m_preferences.hasOnlyMine() ? Mine : All);
    m_scope->setToolTip(isKnown ? toolTipOf(ActionId::ToggleScope)
                                : tr("Say who you are in Settings, and only your buyers can be shown."));
}

} // namespace touchbase::ui
