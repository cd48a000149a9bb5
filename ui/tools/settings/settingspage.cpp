// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/settings/settingspage.h"

#include "kit/plainlabel.h"
#include "tools/settings/holidayscard.h"
#include "tools/settings/laptopcard.h"
#include "tools/settings/workspacecard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

constexpr int charactersOfTwoColumns = 105;

} // namespace

SettingsPage::SettingsPage(Desk &desk, QWidget *parent) : Page(desk, parent), m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    m_area->setObjectName(QStringLiteral("settingsScrollArea"));
    m_area->setAccessibleName(tr("Settings"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(makeContent());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_area);
    auto *save = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, m_workspace, &WorkspaceCard::save);
}

QWidget *SettingsPage::makeContent()
{
    auto *content = new QWidget(m_area);
    m_laptop = new LaptopCard(desk(), content);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_laptop);
    auto *holidays = new HolidaysCard(desk(), content);
    left->addWidget(holidays);
    left->addStretch(1);
    m_workspace = new WorkspaceCard(desk(), content);
    auto *right = new QVBoxLayout;
    right->addWidget(m_workspace);
    right->addStretch(1);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(12);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(new PlainLabel(tr("Settings"), render::TextStyle::PageTitle, content));
    layout->addLayout(m_columns, 1);
    return content;
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

/// Two columns, or one where there is no room for both at this size of text.
void SettingsPage::arrange()
{
    if (!m_columns)
        return;
    const bool hasRoom = width() >= charactersOfTwoColumns * fontMetrics().averageCharWidth();
    m_columns->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QVariantMap SettingsPage::state() const
{
    return {{QStringLiteral("scroll"), m_area->verticalScrollBar()->value()}};
}

void SettingsPage::restore(const QVariantMap &state)
{
    m_area->verticalScrollBar()->setValue(state.value(QStringLiteral("scroll")).toInt());
}

void SettingsPage::takeFocus()
{
    m_laptop->findChild<QLineEdit *>(QStringLiteral("authorLineEdit"))->setFocus();
}

} // namespace touchbase::ui
