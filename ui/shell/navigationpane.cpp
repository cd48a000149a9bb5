// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigationpane.h"

#include "kit/plaintext.h"
#include "render/icons.h"
#include "shell/navigation.h"

#include <QApplication>
#include <QComboBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

enum Scope {
    Mine,
    All
};

} // namespace

NavigationPane::NavigationPane(Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_scope(new QComboBox),
      m_scopeButton(new QToolButton),
      m_list(new NavigationList)
{
    setObjectName(QStringLiteral("navigationPane"));
    setAttribute(Qt::WA_StyledBackground);
    m_scope->setObjectName(QStringLiteral("scopeComboBox"));
    m_scope->setAccessibleName(tr("Whose buyers"));
    m_scope->insertItem(Mine, render::icon(QStringLiteral("user")), tr("My buyers"));
    m_scope->insertItem(All, render::icon(QStringLiteral("buyers")), tr("All buyers"));
    m_scopeButton->setObjectName(QStringLiteral("scopeToolButton"));
    m_scopeButton->setFocusPolicy(Qt::TabFocus);
    m_scopeButton->hide();
    auto *scopeRow = new QHBoxLayout;
    scopeRow->setContentsMargins(8, 10, 9, 0);
    scopeRow->addWidget(m_scope, 1);
    scopeRow->addWidget(m_scopeButton, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0); // beside the border
    column->setSpacing(0);
    column->addLayout(scopeRow);
    column->addWidget(m_list, 1);
    connect(m_scope, &QComboBox::activated, this, [this](int index) { m_preferences.setOnlyMine(index == Mine); });
    connect(m_scopeButton, &QToolButton::clicked, this,
            [this] { m_preferences.setOnlyMine(!m_preferences.hasOnlyMine()); });
    connect(&m_preferences, &Preferences::scopeChanged, this, &NavigationPane::showScope);
    connect(&m_preferences, &Preferences::looksChanged, this, &NavigationPane::showScope);
    showScope();
}

void NavigationPane::setCollapsed(bool isCollapsed)
{
    m_list->setCollapsed(isCollapsed);
    m_scope->setVisible(!isCollapsed);
    m_scopeButton->setVisible(isCollapsed);
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
    m_scopeButton->setEnabled(isKnown);
    m_scopeButton->setIcon(m_scope->itemIcon(m_scope->currentIndex()));
    m_scopeButton->setAccessibleName(QStringLiteral("%1: %2").arg(m_scope->accessibleName(), m_scope->currentText()));
    m_scopeButton->setToolTip(QStringLiteral("%1. %2").arg(m_scope->currentText(), m_scope->toolTip()));
}

} // namespace touchbase::ui
